import { z } from 'zod'
import { addDays, Day, OptionalDay } from '#src/kernel/day.ts'
import { OptionalText } from '#src/kernel/said.ts'
import { appointmentKinds, appointmentPlaces } from './appointment.ts'
import { minutesOf } from './clock.ts'
import { repeats } from './series.ts'


/** A time on the wall clock as a form sends it. */
const Time = z.string('timeMissing').trim().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'timeMissing')
const minutes = z.string('minutesWrong').trim().transform(Number).refine((value) => Number.isInteger(value) && value >= 5 && value <= 720, 'minutesWrong')

const untilMidnight = ({ atTime, minutes: length }: { atTime: string; minutes: number }) => minutesOf(atTime) + length <= 24 * 60

/** What one fills in about an appointment. */
export const AppointmentForm = z
  .object({
    staffId: z.union([z.uuid(), z.literal('')]).catch('').default(''),
    kind: z.enum(appointmentKinds, 'kindMissing'),
    participantIds: z.array(z.uuid('participantUnknown')).max(12, 'tooMany'),
    employerName: z.string().trim().max(120, 'tooLong').default(''),
    title: z.string().trim().max(120, 'tooLong').default(''),
    onDay: Day('dayMissing'),
    atTime: Time,
    minutes,
    place: z.enum(appointmentPlaces, 'placeMissing'),
    whereExactly: OptionalText(200),
    note: OptionalText(2000),
    every: z.enum(['', ...repeats], 'choiceWrong').default(''),
    untilOn: OptionalDay('dayWrong'),
  })
  .refine(untilMidnight, { message: 'pastMidnight', path: ['minutes'] })
  .refine(({ kind, participantIds }) => kind !== 'support' || participantIds.length > 0, { message: 'participantMissing', path: ['participantIds'] })
  .refine(({ kind, employerName }) => kind !== 'employer' || employerName !== '', { message: 'employerMissing', path: ['employerName'] })
  .refine(({ every, untilOn, onDay }) => every === '' || untilOn === null || untilOn >= onDay, { message: 'endBeforeStart', path: ['untilOn'] })
export type AppointmentForm = z.infer<typeof AppointmentForm>

/** How many days back a series may begin: long enough to write a habit down that exists, too short for a slip of the year to make thousands of appointments. Own choice. */
const seriesLookBack = 92

/** Whether a series would begin longer ago than one writes down. */
export function beginsTooLongAgo({ every, onDay }: Pick<AppointmentForm, 'every' | 'onDay'>, today: Day): boolean {
  return every !== '' && onDay < addDays(today, -seriesLookBack)
}

/** Another day and time for an appointment. */
export const MoveForm = z.object({ onDay: Day('dayMissing'), atTime: Time })
export type MoveForm = z.infer<typeof MoveForm>

/** Whether to call off this one or the rest as well, and why. */
export const CancelForm = z.object({ scope: z.enum(['this', 'next']).catch('this').default('this'), reason: OptionalText(500) })
