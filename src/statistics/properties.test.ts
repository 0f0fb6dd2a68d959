import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pChart, xmr } from './charts.ts'
import { chiSquare } from './chi-square.ts'
import { fisherExact, type TwoByTwo } from './fisher.ts'
import { funnelLimits, limitsAt } from './funnel.ts'
import { icc21 } from './icc.ts'
import { weightedKappa } from './kappa.ts'
import { clopperPearson, newcombeDifference, riskRatio, wilson } from './proportions.ts'
import { suppress } from './suppress.ts'

const odd = fc.oneof(fc.integer({ min: -1, max: 9 }), fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, 1e308, 5e-324))
const oddShare = fc.record({ count: odd, of: odd })
const oddTable = fc.integer({ min: 0, max: 4 }).chain((columns) => fc.array(fc.array(odd, { minLength: columns, maxLength: columns }), { maxLength: 4 }))
const share = fc.integer({ min: 1, max: 500 }).chain((of) => fc.record({ count: fc.integer({ min: 0, max: of }), of: fc.constant(of) }))
const level = fc.double({ min: 0.5, max: 0.999, noNaN: true })
const counts = fc.integer({ min: 0, max: 40 })
const fourfold = fc.tuple(fc.tuple(counts, counts), fc.tuple(counts, counts)) as fc.Arbitrary<TwoByTwo>

const holdsNaN = (value: unknown): boolean => Number.isNaN(value) || (typeof value === 'object' && value !== null && Object.values(value).some(holdsNaN))
const about = (got: number | undefined, wanted: number | undefined) => got !== undefined && wanted !== undefined && Math.abs(got - wanted) < 1e-9

test('whatever numbers come in, no answer holds NaN', () => {
  fc.assert(fc.property(oddShare, oddShare, odd, (first, second, at) =>
    ![wilson(first, at), wilson(first), clopperPearson(first), newcombeDifference(first, second), riskRatio(first, second), pChart([first, second])].some(holdsNaN)))
  fc.assert(fc.property(oddTable, (table) => ![chiSquare(table), weightedKappa(table), weightedKappa(table, 'quadratic'), icc21(table), suppress(table, 3)].some(holdsNaN)))
  fc.assert(fc.property(fc.array(odd, { maxLength: 9 }), (values) => !holdsNaN(xmr(values))))
  fc.assert(fc.property(fc.array(oddShare, { maxLength: 4 }), odd, (teams, target) => ![funnelLimits({ teams }), funnelLimits({ teams, target })].some(holdsNaN)))
  fc.assert(fc.property(fc.tuple(fc.tuple(odd, odd), fc.tuple(odd, odd)).filter((table) => table.flat().every((count) => !(count > 1e6))), (table) => !holdsNaN(fisherExact(table))))
})

test('an interval holds its estimate, stays within 0..1 and mirrors when yes and no change places', () => {
  fc.assert(fc.property(share, level, ({ count, of }, at) => [wilson, clopperPearson].every((interval) => {
    const one = interval({ count, of }, at)!
    const other = interval({ count: of - count, of }, at)!
    return one.lower >= 0 && one.lower <= one.estimate + 1e-15 && one.estimate <= one.upper + 1e-15 && one.upper <= 1 && about(one.lower, 1 - other.upper)
  })))
})

test('a difference the other way round is its negative, a ratio the other way round its inverse', () => {
  fc.assert(fc.property(share, share, (first, second) => about(newcombeDifference(first, second)?.lower, -newcombeDifference(second, first)!.upper)))
  fc.assert(fc.property(share, share, (first, second) => {
    const [one, other] = [riskRatio(first, second)!, riskRatio(second, first)!]
    return one.ratio === undefined ? other.ratio === undefined : Math.abs(one.lower! * other.upper! - 1) < 1e-9
  }))
})

test('Fisher does not mind turning the table, and both one-sided chances overlap in the observed table only', () => {
  fc.assert(fc.property(fourfold, ([[a, b], [c, d]]) => {
    fc.pre(a + b + c + d > 0)
    const [one, turned, mirrored] = [fisherExact([[a, b], [c, d]])!, fisherExact([[a, c], [b, d]])!, fisherExact([[b, a], [d, c]])!]
    const sides = fisherExact([[a, b], [c, d]], 'less')!.p + fisherExact([[a, b], [c, d]], 'greater')!.p
    return about(one.p, turned.p) && about(one.p, mirrored.p) && sides >= 1 - 1e-12 && one.p <= 1 && one.lower <= (one.oddsRatio ?? one.lower) && (one.oddsRatio ?? 0) <= one.upper
  }))
})

test('without correction chi-square of a 2 x 2 table is the squared z of two proportions', () => {
  fc.assert(fc.property(share, share, (first, second) => {
    const pooled = (first.count + second.count) / (first.of + second.of)
    fc.pre(pooled > 0 && pooled < 1)
    const z = (first.count / first.of - second.count / second.of) / Math.sqrt(pooled * (1 - pooled) * (1 / first.of + 1 / second.of))
    return about(chiSquare([first, second].map(({ count, of }) => [count, of - count]), false)!.statistic! / (1 + z * z), (z * z) / (1 + z * z))
  }))
})

test('quadratic kappa and linear kappa are one when assessors agree, and the same for two categories', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (a, d) => about(weightedKappa([[a, 0], [0, d]], 'quadratic')?.kappa, 1)))
  fc.assert(fc.property(fourfold, (table) => {
    const [linear, quadratic] = [weightedKappa(table, 'linear'), weightedKappa(table, 'quadratic')]
    return linear?.kappa === quadratic?.kappa && linear?.standardError === quadratic?.standardError
  }))
})

test('ICC and its limits do not change when all scores shift or stretch', () => {
  const scores = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 9 })
  fc.assert(fc.property(scores, fc.integer({ min: -9, max: 9 }), (table, shift) => {
    const [one, other] = [icc21(table)!, icc21(table.map((row) => row.map((score) => 2 * score + shift)))!]
    return one.icc === undefined ? other.icc === undefined : about(one.icc, other.icc) && (one.lower === undefined || other.lower === undefined || Math.abs(one.lower - other.lower) < 1e-6)
  }))
})

test('funnel limits contain the target, outer limits the inner ones, and a larger team has the narrower funnel', () => {
  fc.assert(fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), fc.integer({ min: 20, max: 5000 }), (target, of) => {
    const [inner, outer, larger] = [limitsAt(target, of, { outside: 0.05 })!, limitsAt(target, of, { outside: 0.002 })!, limitsAt(target, of * 4, { outside: 0.05 })!]
    return outer.lower <= inner.lower && inner.lower <= target && target <= inner.upper && inner.upper <= outer.upper && larger.upper - larger.lower < inner.upper - inner.lower
  }))
  expect(limitsAt(0, 10, { outside: 0.05 })).toEqual({ lower: 0, upper: 0 })
})
