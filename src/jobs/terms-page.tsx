import { Button } from '#src/design/button.tsx'
import { DayField, Field, Select } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Hint } from '#src/design/written.tsx'
import type { Participant } from '#src/participants/participant.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { labelled } from './form-details.tsx'
import { contractKinds } from './job-form.ts'
import type { JobAt } from './store.ts'
import { termsWords } from './terms-words.ts'
import { jobWords } from './words.ts'

/** Hours, pay or contract change from a day on. */
export function TermsPage({ participant, job, id, values, errors }: { participant: Participant; job: JobAt; id: string; values: FormValues; errors?: Record<string, string> }) {
  const words = useWords(termsWords)
  const jobs = useWords(jobWords)
  return (
    <PersonPage participant={participant} tab="work" title={words.title}>
      <Hint>{jobs.editTitle(job.title, job.employer)}. {words.lead}</Hint>
      <Form action={urls.jobTerms(participant.id, job.id)} hidden={{ id }} values={values} errors={errors ?? {}}>
        <DayField name="fromOn" label={words.fromOn} />
        <Field name="hoursPerWeek" label={jobs.hoursPerWeek} hint={jobs.hoursHint} inputMode="decimal" width="short" optional />
        <Field name="wagePerHourCents" label={jobs.wage} hint={jobs.wageHint} inputMode="decimal" width="short" optional />
        <Select name="contractKind" label={jobs.contractKind} options={labelled(contractKinds, jobs.contractKinds)} optional />
        <DayField name="contractEndsOn" label={jobs.contractEndsOn} optional />
        <Field name="reason" label={words.reason} hint={words.reasonHint} width="full" optional />
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </PersonPage>
  )
}
