import { newcombeDifference, riskRatio, wilson } from '#src/statistics/proportions.ts'
import { personsFor, slipsOf, type Slip } from './trial-slips.ts'
import { trialsOfIps } from './trials-of-ips.ts'
import { pooledStudies } from './trials-pooled.ts'
import type { Trial, TrialArm } from './trial.ts'

/** Every study in the evidence table, oldest first. */
export const trials: readonly Trial[] = [...trialsOfIps, ...pooledStudies].sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1))

export interface ArmCount {
  arm: string
  count: number
  of: number
  /** Counted by the source, the only whole number that fits the percentage, the middle of several, or nearest where none fits. */
  basis: 'reported' | 'onlyFit' | 'severalFit' | 'nearest'
  interval: ReturnType<typeof wilson>
}

export interface Comparison {
  control: string
  riskRatio: ReturnType<typeof riskRatio>
  difference: ReturnType<typeof newcombeDifference>
}

export interface Recomputed {
  arms: ArmCount[]
  comparisons: Comparison[]
  slips: Slip[]
}

/** Persons with the outcome in one arm; undefined without an arm size or percentage. */
export function countOf({ arm, n, percent, reported }: TrialArm): ArmCount | undefined {
  if (n === null || (percent === null && reported === undefined)) return undefined
  const ofCount = (count: number, basis: ArmCount['basis']): ArmCount => ({ arm, count, of: n, basis, interval: wilson({ count, of: n }) })
  if (reported !== undefined) return ofCount(reported, 'reported')
  const nearest = Math.round((percent! * n) / 100)
  const persons = personsFor(percent!, n)
  return ofCount(nearest, persons.length === 0 ? 'nearest' : persons.length === 1 ? 'onlyFit' : 'severalFit')
}

/**
 * A row computed again from persons: Wilson's interval per arm, Katz' risk ratio and Newcombe's difference per control, all
 * 95%, and the disagreements found. Empty lists where the source at hand gives no arm sizes.
 */
export function recompute(trial: Trial): Recomputed {
  const ips = countOf(trial.ips)
  const controls = trial.controls.flatMap((arm) => countOf(arm) ?? [])
  const comparisons = ips ? controls.map((control): Comparison => ({ control: control.arm, riskRatio: riskRatio(ips, control), difference: newcombeDifference(ips, control) })) : []
  return { arms: ips ? [ips, ...controls] : controls, comparisons, slips: slipsOf(trial) }
}
