import { employerNamed } from '#src/employers/store.ts'
import type { Looking } from '#src/participants/store.ts'
import type { Job } from './job.ts'
import type { JobEndForm, JobForm } from './job-form.ts'

/** A job with the name of its employer. */
export type JobAt = Job & { employer: string }

function jobsAt({ db, acting }: Looking) {
  return db.selectFrom('job').innerJoin('employer', (join) => join.onRef('employer.organisationId', '=', 'job.organisationId').onRef('employer.id', '=', 'job.employerId'))
    .where('job.organisationId', '=', acting.organisationId).where('employer.organisationId', '=', acting.organisationId).selectAll('job').select('employer.name as employer')
}

/** The jobs of some people, newest first. */
export async function listJobs(looking: Looking, participantIds: readonly string[]): Promise<JobAt[]> {
  if (participantIds.length === 0) return []
  return (await jobsAt(looking).where('job.participantId', 'in', participantIds).orderBy('job.startedOn', 'desc').execute()) as JobAt[]
}

/** One job of a person. */
export async function findJob(looking: Looking, participantId: string, id: string): Promise<JobAt | undefined> {
  return (await jobsAt(looking).where('job.participantId', '=', participantId).where('job.id', '=', id).executeTakeFirst()) as JobAt | undefined
}

const columnsOf = async (looking: Looking, { employerName, kvk, ...facts }: JobForm) => ({ ...facts, employerId: await employerNamed(looking, employerName, kvk) })

/** Records that a job starts. A form that arrives twice, as a phone may send it, makes one job. */
export async function recordJob(looking: Looking, participantId: string, id: string, form: JobForm): Promise<void> {
  const { db, acting } = looking
  await db.insertInto('job').values({ organisationId: acting.organisationId, id, participantId, ...(await columnsOf(looking, form)) })
    .onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** Changes the facts of a job. */
export async function changeJob(looking: Looking, id: string, form: JobForm): Promise<void> {
  const { db, acting } = looking
  await db.updateTable('job').set(await columnsOf(looking, form)).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}

/** Ends a job. */
export async function endJob({ db, acting }: Looking, id: string, form: JobEndForm): Promise<void> {
  await db.updateTable('job').set(form).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}

/** Takes the end of a job back. */
export async function resumeJob({ db, acting }: Looking, id: string): Promise<void> {
  await db.updateTable('job').set({ endedOn: null, endReason: null, endLearnedOn: null, wouldHireAgain: null, lessons: null }).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}
