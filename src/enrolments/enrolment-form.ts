import { z } from 'zod'
import { Day, OptionalDay } from '#src/kernel/day.ts'
import { OptionalText } from '#src/kernel/said.ts'
import { closeReasons, workStatuses } from './enrolment.ts'

/** What one fills in when support begins. */
export const EnrolmentForm = z
  .object({
    teamId: z.uuid('teamMissing'),
    treatmentTeamId: z.union([z.uuid('unknownTeam'), z.literal('')]).default('').transform((text) => (text === '' ? null : text)),
    coachId: z.uuid('coachMissing'),
    referredOn: OptionalDay('dayWrong'),
    startedOn: OptionalDay('dayWrong'),
    workStatusAtStart: z.enum(workStatuses, 'workStatusMissing'),
  })
  .refine(({ referredOn, startedOn }) => referredOn === null || startedOn === null || referredOn <= startedOn, { message: 'startBeforeReferral', path: ['startedOn'] })
export type EnrolmentForm = z.infer<typeof EnrolmentForm>


/** What one fills in when support is closed. After steady work somebody of the care team takes over (IPS-25, item 23: step-down). */
export const CloseForm = z
  .object({
    closedOn: Day('dayMissing'),
    closeReason: z.enum(closeReasons, 'reasonMissing'),
    closeNote: OptionalText(2000),
    stepDownName: OptionalText(120),
    stepDownRole: OptionalText(120),
    stepDownPhone: OptionalText(30),
    openDoor: OptionalText(2000),
  })
  .refine(({ closeReason, stepDownName }) => closeReason !== 'steadyWork' || stepDownName !== null, { message: 'stepDownMissing', path: ['stepDownName'] })
  .refine(({ closeReason, stepDownRole }) => closeReason !== 'steadyWork' || stepDownRole !== null, { message: 'stepDownRoleMissing', path: ['stepDownRole'] })
  .refine(({ closeReason, stepDownPhone }) => closeReason !== 'steadyWork' || stepDownPhone !== null, { message: 'stepDownPhoneMissing', path: ['stepDownPhone'] })
export type CloseForm = z.infer<typeof CloseForm>
