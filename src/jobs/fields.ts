import { z } from 'zod'
import { parseEuros } from '#src/kernel/money.ts'

/** Yes, no, or not known. */
export const yesNo = z.enum(['', 'yes', 'no']).default('').transform((value) => (value === '' ? null : value === 'yes'))

/** An amount in euros, kept in cents, below a highest amount. */
export const euros = (below: number, message = 'wageWrong') =>
  z.string().trim().default('').transform((said) => (said === '' ? null : (parseEuros(said) ?? Number.NaN))).refine((value) => value === null || (value >= 0 && value < below), message)
