import { employerNames } from '#src/employers/store.ts'
import type { Participant } from '#src/participants/participant.ts'
import { findParticipant } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import { meanwhile, seenOf } from '#src/web/meanwhile.ts'
import type { Action, LogEntry, Visit } from '#src/web/visit.ts'
import { occupationWords } from '#src/occupations/words.ts'
import { wordsIn } from '#src/words/locale.ts'
import { findApplication } from './application-store.ts'
import { JobForm } from './job-form.ts'
import { JobFormPage } from './pages.tsx'
import { changeJob, findJob, type JobAt, recordJob, sitesOf } from './store.ts'
import { listTerms } from './terms-store.ts'
import { jobWords } from './words.ts'

const isId = (text: string | null | undefined): text is string => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text ?? '')

/** The id that a form carries so that sending it twice makes one row; a new one when it carries none. */
export const idOf = ({ form }: Visit) => (isId(form.get('id')) ? form.get('id')! : crypto.randomUUID())

/** The person and the job in the address, with the line in the access log; undefined for "not there" and "not yours". */
export async function jobOf(visit: Visit, about: LogEntry = {}): Promise<{ participant: Participant; job: JobAt } | undefined> {
  const participant = await findParticipant(visit, visit.param('participant'))
  const job = participant && (await findJob(visit, participant.id, visit.param('job')))
  if (participant) visit.log({ objectType: 'job', objectId: visit.param('job'), ...about, participantIds: [participant.id] })
  return participant && job ? { participant, job } : undefined
}

const yesNo = (value: boolean | null) => (value === null ? '' : value ? 'yes' : 'no')

/** A number as one types it in a language. */
export const typed = (value: number | null, locale: 'nl' | 'en', decimals?: number) =>
  value === null ? '' : (decimals === undefined ? String(value) : value.toFixed(decimals)).replace('.', locale === 'nl' ? ',' : '.')

/** A job as the form names its parts. */
const stored = (job: JobAt) => ({ ...job, employerName: job.employer, formalEmployerName: job.formalEmployer })

function filled(job: JobAt, locale: 'nl' | 'en'): FormValues {
  const plain = Object.fromEntries(Object.entries(job).map(([name, value]) => [name, value === null ? '' : String(value)]))
  const answers = Object.fromEntries((['openToAll', 'setAside', 'atLeastMinimumWage', 'usualPay', 'timeLimitedByAgency', 'noRisk'] as const).map((name) => [name, yesNo(job[name])]))
  const wage = typed(job.wagePerHourCents === null ? null : job.wagePerHourCents / 100, locale, 2)
  return { ...plain, employerName: job.employer, formalEmployerName: job.formalEmployer ?? '', kvk: '', hoursPerWeek: typed(job.hoursPerWeek, locale), wagePerHourCents: wage, realHoursPerWeek: typed(job.realHoursPerWeek, locale), ...answers, seen: seenOf(stored(job), Object.keys(JobForm.shape)) }
}

interface Shown {
  participant: Participant
  job?: JobAt
  id?: string
  application?: { id: string; employerId: string } | undefined
}

async function formPage(visit: Visit, shown: Shown, values: FormValues, errors: Record<string, string> = {}) {
  const words = { ...wordsIn(jobWords, visit.locale).errors, ...wordsIn(occupationWords, visit.locale).errors }
  const employerId = shown.job?.employerId ?? shown.application?.employerId
  const known = { employers: await employerNames(visit), sites: employerId ? await sitesOf(visit, employerId) : [] }
  return visit.page(<JobFormPage {...shown} {...known} values={values} errors={sentences(errors, words, words.choiceWrong)} />, Object.keys(errors).length > 0 ? 422 : 200)
}

const nothingSaid = { openToAll: '', setAside: '', atLeastMinimumWage: '', usualPay: '', timeLimitedByAgency: '', noRisk: '' }
const through: Readonly<Record<string, string>> = { coachContact: 'coachContact', network: 'network', vacancy: 'vacancy', employerCalled: 'coachContact', participant: 'ownApplication', other: 'other' }

async function applied(visit: Visit, participantId: string, id: string | null) {
  return isId(id) ? findApplication(visit, participantId, id) : undefined
}

export const newJob: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return visit.notFound()
  visit.log({ objectType: 'job', participantIds: [participant.id] })
  const application = await applied(visit, participant.id, visit.query.get('application'))
  const wage = application?.wagePerHourCents ?? null
  const values = application ? {
    employerName: application.employerName, kvk: application.kvk ?? '', title: application.title, siteId: application.siteId ?? '', tasks: application.tasks ?? '', occupationCode: application.occupationCode ?? '',
    hoursPerWeek: typed(application.hoursUntil ?? application.hoursFrom, visit.locale), wagePerHourCents: typed(wage === null ? null : wage / 100, visit.locale, 2), startedOn: application.startsOn ?? visit.today, foundThrough: through[application.foundThrough ?? ''] ?? '',
  } : { startedOn: visit.today }
  return formPage(visit, { participant, id: crypto.randomUUID(), application }, { ...nothingSaid, ...values })
}

export const createJob: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return visit.notFound()
  const id = idOf(visit)
  visit.log({ kind: 'create', objectType: 'job', objectId: id, participantIds: [participant.id] })
  const application = await applied(visit, participant.id, visit.form.get('applicationId'))
  const input = parseForm(JobForm, visit.form)
  if (!input.ok) return formPage(visit, { participant, id, application }, valuesOf(visit.form), input.errors)
  await recordJob(visit, { participantId: participant.id, id, applicationId: application?.id ?? null }, input.value)
  if (!(await findJob(visit, participant.id, id))) return visit.notFound()
  return visit.redirect(urls.job(participant.id, id))
}

export const editJob: Action = async (visit) => {
  const found = await jobOf(visit)
  return found ? formPage(visit, found, filled(found.job, visit.locale)) : visit.notFound()
}

export const saveJob: Action = async (visit) => {
  const found = await jobOf(visit)
  if (!found) return visit.notFound()
  const input = parseForm(JobForm, visit.form)
  const again = (errors: Record<string, string>) => formPage(visit, found, valuesOf(visit.form), errors)
  if (!input.ok) return again(input.errors)
  const { startedOn } = input.value
  if (found.job.endedOn !== null && found.job.endedOn < startedOn) return again({ startedOn: 'endBeforeStart' })
  if ((await listTerms(visit, [found.job.id])).some(({ fromOn }) => fromOn <= startedOn)) return again({ startedOn: 'changeBeforeStart' })
  const both = meanwhile(visit, { stored: stored(found.job), sent: input.value, filled: filled(found.job, visit.locale) })
  if (both) return { ...(await formPage(visit, found, both.values, both.errors)), status: 409 }
  await changeJob(visit, found.job.id, input.value)
  return visit.redirect(urls.job(found.participant.id, found.job.id))
}
