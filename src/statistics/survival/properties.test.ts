import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coxRegression } from './cox.ts'
import { cumulativeIncidence } from './cumulative-incidence.ts'
import { kaplanMeier } from './kaplan-meier.ts'
import { logRank, petoPeto } from './log-rank.ts'
import { survivalQuantile } from './quantile.ts'
import { restrictedMean } from './restricted-mean.ts'
import { timelineOf } from './timeline.ts'

const person = fc.record({ time: fc.integer({ min: 0, max: 30 }), status: fc.integer({ min: 0, max: 1 }), group: fc.constantFrom('a', 'b', 'c'), cause: fc.integer({ min: 0, max: 3 }) })
const people = fc.array(person, { minLength: 1, maxLength: 60 })
type Person = typeof person extends fc.Arbitrary<infer P> ? P : never
const columns = (list: readonly Person[]) => ({ time: list.map((p) => p.time), status: list.map((p) => p.status), group: list.map((p) => p.group) })
const alike = (a: number | undefined, b: number | undefined) => a === b || Math.abs(a! - b!) <= 1e-9 * Math.max(1, Math.abs(a!))

describe('whatever the people', () => {
  it('their order does not matter', () => {
    fc.assert(fc.property(people.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
      expect(kaplanMeier(columns(shuffled))).toEqual(kaplanMeier(columns(list)))
      expect(logRank(columns(shuffled))).toEqual(logRank(columns(list)))
      expect(cumulativeIncidence({ ...columns(shuffled), status: shuffled.map((p) => p.cause) })).toEqual(cumulativeIncidence({ ...columns(list), status: list.map((p) => p.cause) }))
    }))
  })

  it('without censoring the curve is the share still free of the event', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 50 }), (time) => {
      for (const row of kaplanMeier({ time, status: time.map(() => 1) })[0]!.rows) {
        const share = time.filter((t) => t > row.time).length / time.length
        expect(row.survival).toBeCloseTo(share, 12)
        if (share > 0) expect(row.standardError).toBeCloseTo(Math.sqrt((share * (1 - share)) / time.length), 12)
      }
    }))
  })

  it('the curve falls and stays between 0 and 1, and its limits hold it', () => {
    fc.assert(fc.property(people, fc.constantFrom('log', 'logLog', 'plain'), (list, interval) => {
      let last = 1
      for (const { survival, lower, upper } of kaplanMeier({ time: columns(list).time, status: columns(list).status, interval })[0]!.rows) {
        expect(survival! >= 0 && survival! <= last).toBe(true)
        last = survival!
        if (lower !== undefined) expect(lower <= survival! + 1e-12 && survival! <= upper! + 1e-12 && lower >= 0 && upper! <= 1).toBe(true)
      }
    }))
  })

  it('at every moment the causes and the event-free add up to 1', () => {
    fc.assert(fc.property(people, (list) => {
      const [curve] = cumulativeIncidence({ time: columns(list).time, status: list.map((p) => p.cause) })
      curve!.eventFree.forEach((row, i) => expect(curve!.causes.reduce((sum, { rows }) => sum + rows[i]!.probability, row.probability)).toBeCloseTo(1, 12))
    }))
  })

  it('with a single cause the competing-event curve is one minus Kaplan-Meier, error included', () => {
    fc.assert(fc.property(people, (list) => {
      const { time, status } = columns(list)
      const [curve] = cumulativeIncidence({ time, status, causes: [1] })
      kaplanMeier({ time, status })[0]!.rows.forEach((row, i) => {
        expect(curve!.causes[0]!.rows[i]!.probability).toBeCloseTo(1 - row.survival!, 12)
        if (row.standardError !== undefined) expect(curve!.causes[0]!.rows[i]!.standardError).toBeCloseTo(row.standardError, 12)
      })
    }))
  })

  it('tests of groups do not change when time is stretched without changing its order', () => {
    fc.assert(fc.property(people, (list) => {
      const before = columns(list)
      const after = { ...before, time: before.time.map((t) => Math.sqrt(t) + t * t) }
      expect([logRank(after), petoPeto(after)]).toEqual([logRank(before), petoPeto(before)])
    }))
  })

  it('events seen and events expected have the same total', () => {
    fc.assert(fc.property(people, (list) => {
      const { groups } = logRank(columns(list))
      expect(groups.reduce((sum, g) => sum + g.expected, 0)).toBeCloseTo(groups.reduce((sum, g) => sum + g.observed, 0), 10)
    }))
  })

  it("without ties the log-rank test is the score test of Cox's regression (Cox 1972)", () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 6, maxLength: 40 }), fc.infiniteStream(fc.boolean()), (time, coin) => {
      const draw = () => Number(coin.next().value)
      const [status, x] = [time.map(draw), time.map(draw)]
      const test = logRank({ time, status, group: x })
      if (test.df !== 1 || !test.chiSquare) return
      expect(alike(coxRegression({ time, status, covariates: { x } }).score.statistic, test.chiSquare)).toBe(true)
    }))
  })

  it('the restricted mean grows with tau and never exceeds it', () => {
    fc.assert(fc.property(people, fc.double({ min: 0, max: 40, noNaN: true }), (list, tau) => {
      const at = (horizon: number) => restrictedMean({ time: columns(list).time, status: columns(list).status, tau: horizon })[0]!.mean!
      expect(at(tau) <= tau + 1e-9 && at(tau) <= at(tau + 1) + 1e-9).toBe(true)
    }))
  })

  it('a quantile is a time at which the curve has come that far', () => {
    fc.assert(fc.property(people, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (list, prob) => {
      const { time, status } = columns(list)
      const rows = kaplanMeier({ time, status })[0]!.rows
      const { quantile } = survivalQuantile({ time, status, probs: [prob] })[0]!.quantiles[0]!
      const reached = rows.some((row) => 1 - row.survival! >= prob)
      expect(quantile === undefined).toBe(!reached)
      if (quantile !== undefined) expect(1 - rows.filter((row) => row.time <= quantile).at(-1)!.survival!).toBeGreaterThanOrEqual(prob - 1e-7)
    }))
  })

  it('long columns are sorted as short ones, ties in the order given', () => {
    const times = fc.constantFrom(fc.integer({ min: 0, max: 9999 }), fc.double({ min: 0, max: 1e300, noNaN: true })).chain((one) => fc.array(one, { minLength: 4096, maxLength: 4200 }))
    fc.assert(fc.property(times, (time) => {
      const sorted = time.map((t, row) => [t + 0, row] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1])
      expect([...timelineOf(time).order]).toEqual(sorted.map(([, row]) => row))
    }), { numRuns: 20 })
  })
})
