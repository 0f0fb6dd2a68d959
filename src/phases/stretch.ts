import type { Day } from '#src/kernel/day.ts'
import type { Phase, PhaseReason, SearchReason } from './phases.ts'

/** Days from a day to a day, both inside; without a last day it still runs. */
export interface Span {
  fromOn: Day
  untilOn: Day | null
}

/** Days on which a phase ran, and what made it begin. Both ends lie inside; the day one phase ends the next may have begun. */
export interface Stretch extends Span {
  phase: Phase
  because: PhaseReason
}

/** Everything with a day from which the phases follow. */
export interface PhaseFacts {
  supports: readonly Span[]
  /** Versions of the profile, and talks about it. */
  profiles: readonly Day[]
  searches: readonly { on: Day; because: SearchReason; employerId: string | null }[]
  jobs: readonly (Span & { employerId: string | null; paid: boolean })[]
  /** From the day something was needed until somebody looked whether it helps, it stopped, or it was refused. */
  adaptations: readonly Span[]
}

/** Whether a stretch of days holds a day. */
export function holds({ fromOn, untilOn }: Span, on: Day): boolean {
  return fromOn <= on && (untilOn === null || untilOn >= on)
}
