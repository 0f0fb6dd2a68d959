import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { EducationTable } from '#src/db/tables.ts'
import { overrideFields } from '#src/disclosure/disclosure-form.ts'
import { type Day, OptionalDay } from '#src/kernel/day.ts'
import { OptionalChoice, OptionalHours, OptionalText, RequiredText } from '#src/kernel/said.ts'

/** Levels of Dutch education, from learning to read up to university, and courses beside them. */
export const educationLevels = ['basic', 'mbo1', 'mbo2', 'mbo3', 'mbo4', 'hbo', 'wo', 'course', 'certificate', 'other'] as const
/** What a course led to. */
export const educationResults = ['diploma', 'certificate', 'credits', 'noneYet', 'stopped'] as const

/** A course somebody wants, follows or followed with support: an equal route beside work, and never a job. IPS-Y, education subscale. */
export type Education = Omit<Selectable<EducationTable>, 'level' | 'result'> & { level: (typeof educationLevels)[number] | null; result: (typeof educationResults)[number] | null }

/** What one fills in about a course; only the course itself is asked, the rest comes when it comes. */
export const EducationForm = z
  .object({
    course: RequiredText(160, 'courseMissing'),
    wish: OptionalText(2000),
    school: OptionalText(160),
    level: OptionalChoice(educationLevels),
    hoursPerWeek: OptionalHours(),
    appliedOn: OptionalDay(),
    startedOn: OptionalDay(),
    expectedUntilOn: OptionalDay(),
    accommodations: OptionalText(2000),
    support: OptionalText(2000),
    endedOn: OptionalDay(),
    result: OptionalChoice(educationResults),
    stopReason: OptionalText(2000),
    ...overrideFields,
  })
  .refine(({ appliedOn, startedOn }) => appliedOn === null || startedOn === null || appliedOn <= startedOn, { message: 'startBeforeApplied', path: ['startedOn'] })
  .refine(({ startedOn, expectedUntilOn }) => startedOn === null || expectedUntilOn === null || startedOn <= expectedUntilOn, { message: 'untilBeforeStart', path: ['expectedUntilOn'] })
  .refine(({ startedOn, endedOn }) => startedOn === null || endedOn === null || startedOn <= endedOn, { message: 'endBeforeStart', path: ['endedOn'] })
  .refine(({ appliedOn, startedOn, endedOn }) => startedOn !== null || appliedOn === null || endedOn === null || appliedOn <= endedOn, { message: 'endBeforeApplied', path: ['endedOn'] })
  .refine(({ result, endedOn }) => result === null || result === 'noneYet' || endedOn !== null, { message: 'endMissing', path: ['endedOn'] })
export type EducationForm = z.infer<typeof EducationForm>

type Route = Pick<Education, 'appliedOn' | 'startedOn' | 'expectedUntilOn' | 'endedOn'>

/** Where a course stands on a day; follows from its days. The last day still counts, as with a job. */
export function educationState({ appliedOn, startedOn, endedOn }: Route, on: Day): 'wish' | 'applied' | 'soon' | 'now' | 'over' | 'notStarted' {
  const ended = endedOn !== null && endedOn < on
  if (startedOn === null) return ended || endedOn === on ? 'notStarted' : appliedOn === null ? 'wish' : 'applied'
  if (startedOn > on) return 'soon'
  return ended ? 'over' : 'now'
}

/** The days of a course in the order in which they come; what lies after a day is still ahead. */
export function educationDays({ appliedOn, startedOn, expectedUntilOn, endedOn }: Route, on: Day): { what: 'applied' | 'started' | 'expected' | 'ended'; on: Day; ahead: boolean }[] {
  const all = [['applied', appliedOn], ['started', startedOn], ['expected', endedOn === null ? expectedUntilOn : null], ['ended', endedOn]] as const
  return all.flatMap(([what, day]) => (day === null ? [] : [{ what, on: day, ahead: day > on }]))
}

/** Whether somebody goes to school on a day. */
export function isInEducation(routes: readonly Route[], on: Day): boolean {
  return routes.some((route) => educationState(route, on) === 'now')
}
