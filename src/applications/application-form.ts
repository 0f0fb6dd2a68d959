import { z } from 'zod'
import { Day } from '#src/kernel/day.ts'
import { noReasons } from './application.ts'
import { stages } from './stage.ts'

const note = z.string().trim().max(4000, 'tooLong').default('').transform((text) => (text === '' ? null : text))
const optionalId = z.union([z.uuid(), z.literal('')], 'choiceWrong').default('').transform((text) => (text === '' ? null : text))

/** What one fills in about a step: what happened, when, and when it became a no, why. */
export const StepForm = z.object({
  stage: z.enum(stages, 'stageMissing'),
  onDay: Day('dayMissing'),
  reason: z.union([z.enum(noReasons), z.literal('')], 'choiceWrong').default('').transform((value) => (value === '' ? null : value)),
  note,
})
export type StepForm = z.infer<typeof StepForm>

/** What one fills in to try somebody at an employer: for an opening that is known, or on the open. */
export const ApplicationForm = z.object({
  leadId: optionalId,
  employerName: z.string().trim().max(120, 'tooLong').default(''),
  title: z.string().trim().max(120, 'tooLong').default(''),
  ...StepForm.shape,
})
  .refine(({ leadId, employerName }) => leadId !== null || employerName !== '', { message: 'employerMissing', path: ['employerName'] })
  .refine(({ leadId, title }) => leadId !== null || title !== '', { message: 'titleMissing', path: ['title'] })
export type ApplicationForm = z.infer<typeof ApplicationForm>

/** Which of one's own people are tried for a lead. */
export const ProposeForm = z.object({ participantIds: z.array(z.uuid('choiceWrong')).min(1, 'personMissing').max(30, 'tooMany') })
