import type { Share } from '#src/kernel/share.ts'
import { betaQuantile, betaUpperQuantile } from './beta.ts'
import { normalUpperQuantile } from './normal.ts'

/** An estimate with its confidence limits. */
export interface Interval {
  estimate: number
  lower: number
  upper: number
}

/** A risk ratio, or why there is none with the difference that can be given instead. */
export interface RiskRatio {
  ratio: number | undefined
  lower: number | undefined
  upper: number | undefined
  /** Standard error of the natural logarithm of the ratio. */
  logStandardError: number | undefined
  because?: 'zeroCount'
  /** Newcombe's interval of the difference, given where the ratio is undefined. */
  difference?: Interval
}

/** Whether a proportion can be reasoned about: whole counts, of at least one, from none to all. */
export function isShare({ count, of }: Share): boolean {
  return Number.isSafeInteger(count) && Number.isSafeInteger(of) && count >= 0 && count <= of && of > 0
}

/** The z of a two-sided interval, 1.96 at level 0.95; undefined outside 0..1. */
export function zOf(level: number): number | undefined {
  return level > 0 && level < 1 ? normalUpperQuantile((1 - level) / 2) : undefined
}

/** Lower Wilson limit; from the product of both limits, so that a small count does not cancel. */
function wilsonLower({ count, of }: Share, z: number): number {
  if (count === 0) return 0
  const upper = (2 * count + z * z + z * Math.sqrt(z * z + 4 * count * ((of - count) / of))) / (2 * (of + z * z))
  return ((count / of) * count) / (of + z * z) / upper
}

/** Wilson's score interval of a proportion (Wilson 1927), as R's prop.test without correction; undefined of nothing, as is every function here unless counts are whole. */
export function wilson(share: Share, level = 0.95): Interval | undefined {
  const z = zOf(level)
  if (!isShare(share) || z === undefined) return undefined
  const { count, of } = share
  return { estimate: count / of, lower: wilsonLower(share, z), upper: 1 - wilsonLower({ count: of - count, of }, z) }
}

/** Exact interval of a proportion (Clopper & Pearson 1934), as R's binom.test; undefined of nothing. */
export function clopperPearson(share: Share, level = 0.95): Interval | undefined {
  if (!isShare(share) || !(level > 0 && level < 1)) return undefined
  const { count, of } = share
  const tail = (1 - level) / 2
  const lower = count === 0 ? 0 : betaQuantile(tail, count, of - count + 1)
  const upper = count === of ? 1 : betaUpperQuantile(tail, count + 1, of - count)
  return lower === undefined || upper === undefined ? undefined : { estimate: count / of, lower, upper }
}

/** Difference of two independent proportions, first less second, with Newcombe's interval from two Wilson intervals (1998, method 10); undefined of nothing. */
export function newcombeDifference(first: Share, second: Share, level = 0.95): Interval | undefined {
  const one = wilson(first, level)
  const two = wilson(second, level)
  if (!one || !two) return undefined
  const estimate = one.estimate - two.estimate
  return {
    estimate,
    lower: estimate - Math.hypot(one.estimate - one.lower, two.upper - two.estimate),
    upper: estimate + Math.hypot(one.upper - one.estimate, two.estimate - two.lower),
  }
}

/**
 * Ratio of two independent proportions, first over second, with the log interval of Katz and others (1978). Where either count is
 * zero there is no such interval: the answer says so and gives Newcombe's difference. Undefined of nothing.
 */
export function riskRatio(first: Share, second: Share, level = 0.95): RiskRatio | undefined {
  const z = zOf(level)
  const difference = newcombeDifference(first, second, level)
  if (z === undefined || !difference) return undefined
  if (first.count === 0 || second.count === 0)
    return { ratio: undefined, lower: undefined, upper: undefined, logStandardError: undefined, because: 'zeroCount', difference }
  const failures = ({ count, of }: Share) => (of - count) / of / count
  const logStandardError = Math.sqrt(failures(first) + failures(second))
  const ratio = (first.count / first.of) * (second.of / second.count)
  return { ratio, lower: ratio * Math.exp(-z * logStandardError), upper: ratio * Math.exp(z * logStandardError), logStandardError }
}
