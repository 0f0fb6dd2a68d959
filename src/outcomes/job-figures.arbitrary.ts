import type { Career } from './career.ts'
import { daysToFirst } from './days-to-first.ts'
import type { Figure } from './figure.ts'
import type { Asking } from './figures.arbitrary.ts'
import { hours } from './hours.ts'
import { sustainment, sustainmentRules } from './sustainment.ts'
import { tenure } from './tenure.ts'

/** The figures about jobs held, for properties that hold for all. */
export function jobFigures(careers: readonly Career[], { window, ...choice }: Asking): Figure[] {
  const pay = hours(careers, window, choice)
  const sustained = (['first', 'all'] as const).map((starts) => sustainment(careers, window, { ...choice, rule: sustainmentRules.dwp13in16, starts }).figure)
  return [
    ...sustained,
    daysToFirst(careers, window, { ...choice, first: 'job', faceToFaceOnly: false }).figure,
    daysToFirst(careers, window, { ...choice, first: 'employerContact', faceToFaceOnly: true }).figure,
    tenure(careers, window, choice).figure,
    ...pay.atLeast.map((one) => one.figure),
    pay.atMinimumWage,
  ]
}
