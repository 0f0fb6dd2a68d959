/** A 2 x 2 table of counts: two rows (groups), two columns (yes, no). */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]]

/** Which odds ratios the test looks for: unlike one, less than one, greater than one. */
export type Alternative = 'twoSided' | 'less' | 'greater'

export interface FisherExact {
  p: number
  /** Conditional maximum likelihood odds ratio; 0 or Infinity at the edge, undefined when the margins leave one table. */
  oddsRatio: number | undefined
  lower: number
  upper: number
}

/** All first cells the margins allow, with the logarithm of their weight at odds ratio 1. */
interface Support {
  from: number
  logWeights: Float64Array
  observed: number
}

/** R's slack: a table counts as no likelier than the observed one up to this relative difference. */
const slack = 1 + 1e-7
/** More tables than this are not counted out. */
const mostTables = 1e7

function supportOf([[a, b], [c, d]]: TwoByTwo): Support {
  const from = Math.max(0, a - d)
  const logWeights = new Float64Array(Math.min(a + b, a + c) - from + 1)
  for (let i = 1; i < logWeights.length; i++) {
    const cell = from + i
    logWeights[i] = logWeights[i - 1]! + Math.log(((a + b - cell + 1) / cell) * ((a + c - cell + 1) / (d - a + cell)))
  }
  return { from, logWeights, observed: a - from }
}

/** Sums over the support at a log odds ratio: chance and mean of the cells that are kept, and the mean of all. */
function tilted({ logWeights }: Support, logOdds: number, keeps: (i: number) => boolean) {
  let top = -Infinity
  let keptTop = -Infinity
  for (let i = 0; i < logWeights.length; i++) {
    const log = logWeights[i]! + i * logOdds
    top = Math.max(top, log)
    if (keeps(i)) keptTop = Math.max(keptTop, log)
  }
  let [all, mean, kept, keptMean] = [0, 0, 0, 0]
  for (let i = 0; i < logWeights.length; i++) {
    const log = logWeights[i]! + i * logOdds
    all += Math.exp(log - top)
    mean += i * Math.exp(log - top)
    if (!keeps(i)) continue
    kept += Math.exp(log - keptTop)
    keptMean += i * Math.exp(log - keptTop)
  }
  return { log: keptTop - top + Math.log(kept / all), mean: mean / all, keptMean: keptMean / kept }
}

/** Root of an increasing function of the log odds ratio: Newton's steps, halving the bracket where a step leaves it. */
function root(at: (logOdds: number) => { value: number; slope: number }): number {
  let [low, high] = [-1, 1]
  while (at(low).value > 0) low *= 2
  while (at(high).value < 0) high *= 2
  let now = (low + high) / 2
  for (let round = 0; round < 100; round++) {
    const { value, slope } = at(now)
    const newton = now - value / slope
    if (Math.abs(newton - now) <= 1e-15 * Math.max(1, Math.abs(now))) return newton
    if (value > 0) high = now
    else low = now
    now = newton > low && newton < high ? newton : (low + high) / 2
  }
  return now
}

/** Odds ratio at which the observed cell or more (`above`), or the observed cell or less, has this chance. */
function limit(support: Support, tail: number, side: 'above' | 'below'): number {
  const { observed, logWeights } = support
  if (side === 'above' && observed === 0) return 0
  if (side === 'below' && observed === logWeights.length - 1) return Infinity
  const sign = side === 'above' ? 1 : -1
  const keeps = (i: number) => sign * (i - observed) >= 0
  return Math.exp(root((logOdds) => {
    const { log, mean, keptMean } = tilted(support, logOdds, keeps)
    return { value: sign * (log - Math.log(tail)), slope: sign * (keptMean - mean) }
  }))
}

function likeliestOdds(support: Support): number | undefined {
  const { observed, logWeights } = support
  if (logWeights.length === 1) return undefined
  if (observed === 0) return 0
  if (observed === logWeights.length - 1) return Infinity
  return Math.exp(root((logOdds) => {
    const { mean } = tilted(support, logOdds, () => true)
    let variance = 0
    const { log } = tilted(support, logOdds, (i) => i === 0)
    for (let i = 0; i < logWeights.length; i++) variance += (i - mean) ** 2 * Math.exp(log + logWeights[i]! + i * logOdds)
    return { value: mean - observed, slope: variance }
  }))
}

function chanceOf(support: Support, alternative: Alternative): number {
  const { observed, logWeights } = support
  const edge = logWeights[observed]! + Math.log(slack)
  if (alternative === 'less') return Math.min(1, Math.exp(tilted(support, 0, (i) => i <= observed).log))
  if (alternative === 'greater') return Math.min(1, Math.exp(tilted(support, 0, (i) => i >= observed).log))
  return Math.min(1, Math.exp(tilted(support, 0, (i) => logWeights[i]! <= edge).log))
}

/**
 * Fisher's exact test of a 2 x 2 table, as R's fisher.test: the two-sided p value adds all tables no likelier than the observed one (relative
 * slack 1e-7); odds ratio and limits are conditional on the margins. Undefined unless the counts are whole, not negative, not all zero, and leave at most 1e7 tables.
 */
export function fisherExact(table: TwoByTwo, alternative: Alternative = 'twoSided', level = 0.95): FisherExact | undefined {
  const counts = table.flat()
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0) || counts.every((count) => count === 0)) return undefined
  if (!(level > 0 && level < 1) || Math.min(table[0][0] + table[0][1], table[0][0] + table[1][0]) > mostTables) return undefined
  const support = supportOf(table)
  const tail = alternative === 'twoSided' ? (1 - level) / 2 : 1 - level
  return {
    p: chanceOf(support, alternative),
    oddsRatio: likeliestOdds(support),
    lower: alternative === 'less' ? 0 : limit(support, tail, 'above'),
    upper: alternative === 'greater' ? Infinity : limit(support, tail, 'below'),
  }
}
