import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { OptionalText } from '#src/kernel/said.ts'
import { TermsFields } from './job-form.ts'
import { changesBetween, type TermsFrom } from './terms.ts'

/** What one fills in when hours, pay or contract change. */
export const TermsForm = z
  .object({ fromOn: Day('fromMissing'), ...TermsFields, reason: OptionalText(500) })
  .refine(({ contractEndsOn, fromOn }) => contractEndsOn === null || contractEndsOn >= fromOn, { message: 'contractEndsBeforeChange', path: ['contractEndsOn'] })
export type TermsForm = z.infer<typeof TermsForm>

/** Why a change does not fit the history of a job, by field; undefined when it does. */
export function changeRefused(history: readonly TermsFrom[], form: TermsForm): Record<string, string> | undefined {
  const [start, last] = [history[0]!.fromOn, history.at(-1)!.untilOn]
  if (form.fromOn <= start) return { fromOn: 'changeBeforeStart' }
  if (last !== null && form.fromOn > last) return { fromOn: 'changeAfterEnd' }
  if (history.some(({ fromOn }) => fromOn === form.fromOn)) return { fromOn: 'changeTwice' }
  const before = history.findLast(({ fromOn }) => fromOn < form.fromOn)!
  return changesBetween(before, form).length === 0 ? { hoursPerWeek: 'nothingChanged' } : undefined
}
