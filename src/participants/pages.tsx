import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Field } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { nameOf, type Participant, targetGroups } from './participant.ts'
import { participantWords } from './words.ts'

/** The fields about a person, inside any form. */
export function PersonFields() {
  const words = useWords(participantWords)
  return (
    <>
      <FieldGroup title={words.person}>
        <Field name="givenName" label={words.givenName} />
        <Field name="prefix" label={words.prefix} width="short" optional />
        <Field name="familyName" label={words.familyName} />
        <DayField name="bornOn" label={words.bornOn} optional />
        <Field name="clientNumber" label={words.clientNumber} width="short" optional />
        <Choice name="targetGroup" label={words.targetGroup} options={targetGroups.map((value) => ({ value, label: words.targetGroups[value] }))} />
      </FieldGroup>
      <FieldGroup title={words.reach}>
        <Field name="phone" label={words.phone} type="tel" optional />
        <Field name="email" label={words.email} type="email" optional />
        <Field name="postcode4" label={words.postcode4} inputMode="numeric" width="short" optional />
        <Field name="reachedBy" label={words.reachedBy} hint={words.reachedByHint} width="full" optional />
      </FieldGroup>
    </>
  )
}

/** Changing the facts about a person. */
export function EditParticipantPage({ participant, values, errors }: { participant: Participant; values: FormValues; errors?: Record<string, string> }) {
  const words = useWords(participantWords)
  const title = words.editTitle(nameOf(participant))
  return (
    <StaffPage title={title} place="participants">
      <PageHead title={title} back={{ href: urls.participant(participant.id), label: nameOf(participant) }} />
      <Form action={urls.editParticipant(participant.id)} values={values} errors={errors ?? {}}>
        <PersonFields />
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </StaffPage>
  )
}
