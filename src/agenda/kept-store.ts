import type { Actor } from '#src/access/actor.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import { listCoaches } from '#src/staff/store.ts'

/** A coach whose agenda the visitor keeps; until when, if it is to cover. */
export interface Kept {
  id: string
  name: string
  coveredUntilOn: Day | null
}

/** The coaches the visitor covers for today, and until when. */
export async function listCovered({ db, acting }: Looking): Promise<{ id: string; name: string; untilOn: Day }[]> {
  if (acting.staffId === null) return []
  return db.selectFrom('cover').innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'cover.organisationId').onRef('staff.id', '=', 'cover.staffId'))
    .where('cover.organisationId', '=', acting.organisationId).where('staff.organisationId', '=', acting.organisationId).where('cover.coverId', '=', acting.staffId)
    .where('cover.fromOn', '<=', acting.on).where('cover.untilOn', '>=', acting.on).where('cover.endedAt', 'is', null)
    .select(['staff.id', 'staff.name', 'cover.untilOn']).orderBy('staff.name').execute()
}

/** Whose agenda the visitor keeps: the own one, those one covers for today, and for a team lead those of the coaches of the teams. */
export async function listKept(looking: Looking, actor: Pick<Actor, 'staffId' | 'name' | 'roles' | 'reachTeamIds'>): Promise<Kept[]> {
  const own: Kept[] = actor.roles.some((role) => role === 'coach' || role === 'teamLead') ? [{ id: actor.staffId, name: actor.name, coveredUntilOn: null }] : []
  const covered = (await listCovered(looking)).map(({ id, name, untilOn }): Kept => ({ id, name, coveredUntilOn: untilOn }))
  const led = actor.roles.includes('teamLead') ? (await listCoaches(looking)).filter(({ teamId }) => teamId !== null && actor.reachTeamIds.includes(teamId)) : []
  const all = [...own, ...covered, ...led.map(({ id, name }): Kept => ({ id, name, coveredUntilOn: null }))]
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index)
}
