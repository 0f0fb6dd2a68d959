import { normalQuantile } from '../normal.ts'

/** How an interval around a probability is made: on the log scale (R's default), on the log(-log) scale (never leaves 0..1), or plain. */
export type IntervalKind = 'log' | 'logLog' | 'plain'

/** The two-sided normal deviate of a confidence level: 1.96 for 0.95. */
export function deviate(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`level: must lie between 0 and 1, got ${level}`)
  return normalQuantile(1 - (1 - level) / 2)!
}

/**
 * Limits of a probability whose standard error divided by itself is `relative`; NaN where R's survfit gives NA: log at 0,
 * log-log at 0 and 1. Source: R survival 3.5-3, `survfit_confint`; Kalbfleisch and Prentice (1980) for log-log.
 */
export function limitsOf(kind: IntervalKind, estimate: { p: number; relative: number }, z: number): [lower: number, upper: number] {
  const { p, relative } = estimate
  if (kind === 'plain') return [Math.max(p - relative * p * z, 0), Math.min(p + relative * p * z, 1)]
  if (p === 0 || (kind === 'logLog' && p === 1)) return [NaN, NaN]
  if (kind === 'log') return [Math.exp(Math.log(p) - z * relative), Math.min(Math.exp(Math.log(p) + z * relative), 1)]
  const width = (z * relative) / Math.log(p)
  const middle = Math.log(-Math.log(p))
  return [Math.exp(-Math.exp(middle - width)), Math.exp(-Math.exp(middle + width))]
}
