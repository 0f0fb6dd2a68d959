import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { JobFeedbackTable } from '#src/db/tables.ts'
import { OptionalText } from '#src/kernel/said.ts'
import { Day, OptionalDay } from '#src/kernel/day.ts'

/** A talk with the employer about how it goes: what goes well, what could be better, what was agreed. */
export type JobFeedback = Selectable<JobFeedbackTable>

/** What one fills in after such a talk. */
export const FeedbackForm = z
  .object({
    onDay: Day('onDayMissing'),
    givenBy: OptionalText(120),
    goesWell: OptionalText(2000),
    couldBeBetter: OptionalText(2000),
    agreed: OptionalText(2000),
    nextOn: OptionalDay('dayWrong'),
  })
  .refine(({ goesWell, couldBeBetter, agreed }) => [goesWell, couldBeBetter, agreed].some((said) => said !== null), { message: 'nothingSaid', path: ['goesWell'] })
  .refine(({ nextOn, onDay }) => nextOn === null || nextOn >= onDay, { message: 'nextBeforeTalk', path: ['nextOn'] })
export type FeedbackForm = z.infer<typeof FeedbackForm>

/** The day agreed for the next talk with the employer; undefined when none was agreed, or a talk was held on or after it. */
export function nextTalkOn(talks: readonly Pick<JobFeedback, 'onDay' | 'nextOn'>[]): Day | undefined {
  const last = talks.map(({ onDay }) => onDay).sort().at(-1)
  return talks.flatMap(({ nextOn }) => nextOn ?? []).filter((day) => last === undefined || day > last).sort()[0]
}
