import { Button, PostButton } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Field, Select, TextArea } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { Card } from '#src/design/layout.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Summary } from '#src/design/summary.tsx'
import { Written } from '#src/design/written.tsx'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { contactKinds, modalities, places, purposes } from './contact.ts'
import type { ContactAt } from './store.ts'
import { contactWords } from './words.ts'

interface NewProps {
  id: string
  participants: readonly Participant[]
  employers: readonly string[]
  values: FormValues
  errors?: Record<string, string>
}

const labelled = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) => values.map((value) => ({ value, label: labels[value] }))
const usualMinutes = [15, 30, 45, 60, 90]

/** One form for every contact: who, what, where, how, how long, what was said, what comes next. */
export function NewContactPage({ id, participants, employers, values, errors }: NewProps) {
  const words = useWords(contactWords)
  return (
    <StaffPage title={words.newTitle}>
      <PageHead title={words.newTitle} />
      <Form action={urls.contacts()} hidden={{ id }} values={values} errors={errors ?? {}}>
        <Choice name="participantIds" label={words.about} hint={words.aboutHint} options={participants.map((person) => ({ value: person.id, label: nameOf(person) }))} many optional />
        <Choice name="kind" label={words.kind} options={labelled(contactKinds, words.kinds)} />
        <Choice name="modality" label={words.modality} options={labelled(modalities, words.modalities)} />
        <Choice name="place" label={words.place} options={labelled(places, words.places)} />
        <Choice name="minutes" label={words.minutes} options={usualMinutes.map((count) => ({ value: String(count), label: words.minutesShort(count) }))} optional />
        <TextArea name="note" label={words.note} rows={6} readers={words.readers} optional />
        <EmployerFields employers={employers} />
        <FieldGroup title={words.next}>
          <Field name="nextStep" label={words.nextStep} width="full" optional />
          <DayField name="nextOn" label={words.nextOn} optional />
        </FieldGroup>
        <DayField name="onDay" label={words.onDay} />
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </StaffPage>
  )
}

function EmployerFields({ employers }: { employers: readonly string[] }) {
  const words = useWords(contactWords)
  return (
    <FieldGroup title={words.employer} hint={words.employerHint}>
      <Field name="employerName" label={words.employer} optional list={employers} />
      <Field name="personMet" label={words.personMet} optional />
      <Select name="purpose" label={words.purpose} options={labelled(purposes, words.purposes)} optional />
    </FieldGroup>
  )
}

/** One contact, whole. */
export function ContactPage({ contact, participants, removable }: { contact: ContactAt; participants: readonly Participant[]; removable: boolean }) {
  const words = useWords(contactWords)
  const locale = useLocale()
  const title = words.contactTitle(showDay(contact.onDay, locale))
  const hidden = contact.participantIds.length - participants.length
  const names = [...participants.map(nameOf), ...(hidden > 0 ? [words.hidden(hidden)] : [])].join(', ')
  return (
    <StaffPage title={title}>
      <PageHead title={title} sub={words.kinds[contact.kind as keyof typeof words.kinds]} back={participants[0] && { href: urls.participant(participants[0].id), label: nameOf(participants[0]) }} />
      <Card>
        <Summary lines={[
          { label: words.about, value: names || words.nobody },
          ...(contact.employer ? [{ label: words.employer, value: contact.employer }, { label: words.personMet, value: contact.personMet }] : []),
          { label: words.modality, value: words.modalities[contact.modality as keyof typeof words.modalities] },
          { label: words.place, value: words.places[contact.place as keyof typeof words.places] },
          { label: words.minutes, value: contact.minutes === null ? undefined : words.minutesShort(contact.minutes) },
          { label: words.note, value: <Written>{contact.note}</Written> },
          { label: words.nextStep, value: [contact.nextStep, contact.nextOn && showDay(contact.nextOn, locale)].filter(Boolean).join(', ') },
          { label: words.coach, value: contact.coach },
        ]} />
      </Card>
      {removable && <PostButton kind="danger" action={urls.removeContact(contact.id)}>{words.remove}</PostButton>}
    </StaffPage>
  )
}
