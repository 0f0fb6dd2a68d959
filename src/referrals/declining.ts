import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { OptionalText, RequiredText } from '#src/kernel/said.ts'

/** Reasons that judge somebody's readiness. IPS has no such gate: whoever wants to work may take part (IPS-25, item 9; principle 2). */
export const readinessReasons = ['notReady', 'symptoms', 'substanceUse', 'noShow', 'tooEarly'] as const

/** Why support does not begin. */
export const declineReasons = ['noWish', 'otherService', 'otherArea', 'moved', 'noCapacity', ...readinessReasons, 'other'] as const
export type DeclineReason = (typeof declineReasons)[number]

/** Whether declining for this reason asks the team lead for a second look before anything is decided. */
export function asksSecondLook(reason: string | null): boolean {
  return (readinessReasons as readonly (string | null)[]).includes(reason)
}

const note = OptionalText(2000)

/** What one writes with a step that needs no reason. */
export const StepForm = z.object({ onDay: Day('dayMissing'), note })
export type StepForm = z.infer<typeof StepForm>

/** What one writes when support does not begin. */
export const DeclineForm = StepForm.extend({ reason: z.enum(declineReasons, 'reasonMissing') })
export type DeclineForm = z.infer<typeof DeclineForm>

/** What the team lead writes after a second look: with whom, and what they saw. A look without words is none. */
export const SecondLookForm = StepForm.extend({ note: RequiredText(2000, 'lookMissing') })
