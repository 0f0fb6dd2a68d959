import { describe, expect, it } from 'vitest'
import { chiSquareUpper } from '../gamma.ts'
import { coxRegression } from './cox.ts'
import { cumulativeIncidence } from './cumulative-incidence.ts'
import { kaplanMeier } from './kaplan-meier.ts'
import { logRank } from './log-rank.ts'
import { survivalQuantile } from './quantile.ts'
import { restrictedMean, restrictedMeanDifference } from './restricted-mean.ts'

/** Weeks in remission, 6-MP against placebo: Freireich and others, Blood 21 (1963) 699; also Gehan (1965) and Cox (1972). */
const treated = {
  time: [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35],
  status: [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0],
}
const placebo = { time: [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23], status: Array.from({ length: 21 }, () => 1) }
const both = {
  time: [...placebo.time, ...treated.time], status: [...placebo.status, ...treated.status],
  group: [...placebo.time.map(() => 'placebo'), ...treated.time.map(() => '6-MP')],
}

describe('the remissions of Freireich and others (1963), worked by hand', () => {
  it('the curve of 6-MP falls at 6, 7, 10, 13, 16, 22 and 23 weeks by the product of the shares left', () => {
    const falls = kaplanMeier(treated)[0]!.rows.filter((row) => row.nEvent > 0)
    const left = [18 / 21, 16 / 17, 14 / 15, 11 / 12, 10 / 11, 6 / 7, 5 / 6]
    expect(falls.map((row) => row.time)).toEqual([6, 7, 10, 13, 16, 22, 23])
    falls.forEach((row, i) => expect(row.survival).toBeCloseTo(left.slice(0, i + 1).reduce((s, x) => s * x, 1), 14))
  })

  it('at 6 weeks the censored person is still at risk, so 21 are', () => {
    expect(kaplanMeier(treated)[0]!.rows[0]).toMatchObject({ time: 6, nRisk: 21, nEvent: 3, nCensor: 1, survival: 18 / 21 })
  })

  it("Greenwood's standard error at 7 weeks is S * sqrt(3/(21*18) + 1/(17*16))", () => {
    const survival = (18 / 21) * (16 / 17)
    expect(kaplanMeier(treated)[0]!.rows[1]!.standardError).toBeCloseTo(survival * Math.sqrt(3 / (21 * 18) + 1 / (17 * 16)), 14)
  })

  it('half relapsed by 23 weeks with 6-MP and by 8 with placebo', () => {
    expect(survivalQuantile({ ...both, probs: [0.5] }).map(({ group, quantiles }) => [group, quantiles[0]!.quantile])).toEqual([['6-MP', 23], ['placebo', 8]])
  })

  it('the log-rank test has 19.25 and 10.75 relapses expected and chi-square 16.79 (Kleinbaum and Klein, Survival Analysis, chapter 2)', () => {
    const test = logRank(both)
    expect(test.groups.map(({ observed }) => observed)).toEqual([9, 21])
    expect(test.groups[0]!.expected).toBeCloseTo(19.25, 2)
    expect(test.groups[1]!.expected).toBeCloseTo(10.75, 2)
    expect(test.chiSquare).toBeCloseTo(16.79, 2)
  })

  it('Cox (1972) with Breslow ties puts the log hazard ratio of placebo at 1.51', () => {
    const x = both.group.map((group) => Number(group === 'placebo'))
    expect(coxRegression({ ...both, covariates: { x }, ties: 'breslow' }).coefficients[0]!.coefficient).toBeCloseTo(1.51, 2)
  })
})

describe('small examples worked by hand', () => {
  it('the restricted mean of 1, 2 and 4 up to 3 is 1 + 2/3 + 1/3, and its variance the sum of A^2 d / (r (r - d))', () => {
    const [answer] = restrictedMean({ time: [1, 2, 4], status: [1, 1, 1], tau: 3 })
    expect(answer!.mean).toBeCloseTo(2, 14)
    expect(answer!.standardError).toBeCloseTo(Math.sqrt(1 ** 2 / (3 * 2) + (1 / 3) ** 2 / (2 * 1)), 14)
  })

  it('of four people, one to work, one left, one to work, one censored: 1/4 + 1/4 to work, 1/4 left', () => {
    const [curve] = cumulativeIncidence({ time: [1, 2, 3, 4], status: ['work', 'left', 'work', null] })
    expect(curve!.causes.map(({ cause, rows }) => [cause, rows.at(-1)!.probability])).toEqual([['left', 0.25], ['work', 0.5]])
    expect(curve!.eventFree.at(-1)!.probability).toBeCloseTo(0.25, 14)
  })

  it('one minus Kaplan-Meier, with leaving as censoring, overstates what the competing-event curve says', () => {
    const time = [1, 2, 3, 4, 5]
    const incidence = cumulativeIncidence({ time, status: ['work', 'left', 'work', 'left', 'work'] })[0]!.causes[1]!.rows.at(-1)!.probability
    expect(1 - kaplanMeier({ time, status: [1, 0, 1, 0, 1] })[0]!.rows.at(-1)!.survival!).toBeGreaterThan(incidence)
  })

  it('the difference of restricted means is the second group minus the first, with the root of the summed squares as its error', () => {
    const answer = restrictedMeanDifference({ ...both, groups: ['placebo', '6-MP'], tau: 20 })
    const [placeboMean, treatedMean] = answer.means
    expect(answer.difference).toBe(treatedMean!.mean! - placeboMean!.mean!)
    expect(answer.standardError! ** 2).toBeCloseTo(placeboMean!.standardError! ** 2 + treatedMean!.standardError! ** 2, 12)
    expect(answer.z).toBe(answer.difference! / answer.standardError!)
    expect(answer.lower! < answer.difference! && answer.difference! < answer.upper!).toBe(true)
    expect(answer.p).toBeLessThan(0.001)
    expect(answer.p).toBeCloseTo(chiSquareUpper(answer.z! ** 2, 1)!, 14)
  })
})

