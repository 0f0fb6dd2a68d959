import { scoreOfCoaches } from './banding.ts'
import { anything, type Bounds } from './bounds.ts'
import type { Figure } from './proposal.ts'
import type { Score } from './scales/scale.ts'
import type { Settings } from './settings.ts'

/** One coach's figure and the scores it allows; without a range the coach has nothing to rate and is left out of the mean, but stays listed. */
export interface CoachLine {
  coach: string
  range?: Bounds
  figures: Readonly<Record<string, Figure>>
}

/** The team's bounds from the coaches' (R3); anything when no coach can be rated. */
export function rangeOfCoaches(lines: readonly CoachLine[], settings: Settings): Bounds {
  const ranges = lines.flatMap((line) => line.range ?? [])
  const side = (end: keyof Bounds): Score | undefined =>
    scoreOfCoaches(
      ranges.map((range) => range[end]),
      settings,
    )
  return { atLeast: side('atLeast') ?? anything.atLeast, atMost: side('atMost') ?? anything.atMost }
}

/** The lines as printed evidence. */
export function printedLines(lines: readonly CoachLine[]): Figure {
  return lines.map((line) => ({ coach: line.coach, ...line.figures, ...(line.range ? { scoreFrom: line.range.atLeast, scoreTo: line.range.atMost } : {}) }))
}

/** The coaches nothing was recorded for. */
export function unrated(lines: readonly CoachLine[]): string[] {
  return lines.filter((line) => !line.range).map((line) => line.coach)
}
