import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { YesNo } from './answer.ts'

/** A whole number of cents, never negative. */
export const Amount = z.number().int().min(0)
/** Hours a week, parts of hours allowed. */
export const WeekHours = z.number().min(0).max(60)
/** Age in whole years on the day asked about. */
export const Age = z.number().int().min(0).max(120)
/** A percentage from 0 to 100; decimals allowed. */
export const Percent = z.number().min(0).max(100)
/** A yes/no question that counts as unknown until it is answered. */
export const Fact = YesNo.default('unknown')
/** A day that may be absent. */
export const MaybeDay = Day().nullable().default(null)
