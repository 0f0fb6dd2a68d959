import type { Day } from '#src/kernel/day.ts'
import type { Recurrence } from './recurrence.ts'

/** What a calendar outside may show of an appointment: never a family name, an institution, or the word IPS; a coach knows who S. is. */
export interface Neutral {
  givenNames: readonly string[]
  employer: string | null
}

/** Who an appointment is with in a calendar outside: initials, or the employer when nobody else is there. */
export function feedTitle({ givenNames, employer }: Neutral): string {
  const initials = givenNames.map((name) => `${[...name.trim()][0]?.toUpperCase() ?? ''}.`)
  return initials.length > 0 ? initials.join(', ') : (employer ?? '')
}

/** One appointment on its way out: the day and time of the Dutch wall clock, a neutral title, and a sequence that only goes up. */
export interface CalendarEvent {
  id: string
  onDay: Day
  atTime: string
  minutes: number
  sequence: number
  title: string
  where: string | null
  cancelled: boolean
  /** For one of the appointments of an invitation for a series: the uid they share and the moment it was first invited for. */
  within?: { uid: string; onDay: Day; atTime: string }
  /** For the invitation for a series itself. */
  repeats?: Recurrence
}

/** Who invites and who is invited; each guest gets a file that names nobody else. */
export interface Invited {
  organizer: { name: string; email: string }
  guest: { name: string | null; email: string }
}

/** Text without signs that no calendar can hold. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === '\n' ? '\n' : ' ')).trim()
}

/** A name as a parameter may hold it: RFC 5545 (3.2) knows no quotation mark there. */
export function plainName(name: string): string {
  return plainText(name).replace(/["\\\n]/g, ' ').trim()
}
