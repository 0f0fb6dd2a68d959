import { isCountTable, totalsOf } from './chi-square.ts'
import { normalUpper } from './normal.ts'
import { zOf } from './proportions.ts'

/** How much near agreement counts: not at all, by steps apart, by squared steps apart; or agreement weights of one's own, 1 on the diagonal. */
export type KappaWeights = 'unweighted' | 'linear' | 'quadratic' | readonly (readonly number[])[]

/** Agreement of two assessors beyond chance. */
export interface Kappa {
  kappa: number | undefined
  /** For limits, and under the hypothesis of chance agreement for z and p (Fleiss, Cohen & Everitt 1969, formulas 13 and 14). */
  standardError: number | undefined
  nullStandardError: number | undefined
  lower: number | undefined
  upper: number | undefined
  z: number | undefined
  /** Two-sided. */
  p: number | undefined
  /** Weighted agreement seen and expected by chance. */
  observed: number
  expected: number
  n: number
}

function weightTable(weights: KappaWeights, k: number): readonly (readonly number[])[] {
  if (typeof weights !== 'string') return weights
  const apart = { unweighted: (d: number) => (d > 0 ? 1 : 0), linear: (d: number) => d / (k - 1), quadratic: (d: number) => (d / (k - 1)) ** 2 }[weights]
  return Array.from({ length: k }, (_, i) => Array.from({ length: k }, (_, j) => 1 - apart(Math.abs(i - j))))
}

/** Sum over all cells. */
function over(k: number, term: (i: number, j: number) => number): number {
  let total = 0
  for (let i = 0; i < k; i++) for (let j = 0; j < k; j++) total += term(i, j)
  return total
}

interface Agreement {
  n: number
  k: number
  weights: readonly (readonly number[])[]
  seen: (i: number, j: number) => number
  byChance: (i: number, j: number) => number
  /** Mean weight of row i plus mean weight of column j. */
  pull: (i: number, j: number) => number
}

function agreementOf(table: readonly (readonly number[])[], weights: KappaWeights): Agreement {
  const { rows, columns, total: n } = totalsOf(table)
  const k = table.length
  const w = weightTable(weights, k)
  const rowPull = rows.map((_, i) => columns.reduce((sum, column, j) => sum + (column / n) * w[i]![j]!, 0))
  const columnPull = columns.map((_, j) => rows.reduce((sum, row, i) => sum + (row / n) * w[i]![j]!, 0))
  return {
    n,
    k,
    weights: w,
    seen: (i, j) => table[i]![j]! / n,
    byChance: (i, j) => (rows[i]! / n) * (columns[j]! / n),
    pull: (i, j) => rowPull[i]! + columnPull[j]!,
  }
}

/** Both standard errors, from sums of squares around their means so that nothing cancels. */
function errorsOf({ n, k, weights, seen, byChance, pull }: Agreement, kappa: number, expected: number) {
  const term = (i: number, j: number) => weights[i]![j]! - pull(i, j) * (1 - kappa)
  const centre = kappa - expected * (1 - kappa)
  const nullTerm = (i: number, j: number) => weights[i]![j]! - pull(i, j)
  const spread = over(k, (i, j) => seen(i, j) * (term(i, j) - centre) ** 2)
  const nullSpread = over(k, (i, j) => byChance(i, j) * (nullTerm(i, j) + expected) ** 2)
  const scale = (1 - expected) * Math.sqrt(n)
  return { standardError: Math.sqrt(spread) / scale, nullStandardError: Math.sqrt(nullSpread) / scale }
}

function areWeights(weights: KappaWeights, k: number): boolean {
  return typeof weights === 'string' || (weights.length === k && weights.every((row) => row.length === k && row.every(Number.isFinite)))
}

/**
 * Weighted kappa of a square table of counts, first assessor in rows, second in columns, ordered categories (Cohen 1968; Fleiss, Cohen & Everitt
 * 1969). Undefined unless the table is square with at least two categories and a rating; without a value where chance agreement is complete.
 */
export function weightedKappa(table: readonly (readonly number[])[], weights: KappaWeights = 'linear', level = 0.95): Kappa | undefined {
  const cut = zOf(level)
  const k = table.length
  if (cut === undefined || k < 2 || !isCountTable(table) || table[0]!.length !== k || !areWeights(weights, k)) return undefined
  const agreement = agreementOf(table, weights)
  const { n, weights: w, seen, byChance } = agreement
  if (n === 0) return undefined
  const observed = over(k, (i, j) => w[i]![j]! * seen(i, j))
  const expected = over(k, (i, j) => w[i]![j]! * byChance(i, j))
  const none = { kappa: undefined, standardError: undefined, nullStandardError: undefined, lower: undefined, upper: undefined, z: undefined, p: undefined }
  if (!(1 - expected > 1e-12)) return { ...none, observed, expected, n }
  const kappa = (observed - expected) / (1 - expected)
  const errors = errorsOf(agreement, kappa, expected)
  const z = errors.nullStandardError > 0 ? kappa / errors.nullStandardError : undefined
  const p = z === undefined ? undefined : 2 * normalUpper(Math.abs(z))
  return { kappa, ...errors, lower: kappa - cut * errors.standardError, upper: kappa + cut * errors.standardError, z, p, observed, expected, n }
}
