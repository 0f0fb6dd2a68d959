import { employerNamed } from '#src/employers/store.ts'
import type { Looking } from '#src/participants/store.ts'
import type { JobEndForm, JobLessonsForm } from './ending.ts'
import type { Job } from './job.ts'
import type { JobForm } from './job-form.ts'

/** A job with the name of its employer, of the site, and of the organisation that pays when that is another. */
export type JobAt = Job & { employer: string; formalEmployer: string | null; site: string | null }

function jobsAt({ db, acting: { organisationId } }: Looking) {
  return db.selectFrom('job').innerJoin('employer', (join) => join.onRef('employer.organisationId', '=', 'job.organisationId').onRef('employer.id', '=', 'job.employerId'))
    .leftJoin('employer as formal', (join) => join.onRef('formal.organisationId', '=', 'job.organisationId').onRef('formal.id', '=', 'job.formalEmployerId').on('formal.organisationId', '=', organisationId))
    .leftJoin('employerSite as site', (join) => join.onRef('site.organisationId', '=', 'job.organisationId').onRef('site.id', '=', 'job.siteId').on('site.organisationId', '=', organisationId))
    .where('job.organisationId', '=', organisationId).where('employer.organisationId', '=', organisationId).selectAll('job').select(['employer.name as employer', 'formal.name as formalEmployer', 'site.name as site'])
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

async function columnsOf(looking: Looking, { employerName, kvk, formalEmployerName, siteId, ...facts }: JobForm) {
  const employerId = await employerNamed(looking, employerName, kvk)
  const formalEmployerId = formalEmployerName === null ? null : await employerNamed(looking, formalEmployerName)
  const sites = await sitesOf(looking, employerId)
  return { ...facts, employerId, formalEmployerId: formalEmployerId === employerId ? null : formalEmployerId, siteId: sites.some(({ id }) => id === siteId) ? siteId : null }
}

/** The places of an employer where one can work. */
export async function sitesOf({ db, acting }: Looking, employerId: string): Promise<{ id: string; name: string; place: string | null }[]> {
  return db.selectFrom('employerSite').select(['id', 'name', 'place']).where('organisationId', '=', acting.organisationId).where('employerId', '=', employerId).where('closedOn', 'is', null).orderBy('name').execute()
}

/** Records that a job starts, perhaps after an application. A form that arrives twice, as a phone may send it, makes one job. */
export async function recordJob(looking: Looking, job: { participantId: string; id: string; applicationId: string | null }, form: JobForm): Promise<void> {
  const { db, acting } = looking
  await db.insertInto('job').values({ organisationId: acting.organisationId, ...job, ...(await columnsOf(looking, form)) })
    .onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** Changes the facts of a job. */
export async function changeJob(looking: Looking, id: string, form: JobForm): Promise<void> {
  const { db, acting } = looking
  await db.updateTable('job').set(await columnsOf(looking, form)).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}

/** Ends a job, or adds what was learned of its end. */
export async function endJob({ db, acting }: Looking, id: string, form: JobEndForm | JobLessonsForm): Promise<void> {
  await db.updateTable('job').set(form).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}

/** Takes the end of a job back, with everything that was said about it. */
export async function resumeJob({ db, acting }: Looking, id: string): Promise<void> {
  const blank = { endedOn: null, endReason: null, endLearnedOn: null, endedBy: null, wouldHireAgain: null, wentWell: null, lessons: null, otherEndReasons: [], nextSearchOn: null }
  await db.updateTable('job').set(blank).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}
