import type { Score } from './scales/scale.ts'
import { used, type Settings, type UsedSetting } from './settings.ts'

/** An earlier agreed score, with what it should have been when it is known to be wrong. */
export interface EarlierScore {
  item: number
  score: Score
  corrected?: Score | undefined
}

export interface Change {
  item: number
  before: Score
  now: Score
  change: number
  /** The earlier score was wrong; the note goes in the report. */
  earlierError: boolean
}

/** How items changed since an earlier review (R10): the score now is never touched; a known earlier error is corrected first or left as recorded, and always noted. */
export function changesSince(
  earlier: readonly EarlierScore[],
  now: readonly { item: number; score: Score }[],
  settings: Settings,
): { changes: Change[]; settings: UsedSetting[] } {
  const changes = now.flatMap(({ item, score }): Change[] => {
    const then = earlier.find((candidate) => candidate.item === item)
    if (!then) return []
    const before = settings.earlierErrors === 'corrected' ? (then.corrected ?? then.score) : then.score
    return [{ item, before, now: score, change: score - before, earlierError: then.corrected !== undefined && then.corrected !== then.score }]
  })
  return { changes, settings: used(settings, 'earlierErrors') }
}
