import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { RequiredText } from '#src/kernel/said.ts'

/** What a coach fills in to ask the team lead for a hand-over: of whom, from which day, and why. */
export const AskHandoverForm = z.object({
  id: z.uuid('formWrong'),
  leadId: z.uuid('leadMissing'),
  participantIds: z.array(z.uuid('peopleMissing')).min(1, 'peopleMissing').max(100, 'peopleMissing'),
  dueOn: Day('dayMissing'),
  reason: RequiredText(1000, 'whyMissing'),
})
export type AskHandoverForm = z.infer<typeof AskHandoverForm>
