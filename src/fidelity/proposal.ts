import type { Share } from '#src/kernel/share.ts'
import { anything, type Bounds } from './bounds.ts'
import type { Score, Text } from './scales/scale.ts'
import type { UsedSetting } from './settings.ts'
import type { SentenceKey } from './words.ts'

/** Why, as the key of a sentence with the figures that go in it. */
export interface Because {
  key: SentenceKey
  figures: Readonly<Record<string, string | number>>
}

export type Figure = number | string | boolean | null | Share | readonly Figure[] | { readonly [name: string]: Figure }

/**
 * `needsJudgement`: no score from records alone. `noRecords`: nothing recorded, which is not "not done". `openCases`: people still waiting.
 * `conditionNotTold`: the figure allows this score, a condition beside it was not told. `factsUnknown`: records miss a deciding fact.
 */
export type Flag =
  | 'needsJudgement'
  | 'noRecords'
  | 'openCases'
  | 'conditionNotTold'
  | 'factsUnknown'
  | 'fewerThanTenJobs'
  | 'shortFollowUp'
  | 'lowRegistration'
  | 'attachmentNotRecorded'
  | 'checklistDiffers'
  | 'noDenominator'

/** What the records propose for one item; an assessor confirms or overrides it. `score` is absent when records do not decide. */
export interface Proposal {
  item: number
  score?: Score
  range: Bounds
  because: readonly Because[]
  evidence: Readonly<Record<string, Figure>>
  settings: readonly UsedSetting[]
  flags: readonly Flag[]
  judge: Text
}

/** What a scorer returns; the item's number and what an assessor must still judge are added from the scale. */
export type Scored = Omit<Proposal, 'item' | 'judge'>

/** A result that only says nothing can be said from these records. */
export function unscored(key: SentenceKey, flags: readonly Flag[], evidence: Scored['evidence'] = {}): Scored {
  return { range: anything, because: [{ key, figures: {} }], evidence, settings: [], flags }
}
