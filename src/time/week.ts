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
}

/** Minutes of something out of minutes in all. */
export interface MinuteShare {
  count: number
  of: number
}

/** The days of a week with what stands on each. */
export function daysOf(mondayOn: Day, stretches: readonly Stretch[]): { day: Day; stretches: Stretch[]; minutes: number }[] {
  return [0, 1, 2, 3, 4, 5, 6].map((number) => {
    const day = addDays(mondayOn, number)
    const here = stretches.filter(({ onDay }) => onDay === day)
    return { day, stretches: here, minutes: sum(here) }
  })
}

const sum = (stretches: readonly Stretch[]) => stretches.reduce((total, { minutes }) => total + minutes, 0)
const worked = (stretches: readonly Stretch[]) => stretches.filter(({ category }) => category !== 'leave')

/** Minutes a category took in a week, largest first; what took nothing is left out. */
export function byCategory(stretches: readonly Stretch[]): { category: TimeCategory; minutes: number }[] {
  return timeCategories.map((category) => ({ category, minutes: sum(stretches.filter((one) => one.category === category)) })).filter(({ minutes }) => minutes > 0).sort((a, b) => b.minutes - a.minutes)
}

/** How much of the working time went to helping with work or school; travel, meetings and administration around it count as such, other care and training do not (IPS-25, item 2). */
export function vocationalShare(stretches: readonly Stretch[]): MinuteShare {
  const all = worked(stretches)
  return { count: sum(all.filter(({ category }) => category !== 'otherCare' && category !== 'training')), of: sum(all) }
}

const outside = ['workplace', 'employer', 'home', 'community']

/** How much of the time with people was outside the office; what has no place and travel are left out (IPS-25, item 24). */
export function outsideShare(stretches: readonly Stretch[]): MinuteShare {
  const placed = worked(stretches).filter(({ place, category }) => place !== null && category !== 'travel')
  return { count: sum(placed.filter(({ place }) => outside.includes(place!))), of: sum(placed) }
}

/** Minutes of the contract that nothing says yet; nothing when no hours were set, and never below nothing. */
export function gapOf(stretches: readonly Stretch[], hoursPerWeek: number | null): number | null {
  return hoursPerWeek === null ? null : Math.max(0, Math.round(hoursPerWeek * 60) - sum(stretches))
}

/** A week's sum for the trend. */
export interface WeekSum {
  mondayOn: Day
  minutes: number
  administration: MinuteShare
}

/** The weeks up to and with one, oldest first, with what went to administration. */
export function trendOf(stretches: readonly Stretch[], lastMonday: Day, weeks: number): WeekSum[] {
  return Array.from({ length: weeks }, (_, index) => addDays(lastMonday, -7 * (weeks - 1 - index))).map((mondayOn) => {
    const here = worked(stretches.filter(({ onDay }) => onDay >= mondayOn && onDay < addDays(mondayOn, 7)))
    return { mondayOn, minutes: sum(here), administration: { count: sum(here.filter(({ category }) => category === 'administration')), of: sum(here) } }
  })
}
