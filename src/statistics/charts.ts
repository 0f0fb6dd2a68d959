import type { Share } from '#src/kernel/share.ts'
import { isShare } from './proportions.ts'
import { signalsOf, type ChartPoint, type Signal } from './signals.ts'

/** Proportions over time around their common mean. */
export interface PChart {
  centre: number
  points: ChartPoint[]
  signals: Signal[]
}

/** Single values over time, with limits from the step between neighbours. */
export interface Xmr {
  centre: number
  /** Mean moving range; undefined with one value. */
  meanRange: number | undefined
  lower: number | undefined
  upper: number | undefined
  /** Upper limit of the moving ranges. */
  rangeUpper: number | undefined
  /** Steps between neighbours, the first one from point 0 to 1. */
  ranges: number[]
  /** Ranges beyond their limit, by the later of their two points. */
  rangeSignals: number[]
  signals: Signal[]
}

/** 3 / 1.128 and 3.267, as rounded in every handbook (Wheeler 1993). */
const valueFactor = 2.66
const rangeFactor = 3.267

/**
 * p-chart: the common proportion with three-sigma limits by the size of each point, cut to 0..1. A point of nobody has no value and is passed
 * over. Undefined when there is nobody at all, or a count is not whole or exceeds its whole.
 */
export function pChart(shares: readonly Share[]): PChart | undefined {
  const filled = shares.filter((share) => share.of !== 0)
  if (filled.length === 0 || !filled.every(isShare)) return undefined
  const centre = filled.reduce((sum, share) => sum + share.count, 0) / filled.reduce((sum, share) => sum + share.of, 0)
  const points = shares.map(({ count, of }): ChartPoint => {
    if (of === 0) return { value: undefined, centre, lower: undefined, upper: undefined }
    const reach = 3 * Math.sqrt((centre * (1 - centre)) / of)
    return { value: count / of, centre, lower: Math.max(0, centre - reach), upper: Math.min(1, centre + reach) }
  })
  return { centre, points, signals: signalsOf(points) }
}

/** XmR chart: mean, limits at 2.66 mean moving ranges, signals (Shewhart; Wheeler 1993). Undefined without values or with one that is not finite. */
export function xmr(values: readonly number[]): Xmr | undefined {
  if (values.length === 0 || !values.every(Number.isFinite)) return undefined
  const centre = values.reduce((sum, value) => sum + value / values.length, 0)
  const ranges = values.slice(1).map((value, i) => Math.abs(value - values[i]!))
  const meanRange = ranges.length > 0 ? ranges.reduce((sum, range) => sum + range / ranges.length, 0) : undefined
  const lower = meanRange === undefined ? undefined : centre - valueFactor * meanRange
  const upper = meanRange === undefined ? undefined : centre + valueFactor * meanRange
  const rangeUpper = meanRange === undefined ? undefined : rangeFactor * meanRange
  const rangeSignals = ranges.flatMap((range, i) => (range > rangeUpper! ? [i + 1] : []))
  return { centre, meanRange, lower, upper, rangeUpper, ranges, rangeSignals, signals: signalsOf(values.map((value) => ({ value, centre, lower, upper }))) }
}
