import { listAppointments } from '#src/agenda/store.ts'
import { addDays } from '#src/kernel/day.ts'
import { findParticipants } from '#src/participants/store.ts'
import type { Visit } from '#src/web/visit.ts'
import { listCoachLoads } from './coach-store.ts'
import { coachChanges, keptCoach } from './continuity.ts'
import { listHandovers } from './handover-store.ts'
import { listAccompanied } from './matters-store.ts'
import type { Steadiness } from './steady.tsx'
import type { CoverAt } from './store.ts'
import type { TeamLine } from './team-table.tsx'

/** The coaches of a team lead with their people, day and week; also somebody who has left and still has people. */
export async function teamOf(visit: Visit, own: readonly { id: string; name: string }[], covers: readonly CoverAt[]): Promise<TeamLine[]> {
  const loads = await listCoachLoads(visit)
  const gone = loads.filter(({ id }) => !own.some((one) => one.id === id))
  const everybody = [...own, ...gone.map(({ id, name }) => ({ id, name }))]
  const week = await listAppointments(visit, { staffIds: everybody.map(({ id }) => id), from: visit.today, until: addDays(visit.today, 6) })
  const handovers = await listHandovers(visit, { since: addDays(visit.today, -90) })
  const running = covers.filter(({ endedAt }) => endedAt === null)
  return everybody.map(({ id, name }) => ({
    id, name, left: loads.find((load) => load.id === id)?.left ?? false, people: loads.find((load) => load.id === id)?.people ?? 0,
    away: running.find((cover) => cover.staffId === id && cover.fromOn <= visit.today && cover.untilOn >= visit.today), next: running.find((cover) => cover.staffId === id && cover.fromOn > visit.today),
    appointments: week.filter(({ staffId }) => staffId === id).length, waiting: handovers.filter(({ toStaffId, takenAt }) => toStaffId === id && takenAt === null).length,
  }))
}

/** How steady the coaches of the people within reach were in the last year, and who changed most. */
export async function steadyOf(visit: Visit): Promise<Steadiness> {
  const period = { from: addDays(visit.today, -365), until: visit.today }
  const accompanied = await listAccompanied(visit)
  const changes = coachChanges(accompanied, period).slice(0, 5)
  const people = await findParticipants(visit, changes.map(({ participantId }) => participantId))
  const most = changes.flatMap(({ participantId, changes: count }) => people.filter(({ id }) => id === participantId).map((person) => ({ person, changes: count })))
  return { kept: keptCoach(accompanied, period), most }
}
