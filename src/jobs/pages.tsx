import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Field, Select, TextArea } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { participantWords } from '#src/participants/words.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useWords } from '#src/words/locale.ts'
import { contractKinds, employerKnows, endReasons, foundThrough } from './job-form.ts'
import type { JobAt } from './store.ts'
import { type WorkForm, workForms } from './work-form.ts'
import { jobWords } from './words.ts'

interface FormProps {
  participant: Participant
  values: FormValues
  errors?: Record<string, string>
}

const labelled = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) => values.map((value) => ({ value, label: labels[value] }))

/** Recording that a job starts, or changing its facts. */
export function JobFormPage({ participant, values, errors, id, job }: FormProps & { id?: string; job?: JobAt }) {
  const words = useWords(jobWords)
  const title = job ? words.editTitle(job.title, job.employer) : words.newTitle(nameOf(participant))
  return (
    <StaffPage title={title} place="participants">
      <PageHead title={title} back={{ href: urls.participant(participant.id), label: nameOf(participant) }} />
      <Form action={job ? urls.job(participant.id, job.id) : urls.jobs(participant.id)} hidden={id ? { id } : {}} values={values} errors={errors ?? {}}>
        <FieldGroup title={words.employer}>
          <Field name="employerName" label={words.employer} width="full" />
          <Field name="kvk" label={words.kvk} hint={words.kvkHint} inputMode="numeric" width="short" optional />
          <Field name="title" label={words.title} hint={words.titleHint} />
          <Select name="workForm" label={words.workForm} options={labelled(Object.keys(workForms) as WorkForm[], words.workForms)} />
          <DayField name="startedOn" label={words.startedOn} />
          <Field name="hoursPerWeek" label={words.hoursPerWeek} hint={words.hoursHint} inputMode="decimal" width="short" optional />
        </FieldGroup>
        <CountingFields />
        <ContractFields />
        <SupportFields />
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </StaffPage>
  )
}

function CountingFields() {
  const words = useWords(jobWords)
  const answers = [{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }, { value: '', label: words.unknown }]
  return (
    <FieldGroup title={words.counting} hint={words.countingHint}>
      <Choice name="openToAll" label={words.openToAll} options={answers} />
      <Choice name="setAside" label={words.setAside} options={answers} />
      <Choice name="atLeastMinimumWage" label={words.atLeastMinimumWage} options={answers} />
      <Choice name="usualPay" label={words.usualPay} options={answers} />
      <Choice name="timeLimitedByAgency" label={words.timeLimitedByAgency} options={answers} />
    </FieldGroup>
  )
}

function ContractFields() {
  const words = useWords(jobWords)
  return (
    <FieldGroup title={words.contract}>
      <Select name="contractKind" label={words.contractKind} options={labelled(contractKinds, words.contractKinds)} optional />
      <DayField name="contractEndsOn" label={words.contractEndsOn} optional />
      <Field name="realHoursPerWeek" label={words.realHours} hint={words.realHoursHint} inputMode="decimal" width="short" optional />
      <Field name="wagePerHourCents" label={words.wage} hint={words.wageHint} inputMode="decimal" width="short" optional />
      <Select name="foundThrough" label={words.found} options={labelled(foundThrough, words.foundThrough)} optional />
      <Select name="employerKnows" label={words.employerKnows} options={labelled(employerKnows, words.employerKnowsWords)} optional />
      <TextArea name="tasks" label={words.tasks} rows={3} readers={useWords(participantWords).readers} optional />
    </FieldGroup>
  )
}

function SupportFields() {
  const words = useWords(jobWords)
  const answers = [{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }, { value: '', label: words.unknown }]
  const marks = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))
  return (
    <FieldGroup title={words.support}>
      <Field name="subsidyPercent" label={words.subsidyPercent} hint={words.subsidyHint} inputMode="numeric" width="short" optional />
      <Choice name="noRisk" label={words.noRisk} options={answers} />
      <Field name="jobcoachPayer" label={words.jobcoachPayer} optional />
      <DayField name="firstFourHoursOn" label={words.firstFourHoursOn} optional />
      <Choice name="preferenceMatch" label={words.preferenceMatch} hint={words.preferenceHint} options={marks} optional />
      <Field name="occupationCode" label={words.occupationCode} hint={words.occupationHint} inputMode="numeric" width="short" optional />
    </FieldGroup>
  )
}

/** The end of a job: why, and what was learned. */
export function EndJobPage({ participant, job, values, errors }: FormProps & { job: JobAt }) {
  const words = useWords(jobWords)
  const title = words.endTitle(job.title, job.employer)
  const answers = [{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }, { value: '', label: words.unknown }]
  return (
    <StaffPage title={title} place="participants">
      <PageHead title={title} back={{ href: urls.participant(participant.id), label: nameOf(participant) }} />
      <Form action={urls.endJob(participant.id, job.id)} values={values} errors={errors ?? {}}>
        <DayField name="endedOn" label={words.endedOn} />
        <Select name="endReason" label={words.endReason} options={labelled(endReasons, words.endReasons)} />
        <DayField name="endLearnedOn" label={words.endLearnedOn} optional />
        <Choice name="wouldHireAgain" label={words.wouldHireAgain} options={answers} />
        <TextArea name="lessons" label={words.lessons} readers={useWords(participantWords).readers} optional />
        <Actions sticky><Button>{words.end}</Button></Actions>
      </Form>
    </StaffPage>
  )
}
