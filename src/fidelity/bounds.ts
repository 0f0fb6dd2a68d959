import type { Score } from './scales/scale.ts'

/** The lowest and the highest score still possible. */
export interface Bounds {
  atLeast: Score
  atMost: Score
}

export const anything: Bounds = { atLeast: 1, atMost: 5 }

/** Bounds that leave one score. */
export function exactly(score: Score): Bounds {
  return { atLeast: score, atMost: score }
}

/** The score when the bounds leave one, as a part of a result; nothing otherwise. */
export function decided(range: Bounds): { score?: Score } {
  return range.atLeast === range.atMost ? { score: range.atLeast } : {}
}

/** The narrowest bounds that hold all scores; anything when there are none. */
export function spanning(scores: readonly Score[]): Bounds {
  return scores.length === 0 ? anything : { atLeast: Math.min(...scores) as Score, atMost: Math.max(...scores) as Score }
}
