import fc from 'fast-check'
import { addDays, type Day } from '#src/kernel/day.ts'
import { access } from './access.ts'
import { bond } from './bond.ts'
import type { Career } from './career.ts'
import { someDay } from './careers.arbitrary.ts'
import { cohortJobRate } from './cohort.ts'
import type { Figure, Regime, Span } from './figure.ts'
import { jobFigures } from './job-figures.arbitrary.ts'
import { outOfWorkRate } from './out-of-work.ts'
import { educationFigures } from './education.ts'
import { zeroExclusion } from './zero-exclusion.ts'

export interface Asking {
  window: Span
  asOf: Day
  regime: Regime
  employedAtStart: 'in' | 'apart'
}

/** A window, a reference day before or after its end, and the choices. */
export const asking: fc.Arbitrary<Asking> = fc
  .record({ from: someDay, days: fc.integer({ min: 0, max: 400 }), later: fc.integer({ min: -100, max: 900 }), regime: fc.constantFrom('strict', 'inclusive'), employedAtStart: fc.constantFrom('in', 'apart') })
  .map(({ from, days, later, ...rest }) => ({ ...rest, window: { from, to: addDays(from, days) }, asOf: addDays(from, days + later) }))

/** Every figure of every indicator, for properties that hold for all. */
export function figuresOf(careers: readonly Career[], { window, ...choice }: Asking): Figure[] {
  const { regime, asOf } = choice
  const england = outOfWorkRate(careers, window, regime)
  return [
    ...cohortJobRate(careers, window, choice).rates.map((rate) => rate.figure),
    ...(england ? [england.figure] : []),
    ...jobFigures(careers, { window, ...choice }),
    ...Object.values(educationFigures(careers, window, asOf)),
    access(careers, window).figure,
    zeroExclusion(careers, window, asOf).figure,
    bond(careers, window, { ...choice, followUpDays: 200 }).figure,
  ]
}
