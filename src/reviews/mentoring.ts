import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { FieldMentoringTable } from '#src/db/tables.ts'
import { addMonths, Day, OptionalDay } from '#src/kernel/day.ts'
import { OptionalText, RequiredText } from '#src/kernel/said.ts'

/** A day on which a team lead went along with a coach to employers: what was seen, and what comes next (IPS-25, item 8, role d; the field mentoring log that reviewers ask for). */
export type FieldMentoring = Selectable<FieldMentoringTable>

/** What one fills in after going along. */
export const MentoringForm = z
  .object({
    staffId: z.uuid('coachMissing'),
    onDay: Day('dayMissing'),
    employerName: OptionalText(200),
    observed: RequiredText(5000, 'observedMissing'),
    feedback: OptionalText(5000),
    nextStep: OptionalText(200),
    nextOn: OptionalDay('dayWrong'),
  })
  .refine(({ nextStep, nextOn }) => nextStep === null || nextOn !== null, { message: 'nextOnMissing', path: ['nextOn'] })
  .refine(({ nextStep, nextOn }) => nextOn === null || nextStep !== null, { message: 'nextStepMissing', path: ['nextStep'] })
export type MentoringForm = z.infer<typeof MentoringForm>

/** Whether a month has gone by since the last time out together, or there never was one. The scale asks for every month with coaches who are new or for whom it is hard (IPS-25, item 8, role d). */
export function isMonthAgo(lastOn: Day | null, today: Day): boolean {
  return lastOn === null || addMonths(lastOn, 1) < today
}

/** How many of these coaches the team lead was out with in the last month. */
export function alongLately(coachIds: readonly string[], mentorings: readonly Pick<FieldMentoring, 'staffId' | 'onDay'>[], today: Day): { count: number; of: number } {
  const lately = new Set(mentorings.filter(({ onDay }) => !isMonthAgo(onDay, today)).map(({ staffId }) => staffId))
  return { count: coachIds.filter((id) => lately.has(id)).length, of: coachIds.length }
}
