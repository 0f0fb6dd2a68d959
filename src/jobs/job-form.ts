import { z } from 'zod'
import { EmployerFields } from '#src/employers/employer.ts'
import { Day, OptionalDay } from '#src/kernel/day.ts'
import { parseEuros } from '#src/kernel/money.ts'
import { type WorkForm, workForms } from './work-form.ts'

export const contractKinds = ['permanent', 'fixedTerm', 'agency', 'onCall', 'secondment', 'selfEmployed'] as const
export const foundThrough = ['coachContact', 'network', 'ownApplication', 'vacancy', 'other'] as const
export const employerKnows = ['nothing', 'support', 'limits', 'diagnosis'] as const
export const endReasons = ['betterJob', 'education', 'dislike', 'health', 'transport', 'social', 'redundancy', 'temporaryEnded', 'performance', 'attendance', 'conflict', 'other', 'unknown'] as const

const blankToNull = (text: string) => (text === '' ? null : text)
const text = (max: number) => z.string().trim().max(max, 'tooLong').default('').transform(blankToNull)
const oneOf = <T extends string>(values: readonly T[], message: string) =>
  z.string().default('').transform((value) => (value === '' ? null : (value as T))).refine((value) => value === null || values.includes(value), message)
const yesNo = z.enum(['', 'yes', 'no']).default('').transform((value) => (value === '' ? null : value === 'yes'))
const hours = (message: string) =>
  z.string().trim().default('').transform((said) => (said === '' ? null : Number(said.replace(',', '.')))).refine((value) => value === null || (value > 0 && value <= 60), message)
const whole = (min: number, max: number, message: string) =>
  z.string().trim().default('').transform((said) => (said === '' ? null : Number(said))).refine((value) => value === null || (Number.isInteger(value) && value >= min && value <= max), message)
const wage = z.string().trim().default('').transform((said) => (said === '' ? null : (parseEuros(said) ?? Number.NaN))).refine((value) => value === null || (value >= 0 && value < 100_000), 'wageWrong')

/** What one fills in when a job starts (the facts; the counting follows from them). */
export const JobForm = z
  .object({
    ...EmployerFields,
    title: z.string('titleMissing').trim().min(1, 'titleMissing').max(120, 'tooLong'),
    workForm: z.enum(Object.keys(workForms) as [WorkForm, ...WorkForm[]], 'workFormMissing'),
    startedOn: Day('startMissing'),
    hoursPerWeek: hours('hoursWrong'),
    realHoursPerWeek: hours('hoursWrong'),
    openToAll: yesNo,
    setAside: yesNo,
    atLeastMinimumWage: yesNo,
    usualPay: yesNo,
    timeLimitedByAgency: yesNo,
    contractKind: oneOf(contractKinds, 'choiceWrong'),
    contractEndsOn: OptionalDay('dayWrong'),
    wagePerHourCents: wage,
    foundThrough: oneOf(foundThrough, 'choiceWrong'),
    employerKnows: oneOf(employerKnows, 'choiceWrong'),
    tasks: text(1000),
    occupationCode: z.string().trim().default('').transform(blankToNull).refine((code) => code === null || /^\d{4}$/.test(code), 'occupationWrong'),
    subsidyPercent: whole(0, 100, 'percentWrong'),
    noRisk: yesNo,
    jobcoachPayer: text(80),
    preferenceMatch: whole(1, 5, 'matchWrong'),
    firstFourHoursOn: OptionalDay('dayWrong'),
  })
  .refine(({ contractEndsOn, startedOn }) => contractEndsOn === null || contractEndsOn >= startedOn, { message: 'contractEndsBeforeStart', path: ['contractEndsOn'] })
  .refine(({ firstFourHoursOn, startedOn }) => firstFourHoursOn === null || firstFourHoursOn >= startedOn, { message: 'fourHoursBeforeStart', path: ['firstFourHoursOn'] })
export type JobForm = z.infer<typeof JobForm>

/** What one fills in when a job ends. */
export const JobEndForm = z.object({
  endedOn: Day('endMissing'),
  endReason: z.enum(endReasons, 'reasonMissing'),
  endLearnedOn: OptionalDay('dayWrong'),
  wouldHireAgain: yesNo,
  lessons: text(2000),
})
export type JobEndForm = z.infer<typeof JobEndForm>
