import { spanning, type Bounds } from '../bounds.ts'
import type { Score } from '../scales/scale.ts'

/** The facts item 23 turns on; null means not known. */
export interface FollowAlongFacts {
  /** Anyone was seen face-to-face after the first month. */
  afterFirstMonth: boolean | null
  /** Per cent of workers seen for at least four months. */
  fourMonthsPercent: number | null
  weeklyFirstMonth: boolean | null
  monthlyForAYear: boolean | null
  weekBeforeStart: boolean | null
  threeDaysAfterStart: boolean | null
  threeDaysAfterLoss: boolean | null
  stepDown: boolean | null
}

function topBounds(facts: FollowAlongFacts): Score[] {
  const rest = [facts.weekBeforeStart, facts.threeDaysAfterStart, facts.threeDaysAfterLoss, facts.stepDown]
  if (rest.includes(false)) return [4]
  return rest.includes(null) ? [4, 5] : [5]
}

function lowBounds(facts: FollowAlongFacts): Score[] {
  if (facts.afterFirstMonth === false) return [1]
  const seen: Score[] = facts.fourMonthsPercent === null ? [2, 3] : facts.fourMonthsPercent >= 50 ? [3] : [2]
  return facts.afterFirstMonth === null ? [1, ...seen] : seen
}

/** Item 23 from facts; each fact that is not known widens the bounds. */
export function scoreOfFollowAlong(facts: FollowAlongFacts): Bounds {
  const regular = [facts.weeklyFirstMonth, facts.monthlyForAYear]
  if (regular.includes(false)) return spanning(lowBounds(facts))
  return spanning(regular.includes(null) ? [...lowBounds(facts), ...topBounds(facts)] : topBounds(facts))
}
