import { survivalQuantile } from '#src/statistics/survival/quantile.ts'

/** Mean and median of values; undefined of nothing. */
export interface Spread {
  n: number
  mean: number | undefined
  median: number | undefined
}

/** Mean and median; the median of an even number is the mean of the middle two. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) return { n: 0, mean: undefined, median: undefined }
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  const median = (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2
  return { n: values.length, mean: sorted.reduce((sum, value) => sum + value, 0) / values.length, median }
}

/** A median that also uses open cases, with its 95% limits; undefined where the curve never comes that far. */
export interface OpenMedian {
  n: number
  events: number
  median: number | undefined
  lower: number | undefined
  upper: number | undefined
}

/** Kaplan-Meier median of durations of which some are still open or were cut off. */
export function openMedian(durations: readonly { days: number; ended: boolean }[]): OpenMedian {
  const events = durations.filter(({ ended }) => ended).length
  const nothing = { n: durations.length, events, median: undefined, lower: undefined, upper: undefined }
  if (durations.length === 0) return nothing
  const time = durations.map(({ days }) => days)
  const [curve] = survivalQuantile({ time, status: durations.map(({ ended }) => ended), probs: [0.5] })
  const found = curve?.quantiles[0]
  return found ? { ...nothing, median: found.quantile, lower: found.lower, upper: found.upper } : nothing
}
