import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { signalNames } from './norms.ts'

/** What one fills in to put a signal aside: until when, and why. */
export const SnoozeForm = z.object({
  id: z.uuid('formWrong'),
  signal: z.enum(signalNames, 'signalUnknown'),
  untilOn: Day('dayMissing'),
  reason: z.string('reasonMissing').trim().min(1, 'reasonMissing').max(300, 'tooLong'),
})
export type SnoozeForm = z.infer<typeof SnoozeForm>

/** The longest a signal can be put aside, in days: longer is a norm, or a closed file. Own choice. */
export const longestSnooze = 60

const days = z.string().trim().default('').transform((said) => (said === '' ? null : Number(said))).refine((value) => value === null || (Number.isInteger(value) && value >= 0 && value <= 730), 'daysWrong')

/** How many days a signal waits, for everybody and for a target group; empty is the usual. */
export const NormForm = z.object({ everybody: days, ggz: days, lvb: days })
export type NormForm = z.infer<typeof NormForm>
