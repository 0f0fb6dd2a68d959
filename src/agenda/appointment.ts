import type { Selectable } from 'kysely'
import type { AppointmentTable } from '#src/db/tables.ts'
import type { Day } from '#src/kernel/day.ts'

/** What an appointment is for. */
export const appointmentKinds = ['support', 'employer', 'network', 'careTeam', 'meeting', 'other'] as const
export type AppointmentKind = (typeof appointmentKinds)[number]

/** Where: the place classes of IPS-25 item 24, the same as those of a contact. */
export const appointmentPlaces = ['community', 'workplace', 'employer', 'home', 'careTeam', 'office', 'remote'] as const

/** One meeting in the agenda of a coach: a day and a time on the Dutch wall clock, with whom and where. */
export type Appointment = Selectable<AppointmentTable>

/** How an appointment ended: people met, nobody came, or it was called off on the day itself. */
export const outcomes = ['met', 'noShow', 'cancelledLate'] as const
export type AppointmentOutcome = (typeof outcomes)[number]

/** Whether it still stands: not called off, and nobody said yet how it went. */
export function isStanding({ cancelledAt, outcome }: Pick<Appointment, 'cancelledAt' | 'outcome'>): boolean {
  return cancelledAt === null && outcome === null
}

/** Whether it has begun on a day and at a time, so that one can say how it went. */
export function hasBegun({ onDay, atTime }: Pick<Appointment, 'onDay' | 'atTime'>, now: { today: Day; time: string }): boolean {
  return onDay < now.today || (onDay === now.today && atTime.slice(0, 5) <= now.time)
}
