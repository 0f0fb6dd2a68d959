import type { Actor } from '#src/access/actor.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'
import { listCoaches } from '#src/staff/store.ts'
import type { Cover, CoverForm } from './cover.ts'

/** A cover with the names one shows. */
export type CoverAt = Cover & { staff: string; by: string }

const coversAt = ({ db, acting }: Looking) =>
  db.selectFrom('cover').innerJoin('staff as away', (join) => join.onRef('away.organisationId', '=', 'cover.organisationId').onRef('away.id', '=', 'cover.staffId'))
    .innerJoin('staff as there', (join) => join.onRef('there.organisationId', '=', 'cover.organisationId').onRef('there.id', '=', 'cover.coverId'))
    .where('cover.organisationId', '=', acting.organisationId).where('away.organisationId', '=', acting.organisationId).where('there.organisationId', '=', acting.organisationId)
    .selectAll('cover').select(['away.name as staff', 'there.name as by'])

/** The covers of some coaches, for and by them, that are not over since a day; soonest first. */
export async function listCovers(looking: Looking, staffIds: readonly string[], since: Day): Promise<CoverAt[]> {
  if (staffIds.length === 0) return []
  return coversAt(looking).where((e) => e.or([e('cover.staffId', 'in', staffIds), e('cover.coverId', 'in', staffIds)])).where('cover.untilOn', '>=', since)
    .orderBy('cover.fromOn').orderBy('away.name').limit(200).execute()
}

/** Who of some coaches is away on the day of the visit, and who is there instead. */
export async function awayToday(looking: Looking, staffIds: readonly string[]): Promise<CoverAt[]> {
  if (staffIds.length === 0) return []
  const { on } = looking.acting
  return coversAt(looking).where('cover.staffId', 'in', staffIds).where('cover.endedAt', 'is', null).where('cover.fromOn', '<=', on).where('cover.untilOn', '>=', on).orderBy('away.name').execute()
}

/** One cover. */
export async function findCover(looking: Looking, id: string): Promise<CoverAt | undefined> {
  return coversAt(looking).where('cover.id', '=', id).executeTakeFirst()
}

/** Records a cover; a form that arrives twice makes one. */
export async function recordCover({ db, acting }: Looking, id: string, form: CoverForm): Promise<void> {
  await db.insertInto('cover').values({ organisationId: acting.organisationId, id, ...form, madeBy: acting.staffId ?? '' }).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** Ends a cover at once, or takes that back with null. */
export async function endCover({ db, acting }: Looking, id: string, endedAt: Instant | null): Promise<void> {
  await db.updateTable('cover').set({ endedAt }).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}

/** The coaches about whose cover the visitor decides: oneself, and for a team lead those of the teams. And those who can be there instead: the coaches of the same teams. */
export async function coachesAround(looking: Looking, actor: Pick<Actor, 'staffId' | 'roles' | 'reachTeamIds' | 'teamIds'>): Promise<{ own: readonly { id: string; name: string }[]; team: readonly { id: string; name: string }[] }> {
  const once = (list: readonly { id: string; name: string }[]) => list.filter(({ id }, index) => list.findIndex((one) => one.id === id) === index)
  const coaches = await listCoaches(looking)
  const team = once(coaches.filter(({ teamId }) => teamId !== null && actor.teamIds.includes(teamId)))
  const led = actor.roles.includes('teamLead') ? once(coaches.filter(({ teamId }) => teamId !== null && actor.reachTeamIds.includes(teamId))) : []
  return { own: led.length > 0 ? led : team.filter(({ id }) => id === actor.staffId), team }
}
