import { expect, test } from 'vitest'
import { pChart, xmr } from './charts.ts'
import { chiSquare } from './chi-square.ts'
import { fisherExact } from './fisher.ts'
import { funnelLimits, limitsAt } from './funnel.ts'
import { icc21 } from './icc.ts'
import { weightedKappa } from './kappa.ts'
import { clopperPearson, newcombeDifference, riskRatio, wilson, type Interval } from './proportions.ts'
import { signalsOf } from './signals.ts'

const share = (count: number, of: number) => ({ count, of })
const rounded = (interval: Interval | undefined) => interval && [interval.lower, interval.upper].map((limit) => Number(limit.toFixed(4)))

test('Wilson and exact intervals are those of Newcombe (1998), Statistics in Medicine 17:857, table I', () => {
  const cases = [share(81, 263), share(15, 148), share(0, 20), share(1, 29)]
  expect(cases.map((each) => rounded(wilson(each)))).toEqual([[0.2553, 0.3662], [0.0624, 0.1605], [0, 0.1611], [0.0061, 0.1718]])
  expect(cases.map((each) => rounded(clopperPearson(each)))).toEqual([[0.2527, 0.3676], [0.0578, 0.1617], [0, 0.1684], [0.0009, 0.1776]])
})

test('differences are those of Newcombe (1998), Statistics in Medicine 17:873, table II, method 10', () => {
  const pairs = [[56, 70, 48, 80], [9, 10, 3, 10], [6, 7, 2, 7], [5, 56, 0, 29], [0, 10, 0, 20], [0, 10, 0, 10], [10, 10, 0, 20], [10, 10, 0, 10]] as const
  expect(pairs.map(([a, m, b, n]) => rounded(newcombeDifference(share(a, m), share(b, n))))).toEqual([
    [0.0524, 0.3339], [0.1705, 0.809], [0.0582, 0.8062], [-0.0381, 0.1926], [-0.1611, 0.2775], [-0.2775, 0.2775], [0.6791, 1], [0.6075, 1],
  ])
})

test('a risk ratio by hand: 10 of 50 against 20 of 50 has log standard error sqrt(1/10 - 1/50 + 1/20 - 1/50)', () => {
  const ratio = riskRatio(share(10, 50), share(20, 50))!
  expect(ratio.ratio).toBe(0.5)
  expect(ratio.logStandardError).toBeCloseTo(Math.sqrt(0.11), 14)
  expect([ratio.lower, ratio.upper].map((limit) => limit!.toFixed(4))).toEqual(['0.2610', '0.9578'])
})

test('where a count is zero there is no risk ratio, and the answer gives the difference instead', () => {
  const difference = newcombeDifference(share(0, 10), share(5, 10))
  expect(riskRatio(share(0, 10), share(5, 10))).toMatchObject({ ratio: undefined, lower: undefined, because: 'zeroCount', difference })
  expect(riskRatio(share(5, 10), share(0, 10))?.because).toBe('zeroCount')
})

test('Fisher tasting tea: three of four cups (Agresti 2002, p. 91), 17 and 34 of 70, odds ratio 6.408', () => {
  const tea = [[3, 1], [1, 3]] as const
  expect(fisherExact(tea, 'greater')).toMatchObject({ upper: Infinity })
  expect(fisherExact(tea, 'greater')?.p).toBeCloseTo(17 / 70, 14)
  expect(fisherExact(tea)?.p).toBeCloseTo(34 / 70, 14)
  expect(fisherExact(tea)?.oddsRatio).toBeCloseTo(6.408, 3)
})

test('gender and party (Agresti 2007, p. 39): chi-square 30.07 with two degrees of freedom', () => {
  const party = chiSquare([[762, 327, 468], [484, 239, 477]])!
  expect([party.statistic!.toFixed(2), party.df, party.p!.toExponential(3)]).toEqual(['30.07', 2, '2.954e-7'])
  expect(party.expected![0]!.map((count) => Number(count.toFixed(4)))).toEqual([703.6714, 319.6453, 533.6834])
})

test('a funnel limit by hand: with 10 people and target one half, P(X <= 1) = 11/1024 and P(X <= 2) = 56/1024', () => {
  const part = (56 / 1024 - 0.025) / (45 / 1024)
  expect(limitsAt(0.5, 10, { outside: 0.05 })?.lower).toBeCloseTo((2 - part) / 10, 13)
  const upperPart = (1013 / 1024 - 0.975) / (45 / 1024)
  expect(limitsAt(0.5, 10, { outside: 0.05 })?.upper).toBeCloseTo((8 - upperPart) / 10, 13)
})

