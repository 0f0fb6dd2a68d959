import { addDays, daysBetween, type Day } from './day.ts'

/** Day of the week, 1 is Monday and 7 is Sunday (ISO 8601). */
export function weekday(day: Day): number {
  return (((daysBetween('2024-01-01', day) % 7) + 7) % 7) + 1
}

/** The Monday of the week a day lies in. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day))
}

/** ISO 8601 week: the week that holds the year's first Thursday is week 1. */
export function weekOf(day: Day): { year: number; week: number } {
  const thursday = addDays(mondayOf(day), 3)
  const year = Number(thursday.slice(0, 4))
  return { year, week: Math.floor(daysBetween(`${year}-01-01` as Day, thursday) / 7) + 1 }
}
