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

const text = (max: number) => z.string().trim().max(max, 'tooLong').default('').transform((said) => (said === '' ? null : said))

/** What one fills in when support is closed. After steady work somebody of the care team takes over (IPS-25, item 23: step-down). */
export const CloseForm = z
  .object({
    closedOn: Day('dayMissing'),
    closeReason: z.enum(closeReasons, 'reasonMissing'),
    closeNote: text(2000),
    stepDownName: text(120),
    stepDownRole: text(120),
    stepDownPhone: text(30),
    openDoor: text(2000),
  })
  .refine(({ closeReason, stepDownName }) => closeReason !== 'steadyWork' || stepDownName !== null, { message: 'stepDownMissing', path: ['stepDownName'] })
  .refine(({ closeReason, stepDownRole }) => closeReason !== 'steadyWork' || stepDownRole !== null, { message: 'stepDownRoleMissing', path: ['stepDownRole'] })
  .refine(({ closeReason, stepDownPhone }) => closeReason !== 'steadyWork' || stepDownPhone !== null, { message: 'stepDownPhoneMissing', path: ['stepDownPhone'] })
export type CloseForm = z.infer<typeof CloseForm>
