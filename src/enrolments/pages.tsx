import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Select, TextArea } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { PersonFields } from '#src/participants/pages.tsx'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { participantWords } from '#src/participants/words.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { closeReasons, type Enrolment, workStatuses } from './enrolment.ts'
import { enrolmentWords } from './words.ts'

/** Teams and coaches to choose from. */
export interface Choices {
  teams: readonly { id: string; name: string }[]
  treatmentTeams: readonly { id: string; name: string }[]
  coaches: readonly { id: string; name: string }[]
}

interface NewProps extends Choices {
  id: string
  values: FormValues
  errors?: Record<string, string>
}

const named = (list: readonly { id: string; name: string }[]) => list.map(({ id, name }) => ({ value: id, label: name }))

/** A new person with the period of support that begins. */
export function NewParticipantPage({ id, values, errors, ...choices }: NewProps) {
  const words = useWords(enrolmentWords)
  return (
    <StaffPage title={words.newTitle} place="participants">
      <PageHead title={words.newTitle} sub={words.newSub} />
      <Form action={urls.participants()} hidden={{ id }} values={values} errors={errors ?? {}}>
        <PersonFields />
        <SupportFields {...choices} />
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </StaffPage>
  )
}

function SupportFields({ teams, treatmentTeams, coaches }: Choices) {
  const words = useWords(enrolmentWords)
  return (
    <FieldGroup title={words.support}>
      <Select name="teamId" label={words.team} options={named(teams)} />
      <Select name="coachId" label={words.coach} options={named(coaches)} />
      <Select name="treatmentTeamId" label={words.treatmentTeam} options={named(treatmentTeams)} optional />
      <DayField name="referredOn" label={words.referredOn} optional />
      <DayField name="startedOn" label={words.startedOn} hint={words.startedHint} optional />
      <Choice name="workStatusAtStart" label={words.workStatusAtStart} options={workStatuses.map((value) => ({ value, label: words.workStatuses[value] }))} />
    </FieldGroup>
  )
}

interface CloseProps {
  participant: Participant
  enrolment: Enrolment
  values: FormValues
  errors?: Record<string, string>
}

/** Closing a period of support, with a reason. */
export function CloseEnrolmentPage({ participant, enrolment, values, errors }: CloseProps) {
  const words = useWords(enrolmentWords)
  const title = words.closeTitle(nameOf(participant))
  return (
    <StaffPage title={title} place="participants">
      <PageHead title={title} sub={words.closeSub} back={{ href: urls.participant(participant.id), label: nameOf(participant) }} />
      <Form action={urls.closeEnrolment(participant.id, enrolment.id)} values={values} errors={errors ?? {}}>
        <DayField name="closedOn" label={words.closedOn} />
        <Choice name="closeReason" label={words.closeReason} layout="list" options={closeReasons.map((value) => ({ value, label: words.closeReasons[value] }))} />
        <TextArea name="closeNote" label={words.closeNote} readers={useWords(participantWords).readers} optional />
        <Actions sticky><Button>{words.close}</Button></Actions>
      </Form>
    </StaffPage>
  )
}
