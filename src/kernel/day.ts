import { z } from 'zod'

/** A calendar day, `2026-02-03`: no time, no zone. Days compare and sort as text. */
export type Day = `${number}-${number}-${number}`

/** From 1900 up to 2199: a slip of the pen such as 0026 or 20226 is no day, and a day that the database cannot count on from could close a page for good. */
const shape = /^(19|20|21)\d{2}-\d{2}-\d{2}$/
const millisPerDay = 86_400_000
const millis = (day: Day) => Date.parse(`${day}T00:00:00Z`)
const fromMillis = (ms: number) => new Date(ms).toISOString().slice(0, 10) as Day

/** Whether a text is a day that exists, in a year that people write about: `2026-02-30` is not, nor is `0026-02-03`. */
export function isDay(text: unknown): text is Day {
  return typeof text === 'string' && shape.test(text) && !Number.isNaN(millis(text as Day)) && fromMillis(millis(text as Day)) === text
}

/** Schema of a day in a form or a JSON request; the message is a key of the slice's words. */
export const Day = (message = 'dayWrong') => z.string(message).trim().refine(isDay, message) as unknown as z.ZodType<Day, string>

/** Schema of a day that may be left empty; empty becomes null. */
export const OptionalDay = (message = 'dayWrong') =>
  z.string().trim().default('').transform((text) => (text === '' ? null : text)).refine((text) => text === null || isDay(text), message) as unknown as z.ZodType<Day | null, string>

/** The day `count` days later; negative counts go back. */
export function addDays(day: Day, count: number): Day {
  return fromMillis(millis(day) + count * millisPerDay)
}

/** The same day of the month `count` months later, or the last day of that month: 31 January plus one month is 28 or 29 February. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return fromMillis(Date.UTC(year, month - 1 + count, Math.min(date, last)))
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((millis(to) - millis(from)) / millisPerDay)
}

/** Age in whole years on a day; someone born on 29 February turns a year older on 1 March in a common year (BW 1:2 counts completed years). */
export function ageOn(bornOn: Day, on: Day): number {
  return Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4)) - (on.slice(5) < bornOn.slice(5) ? 1 : 0)
}
