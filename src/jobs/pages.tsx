import { Button } from '#src/design/button.tsx'
import { DayField, Field, Select } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Stack } from '#src/design/layout.tsx'
import { Notice } from '#src/design/notice.tsx'
import { Hint } from '#src/design/written.tsx'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { ContractFields, CountingFields, FitFields, labelled, SchemeFields } from './form-details.tsx'
import type { JobAt } from './store.ts'
import { type WorkForm, workForms } from './work-form.ts'
import { jobWords } from './words.ts'

interface JobFormProps {
  participant: Participant
  values: FormValues
  errors: Record<string, string>
  /** Of a new job. */
  id?: string
  /** The job that changes. */
  job?: JobAt
  /** The application a new job came of. */
  application?: { id: string } | undefined
  employers: readonly string[]
  sites: readonly { id: string; name: string; place: string | null }[]
}

/** Recording that a job starts, or changing its facts: six fields first, the rest for later. */
export function JobFormPage({ participant, values, errors, id, job, application, employers, sites }: JobFormProps) {
  const words = useWords(jobWords)
  const title = job ? words.editTitle(job.title, job.employer) : words.newTitle(nameOf(participant))
  const details = { values, errors, folded: job !== undefined && Object.keys(errors).length === 0 }
  return (
    <PersonPage participant={participant} tab="work" title={title}>
      {job && <Notice><p>{words.howItBegan} <a href={urls.jobTerms(participant.id, job.id)}>{words.changeInstead}</a>.</p></Notice>}
      <Form action={job ? urls.editJob(participant.id, job.id) : urls.jobs(participant.id)} hidden={{ ...(id && { id }), ...(application && { applicationId: application.id }) }} values={values} errors={errors}>
        <Field name="employerName" label={words.employer} width="full" list={employers} />
        <Field name="title" label={words.title} hint={words.titleHint} width="full" />
        <Select name="workForm" label={words.workForm} options={labelled(Object.keys(workForms) as WorkForm[], words.workForms)} />
        <DayField name="startedOn" label={words.startedOn} />
        <Field name="hoursPerWeek" label={words.hoursPerWeek} hint={words.hoursHint} inputMode="decimal" width="short" optional />
        <Field name="wagePerHourCents" label={words.wage} hint={words.wageHint} inputMode="decimal" width="short" optional />
        <Stack gap="tight">
          <Hint>{words.more}</Hint>
          <CountingFields {...details} />
          <ContractFields {...details} sites={sites} />
          <FitFields {...details} />
          <SchemeFields {...details} />
        </Stack>
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </PersonPage>
  )
}
