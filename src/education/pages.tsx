import { Button } from '#src/design/button.tsx'
import { DayField, Field, Select, TextArea } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { Details } from '#src/design/layout.tsx'
import { Hint } from '#src/design/written.tsx'
import { DisclosureBanner, WordWarning } from '#src/disclosure/banner.tsx'
import type { MayBeTold } from '#src/disclosure/disclosure.ts'
import type { WatchedWord } from '#src/disclosure/word-check.ts'
import { labelled } from '#src/jobs/form-details.tsx'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { commonWords } from '#src/words/common.ts'
import { useWords } from '#src/words/locale.ts'
import { type Education, educationLevels, educationResults } from './education.ts'
import { educationWords } from './words.ts'

interface EducationFormProps {
  participant: Participant
  /** What the person wants a school to know. */
  told: MayBeTold
  /** The course that changes; absent for a new one. */
  education?: Education
  id: string
  values: FormValues
  errors: Record<string, string>
  /** Words in the text for the school that were not released. */
  found: readonly WatchedWord[]
}

/** A course: what somebody wants to learn first, then its days, what helps at school, and how it ended. */
export function EducationFormPage({ participant, told, education, id, values, errors, found }: EducationFormProps) {
  const words = useWords(educationWords)
  return (
    <PersonPage participant={participant} tab="work" title={education ? words.editTitle(education.course) : words.newTitle}>
      <Form action={education ? urls.editEducation(participant.id, education.id) : urls.educations(participant.id)} hidden={{ id }} values={values} errors={errors} terse>
        <Hint>{useWords(commonWords).whatYouKnow}</Hint>
        <WordWarning name={participant.givenName} words={found} />
        <Field name="course" label={words.course} hint={words.courseHint} width="full" maxLength={160} />
        <TextArea name="wish" label={words.wish} hint={words.wishHint} rows={3} readers={words.readers} optional />
        <Field name="school" label={words.school} width="full" maxLength={160} optional />
        <Select name="level" label={words.level} options={labelled(educationLevels, words.levels)} optional />
        <Field name="hoursPerWeek" label={words.hoursPerWeek} hint={words.hoursHint} inputMode="decimal" width="short" optional />
        <FieldGroup title={words.route} hint={words.routeHint}>
          <DayField name="appliedOn" label={words.appliedOn} optional />
          <DayField name="startedOn" label={words.startedOn} optional />
          <DayField name="expectedUntilOn" label={words.expectedUntilOn} optional />
        </FieldGroup>
        <FieldGroup title={words.help}>
          <DisclosureBanner participant={participant} told={told} to={words.toSchool} />
          <TextArea name="accommodations" label={words.accommodations} hint={words.accommodationsHint} rows={3} readers={words.accommodationsReaders} optional />
          <TextArea name="support" label={words.support} hint={words.supportHint} rows={3} readers={words.readers} optional />
        </FieldGroup>
        <EndFields open={education !== undefined || endFields.some((name) => values[name] || errors[name])} />
        <Hint>{words.notWork}</Hint>
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </PersonPage>
  )
}

const endFields = ['endedOn', 'result', 'stopReason'] as const

/** How it ended; folded away for a course that is only a wish or has just begun. */
function EndFields({ open }: { open: boolean }) {
  const words = useWords(educationWords)
  return (
    <Details summary={words.end} open={open}>
      <DayField name="endedOn" label={words.endedOn} optional />
      <Select name="result" label={words.result} options={labelled(educationResults, words.results)} optional />
      <TextArea name="stopReason" label={words.stopReason} hint={words.stopReasonHint} rows={3} readers={words.readers} optional />
    </Details>
  )
}
