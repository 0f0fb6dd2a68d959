import { addDays } from '#src/kernel/day.ts'
import { timeOf } from '#src/kernel/instant.ts'
import { findParticipants } from '#src/participants/store.ts'
import type { Visit } from '#src/web/visit.ts'
import { type Entry, entriesOf } from './agenda.ts'
import type { Appointment } from './appointment.ts'
import { listKept } from './kept-store.ts'
import { type Suggestion, suggestMoves } from './moving.ts'
import { findAppointment, listAppointments } from './store.ts'

/** The day and the time of a visit on the Dutch wall clock. */
export const now = (visit: Visit) => ({ today: visit.today, time: timeOf(visit.now) })

/** The appointment of the address with its people and what overlaps, and whether the visitor keeps that agenda. */
export async function entryOf(visit: Visit): Promise<{ entry: Entry; mayChange: boolean } | undefined> {
  const appointment = await findAppointment(visit, visit.param('appointment'))
  if (!appointment) return undefined
  visit.log({ objectType: 'appointment', objectId: appointment.id, participantIds: appointment.participantIds })
  const sameDay = await listAppointments(visit, { from: appointment.onDay, until: appointment.onDay })
  const [entry] = entriesOf([appointment, ...sameDay.filter(({ id }) => id !== appointment.id)], await findParticipants(visit, appointment.participantIds), [appointment.staffId])
  return { entry: entry!, mayChange: visit.may('agenda.record') && (await listKept(visit, visit.actor)).some(({ id }) => id === appointment.staffId) }
}

/** The same for who keeps that agenda; for anybody else it is not there. */
export async function keptEntry(visit: Visit): Promise<Entry | undefined> {
  const found = await entryOf(visit)
  return found?.mayChange ? found.entry : undefined
}

/** Other moments for an appointment, with what already stands there. */
export async function suggestionsFor(visit: Visit, appointment: Appointment): Promise<Suggestion[]> {
  const last = appointment.onDay > visit.today ? appointment.onDay : visit.today
  return suggestMoves(appointment, await listAppointments(visit, { from: visit.today, until: addDays(last, 28) }), now(visit))
}
