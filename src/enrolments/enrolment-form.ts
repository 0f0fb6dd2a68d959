import { z } from 'zod'
import { Day, OptionalDay } from '#src/kernel/day.ts'
import { closeReasons, workStatuses } from './enrolment.ts'

/** What one fills in when support begins. */
export const EnrolmentForm = z
  .object({
    teamId: z.uuid('teamMissing'),
    treatmentTeamId: z.string().default('').transform((text) => (text === '' ? null : text)),
    coachId: z.uuid('coachMissing'),
    referredOn: OptionalDay('dayWrong'),
    startedOn: OptionalDay('dayWrong'),
    workStatusAtStart: z.enum(workStatuses, 'workStatusMissing'),
  })
  .refine(({ referredOn, startedOn }) => referredOn === null || startedOn === null || referredOn <= startedOn, { message: 'startBeforeReferral', path: ['startedOn'] })
export type EnrolmentForm = z.infer<typeof EnrolmentForm>

/** What one fills in when support is closed. */
export const CloseForm = z.object({
  closedOn: Day('dayMissing'),
  closeReason: z.enum(closeReasons, 'reasonMissing'),
  closeNote: z.string().trim().max(2000, 'tooLong').default('').transform((text) => (text === '' ? null : text)),
})
export type CloseForm = z.infer<typeof CloseForm>
