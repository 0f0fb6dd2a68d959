import { findParticipant } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { endingRefused } from './job.ts'
import { JobEndForm, JobForm } from './job-form.ts'
import { EndJobPage, JobFormPage } from './pages.tsx'
import { changeJob, endJob as end, findJob, type JobAt, recordJob, resumeJob } from './store.ts'
import { jobWords } from './words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(jobWords, visit.locale).errors, wordsIn(jobWords, visit.locale).errors.choiceWrong)

const yesNo = (value: boolean | null) => (value === null ? '' : value ? 'yes' : 'no')

function filled(job: JobAt, locale: 'nl' | 'en'): FormValues {
  const plain = Object.fromEntries(Object.entries(job).map(([name, value]) => [name, value === null ? '' : String(value)]))
  const decimal = (value: string) => (locale === 'nl' ? value.replace('.', ',') : value)
  const answers = Object.fromEntries((['openToAll', 'setAside', 'atLeastMinimumWage', 'usualPay', 'timeLimitedByAgency', 'noRisk'] as const).map((name) => [name, yesNo(job[name])]))
  const wage = job.wagePerHourCents === null ? '' : decimal((job.wagePerHourCents / 100).toFixed(2))
  return { ...plain, employerName: job.employer, kvk: '', hoursPerWeek: decimal(plain['hoursPerWeek'] ?? ''), wagePerHourCents: wage, realHoursPerWeek: decimal(plain['realHoursPerWeek'] ?? ''), ...answers }
}

async function personOf(visit: Visit) {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (participant) visit.log({ objectType: 'job', participantIds: [participant.id] })
  return participant
}

async function jobOf(visit: Visit) {
  const participant = await findParticipant(visit, visit.param('participant'))
  const job = participant && (await findJob(visit, participant.id, visit.param('job')))
  if (participant) visit.log({ objectType: 'job', objectId: visit.param('job'), participantIds: [participant.id] })
  return participant && job ? { participant, job } : undefined
}

export const newJob: Action = async (visit) => {
  const participant = await personOf(visit)
  if (!participant) return visit.notFound()
  return visit.page(<JobFormPage participant={participant} id={crypto.randomUUID()} values={{ startedOn: visit.today, openToAll: '', setAside: '', atLeastMinimumWage: '', usualPay: '', timeLimitedByAgency: '', noRisk: '' }} />)
}

export const createJob: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return visit.notFound()
  const sent = visit.form.get('id') ?? ''
  const id = /^[0-9a-f-]{36}$/.test(sent) ? sent : crypto.randomUUID()
  visit.log({ kind: 'create', objectType: 'job', objectId: id, participantIds: [participant.id] })
  const input = parseForm(JobForm, visit.form)
  if (!input.ok) return visit.page(<JobFormPage participant={participant} id={id} values={valuesOf(visit.form)} errors={said(visit, input.errors)} />, 422)
  await recordJob(visit, participant.id, id, input.value)
  if (!(await findJob(visit, participant.id, id))) return visit.notFound()
  return visit.redirect(urls.participant(participant.id))
}

export const editJob: Action = async (visit) => {
  const found = await jobOf(visit)
  return found ? visit.page(<JobFormPage {...found} values={filled(found.job, visit.locale)} />) : visit.notFound()
}

export const saveJob: Action = async (visit) => {
  const found = await jobOf(visit)
  if (!found) return visit.notFound()
  const input = parseForm(JobForm, visit.form)
  if (!input.ok) return visit.page(<JobFormPage {...found} values={valuesOf(visit.form)} errors={said(visit, input.errors)} />, 422)
  const { endedOn } = found.job
  if (endedOn !== null && endedOn < input.value.startedOn) return visit.page(<JobFormPage {...found} values={valuesOf(visit.form)} errors={said(visit, { startedOn: 'endBeforeStart' })} />, 422)
  await changeJob(visit, found.job.id, input.value)
  return visit.redirect(urls.participant(found.participant.id))
}

export const showEndJob: Action = async (visit) => {
  const found = await jobOf(visit)
  return found ? visit.page(<EndJobPage {...found} values={{ endedOn: visit.today, endLearnedOn: visit.today, wouldHireAgain: '' }} />) : visit.notFound()
}

export const endJob: Action = async (visit) => {
  const found = await jobOf(visit)
  if (!found) return visit.notFound()
  const again = (errors: Record<string, string>) => visit.page(<EndJobPage {...found} values={valuesOf(visit.form)} errors={said(visit, errors)} />, 422)
  if (visit.form.get('resume') === 'yes') {
    await resumeJob(visit, found.job.id)
    return visit.redirect(urls.participant(found.participant.id))
  }
  const input = parseForm(JobEndForm, visit.form)
  if (!input.ok) return again(input.errors)
  const refused = endingRefused(found.job, input.value.endedOn)
  if (refused) return again({ endedOn: refused })
  await end(visit, found.job.id, input.value)
  return visit.redirect(urls.participant(found.participant.id))
}
