import { Button } from '#src/design/button.tsx'
import { TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Stack } from '#src/design/layout.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import type { Draft } from '#src/drafts/draft.ts'
import { Discarded, DraftOffer, draftOf, KeepDraft, Resumed } from '#src/drafts/parts.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { Circumstances, NextStep, SupportDetails, VisitDetails, WhoDidIt } from './form-details.tsx'
import { AboutWhom, KindWhereMinutes, UsualChoice } from './form-parts.tsx'
import type { Offers } from './offers.ts'
import { contactWords } from './words.ts'

/** Half-filled notes of the visitor: one that is gone on with, others to choose from, one thrown away just now. */
export interface Begun {
  others: readonly Draft[]
  resumed?: Draft | undefined
  discarded?: string | undefined
  names: (draft: Draft) => string
}

interface NewProps {
  id: string
  offers: Offers
  values: FormValues
  errors?: Record<string, string> | undefined
  begun?: Begun | undefined
  /** The kind of contact the page was opened for. */
  kind?: string | undefined
}

/** One form for every contact: who, what, where, how long, what was said, what comes next. */
export function NewContactPage({ id, offers, values, errors = {}, begun, kind }: NewProps) {
  const words = useWords(contactWords)
  return (
    <StaffPage title={words.newTitle} notices={begun && <BegunNotices begun={begun} offers={offers} />}>
      <PageHead title={words.newTitle} sub={words.enough} />
      <Form action={urls.contacts()} hidden={{ id, ...carried(values) }} values={values} errors={errors} draft={draftOf('contact', id)} terse>
        <UsualChoice offers={offers} kind={kind} />
        <ContactFields offers={offers} values={values} errors={errors} />
        <Actions sticky><Button>{words.save}</Button><KeepDraft form="contact" /></Actions>
      </Form>
    </StaffPage>
  )
}

const references = ['appointmentId', 'jobId', 'leadId', 'placeBegan'] as const
const carried = (values: FormValues) => Object.fromEntries(references.flatMap((name) => (values[name] ? [[name, String(values[name])]] : [])))

/** The questions about a contact, with what is seldom filled in behind a word. */
export function ContactFields({ offers, values, errors }: { offers: Offers; values: FormValues; errors: Record<string, string> }) {
  const words = useWords(contactWords)
  const open = (...names: string[]) => names.some((name) => errors[name] !== undefined || (values[name] !== undefined && values[name] !== ''))
  const onDay = String(values['onDay'] ?? '')
  return (
    <>
      <AboutWhom offers={offers} />
      <KindWhereMinutes offers={offers} given={Number(values['minutes'] ?? 0)} otherMinutes={open('minutesOther')} />
      <TextArea name="note" label={words.note} rows={5} readers={words.readers} optional />
      <NextStep offers={offers} otherDay={open('nextOther')} />
      <VisitDetails offers={offers} open={open('decidesOnHiring', 'vacancy', 'participantPresent', 'result')} />
      <Stack gap="tight">
        <SupportDetails offers={offers} open={open('supportKind', 'topic', 'alongMinutes')} />
        <WhoDidIt open={open('byRole', 'joint')} />
        <Circumstances offers={offers} day={onDay} open={onDay !== offers.today || open('atTime', 'travelMinutes') || errors['onDay'] !== undefined} />
      </Stack>
    </>
  )
}

function BegunNotices({ begun, offers }: { begun: Begun; offers: Offers }) {
  const words = useWords(contactWords)
  const { others, resumed, discarded, names } = begun
  const say = (draft: Draft, when: string) => (names(draft) === '' ? words.draft(when) : words.draftAbout(when, names(draft)))
  return (
    <>
      {discarded && <Discarded form="contact" subject={discarded} />}
      {resumed && <Resumed draft={resumed} today={offers.today} />}
      <DraftOffer drafts={others} today={offers.today} say={say} />
    </>
  )
}
