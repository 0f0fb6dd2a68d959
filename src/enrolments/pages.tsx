import { Button } from '#src/design/button.tsx'
import { Checkbox, Choice } from '#src/design/choices.tsx'
import { DayField, Select } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { PersonFields } from '#src/participants/pages.tsx'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import type { Choices } from './choices-store.ts'
import { workStatuses } from './enrolment.ts'
import { enrolmentWords } from './words.ts'

interface NewProps extends Choices {
  id: string
  values: FormValues
  errors?: Record<string, string>
  /** People within reach who are probably the same; asked before somebody stands in the list twice. */
  alike?: readonly Participant[]
}

const named = (list: readonly { id: string; name: string }[]) => list.map(({ id, name }) => ({ value: id, label: name }))

/** A new person with the period of support that begins. */
export function NewParticipantPage({ id, values, errors, alike = [], ...choices }: NewProps) {
  const words = useWords(enrolmentWords)
  return (
    <StaffPage title={words.newTitle} place="participants">
      <PageHead title={words.newTitle} sub={words.newSub} />
      <Form action={urls.participants()} hidden={{ id }} values={values} errors={errors ?? {}}>
        {alike.length > 0 && <><Alike people={alike} /><Checkbox name="somebodyElse" label={words.somebodyElse} /></>}
        <PersonFields />
        <SupportFields {...choices} />
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </StaffPage>
  )
}

/** People who are probably the same, to look at first. */
export function Alike({ people }: { people: readonly Participant[] }) {
  const words = useWords(enrolmentWords)
  const locale = useLocale()
  return (
    <Notice kind="warn" title={words.alikeTitle}>
      <p>{words.alike}</p>
      <ul>{people.map((person) => <li key={person.id}><a href={urls.participant(person.id)}>{nameOf(person)}</a>{person.bornOn && `, ${showDay(person.bornOn, locale)}`}</li>)}</ul>
    </Notice>
  )
}

/** The fields about a period of support, inside any form. */
export function SupportFields({ teams, treatmentTeams, coaches }: Choices) {
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
