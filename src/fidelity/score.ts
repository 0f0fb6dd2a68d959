import type { Proposal } from './proposal.ts'
import { ips25 } from './scales/ips25.ts'
import { bandOf, type Band, type FidelityScale, type Score } from './scales/scale.ts'
import { used, type Settings, type UsedSetting } from './settings.ts'

/** What assessors agreed for one item, beside what records proposed (R9). */
export interface Rating {
  item: number
  /** Agreed by the assessors; absent while not rated. */
  score?: Score | undefined
  /** Proposed from records; never fills in for the assessors. */
  proposal?: Score | undefined
  /** Why the assessors differ from the proposal. */
  reason?: string | undefined
}

export interface BandRef {
  id: string
  nl: string
  en: string
}

/** A sum over items, with the range when some are not rated. */
export interface Sum {
  rated: number
  of: number
  missing: readonly number[]
  /** Only when every item is rated. */
  total?: number
  range: { from: number; to: number }
  /** Only with a total. */
  band?: BandRef
  /** The bands of both ends of the range, when the scale has bands for this sum. */
  bands?: { from: BandRef; to: BandRef }
  /** With items missing: the one band both ends fall in, if they do and R8 allows it. */
  provisionalBand?: BandRef
}

export interface Total {
  scale: string
  version: string
  /** Whose scores were added (R9). */
  basis: Settings['totalFrom']
  /** Absent for a scale whose subscales are not added up. */
  overall?: Sum
  subscales: Readonly<Record<string, Sum>>
  differences: readonly { item: number; proposal: Score; score: Score; reason?: string }[]
  /** Items where the assessors differ from the proposal and gave no reason. */
  reasonMissing: readonly number[]
  settings: readonly UsedSetting[]
}

function ref(band: Band): BandRef {
  return { id: band.id, nl: band.name.nl, en: band.name.en }
}

function bandsOf(range: Sum['range'], complete: boolean, from: { bands: readonly Band[] | undefined; settings: Settings }): Partial<Sum> {
  const low = bandOf(from.bands, range.from)
  const high = bandOf(from.bands, range.to)
  if (!low || !high) return {}
  if (complete) return { band: ref(low), bands: { from: ref(low), to: ref(high) } }
  const certain = low.id === high.id && from.settings.missingItems === 'bandWhenCertain'
  return { bands: { from: ref(low), to: ref(high) }, ...(certain ? { provisionalBand: ref(low) } : {}) }
}

/** Adds the scores of a list of items; a missing one counts 1 to 5 in the range and leaves the sum without total and band (R8). */
export function sumOf(items: readonly number[], scores: ReadonlyMap<number, Score>, from: { bands: readonly Band[] | undefined; settings: Settings }): Sum {
  const missing = items.filter((item) => !scores.has(item))
  const sum = items.reduce((total, item) => total + (scores.get(item) ?? 0), 0)
  const range = { from: sum + missing.length, to: sum + 5 * missing.length }
  const complete = missing.length === 0 && items.length > 0
  return { rated: items.length - missing.length, of: items.length, missing, ...(complete ? { total: sum } : {}), range, ...bandsOf(range, complete, from) }
}

/** Totals of an assessment: grand total where the scale has one, subscales, bands, ranges, and where assessors and proposals differ. Unknown and double items throw. */
export function totalOf(ratings: readonly Rating[], settings: Settings, scale: FidelityScale = ips25): Total {
  const numbers = scale.items.map(({ item }) => item)
  const seen = ratings.map(({ item }) => item)
  const wrong = seen.filter((item, place) => !numbers.includes(item) || seen.indexOf(item) !== place)
  if (wrong.length > 0) throw new Error(`item not in scale or given twice: ${wrong.join(', ')}`)
  const chosen = (rating: Rating) => (settings.totalFrom === 'assessors' ? rating.score : rating.proposal)
  const scores = new Map(ratings.flatMap((rating) => (chosen(rating) === undefined ? [] : [[rating.item, chosen(rating)!] as const])))
  const itemsOf = (subscale: string) => scale.items.filter((item) => item.subscale === subscale).map(({ item }) => item)
  const differences = ratings.flatMap(({ item, score, proposal, reason }) =>
    score && proposal && score !== proposal ? [{ item, proposal, score, ...(reason?.trim() ? { reason } : {}) }] : [],
  )
  return {
    scale: scale.id,
    version: scale.version,
    basis: settings.totalFrom,
    ...(scale.grandTotal ? { overall: sumOf(numbers, scores, { bands: scale.bands, settings }) } : {}),
    subscales: Object.fromEntries(scale.subscales.map(({ id, bands }) => [id, sumOf(itemsOf(id), scores, { bands, settings })])),
    differences,
    reasonMissing: differences.filter((difference) => !difference.reason).map(({ item }) => item),
    settings: used(settings, 'missingItems', 'totalFrom'),
  }
}

/** The lowest and highest total the proposals allow, with every open item at both ends of its own range: narrower than 1 to 5 where records say something. */
export function rangeOfProposals(proposals: readonly Proposal[]): Sum['range'] {
  return proposals.reduce((range, { range: own }) => ({ from: range.from + own.atLeast, to: range.to + own.atMost }), { from: 0, to: 0 })
}
