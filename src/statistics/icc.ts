import { fUpper, fUpperQuantile } from './f.ts'

/** How well assessors agree on a scale: ICC(2,1), two-way random effects, absolute agreement, one assessor. */
export interface Icc {
  icc: number | undefined
  lower: number | undefined
  upper: number | undefined
  subjects: number
  assessors: number
  /** Mean squares between subjects, between assessors, and of what is left. */
  betweenSubjects: number
  betweenAssessors: number
  residual: number
  /** F test that subjects do not differ (ICC = 0). */
  f: number | undefined
  p: number | undefined
}

type Squares = Pick<Icc, 'subjects' | 'assessors' | 'betweenSubjects' | 'betweenAssessors' | 'residual'>

const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length
const squaresAround = (values: readonly number[], centre: number) => values.reduce((total, value) => total + (value - centre) ** 2, 0)

function meanSquares(scores: readonly (readonly number[])[]): Squares {
  const n = scores.length
  const k = scores[0]!.length
  const rows = scores.map(mean)
  const columns = scores[0]!.map((_, j) => mean(scores.map((row) => row[j]!)))
  const grand = mean(rows)
  const left = scores.flatMap((row, i) => row.map((score, j) => score - rows[i]! - columns[j]! + grand))
  return {
    subjects: n,
    assessors: k,
    betweenSubjects: (k * squaresAround(rows, grand)) / (n - 1),
    betweenAssessors: (n * squaresAround(columns, grand)) / (k - 1),
    residual: squaresAround(left, 0) / ((n - 1) * (k - 1)),
  }
}

/** F-based limits for case A, one rater (McGraw & Wong 1996, table 7; Satterthwaite's degrees of freedom). */
function limits(squares: Squares, icc: number, tail: number): { lower: number; upper: number } | undefined {
  const { subjects: n, assessors: k, betweenSubjects: rows, betweenAssessors: columns, residual } = squares
  const a = (k * icc) / (n * (1 - icc))
  const b = 1 + a * (n - 1)
  const df = (a * columns + b * residual) ** 2 / ((a * columns) ** 2 / (k - 1) + (b * residual) ** 2 / ((n - 1) * (k - 1)))
  const forLower = fUpperQuantile(tail, n - 1, df)
  const forUpper = fUpperQuantile(tail, df, n - 1)
  if (forLower === undefined || forUpper === undefined) return undefined
  const rest = k * columns + (k * n - k - n) * residual
  const lower = (n * (rows / forLower - residual)) / (rest + (n * rows) / forLower)
  const upper = (n * (rows - residual / forUpper)) / (rest / forUpper + n * rows)
  return lower <= icc && icc <= upper ? { lower, upper } : undefined
}

/**
 * ICC(2,1) of scores, one row per subject and one column per assessor (Shrout & Fleiss 1979; limits of McGraw & Wong 1996). Undefined with
 * fewer than two subjects or assessors or with gaps; without a value where all scores are the same, without limits where agreement is perfect
 * or so far below chance that the approximation fails (its limits would not hold the estimate).
 */
export function icc21(scores: readonly (readonly number[])[], level = 0.95): Icc | undefined {
  const k = scores[0]?.length ?? 0
  const isWhole = scores.every((row) => row.length === k && row.every(Number.isFinite))
  if (scores.length < 2 || k < 2 || !isWhole || !(level > 0 && level < 1)) return undefined
  const squares = meanSquares(scores)
  const { subjects: n, betweenSubjects, betweenAssessors, residual } = squares
  if (![betweenSubjects, betweenAssessors, residual].every(Number.isFinite)) return undefined
  const whole = betweenSubjects + (k - 1) * residual + (k * (betweenAssessors - residual)) / n
  const icc = whole > 0 ? (betweenSubjects - residual) / whole : undefined
  const range = icc !== undefined && residual > 0 ? limits(squares, icc, (1 - level) / 2) : undefined
  const f = residual > 0 ? betweenSubjects / residual : undefined
  const p = f === undefined ? undefined : fUpper(f, n - 1, (n - 1) * (k - 1))
  return { icc, lower: range?.lower, upper: range?.upper, ...squares, f, p }
}