describe('what has no answer says so', () => {
  it('a difference beyond the shortest of the longest follow-ups is refused', () => {
    expect(restrictedMeanDifference({ ...both, tau: 23 }).because).toBeUndefined()
    expect(restrictedMeanDifference({ ...both, tau: 23.1 })).toMatchObject({ because: 'tauBeyondFollowUp', difference: undefined, p: undefined })
  })

  it('a difference needs two groups with people', () => {
    expect(restrictedMeanDifference({ ...treated, tau: 5 }).because).toBe('notTwoGroups')
    expect(restrictedMeanDifference({ ...both, groups: ['placebo', '6-MP', 'other'], tau: 5 }).because).toBe('notTwoGroups')
  })

  it('groups come in the order listed, else sorted: numbers by size, words by letter', () => {
    const names = (group: (string | number)[], groups?: (string | number)[]) => kaplanMeier({ time: [1, 2, 3], status: [1, 1, 1], group, groups }).map((curve) => curve.group)
    expect(names([10, 9, 100])).toEqual([9, 10, 100])
    expect(names(['b', 'c', 'a'])).toEqual(['a', 'b', 'c'])
    expect(names(['b', 'c', 'a'], ['c', 'a', 'b'])).toEqual(['c', 'a', 'b'])
  })

  it('a group listed without people has an empty curve and leaves the log-rank test as it was', () => {
    const groups = ['6-MP', 'nobody', 'placebo']
    expect(kaplanMeier({ ...both, groups }).map(({ n, rows }) => [n, rows.length > 0])).toEqual([[21, true], [0, false], [21, true]])
    expect(logRank({ ...both, groups })).toMatchObject({ chiSquare: logRank(both).chiSquare!, df: 1 })
    expect(restrictedMean({ ...both, groups, tau: 10 })[1]).toMatchObject({ n: 0, mean: undefined })
    expect(survivalQuantile({ ...both, groups })[1]!.quantiles[1]).toEqual({ prob: 0.5, quantile: undefined, lower: undefined, upper: undefined })
  })

  it('beyond the longest follow-up the curve is undefined, also when the last person was censored', () => {
    const [curve] = kaplanMeier({ time: [1, 2, 3], status: [1, 1, 0], times: [0.5, 3, 3.5] })
    expect(curve!.at!.map(({ survival, nRisk }) => [survival, nRisk])).toEqual([[1, 3], [expect.closeTo(1 / 3, 14), 1], [undefined, 0]])
  })

  it('tests without events or with one group give no p', () => {
    expect(logRank({ time: [1, 2], status: [0, 0], group: ['a', 'b'] })).toMatchObject({ because: 'noEvents', p: undefined })
    expect(logRank({ time: [1, 2], status: [1, 1], group: ['a', 'a'] })).toMatchObject({ because: 'fewerThanTwoGroups', chiSquare: undefined })
  })

  it('one row in a Cox regression decides nothing', () => {
    expect(coxRegression({ time: [2], status: [1], covariates: { x: [3] } })).toMatchObject({ converged: false, coefficients: [{ coefficient: undefined, p: undefined }] })
  })

  it('columns of different lengths, negative or unknown times and a status that is neither 0 nor 1 are refused with the row', () => {
    expect(() => kaplanMeier({ time: [1, 2], status: [1] })).toThrow('status: 1 rows, but time has 2')
    expect(() => kaplanMeier({ time: [1, -2], status: [1, 0] })).toThrow('time: row 2')
    expect(() => kaplanMeier({ time: [1, NaN], status: [1, 0] })).toThrow('time: row 2')
    expect(() => kaplanMeier({ time: [1, 2], status: [1, 2] })).toThrow('status: row 2')
    expect(() => kaplanMeier({ time: [], status: [] })).toThrow('at least one row')
    expect(() => kaplanMeier({ time: [1], status: [1], level: 1 })).toThrow('level')
    expect(() => kaplanMeier({ time: [1], status: [1], group: ['x'], groups: ['y'] })).toThrow('group: row 1')
    expect(() => coxRegression({ time: [1], status: [1], covariates: {} })).toThrow('covariates')
    expect(() => coxRegression({ time: [1], status: [1], covariates: { x: [Infinity] } })).toThrow('x, row 1')
    expect(() => survivalQuantile({ time: [1], status: [1], probs: [1.5] })).toThrow('probs')
    expect(() => restrictedMean({ time: [1], status: [1], tau: -1 })).toThrow('tau')
  })
})
