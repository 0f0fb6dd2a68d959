import type { Looking } from '#src/participants/store.ts'
import type { FieldMentoring } from './mentoring.ts'

/** A time out together with the names one shows beside it. */
export type MentoringAt = FieldMentoring & { coach: string; leader: string; employer: string | null }

function mentoringsAt({ db, acting }: Looking) {
  return db.selectFrom('fieldMentoring').innerJoin('staff as coach', (join) => join.onRef('coach.organisationId', '=', 'fieldMentoring.organisationId').onRef('coach.id', '=', 'fieldMentoring.staffId'))
    .innerJoin('staff as leader', (join) => join.onRef('leader.organisationId', '=', 'fieldMentoring.organisationId').onRef('leader.id', '=', 'fieldMentoring.leaderId'))
    .leftJoin('employer', (join) => join.onRef('employer.organisationId', '=', 'fieldMentoring.organisationId').onRef('employer.id', '=', 'fieldMentoring.employerId'))
    .where('fieldMentoring.organisationId', '=', acting.organisationId).where('coach.organisationId', '=', acting.organisationId).where('leader.organisationId', '=', acting.organisationId)
    .selectAll('fieldMentoring').select(['coach.name as coach', 'leader.name as leader', 'employer.name as employer'])
}

/** The times out together of some coaches, newest first. */
export async function listMentorings(looking: Looking, staffIds: readonly string[]): Promise<MentoringAt[]> {
  if (staffIds.length === 0) return []
  return mentoringsAt(looking).where('fieldMentoring.staffId', 'in', staffIds).orderBy('fieldMentoring.onDay', 'desc').orderBy('fieldMentoring.createdAt', 'desc').limit(300).execute()
}

/** One time out together: of a coach one leads, or one's own. */
export async function findMentoring(looking: Looking, id: string): Promise<MentoringAt | undefined> {
  return mentoringsAt(looking).where('fieldMentoring.id', '=', id).executeTakeFirst()
}

type Facts = Pick<FieldMentoring, 'staffId' | 'teamId' | 'onDay' | 'employerId' | 'observed' | 'feedback' | 'nextStep' | 'nextOn'>

/** Writes down a time out together; sent twice it is one. */
export async function recordMentoring({ db, acting }: Looking, id: string, facts: Facts): Promise<void> {
  await db.insertInto('fieldMentoring').values({ organisationId: acting.organisationId, id, leaderId: acting.staffId!, ...facts }).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** Changes what one wrote oneself. */
export async function changeMentoring({ db, acting }: Looking, id: string, facts: Facts): Promise<void> {
  await db.updateTable('fieldMentoring').set(facts).where('organisationId', '=', acting.organisationId).where('id', '=', id).where('leaderId', '=', acting.staffId!).execute()
}

/** Since when people are coach in a team, by id: the first day they held that role. */
export async function coachSince({ db, acting }: Looking, staffIds: readonly string[]): Promise<Map<string, FieldMentoring['onDay']>> {
  if (staffIds.length === 0) return new Map()
  const rows = await db.selectFrom('membership').select(['staffId']).select((e) => e.fn.min('fromOn').as('fromOn')).where('organisationId', '=', acting.organisationId).where('role', '=', 'coach').where('staffId', 'in', staffIds).groupBy('staffId').execute()
  return new Map(rows.map(({ staffId, fromOn }) => [staffId, fromOn]))
}
