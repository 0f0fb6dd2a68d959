import type { MayBeTold } from '#src/disclosure/disclosure.ts'
import { findDecision } from '#src/disclosure/store.ts'
import { listInstruments } from '#src/jobs/instrument-store.ts'
import type { JobInstrument } from '#src/jobs/job-instrument.ts'
import type { Looking } from '#src/participants/store.ts'
import { mayShowInstruments, stillAllowed, type Workplace } from './release.ts'
import type { AboutJob } from './store.ts'

/** The page released for a job, if there ever was one. */
export async function findWorkplace({ db, acting }: Looking, jobId: string): Promise<Workplace | undefined> {
  return db.selectFrom('workplace').selectAll().where('organisationId', '=', acting.organisationId).where('jobId', '=', jobId).executeTakeFirst()
}

/** Which schemes stand on the page. */
export async function releasedInstruments({ db, acting }: Looking, jobId: string): Promise<string[]> {
  const rows = await db.selectFrom('workplaceInstrument').select('instrument').where('organisationId', '=', acting.organisationId).where('jobId', '=', jobId).execute()
  return rows.map(({ instrument }) => instrument)
}

/** The schemes of a job that may stand on its page: none unless the person released them, and never one that was refused. */
export async function offeredInstruments(looking: Looking, jobId: string, told: MayBeTold): Promise<JobInstrument[]> {
  return mayShowInstruments(told) ? (await listInstruments(looking, [jobId])).filter(({ refusedOn }) => refusedOn === null) : []
}

/** What goes on the page. */
export interface Release {
  id: string
  decisionId: string
  shownName: string
  work: string
  startedOn: Workplace['startedOn']
  hoursPerWeek: number | null
  sentence: string | null
  coachId: string | null
  instruments: readonly Pick<JobInstrument, 'instrument' | 'percent' | 'fromOn' | 'untilOn' | 'authority' | 'phone'>[]
}

/** Makes the page of a job, or makes it anew: copies, so that what is written in the record later reaches no employer by itself. */
export async function releaseWorkplace({ db, acting }: Looking, job: AboutJob, { id, instruments, ...shown }: Release): Promise<void> {
  const { organisationId } = acting
  const facts = { ...shown, employerId: job.employerId, releasedOn: acting.on, releasedBy: acting.staffId ?? '', withdrawnOn: null }
  await db.insertInto('workplace').values({ organisationId, id, ...job, ...facts }).onConflict((conflict) => conflict.columns(['organisationId', 'jobId']).doUpdateSet(facts)).execute()
  await db.deleteFrom('workplaceInstrument').where('organisationId', '=', organisationId).where('jobId', '=', job.jobId).execute()
  if (instruments.length === 0) return
  const { jobId, participantId } = job
  await db.insertInto('workplaceInstrument').values(instruments.map((one) => ({ organisationId, id: crypto.randomUUID(), jobId, participantId, instrument: one.instrument, percent: one.percent, fromOn: one.fromOn, untilOn: one.untilOn, authority: one.authority, phone: one.phone }))).execute()
}

/** Closes the page of a job, or opens it again. */
export async function withdrawWorkplace({ db, acting }: Looking, jobId: string, withdrawnOn: Workplace['withdrawnOn']): Promise<void> {
  await db.updateTable('workplace').set({ withdrawnOn }).where('organisationId', '=', acting.organisationId).where('jobId', '=', jobId).execute()
}

/** Whether a released page may be seen under what holds now: also not when the job turned out to be at another employer. */
export async function isOpen(looking: Looking, workplace: Workplace, told: MayBeTold): Promise<boolean> {
  const { db, acting } = looking
  const job = await db.selectFrom('job').select('employerId').where('organisationId', '=', acting.organisationId).where('id', '=', workplace.jobId).executeTakeFirst()
  if (job?.employerId !== workplace.employerId) return false
  return stillAllowed(workplace, await findDecision(looking, workplace.participantId, workplace.decisionId), told)
}
