import { z } from 'zod'
import { daysBetween, type Day } from '#src/kernel/day.ts'

/** What is known of the contact with an employer without knowing about whom. */
export interface LastSeen {
  firstContactOn: Day | null
  lastVisitOn: Day | null
}

/** Days without a visit by anybody before an employer is going cold. Own choice: a season; no publication gives a number. An organisation can set its own (`norm`, signal `employerCold`). */
export const coldAfterDays = 90
/** Longer ago than this it is no longer a relation that cools, but one that has to begin anew. Own choice. */
export const forgottenAfterDays = 365

/** Whether a relation is going cold: there was contact, and nobody has been there for longer than the norm, though within a year. Without any visit the first contact counts. */
export function isGoingCold({ firstContactOn, lastVisitOn }: LastSeen, today: Day, norm = coldAfterDays): boolean {
  const since = lastVisitOn ?? firstContactOn
  if (since === null) return false
  const days = daysBetween(since, today)
  return days > norm && days <= forgottenAfterDays
}

/** The days without a visit an organisation chooses itself: two weeks at least, and less than it takes to be forgotten. */
export const ColdForm = z.object({ days: z.coerce.number('daysWrong').int('daysWrong').min(14, 'daysWrong').max(forgottenAfterDays - 1, 'daysWrong') })
