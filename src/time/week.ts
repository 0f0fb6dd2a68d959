import { addDays, type Day } from '#src/kernel/day.ts'

/** What somebody's time goes to. Vocational is what helps people to work or school; the rest is needed around it or is something else (IPS-25, item 2). */
export const timeCategories = ['vocational', 'travel', 'administration', 'meeting', 'training', 'otherCare', 'leave'] as const
export type TimeCategory = (typeof timeCategories)[number]

/** Where a stretch of time comes from: a note, a meeting, an appointment that was kept without a note, or filled in by hand. */
export type TimeSource = 'contact' | 'meeting' | 'appointment' | 'entry'

/** A stretch of time of one coach on one day, wherever it was recorded. */
export interface Stretch {
  id: string
  source: TimeSource
  onDay: Day
  minutes: number
  category: TimeCategory
  /** Where it was; null when that was not said. */
  place: string | null
  about: string | null
  /** Whether one may read what it comes from; of a note about somebody who went to a colleague only the time is left. */
  opens: boolean
  /** Whom a note or an appointment was about. */
  participantIds: readonly string[]
}

/** The days of a week with what stands on each. */
export function daysOf(mondayOn: Day, stretches: readonly Stretch[]): { day: Day; stretches: Stretch[]; minutes: number }[] {
  return [0, 1, 2, 3, 4, 5, 6].map((number) => {
    const day = addDays(mondayOn, number)
    const here = stretches.filter(({ onDay }) => onDay === day)
    return { day, stretches: here, minutes: here.reduce((total, { minutes }) => total + minutes, 0) }
  })
}
