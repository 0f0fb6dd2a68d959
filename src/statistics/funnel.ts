import type { Share } from '#src/kernel/share.ts'
import { incompleteBetaUpper } from './beta.ts'
import { normalQuantile } from './normal.ts'
import { isShare } from './proportions.ts'

/** Limits between which a team of this size lies by chance. */
export interface Limits {
  lower: number
  upper: number
}

/** A team in the funnel; without people there is no proportion and are no limits. */
export interface FunnelTeam extends Share {
  proportion: number | undefined
  /** Distance from the target in standard errors (not widened). */
  z: number | undefined
  limits95: Limits | undefined
  limits998: Limits | undefined
  /** Where the team lies; it is never a rank. */
  position: 'inside' | 'above95' | 'below95' | 'above998' | 'below998' | undefined
}

export interface Funnel {
  /** The target given, or all teams together. */
  target: number
  /** Overdispersion, the mean of z squared over the teams; undefined when the target is 0 or 1. */
  phi: number | undefined
  /** By how much the limits were stretched: the root of phi when phi exceeds 1, else 1. */
  widenedBy: number
  teams: FunnelTeam[]
}

export interface FunnelRequest {
  teams: readonly Share[]
  /** The proportion to compare with; all teams together when absent. */
  target?: number | undefined
  /** Whether overdispersion widens the limits; true when absent. */
  widen?: boolean | undefined
}

/** Chance of at most `count` out of `of`. */
function binomialLower(count: number, of: number, target: number): number {
  if (count < 0) return 0
  return count >= of ? 1 : incompleteBetaUpper(target, count + 1, of - count)!
}

/** The smallest count whose cumulative chance exceeds `tail`, found by halving from a normal guess outwards. */
function countAt(tail: number, of: number, target: number): number {
  const spread = Math.sqrt(of * target * (1 - target))
  const guess = Math.round(of * target + normalQuantile(tail)! * spread)
  let step = 1 + Math.ceil(spread / 16)
  let low = Math.max(-1, Math.min(of - 1, guess))
  while (low > -1 && binomialLower(low, of, target) > tail) low = Math.max(-1, low - (step *= 2))
  let high = Math.min(of, low + 1)
  for (step = 1; high < of && !(binomialLower(high, of, target) > tail); step *= 2) {
    low = high
    high = Math.min(of, high + step)
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (binomialLower(middle, of, target) > tail) high = middle
    else low = middle
  }
  return high
}

/** The proportion below which a team of this size falls with chance `tail`, interpolated between whole counts, cut to 0..1 (Spiegelhalter 2005, A.1.1). */
function interpolated(tail: number, of: number, target: number): number {
  const count = countAt(tail, of, target)
  const [at, before] = [binomialLower(count, of, target), binomialLower(count - 1, of, target)]
  const part = (at - tail) / (at - before)
  return Math.min(1, Math.max(0, (count - part) / of))
}

/**
 * Exact binomial limits at one size, both tails together `outside` (0.05 or 0.002), stretched around the target by `widenedBy` and cut to 0..1.
 * Undefined unless the size is a whole number from 1 to 1e9 and the target lies in 0..1.
 */
export function limitsAt(target: number, of: number, { outside, widenedBy = 1 }: { outside: number; widenedBy?: number }): Limits | undefined {
  if (!(Number.isSafeInteger(of) && of > 0 && of <= 1e9 && target >= 0 && target <= 1 && outside > 0 && outside < 1)) return undefined
  if (target === 0 || target === 1) return { lower: target, upper: target }
  const stretched = (limit: number) => Math.min(1, Math.max(0, target + widenedBy * (limit - target)))
  return { lower: stretched(interpolated(outside / 2, of, target)), upper: stretched(interpolated(1 - outside / 2, of, target)) }
}

function positionOf(proportion: number, inner: Limits, outer: Limits): FunnelTeam['position'] {
  if (proportion > outer.upper) return 'above998'
  if (proportion < outer.lower) return 'below998'
  if (proportion > inner.upper) return 'above95'
  return proportion < inner.lower ? 'below95' : 'inside'
}

function teamAt({ count, of }: Share, target: number, widenedBy: number): FunnelTeam {
  const limits95 = limitsAt(target, of, { outside: 0.05, widenedBy })
  const limits998 = limitsAt(target, of, { outside: 0.002, widenedBy })
  if (!limits95 || !limits998) return { count, of, proportion: undefined, z: undefined, limits95, limits998, position: undefined }
  const proportion = count / of
  return { count, of, proportion, z: zOfTeam({ count, of }, target), limits95, limits998, position: positionOf(proportion, limits95, limits998) }
}

function zOfTeam({ count, of }: Share, target: number): number | undefined {
  const error = Math.sqrt((target * (1 - target)) / of)
  return error > 0 && error < Infinity ? (count / of - target) / error : undefined
}

/**
 * Funnel of teams around a target with exact binomial limits at 95 % and 99.8 %, widened by the root of the overdispersion when that exceeds 1
 * (Spiegelhalter 2005). Undefined without people, or when a count is not whole or exceeds its team.
 */
export function funnelLimits({ teams, target, widen = true }: FunnelRequest): Funnel | undefined {
  const filled = teams.filter((team) => team.of !== 0)
  const areCounts = filled.every(isShare)
  if (filled.length === 0 || !areCounts || (target !== undefined && !(target >= 0 && target <= 1))) return undefined
  const people = filled.reduce((sum, team) => sum + team.of, 0)
  const centre = target ?? filled.reduce((sum, team) => sum + team.count, 0) / people
  const squares = filled.map((team) => zOfTeam(team, centre)).map((z) => (z === undefined ? undefined : z * z))
  const phi = squares.reduce<number | undefined>((sum, square) => (sum === undefined || square === undefined ? undefined : sum + square / filled.length), 0)
  const widenedBy = widen && phi !== undefined ? Math.sqrt(Math.max(1, phi)) : 1
  return { target: centre, phi, widenedBy, teams: teams.map((team) => teamAt(team, centre, widenedBy)) }
}
