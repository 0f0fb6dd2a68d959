import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Select, TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { EmptyState, Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import type { TaskAt } from '#src/tasks/store.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { askWords } from './ask-words.ts'
import { coverWords } from './words.ts'

interface AskProps {
  people: readonly Participant[]
  leads: readonly { id: string; name: string }[]
  id: string
  values: FormValues
  errors: Record<string, string>
}

/** Asking the team lead for a hand-over: of whom, from when, and why. */
export function AskHandoverPage({ people, leads, id, values, errors }: AskProps) {
  const words = useWords(askWords)
  const missing = leads.length === 0 ? words.noLead : people.length === 0 ? words.nobody : undefined
  return (
    <StaffPage title={words.title} place="cover">
      <PageHead title={words.title} sub={words.sub} back={{ href: urls.cover(), label: useWords(coverWords).back }} />
      {missing && <EmptyState title={missing} />}
      {!missing && (
        <Form action={urls.askHandover()} hidden={{ id, ...(leads.length === 1 ? { leadId: leads[0]!.id } : {}) }} values={values} errors={errors}>
          <Choice name="participantIds" label={words.who} options={people.map((person) => ({ value: person.id, label: nameOf(person) }))} many />
          <DayField name="dueOn" label={words.from} />
          <TextArea name="reason" label={words.why} rows={3} maxLength={1000} readers={words.readers} />
          {leads.length > 1 && <Select name="leadId" label={words.lead} options={leads.map((lead) => ({ value: lead.id, label: lead.name }))} blank={null} />}
          <Actions sticky><Button>{words.ask}</Button></Actions>
        </Form>
      )}
    </StaffPage>
  )
}

/** Who asked for this hand-over, and why. */
export function AskedNotice({ asked }: { asked: TaskAt }) {
  const words = useWords(askWords)
  return <Notice><p>{words.asked(asked.maker)}</p>{asked.note && <p>{asked.note}</p>}</Notice>
}
