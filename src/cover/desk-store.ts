import type { Visit } from '#src/web/visit.ts'
import { listCoachLoads, peopleOf } from './coach-store.ts'
import { type Matters, mattersOf } from './matters-store.ts'
import { coachesAround } from './store.ts'

/** What lies ready for a hand-over. */
export interface Desk {
  from: { id: string; name: string }
  coaches: readonly { id: string; name: string }[]
  /** How many people each coach has now. */
  loads: ReadonlyMap<string, number>
  people: readonly Matters[]
}

/** The coach whose people are handed over, who can take over, and those people with what matters; undefined when the visitor reaches nobody of that coach. */
export async function deskOf(visit: Visit, staffId: string | null): Promise<Desk | undefined> {
  const loads = await listCoachLoads(visit)
  const from = loads.find(({ id }) => id === staffId)
  if (!from) return undefined
  const people = await mattersOf(visit, await peopleOf(visit, from.id))
  visit.log({ objectType: 'handover', participantIds: people.map(({ participant }) => participant.id) })
  return { from, people, loads: new Map(loads.map((load) => [load.id, load.people])), coaches: (await coachesAround(visit, visit.actor)).own.filter(({ id }) => id !== from.id) }
}
