import type { Looking } from '#src/participants/store.ts'
import type { AtEmployer, RevisitFacts, WorkedAt } from './revisit.ts'

type Work = Pick<RevisitFacts, 'startedOn' | 'jobs' | 'trouble' | 'met'>

/** How a job ends because of how it went, not by the wish of the person or for want of work. */
const howItWent = ['performance', 'attendance', 'conflict', 'social']

async function jobsOf({ db, acting }: Looking, participantId: string): Promise<WorkedAt[]> {
  const { organisationId } = acting
  const rows = await db.selectFrom('job').innerJoin('employer', (join) => join.onRef('employer.organisationId', '=', 'job.organisationId').onRef('employer.id', '=', 'job.employerId'))
    .where('job.organisationId', '=', organisationId).where('employer.organisationId', '=', organisationId).where('job.participantId', '=', participantId)
    .select(['job.employerId', 'employer.name as employer', 'job.startedOn as on', 'job.endedOn', 'job.endReason']).execute()
  return rows.map(({ endReason, ...job }) => ({ ...job, lost: endReason !== null && howItWent.includes(endReason) }))
}

async function troubleOf({ db, acting }: Looking, participantId: string): Promise<AtEmployer[]> {
  const { organisationId } = acting
  return db.selectFrom('jobFeedback').innerJoin('job', (join) => join.onRef('job.organisationId', '=', 'jobFeedback.organisationId').onRef('job.id', '=', 'jobFeedback.jobId'))
    .innerJoin('employer', (join) => join.onRef('employer.organisationId', '=', 'job.organisationId').onRef('employer.id', '=', 'job.employerId'))
    .where('jobFeedback.organisationId', '=', organisationId).where('job.organisationId', '=', organisationId).where('employer.organisationId', '=', organisationId)
    .where('jobFeedback.participantId', '=', participantId).where('jobFeedback.couldBeBetter', 'is not', null)
    .select(['job.employerId', 'employer.name as employer', 'jobFeedback.onDay as on']).execute()
}

async function metOf({ db, acting }: Looking, participantId: string): Promise<AtEmployer[]> {
  const { organisationId } = acting
  return db.selectFrom('contactParticipant').innerJoin('contact', (join) => join.onRef('contact.organisationId', '=', 'contactParticipant.organisationId').onRef('contact.id', '=', 'contactParticipant.contactId'))
    .innerJoin('employer', (join) => join.onRef('employer.organisationId', '=', 'contact.organisationId').onRef('employer.id', '=', 'contact.employerId'))
    .where('contactParticipant.organisationId', '=', organisationId).where('contact.organisationId', '=', organisationId).where('employer.organisationId', '=', organisationId)
    .where('contactParticipant.participantId', '=', participantId).where('contact.kind', '=', 'employer')
    .select(['employer.id as employerId', 'employer.name as employer', 'contact.onDay as on']).execute()
}

/** What happened at work and with employers, as far as it can be a reason to talk about telling again. */
export async function revisitWork(looking: Looking, participantId: string): Promise<Work> {
  const { db, acting } = looking
  const enrolment = await db.selectFrom('enrolment').select('startedOn').where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId)
    .where((e) => e.or([e('closedOn', 'is', null), e('closedOn', '>=', acting.on)])).orderBy('startedOn', 'desc').executeTakeFirst()
  return { startedOn: enrolment?.startedOn ?? null, jobs: await jobsOf(looking, participantId), trouble: await troubleOf(looking, participantId), met: await metOf(looking, participantId) }
}

/** The names of the employers a person decided about. */
export async function namesOfEmployers({ db, acting }: Looking, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('employer').select(['id', 'name']).where('organisationId', '=', acting.organisationId).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
