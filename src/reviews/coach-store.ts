import type { Looking } from '#src/participants/store.ts'
import { listCoaches, listTeams } from '#src/staff/store.ts'

/** A coach whose work the visitor may review, or the visitor as a coach. */
export interface CoachInView {
  id: string
  name: string
  teamId: string
  team: string
  /** The visitor leads this coach; nobody reviews oneself. */
  led: boolean
  hoursPerWeek: number | null
}

/** The contract hours of many people on the day of the visit. */
async function hoursOf({ db, acting }: Looking, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.selectFrom('workingHours').select(['staffId', 'hoursPerWeek']).where('organisationId', '=', acting.organisationId).where('staffId', 'in', ids).where('fromOn', '<=', acting.on).orderBy('fromOn').execute()
  return new Map(rows.map(({ staffId, hoursPerWeek }) => [staffId, hoursPerWeek]))
}

/** The coaches of the teams that the visitor leads, and the visitor self as a coach; each once, in the order of team and name. */
export async function coachesInView(looking: Looking, leads: readonly string[]): Promise<CoachInView[]> {
  const me = looking.acting.staffId
  const teams = new Map((await listTeams(looking, 'ips')).map(({ id, name }) => [id, name]))
  const coaches = (await listCoaches(looking)).flatMap(({ id, name, teamId }) => {
    const team = teamId && teams.get(teamId)
    return team && (leads.includes(teamId) || id === me) ? [{ id, name, teamId, team, led: leads.includes(teamId) && id !== me }] : []
  })
  const once = coaches.filter(({ id }, index) => coaches.findIndex((one) => one.id === id) === index)
  if (once.length === 0) return []
  const hours = await hoursOf(looking, once.map(({ id }) => id))
  return once.map((coach) => ({ ...coach, hoursPerWeek: hours.get(coach.id) ?? null })).sort((a, b) => (a.team < b.team ? -1 : a.team > b.team ? 1 : 0))
}