test('overdispersion widens the funnel only when it exceeds one, and not when it is told not to', () => {
  const apart = [share(1, 40), share(20, 40), share(39, 40)]
  const funnel = funnelLimits({ teams: apart })!
  expect(funnel.phi).toBeCloseTo((2 * (19 / 40 / Math.sqrt(0.25 / 40)) ** 2) / 3, 12)
  expect(funnel.widenedBy).toBeCloseTo(Math.sqrt(funnel.phi!), 12)
  expect(funnelLimits({ teams: apart, widen: false })?.teams.map((team) => team.position)).toEqual(['below998', 'inside', 'above998'])
  expect(funnelLimits({ teams: [share(20, 40), share(21, 40)] })?.widenedBy).toBe(1)
})

test('weighted kappa of two psychiatrists is .348 and plain kappa .492 (Cohen 1968, disagreement weights 0, 1, 3, 6)', () => {
  const table = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]
  const weights = [[0, 1, 3], [1, 0, 6], [3, 6, 0]].map((row) => row.map((apart) => 1 - apart / 6))
  expect(weightedKappa(table, weights)?.kappa?.toFixed(3)).toBe('0.348')
  expect(weightedKappa(table, 'unweighted')?.kappa?.toFixed(3)).toBe('0.492')
})

test('six targets and four judges: ICC(2,1) is .29 with limits .02 and .76 (Shrout & Fleiss 1979, tables 2 to 4)', () => {
  const icc = icc21([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]])!
  expect([icc.icc, icc.lower, icc.upper].map((each) => each!.toFixed(2))).toEqual(['0.29', '0.02', '0.76'])
  expect([icc.betweenSubjects, icc.betweenAssessors, icc.residual].map((each) => each.toFixed(2))).toEqual(['11.24', '32.49', '1.02'])
})

test('an XmR chart by hand: 4, 6, 5, 9 has mean 6, mean range 7/3 and limits 6 plus or minus 2.66 times that', () => {
  const chart = xmr([4, 6, 5, 9])!
  expect(chart.ranges).toEqual([2, 1, 4])
  expect([chart.centre, chart.meanRange, chart.upper]).toEqual([6, expect.closeTo(7 / 3, 12), expect.closeTo(6 + (2.66 * 7) / 3, 12)])
})

test('a p-chart by hand: 30 of 100 in all, a month of 25 lies between 0.3 minus and plus 3 sqrt(0.21 / 25)', () => {
  const chart = pChart([share(5, 25), share(10, 25), share(0, 0), share(15, 50)])!
  expect(chart.points[0]).toEqual({ value: 0.2, centre: 0.3, lower: expect.closeTo(0.3 - 3 * Math.sqrt(0.21 / 25), 12), upper: expect.closeTo(0.3 + 3 * Math.sqrt(0.21 / 25), 12) })
  expect(chart.points[2]).toEqual({ value: undefined, centre: 0.3, lower: undefined, upper: undefined })
})

const onChart = (...values: (number | undefined)[]) => signalsOf(values.map((value) => ({ value, centre: 0, lower: -3, upper: 3 })))

test('a point beyond a limit is a signal, a point on it is not', () => {
  expect(onChart(1, 3, -1, 3.1, -3.1)).toEqual([{ rule: 'beyondLimit', direction: 'up', from: 3, to: 3 }, { rule: 'beyondLimit', direction: 'down', from: 4, to: 4 }])
})

test('eight points on one side are a signal, seven are not, and a point on the line ends the stretch', () => {
  expect(onChart(1, 2, 1, 2, 1, 2, 1)).toEqual([])
  expect(onChart(-1, 1, 2, 1, 2, 1, 2, 1, 2, -1)).toEqual([{ rule: 'eightOnOneSide', direction: 'up', from: 1, to: 8 }])
  expect(onChart(1, 2, 1, 2, 0, 1, 2, 1, 2)).toEqual([])
})

test('six rising points are a signal, five are not, an equal point ends the stretch, and a gap is passed over', () => {
  expect(onChart(-2, -1, 0, 1, 2)).toEqual([])
  expect(onChart(2, -2, -1, 0, undefined, 1, 2, 2.5, 1)).toEqual([{ rule: 'sixInARow', direction: 'up', from: 1, to: 7 }])
  expect(onChart(2, 1, 0, 0, -1, -2, -2.5)).toEqual([])
})
