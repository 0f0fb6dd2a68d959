import { isDay, type Day } from '#src/kernel/day.ts'
import type { Participant } from '#src/participants/participant.ts'
import { inTheWayOf } from './overlap.ts'
import type { AppointmentAt } from './store.ts'

/** An appointment as the agenda shows it: the people the visitor may see, how many others, and what it overlaps with. */
export interface Entry {
  appointment: AppointmentAt
  people: readonly Participant[]
  hidden: number
  overlaps: readonly AppointmentAt[]
}

/** The appointments of some coaches as entries; the others are only looked at for what overlaps. */
export function entriesOf(all: readonly AppointmentAt[], people: readonly Participant[], staffIds: readonly string[]): Entry[] {
  const known = new Map(people.map((person) => [person.id, person]))
  return all.filter(({ staffId }) => staffIds.includes(staffId)).map((appointment) => {
    const seen = appointment.participantIds.flatMap((id) => known.get(id) ?? [])
    return { appointment, people: seen, hidden: appointment.participantIds.length - seen.length, overlaps: inTheWayOf(appointment, all) }
  })
}

/** The day an address asks for, or another when it asks for none. */
export function askedDay(text: string | null, otherwise: Day): Day {
  return isDay(text) ? text : otherwise
}
