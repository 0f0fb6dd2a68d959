import { chiSquareUpper } from '../gamma.ts'
import { checkTimes, codesOf, statusCodes, type Followed, type Label } from './observations.ts'
import { factored, solved } from './symmetric.ts'
import { countsAt, timelineOf, type Timeline } from './timeline.ts'

export interface GroupCount {
  group: Label | undefined
  n: number
  /** Events seen and events expected were the groups alike; weighted in the Peto-Peto test. */
  observed: number
  expected: number
}

/** Whether groups differ in survival. */
export interface GroupTest {
  groups: GroupCount[]
  chiSquare: number | undefined
  /** Groups with an expected count, less one. */
  df: number
  p: number | undefined
  /** Why there is no answer. */
  because?: 'fewerThanTwoGroups' | 'noEvents' | 'noVariance'
}

export interface GroupTestRequest extends Followed {
  group: ArrayLike<Label>
  /** Compares within each stratum only, as survdiff's `strata()`. */
  stratum?: ArrayLike<Label> | undefined
}

interface Sums {
  observed: Float64Array
  expected: Float64Array
  variance: Float64Array
}

interface Moment {
  deaths: number
  nRisk: number
  weight: number
  risk: Float64Array
}

function addMoment(sums: Sums, { deaths, nRisk, weight, risk }: Moment): void {
  const k = risk.length
  for (let g = 0; g < k; g++) sums.expected[g]! += (weight * deaths * risk[g]!) / nRisk
  if (nRisk === 1) return
  for (let g = 0; g < k; g++) {
    const share = (weight * weight * deaths * risk[g]! * (nRisk - deaths)) / (nRisk * (nRisk - 1))
    sums.variance[g * k + g]! += share
    for (let h = 0; h < k; h++) sums.variance[g * k + h]! -= (share * risk[h]!) / nRisk
  }
}

function totalAt(counts: Int32Array[], first: number, j: number): number {
  let total = 0
  for (let l = first; l < counts.length; l += 2) total += counts[l]![j]!
  return total
}

/** Survival of all groups together just before each time: the weight of Peto and Peto, as R's rho = 1. */
function survivalBefore(counts: Int32Array[], moments: number): Float64Array {
  const survival = new Float64Array(moments)
  let [atRisk, now] = [0, 1]
  for (let j = 0; j < moments; j++) atRisk += totalAt(counts, 0, j) + totalAt(counts, 1, j)
  for (let j = 0; j < moments; j++) {
    survival[j] = now
    const deaths = totalAt(counts, 1, j)
    if (atRisk > 0) now *= (atRisk - deaths) / atRisk
    atRisk -= deaths + totalAt(counts, 0, j)
  }
  return survival
}

/** Walks one stratum from its last time back; `counts[2g]` are the censored of group g, `counts[2g + 1]` its events. */
function addStratum(sums: Sums, counts: Int32Array[], weights: Float64Array | undefined): void {
  const risk = new Float64Array(sums.observed.length)
  let nRisk = 0
  for (let j = counts[0]!.length - 1; j >= 0; j--) {
    const weight = weights?.[j] ?? 1
    for (let g = 0; g < risk.length; g++) {
      const events = counts[2 * g + 1]![j]!
      risk[g]! += events + counts[2 * g]![j]!
      nRisk += events + counts[2 * g]![j]!
      sums.observed[g]! += weight * events
    }
    const deaths = totalAt(counts, 1, j)
    if (deaths > 0) addMoment(sums, { deaths, nRisk, weight, risk })
  }
}

function chiSquareOf({ observed, expected, variance }: Sums): Pick<GroupTest, 'chiSquare' | 'df' | 'p' | 'because'> {
  const k = observed.length
  const used = [...expected.keys()].filter((g) => expected[g]! > 0)
  const df = used.length - 1
  if (df < 0) return { chiSquare: 0, df, p: undefined, because: 'noEvents' }
  if (df === 0) return { chiSquare: 0, df, p: 1 }
  const rest = used.slice(1)
  const parts = factored(Float64Array.from(rest.flatMap((g) => rest.map((h) => variance[g * k + h]!))), df)
  if (parts.rank < df) return { chiSquare: undefined, df, p: undefined, because: 'noVariance' }
  const apart = rest.map((g) => observed[g]! - expected[g]!)
  const chiSquare = solved(parts, apart).reduce((sum, x, i) => sum + x * apart[i]!, 0)
  return { chiSquare, df, p: chiSquareUpper(chiSquare, df) }
}

/** Counts of one stratum: `counts[2g]` censored and `counts[2g + 1]` with the event; rows of other strata fall in a last place that is dropped. */
function countsWithin(timeline: Timeline, label: Int32Array, within: { stratum: Int32Array; s: number; labels: number }): Int32Array[] {
  const { stratum, s, labels } = within
  return countsAt(timeline, label.map((l, i) => (stratum[i] === s ? l : labels)), labels + 1).slice(0, labels)
}

function compareGroups(request: GroupTestRequest, weighted: boolean): GroupTest {
  checkTimes(request.time, { status: request.status, group: request.group, stratum: request.stratum })
  const { names, code } = codesOf(request.group, request.time.length, request.groups)
  const strata = codesOf(request.stratum, request.time.length)
  const label = Int32Array.from(statusCodes(request.status), (status, i) => 2 * code[i]! + status)
  const [k, timeline] = [names.length, timelineOf(request.time)]
  const sums: Sums = { observed: new Float64Array(k), expected: new Float64Array(k), variance: new Float64Array(k * k) }
  for (let s = 0; s < strata.names.length; s++) {
    const counts = countsWithin(timeline, label, { stratum: strata.code, s, labels: 2 * k })
    addStratum(sums, counts, weighted ? survivalBefore(counts, timeline.times.length) : undefined)
  }
  const sizes = new Float64Array(k)
  for (const g of code) sizes[g]!++
  const groups = names.map((group, g) => ({ group, n: sizes[g]!, observed: sums.observed[g]!, expected: sums.expected[g]! }))
  if (groups.filter(({ n }) => n > 0).length < 2) return { groups, chiSquare: undefined, df: 0, p: undefined, because: 'fewerThanTwoGroups' }
  return { groups, ...chiSquareOf(sums) }
}

/**
 * Log-rank test of k groups: (O - E)' V^-1 (O - E) with hypergeometric variances. Groups without an expected count leave the test.
 * Undefined with fewer than two groups, or where V is singular (R stops there). Source: Mantel (1966); equal to R's `survdiff(rho = 0)`.
 */
export function logRank(request: GroupTestRequest): GroupTest {
  return compareGroups(request, false)
}

/** The same test, each event weighted by the survival just before it: early differences count more. Source: Peto and Peto (1972); R's `survdiff(rho = 1)`. */
export function petoPeto(request: GroupTestRequest): GroupTest {
  return compareGroups(request, true)
}
