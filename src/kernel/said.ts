import { z } from 'zod'
import { isId } from './id.ts'

/** Schema of a text that may be left empty; empty becomes null. Messages are keys of the slice's words. */
export const OptionalText = (max: number, message = 'tooLong') => z.string().trim().max(max, message).default('').transform((text) => (text === '' ? null : text))

/** Schema of a text that must be filled in. */
export const RequiredText = (max: number, missing: string) => z.string(missing).trim().min(1, missing).max(max, 'tooLong')

/** Schema of a whole number that may be left empty; empty becomes null. */
export const OptionalWhole = ({ min = 0, max }: { min?: number; max: number }, message: string) =>
  z.string().trim().default('').transform((said) => (said === '' ? null : Number(said))).refine((value) => value === null || (Number.isInteger(value) && value >= min && value <= max), message)

/** A number as one types it, with a comma or a point, rounded to the one decimal that hours are kept with: `0,01` is no time at all. NaN when it is no number. */
export function hoursSaid(said: string): number {
  return Math.round(Number(said.replace(',', '.')) * 10) / 10
}

/** Schema of one of a few answers that may be left open; empty becomes null. */
export const OptionalChoice = <T extends string>(values: readonly T[], message = 'choiceWrong') =>
  z.string().default('').transform((value) => (value === '' ? null : (value as T))).refine((value) => value === null || values.includes(value), message)

/** Schema of hours a week, with a comma or a point, that may be left empty; empty becomes null. */
export const OptionalHours = (message = 'hoursWrong') =>
  z.string().trim().default('').transform((said) => (said === '' ? null : hoursSaid(said))).refine((value) => value === null || (value > 0 && value <= 60), message)

/** Schema of the id of something chosen that may be left open; empty becomes null. */
export const OptionalId = (message = 'choiceWrong') => z.string().trim().default('').transform((said) => (said === '' ? null : said)).refine((id) => id === null || isId(id), message)
