import { addDays, type Day } from '#src/kernel/day.ts'
import { type Stretch, timeCategories, type TimeCategory } from './week.ts'

/** Minutes of something out of minutes in all. */
export interface MinuteShare {
  count: number
  of: number
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
