import type { Day } from '#src/kernel/day.ts'
import type { Share } from '#src/kernel/share.ts'
import { wilson } from '#src/statistics/proportions.ts'
import type { DefinitionName } from './definitions.ts'
import type { Reason } from './reasons.ts'

/** `strict` is competitive work in the international sense, `inclusive` is every paid form; one figure has one regime. */
export type Regime = 'strict' | 'inclusive'

/** A stretch of days, both ends inside it. */
export interface Span {
  from: Day
  to: Day
}

export interface NotCounted {
  personId: string
  /** The job, referral or education it is about; null when it is about the person. */
  recordId: string | null
  because: Reason
  /** In the denominator but not in the numerator; false means left out of both. */
  inDenominator: boolean
}

/** What an indicator decides about one person or record. */
export interface Verdict {
  personId: string
  recordId: string | null
  because: Reason | 'counted'
  inDenominator: boolean
}

export interface FigureFrame {
  definition: DefinitionName
  unit: 'person' | 'job' | 'referral' | 'education'
  regime: Regime | null
  window: Span
  /** A count has no denominator. */
  countOnly?: boolean
}

/** One number that opens to its people: ids of the unit counted, ids of the denominator, and everyone else with the reason. */
export interface Figure {
  definition: DefinitionName
  unit: FigureFrame['unit']
  regime: Regime | null
  window: Span
  counted: string[]
  of: string[] | null
  /** Null for a count. */
  share: Share | null
  /** Wilson's 95% interval of the share; null for a count or of nothing. */
  interval: { lower: number; upper: number } | null
  /** The people behind `counted`, each once. */
  persons: string[]
  /** The reasons that kept somebody out of the denominator. */
  exclusions: Reason[]
  notCounted: NotCounted[]
}

const unitId = (verdict: Verdict) => verdict.recordId ?? verdict.personId

/** Gathers verdicts into a figure; every verdict is either counted or listed with its reason. */
export function figureOf(frame: FigureFrame, verdicts: readonly Verdict[]): Figure {
  const counted: string[] = []
  const of: string[] = []
  const persons = new Set<string>()
  const exclusions = new Set<Reason>()
  const notCounted: NotCounted[] = []
  for (const verdict of verdicts) {
    if (verdict.inDenominator) of.push(unitId(verdict))
    if (verdict.because === 'counted') {
      counted.push(unitId(verdict))
      persons.add(verdict.personId)
      continue
    }
    notCounted.push({ ...verdict, because: verdict.because })
    if (!verdict.inDenominator) exclusions.add(verdict.because)
  }
  const { definition, unit, regime, window, countOnly = false } = frame
  const share = countOnly ? null : { count: counted.length, of: of.length }
  const limits = share && wilson(share)
  const interval = limits ? { lower: limits.lower, upper: limits.upper } : null
  return { definition, unit, regime, window, counted, of: share && of, share, interval, persons: [...persons], exclusions: [...exclusions], notCounted }
}
