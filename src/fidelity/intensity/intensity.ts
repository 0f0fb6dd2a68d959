import type { Instant } from '#src/kernel/instant.ts'
import type { Window } from '../evidence.ts'
import { responseTimes } from './answers.ts'
import { workCategories } from './categories.ts'
import { continuity, networkSize, relatives, taskProgress, weightedCaseload } from './people.ts'
import { ofGroup, type Group, type IntensityRecords } from './records.ts'
import { directMinutes, fading, repeatedExplanation } from './time.ts'

/** What is asked: the window, the moment up to which answers are known, and one target group or everyone. */
export interface IntensityScope {
  window: Window
  asOf: Instant
  group?: Group | undefined
}

/** The intensity indicators L1 to L10, beside the fidelity score and never inside it; the same definitions for both target groups. */
export function intensityOf(all: IntensityRecords, scope: IntensityScope) {
  const { window } = scope
  const records = ofGroup(all, scope.group)
  return {
    L1: directMinutes(records, window),
    L2: fading(records, window),
    L3: repeatedExplanation(records, window),
    L4: responseTimes(records, window, scope.asOf),
    L5: networkSize(records, window),
    L6: relatives(records, window),
    L7: continuity(records, window),
    L8: taskProgress(records, window),
    L9: weightedCaseload(records, window),
    L10: workCategories(records, window),
  }
}

export type Intensity = ReturnType<typeof intensityOf>
