import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Field, Select, TextArea } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { Details } from '#src/design/layout.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { meetingKinds, meetingModalities, partnerKinds } from './meeting.ts'
import type { Colleague, MeetingAt } from './store.ts'
import { meetingWords } from './words.ts'

interface FormProps {
  id: string
  /** The meeting that is changed; a new one without. */
  meeting?: MeetingAt | undefined
  colleagues: readonly Colleague[]
  people: readonly Participant[]
  teams: readonly { id: string; name: string }[]
  treatmentTeams: readonly { id: string; name: string }[]
  values: FormValues
  errors: Record<string, string>
}

const named = (list: readonly { id: string; name: string }[]) => list.map(({ id, name }) => ({ value: id, label: name }))
const usualMinutes = [15, 30, 45, 60, 90]

/** Recording a meeting, or changing what was recorded. */
export function MeetingFormPage({ id, meeting, colleagues, people, teams, treatmentTeams, values, errors }: FormProps) {
  const words = useWords(meetingWords)
  const labelled = <T extends string>(keys: readonly T[], labels: Readonly<Record<T, string>>) => keys.map((value) => ({ value, label: labels[value] }))
  const title = meeting ? words.edit : words.add
  return (
    <StaffPage title={title} place="meetings">
      <PageHead title={title} back={meeting ? { href: urls.meeting(meeting.id), label: words.title } : { href: urls.meetings(), label: words.title }} />
      <Form action={meeting ? urls.editMeeting(meeting.id) : urls.meetings()} hidden={{ id }} values={values} errors={errors}>
        <Choice name="kind" label={words.kind} options={labelled(meetingKinds, words.kinds)} />
        <DayField name="onDay" label={words.onDay} />
        <Choice name="minutes" label={words.minutes} options={usualMinutes.map((count) => ({ value: String(count), label: words.minutesShort(count) }))} optional />
        <Choice name="staffIds" label={words.present} options={named(colleagues)} many />
        <Choice name="participantIds" label={words.discussed} hint={words.discussedHint} options={people.map((person) => ({ value: person.id, label: nameOf(person) }))} many optional />
        <TextArea name="note" label={words.note} rows={5} readers={words.readers} optional />
        <FieldGroup title={words.kinds.mdt}>
          <Select name="treatmentTeamId" label={words.treatmentTeam} options={named(treatmentTeams)} optional />
          <Field name="notYetReferred" label={words.notYetReferred} inputMode="numeric" width="short" optional />
          <Field name="notYetReferredNote" label={words.notYetReferredNote} hint={words.notYetReferredHint} width="full" optional />
        </FieldGroup>
        <Details summary={words.more} open={values['kind'] === 'vrPartner' || Object.keys(errors).length > 0}>
          <Select name="teamId" label={words.team} options={named(teams)} optional />
          <Field name="leadsShared" label={words.leadsShared} inputMode="numeric" width="short" optional />
          <Choice name="partnerKind" label={words.partnerKind} options={labelled(partnerKinds, words.partnerKinds)} optional />
          <Field name="partner" label={words.partner} hint={words.partnerHint} optional />
          <Choice name="modality" label={words.modality} options={labelled(meetingModalities, words.modalities)} />
          <Choice name="planned" label={words.planned} options={[{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }]} />
        </Details>
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </StaffPage>
  )
}
