import type { Day } from '#src/kernel/day.ts'
import { type DisclosureDecision, type Level, levels, type ToldTo } from './decision.ts'
import type { WordKind } from './word-list.ts'

/** What may be told now, and why when that is nothing: no decision yet, run out, taken back, or decided so. */
export interface MayBeTold {
  why: 'undecided' | 'runOut' | 'withdrawn' | 'decided'
  level: Level
  coachVisible: boolean
  sentence: string | null
  released: readonly string[]
  releasedKinds: readonly WordKind[]
  decision: DisclosureDecision | undefined
}

const isAbout = (to: ToldTo) => ({ employerId, recipient }: DisclosureDecision) => ('employerId' in to ? employerId === to.employerId : recipient === to.recipient)

function newest(decisions: readonly DisclosureDecision[]): DisclosureDecision | undefined {
  return decisions.reduce<DisclosureDecision | undefined>((last, one) => (last && (last.decidedOn > one.decidedOn || (last.decidedOn === one.decidedOn && last.createdAt >= one.createdAt)) ? last : one), undefined)
}

/**
 * The decision that speaks about a recipient on a day, valid or not: the newest about this very employer, else the newest about employers in general. One that
 * ran out or was taken back still stands in the way of a broader one: whoever said something about this employer did not mean the general answer.
 */
export function decisionFor(decisions: readonly DisclosureDecision[], to: ToldTo, on: Day): DisclosureDecision | undefined {
  const known = decisions.filter(({ decidedOn }) => decidedOn <= on)
  return newest(known.filter(isAbout(to))) ?? ('employerId' in to ? newest(known.filter(isAbout({ recipient: 'anyEmployer' }))) : undefined)
}

/** Whether a decision ran out or was taken back on a day; undefined while it holds. The last day counts. */
export function over(decision: Pick<DisclosureDecision, 'validUntil' | 'withdrawnOn'>, on: Day): 'withdrawn' | 'runOut' | undefined {
  if (decision.withdrawnOn !== null && decision.withdrawnOn <= on) return 'withdrawn'
  return decision.validUntil !== null && decision.validUntil < on ? 'runOut' : undefined
}

/** What may be told to somebody on a day. Without a decision that holds: nothing. IPS-25, item 13. */
export function mayBeTold(decisions: readonly DisclosureDecision[], to: ToldTo, on: Day): MayBeTold {
  const decision = decisionFor(decisions, to, on)
  const why = decision ? (over(decision, on) ?? 'decided') : 'undecided'
  if (!decision || why !== 'decided') return { why, level: 'nothing', coachVisible: false, sentence: null, released: [], releasedKinds: [], decision }
  const { level, coachVisible, sentence, released, releasedKinds } = decision
  return { why, level, coachVisible, sentence, released, releasedKinds, decision }
}

/** Whether so much may be told. Support may be told only when the coach may be seen. */
export function mayTell(told: Pick<MayBeTold, 'level' | 'coachVisible'>, what: Exclude<Level, 'nothing'>): boolean {
  return what === 'support' ? told.coachVisible : levels.indexOf(told.level) >= levels.indexOf(what)
}
