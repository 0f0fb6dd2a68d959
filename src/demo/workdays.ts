import { addDays, type Day } from '#src/kernel/day.ts'
import { weekday } from '#src/kernel/week.ts'

/** The day itself, or the Friday before when it is a weekend. */
export function workdayUntil(day: Day): Day {
  return addDays(day, Math.min(0, 5 - weekday(day)))
}

/** The day itself, or the Monday after when it is a weekend. */
export function workdayFrom(day: Day): Day {
  return weekday(day) <= 5 ? day : addDays(day, 8 - weekday(day))
}
