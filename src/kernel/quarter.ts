import { z } from 'zod'
import { addDays, addMonths, type Day } from './day.ts'

/** A calendar quarter, `2026Q1`; quarters sort as text. */
export type Quarter = `${number}Q${1 | 2 | 3 | 4}`

/** Whether a text names a quarter. */
export function isQuarter(text: unknown): text is Quarter {
  return typeof text === 'string' && /^\d{4}Q[1-4]$/.test(text)
}

/** Schema of a quarter. */
export const Quarter = (message = 'quarterWrong') => z.string(message).trim().refine(isQuarter, message) as unknown as z.ZodType<Quarter, string>

/** The quarter a day lies in. */
export function quarterOf(day: Day): Quarter {
  return `${Number(day.slice(0, 4))}Q${(Math.ceil(Number(day.slice(5, 7)) / 3)) as 1 | 2 | 3 | 4}`
}

/** First and last day of a quarter, both inside it. */
export function quarterDays(quarter: Quarter): { from: Day; to: Day } {
  const month = String((Number(quarter.slice(5)) - 1) * 3 + 1).padStart(2, '0')
  const from = `${quarter.slice(0, 4)}-${month}-01` as Day
  return { from, to: addDays(addMonths(from, 3), -1) }
}

/** The quarter `count` quarters later; negative counts go back. */
export function addQuarters(quarter: Quarter, count: number): Quarter {
  return quarterOf(addMonths(quarterDays(quarter).from, 3 * count))
}
