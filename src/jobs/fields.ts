import { z } from 'zod'
import { parseEuros } from '#src/kernel/money.ts'

const emptyToNull = (said: string) => (said === '' ? null : said)

/** Free text that may stay empty. */
export const text = (max: number) => z.string().trim().max(max, 'tooLong').default('').transform(emptyToNull)

/** One of a list, or nothing chosen. */
export const oneOf = <T extends string>(values: readonly T[], message = 'choiceWrong') =>
  z.string().default('').transform((value) => (value === '' ? null : (value as T))).refine((value) => value === null || values.includes(value), message)

/** Yes, no, or not known. */
export const yesNo = z.enum(['', 'yes', 'no']).default('').transform((value) => (value === '' ? null : value === 'yes'))

/** Hours a week, with a decimal comma or point. */
export const hours = z.string().trim().default('').transform((said) => (said === '' ? null : Number(said.replace(',', '.')))).refine((value) => value === null || (value > 0 && value <= 60), 'hoursWrong')

/** A whole number between two others. */
export const whole = (min: number, max: number, message: string) =>
  z.string().trim().default('').transform((said) => (said === '' ? null : Number(said))).refine((value) => value === null || (Number.isInteger(value) && value >= min && value <= max), message)

/** An amount in euros, kept in cents, below a highest amount. */
export const euros = (below: number, message = 'wageWrong') =>
  z.string().trim().default('').transform((said) => (said === '' ? null : (parseEuros(said) ?? Number.NaN))).refine((value) => value === null || (value >= 0 && value < below), message)

/** The id of something chosen from a list, or nothing. */
export const chosenId = z.string().trim().default('').transform(emptyToNull).refine((id) => id === null || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id), 'choiceWrong')
