import { type Entry, entriesOf } from '#src/agenda/agenda.ts'
import { type AppointmentGuest, listAnswers } from '#src/agenda/guest-store.ts'
import { type Kept, listKept } from '#src/agenda/kept-store.ts'
import { listAppointments } from '#src/agenda/store.ts'
import { findParticipants } from '#src/participants/store.ts'
import type { Visit } from '#src/web/visit.ts'
import { listHandedToMe } from './handover-store.ts'

/** The day of a coach: the appointments of the own agenda and of whom one covers for, and how many people wait to be taken over. */
export interface CoachDay {
  entries: readonly Entry[]
  heard: readonly AppointmentGuest[]
  covered: readonly Kept[]
  handed: number
}

/** The visitor's day; empty for who keeps no agenda. */
export async function dayOfCoach(visit: Visit): Promise<CoachDay> {
  const kept = (await listKept(visit, visit.actor)).filter(({ id, coveredUntilOn }) => id === visit.actor.staffId || coveredUntilOn !== null)
  const all = await listAppointments(visit, { from: visit.today, until: visit.today })
  const people = await findParticipants(visit, [...new Set(all.flatMap(({ participantIds }) => participantIds))])
  const entries = entriesOf(all, people, kept.map(({ id }) => id))
  const heard = await listAnswers(visit, entries.map(({ appointment }) => appointment.id))
  return { entries, heard, covered: kept.filter(({ coveredUntilOn }) => coveredUntilOn !== null), handed: (await listHandedToMe(visit)).length }
}
