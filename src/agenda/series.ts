import { addDays, addMonths, type Day } from '#src/kernel/day.ts'

/** How often an appointment comes back. */
export const repeats = ['week', 'twoWeeks', 'fourWeeks', 'month'] as const
export type Repeat = (typeof repeats)[number]

/** When a series begins, how often it comes, and its last day when it has one. */
export interface Rhythm {
  every: Repeat
  fromOn: Day
  untilOn: Day | null
}

/** How far ahead the appointments of a series stand in the agenda. Own choice: half a year, so that a holiday plan shows them. */
export const weeksAhead = 26

const weeks = { week: 1, twoWeeks: 2, fourWeeks: 4 } as const

/** The days of a series from its first, after one day and up to another, both ends as the series has them. Every month is the same date, or the last of a shorter month; a change of the clock moves nothing, because a day has no clock. */
export function daysOf({ every, fromOn, untilOn }: Rhythm, { after, until }: { after: Day | null; until: Day }): Day[] {
  const last = untilOn !== null && untilOn < until ? untilOn : until
  const days: Day[] = []
  for (let count = 0; ; count++) {
    const day = every === 'month' ? addMonths(fromOn, count) : addDays(fromOn, count * weeks[every] * 7)
    if (day > last) return days
    if (after === null || day > after) days.push(day)
  }
}
