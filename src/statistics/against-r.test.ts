import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pChart, xmr } from './charts.ts'
import { chiSquare } from './chi-square.ts'
import { fisherExact, type TwoByTwo } from './fisher.ts'
import { funnelLimits, type Limits } from './funnel.ts'
import { icc21 } from './icc.ts'
import { weightedKappa, type KappaWeights } from './kappa.ts'
import { clopperPearson, newcombeDifference, riskRatio, wilson, type Interval } from './proportions.ts'

type Figures = number | string | null | undefined | readonly Figures[]
const casesOf = (file: string) => JSON.parse(readFileSync(new URL(`fixtures/${file}.json`, import.meta.url), 'utf8')) as any[]

/** The largest relative distance between two equally shaped lists; Infinity where one has a number and the other has not. Near zero, distance counts from `floor`. */
function apart(got: Figures, wanted: Figures, floor = 1e-300): number {
  if (Array.isArray(wanted)) return Array.isArray(got) && got.length === wanted.length ? Math.max(0, ...wanted.map((each, i) => apart(got[i], each, floor))) : Infinity
  if (wanted === null || typeof wanted === 'string') return (got ?? null) === (wanted === null ? null : Number(wanted)) ? 0 : Infinity
  if (typeof got !== 'number' || typeof wanted !== 'number' || Number.isNaN(got)) return Infinity
  return got === wanted ? 0 : Math.abs(got - wanted) / Math.max(Math.abs(wanted), floor)
}

const limitsOf = (interval: Interval | undefined) => [interval?.lower, interval?.upper]
const worst = (misses: number[]) => Math.max(...misses)

test('Wilson and exact intervals, Newcombe and Katz equal R', () => {
  const cases = casesOf('proportions').map(({ count, of, level, ...r }) => {
    const [first, second] = [{ count: count[0], of: of[0] }, { count: count[1], of: of[1] }]
    const ratio = riskRatio(first, second, level)
    const difference = newcombeDifference(first, second, level)
    return {
      wilson: apart(limitsOf(wilson(first, level)), r.wilson, 1e-6),
      exact: apart(limitsOf(clopperPearson(first, level)), r.exact),
      newcombe: apart(limitsOf(difference), r.newcombe, 1e-6),
      katz: r.katz === null ? Number(ratio?.because !== 'zeroCount') : apart([ratio?.ratio, ratio?.lower, ratio?.upper], r.katz),
    }
  })
  expect(worst(cases.map((each) => each.wilson))).toBeLessThan(1e-9)
  expect(worst(cases.map((each) => each.exact))).toBeLessThan(1e-12)
  expect(worst(cases.map((each) => each.newcombe))).toBeLessThan(1e-9)
  expect(worst(cases.map((each) => each.katz))).toBeLessThan(1e-12)
})

test('Fisher p values equal fisher.test; odds ratio and limits equal the same equations solved in R to the last digit', () => {
  const alternatives = { 'two.sided': 'twoSided', less: 'less', greater: 'greater' } as const
  const cases = casesOf('fisher').map((r) => ({ r, own: fisherExact(r.table as TwoByTwo, alternatives[r.alternative as 'less'], r.level)! }))
  expect(worst(cases.map(({ r, own }) => apart(own.p, r.p)))).toBeLessThan(1e-10)
  expect(worst(cases.map(({ r, own }) => apart([own.oddsRatio, own.lower, own.upper], [r.odds, r.lower, r.upper])))).toBeLessThan(1e-10)
  const rough = cases.filter(({ r, own }) => !(apart([own.lower, own.upper], [r.rLower, r.rUpper], 1e-2) < 0.05))
  expect(rough.map(({ r }) => r.table)).toEqual([])
})

test('chi-square equals chisq.test with and without the correction of Yates', () => {
  const misses = casesOf('chi-square').map((r) => {
    const [plain, yates] = [chiSquare(r.table, false)!, chiSquare(r.table)!]
    return apart([plain.statistic, plain.df, plain.p, plain.expected, yates.statistic, yates.p], [r.statistic, r.df, r.p, r.expected, r.yatesStatistic, r.yatesP], 1e-12)
  })
  expect(worst(misses)).toBeLessThan(1e-10)
})

test('funnel limits equal the formulas of Spiegelhalter worked in R', () => {
  const side = (limits: (Limits | undefined)[], name: keyof Limits) => limits.map((each) => each?.[name])
  const misses = casesOf('funnel').map((r) => {
    const funnel = funnelLimits({ teams: r.count.map((count: number, i: number) => ({ count, of: r.of[i] })), target: r.given ?? undefined })!
    const [inner, outer] = [funnel.teams.map((team) => team.limits95), funnel.teams.map((team) => team.limits998)]
    const own = [funnel.target, funnel.phi, funnel.teams.map((team) => team.z), side(inner, 'lower'), side(inner, 'upper'), side(outer, 'lower'), side(outer, 'upper')]
    return apart(own, [r.target, r.phi, r.z, r.lower95, r.upper95, r.lower998, r.upper998], 1e-3)
  })
  expect(worst(misses)).toBeLessThan(1e-9)
})

test('weighted kappa and both its standard errors equal the formulas of Fleiss, Cohen and Everitt worked in R', () => {
  const misses = casesOf('kappa').map((r) => {
    const own = weightedKappa(r.table, r.weights as KappaWeights)!
    return Math.max(apart([own.kappa, own.standardError, own.nullStandardError], [r.kappa, r.se, r.nullSe], 1e-3), apart(own.p, r.p) / 100)
  })
  expect(worst(misses)).toBeLessThan(1e-9)
})

test('ICC(2,1) equals the mean squares of aov and the limits of McGraw and Wong worked in R', () => {
  const misses = casesOf('icc').map((r) => {
    const own = icc21(r.scores, r.level)!
    const squares = [own.betweenSubjects, own.betweenAssessors, own.residual]
    return Math.max(apart([own.icc, own.lower, own.upper, squares], [r.icc, r.lower, r.upper, r.ms], 1e-3), apart(own.p, r.p) / 100)
  })
  expect(worst(misses)).toBeLessThan(1e-9)
})

test('chart limits equal the same worked in R', () => {
  const misses = casesOf('charts').map((r) => {
    const chart = pChart(r.count.map((count: number, i: number) => ({ count, of: r.of[i] })))!
    const values = xmr(r.values)!
    const own = [chart.centre, chart.points.map((point) => point.lower), chart.points.map((point) => point.upper), values.centre, values.meanRange, [values.lower, values.upper]]
    return apart(own, [r.centre, r.lower, r.upper, r.mean, r.meanRange, r.limits], 1e-6)
  })
  expect(worst(misses)).toBeLessThan(1e-12)
})
