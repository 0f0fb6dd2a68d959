import type { Day } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import type { ProfileJob } from './due.ts'
import { ProfileContent, type ProfileVersion } from './profile.ts'
import type { SessionForm } from './profile-form.ts'

/** A version with the name of who wrote it. */
export type ProfileLine = ProfileVersion & { staff: string }

/** All versions of somebody's profile, newest first. */
export async function listProfile({ db, acting }: Looking, participantId: string): Promise<ProfileLine[]> {
  const { organisationId } = acting
  const rows = await db.selectFrom('profileVersion').innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'profileVersion.organisationId').onRef('staff.id', '=', 'profileVersion.staffId'))
    .where('profileVersion.organisationId', '=', organisationId).where('staff.organisationId', '=', organisationId).where('profileVersion.participantId', '=', participantId)
    .selectAll('profileVersion').select('staff.name as staff').orderBy('profileVersion.number', 'desc').execute()
  return rows.map((row) => ({ ...row, content: ProfileContent.parse(row.content) }))
}

/** The newest profile of each of some people, for laying work beside their wishes. */
export async function newestProfiles({ db, acting }: Looking, participantIds: readonly string[]): Promise<Map<string, ProfileContent>> {
  if (participantIds.length === 0) return new Map()
  const rows = await db.selectFrom('profileVersion').distinctOn('participantId').select(['participantId', 'content']).where('organisationId', '=', acting.organisationId)
    .where('participantId', 'in', participantIds).orderBy('participantId').orderBy('number', 'desc').execute()
  return new Map(rows.map(({ participantId, content }) => [participantId, ProfileContent.parse(content)]))
}

/** A version on its way: its id, the talk it comes from, and the whole profile. */
export interface NewVersion {
  id: string
  session: SessionForm
  content: ProfileContent
}

/** Records the version after the one it was made from. `newer` when somebody else was first; a form that arrives twice makes one version. */
export async function recordProfile({ db, acting }: Looking, participantId: string, { id, session, content }: NewVersion): Promise<'recorded' | 'newer'> {
  const { madeFrom, ...talk } = session
  await db.insertInto('profileVersion').values({
    organisationId: acting.organisationId, id, participantId, number: madeFrom + 1, madeFrom: madeFrom === 0 ? null : madeFrom, ...talk, jobId: await ownJob({ db, acting }, participantId, talk.jobId), content: JSON.stringify(content), staffId: acting.staffId ?? '',
  }).onConflict((conflict) => conflict.doNothing()).execute()
  const kept = await db.selectFrom('profileVersion').select('id').where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).where('id', '=', id).executeTakeFirst()
  return kept ? 'recorded' : 'newer'
}

async function ownJob({ db, acting }: Looking, participantId: string, jobId: string | null): Promise<string | null> {
  if (jobId === null) return null
  return (await db.selectFrom('job').select('id').where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).where('id', '=', jobId).executeTakeFirst())?.id ?? null
}

/** Writes down that the person agrees with a version since a day, or, without a day, that this was a mistake. A version itself never changes. */
export async function agreeProfile({ db, acting }: Looking, participantId: string, agreed: { number: number; on: Day | null }): Promise<void> {
  await db.updateTable('profileVersion').set({ agreedOn: agreed.on }).where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).where('number', '=', agreed.number).execute()
}

/** The work of a person as the profile looks at it, newest first. */
export async function profileJobs({ db, acting }: Looking, participantId: string): Promise<ProfileJob[]> {
  const { organisationId } = acting
  return db.selectFrom('job').innerJoin('employer', (join) => join.onRef('employer.organisationId', '=', 'job.organisationId').onRef('employer.id', '=', 'job.employerId'))
    .where('job.organisationId', '=', organisationId).where('employer.organisationId', '=', organisationId).where('job.participantId', '=', participantId)
    .select(['job.id', 'job.title', 'job.employerId', 'employer.name as employer', 'job.startedOn', 'job.endedOn', 'job.lessons']).orderBy('job.startedOn', 'desc').execute()
}
