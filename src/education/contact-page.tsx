import { Button, PostButton } from '#src/design/button.tsx'
import { DayField, Field, TextArea } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { Hint } from '#src/design/written.tsx'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import type { Education } from './education.ts'
import type { SchoolContactAt } from './school-contact-store.ts'
import { educationWords } from './words.ts'

interface SchoolContactProps {
  participant: Participant
  education: Education
  /** The talk that changes; absent for a new one. */
  contact?: SchoolContactAt
  id: string
  values: FormValues
  errors: Record<string, string>
}

/** A talk with a school: when, with whom, what, and what comes next. */
export function SchoolContactPage({ participant, education, contact, id, values, errors }: SchoolContactProps) {
  const words = useWords(educationWords)
  const { id: educationId, course, school } = education
  return (
    <PersonPage participant={participant} tab="work" title={words.contactTitle}>
      <Hint>{[course, school].filter(Boolean).join(' · ')}</Hint>
      <Form action={contact ? urls.schoolContact(participant.id, educationId, contact.id) : urls.schoolContacts(participant.id, educationId)} hidden={{ id }} values={values} errors={errors}>
        <DayField name="onDay" label={words.onDay} />
        <Field name="personMet" label={words.personMet} hint={words.personMetHint} width="full" maxLength={160} optional />
        <TextArea name="said" label={words.said} readers={words.readers} />
        {!contact && (
          <FieldGroup title={words.next} hint={words.nextHint}>
            <Field name="nextStep" label={words.nextStep} width="full" maxLength={200} optional />
            <DayField name="nextOn" label={words.nextOn} optional />
          </FieldGroup>
        )}
        {contact?.nextStep && <Hint>{words.nextThere} <a href={urls.tasks()}>{words.tasks}</a></Hint>}
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
      {contact && <PostButton kind="quiet" action={urls.removeSchoolContact(participant.id, educationId, contact.id)}>{words.removeContact}</PostButton>}
    </PersonPage>
  )
}
