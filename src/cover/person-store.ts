import { type AppointmentAt, listAppointments } from '#src/agenda/store.ts'
import { addDays } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import { type HandoverAt, listHandovers } from './handover-store.ts'
import { awayToday, type CoverAt } from './store.ts'

/** Who is there for a person today: hand-overs so far, coaches who are away with who covers, and the appointments to come. */
export interface AroundPerson {
  handovers: readonly HandoverAt[]
  away: readonly CoverAt[]
  appointments: readonly AppointmentAt[]
}

/** How many days ahead the page of a person looks, and how many appointments it shows. */
const [ahead, shown] = [56, 4] as const

/** What is around one person today; the person was found before. */
export async function aroundPerson(looking: Looking, participantId: string, coachIds: readonly string[]): Promise<AroundPerson> {
  const { on } = looking.acting
  return {
    handovers: await listHandovers(looking, { participantId }), away: await awayToday(looking, coachIds),
    appointments: (await listAppointments(looking, { participantId, from: on, until: addDays(on, ahead) })).filter(({ outcome }) => outcome === null).slice(0, shown),
  }
}
