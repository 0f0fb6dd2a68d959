import { z } from 'zod'
import { addDays, type Day } from '#src/kernel/day.ts'
import { OptionalText } from '#src/kernel/said.ts'
import { type Share, shareOf } from '#src/kernel/share.ts'
import { mondayOf } from '#src/kernel/week.ts'

/** Face-to-face contacts with employers a week, for somebody who looks for work, that a full-time coach has at the top of the scale (IPS-25, item 17, anchor 5). */
export const visitsAWeek = 6

/** Hours of a full working week in the collective agreements of Dutch mental health care and disability care. */
export const fullTimeHours = 36

/** What of a contact with an employer the count of a week reads. */
export interface EmployerContactFact {
  staffId: string
  onDay: Day
  faceToFace: boolean
  /** On behalf of a participant, not only to keep a door open. */
  forSomebody: boolean
}

/** The contacts with employers of one coach in one week: what the scale counts, and all visits, each out of all contacts. */
export interface WeekCount {
  counted: Share
  faceToFace: Share
}

/** What a week of contacts comes to; the scale counts what was face to face and on behalf of a client (IPS-25, item 17). */
export function weekCountOf(contacts: readonly EmployerContactFact[]): WeekCount {
  return { counted: shareOf(contacts, ({ faceToFace, forSomebody }) => faceToFace && forSomebody), faceToFace: shareOf(contacts, ({ faceToFace }) => faceToFace) }
}

/** How many visits a week the scale asks of somebody with these hours, to one decimal; of unknown hours, and of more than full time, as full time. Pro rata is an own choice (settings of fidelity, R7). */
export function visitsAsked(hoursPerWeek: number | null): number {
  return Math.round((10 * visitsAWeek * Math.min(hoursPerWeek ?? fullTimeHours, fullTimeHours)) / fullTimeHours) / 10
}

/** The Mondays of the last weeks, this week first. */
export function mondaysUntil(today: Day, weeks: number): Day[] {
  return Array.from({ length: weeks }, (_, back) => addDays(mondayOf(today), -7 * back))
}

/** What a team lead says about a week of contacts with employers that was read. */
export const StampForm = z.object({ note: OptionalText(2000) })
export type StampForm = z.infer<typeof StampForm>
