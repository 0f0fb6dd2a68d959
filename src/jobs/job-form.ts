import { z } from 'zod'
import { EmployerFields } from '#src/employers/employer.ts'
import { Day, OptionalDay } from '#src/kernel/day.ts'
import { OccupationCode } from '#src/occupations/occupation-code.ts'
import { OptionalChoice, OptionalHours, OptionalId, OptionalText, OptionalWhole } from '#src/kernel/said.ts'
import { euros, yesNo } from './fields.ts'
import { type WorkForm, workForms } from './work-form.ts'

export const contractKinds = ['permanent', 'fixedTerm', 'agency', 'onCall', 'secondment', 'selfEmployed'] as const
export const foundThrough = ['coachContact', 'network', 'ownApplication', 'vacancy', 'other'] as const
export const employerKnows = ['nothing', 'support', 'limits', 'diagnosis'] as const

/** Pay per hour stays below this many cents: above it somebody typed a month wage. */
const highestWage = 100_000

/** Hours, pay and contract: how a job begins, and what changes later. */
export const TermsFields = {
  hoursPerWeek: OptionalHours(),
  wagePerHourCents: euros(highestWage),
  contractKind: OptionalChoice(contractKinds),
  contractEndsOn: OptionalDay('dayWrong'),
}

/** What one fills in when a job starts (the facts; the counting follows from them). */
export const JobForm = z
  .object({
    ...EmployerFields,
    ...TermsFields,
    title: z.string('titleMissing').trim().min(1, 'titleMissing').max(120, 'tooLong'),
    workForm: z.enum(Object.keys(workForms) as [WorkForm, ...WorkForm[]], 'workFormMissing'),
    startedOn: Day('startMissing'),
    siteId: OptionalId(),
    formalEmployerName: OptionalText(120),
    realHoursPerWeek: OptionalHours(),
    payScale: OptionalText(80),
    openToAll: yesNo,
    setAside: yesNo,
    atLeastMinimumWage: yesNo,
    usualPay: yesNo,
    timeLimitedByAgency: yesNo,
    foundThrough: OptionalChoice(foundThrough),
    employerKnows: OptionalChoice(employerKnows),
    tasks: OptionalText(1000),
    occupationCode: OccupationCode,
    subsidyPercent: OptionalWhole({ min: 0, max: 100 }, 'percentWrong'),
    noRisk: yesNo,
    jobcoachPayer: OptionalText(80),
    preferenceMatch: OptionalWhole({ min: 1, max: 5 }, 'matchWrong'),
    firstFourHoursOn: OptionalDay('dayWrong'),
  })
  .refine(({ contractEndsOn, startedOn }) => contractEndsOn === null || contractEndsOn >= startedOn, { message: 'contractEndsBeforeStart', path: ['contractEndsOn'] })
  .refine(({ firstFourHoursOn, startedOn }) => firstFourHoursOn === null || firstFourHoursOn >= startedOn, { message: 'fourHoursBeforeStart', path: ['firstFourHoursOn'] })
export type JobForm = z.infer<typeof JobForm>
