import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coxRegression } from './cox.ts'
import { cumulativeIncidence } from './cumulative-incidence.ts'
import { apart, worstApart, type Figure } from './fixtures/apart.ts'
import { kaplanMeier } from './kaplan-meier.ts'
import type { IntervalKind } from './limits.ts'
import { logRank, petoPeto } from './log-rank.ts'
import { survivalQuantile } from './quantile.ts'
import { restrictedMean } from './restricted-mean.ts'

type Columns = Record<string, Figure[]>
interface CurveCase {
  name: string
  grouped: boolean
  input: { time: number[]; status: number[]; group: string[] }
  probs: number[]
  times: number[]
  curves: Columns[]
  at: (Columns | null)[]
  limits: { interval: IntervalKind; level: number; curves: Columns[] }[]
  means: { tau: number; mean: Figure[]; se: Figure[] }[]
}
type Test = { n: Figure[]; observed: Figure[]; expected: Figure[]; chiSquare: Figure; df: Figure; p: Figure } | null
type TestCase = Record<'logRank' | 'petoPeto' | 'stratified' | 'stratifiedPeto', Test> & {
  name: string
  input: { time: number[]; status: number[]; group: string[]; stratum?: string[] }
}
interface CompetingCase {
  name: string
  interval: IntervalKind
  grouped: boolean
  input: { time: number[]; cause: number[]; causes: number[]; group: string[] }
  curves: (Columns & { states: Columns[] })[]
}
type Tail = { statistic: Figure; df: Figure; p: Figure } | null
type CoxCase = Columns & {
  name: string
  ties: 'efron' | 'breslow'
  level: number
  warnings: string[]
  iterations: number
  input: { time: number[]; status: number[]; covariates: Record<string, number[]> }
} & Record<'likelihoodRatio' | 'score' | 'wald', Tail>

const near = 1e-10
const nearP = 1e-8
const read = <T>(name: string) => JSON.parse(readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8')) as T[]
const column = <T>(rows: readonly T[], name: keyof T) => rows.map((row) => row[name] as Figure)
const groupsOf = (c: { grouped: boolean; input: { group: string[] } }) => (c.grouped ? { group: c.input.group } : {})

describe('equal to R survival 3.5-3', () => {
  it.each(read<CurveCase>('kaplan-meier').map((c) => [`${c.name}${c.grouped ? ' in groups' : ''}`, c] as const))('curve, quantiles and restricted means of %s', (_, c) => {
    const people = { time: c.input.time, status: c.input.status, ...groupsOf(c) }
    for (const { interval, level, curves } of c.limits) {
      const mine = kaplanMeier({ ...people, interval, level })
      expect(mine.length).toBe(c.curves.length)
      mine.forEach(({ rows }, i) => {
        for (const name of ['time', 'nRisk', 'nEvent', 'nCensor', 'survival', 'standardError'] as const) expect(worstApart(column(rows, name), c.curves[i]![name]), name).toBeLessThan(near)
        for (const name of ['lower', 'upper'] as const) expect(worstApart(column(rows, name), curves[i]![name]), `${interval} ${name}`).toBeLessThan(near)
      })
      survivalQuantile({ ...people, interval, level, probs: c.probs }).forEach(({ quantiles }, i) => {
        const names = { quantile: 'quantile', lower: 'quantileLower', upper: 'quantileUpper' } as const
        for (const name of ['quantile', 'lower', 'upper'] as const) expect(worstApart(column(quantiles, name), curves[i]![names[name]]), `${interval} ${name}`).toBeLessThan(near)
      })
      survivalQuantile({ ...people, interval, level, probs: [0.4] }).forEach(({ quantiles }, i) => {
        expect(worstApart(column(quantiles, 'quantile'), curves[i]!.alone), 'asked alone').toBeLessThan(near)
      })
    }
    for (const { tau, mean, se } of c.means) {
      const mine = restrictedMean({ ...people, tau })
      expect([worstApart(column(mine, 'mean'), mean), worstApart(column(mine, 'standardError'), se)].every((gap) => gap < near), `tau ${tau}`).toBe(true)
    }
  })

  it.each(read<CurveCase>('kaplan-meier').map((c) => [`${c.name}${c.grouped ? ' in groups' : ''}`, c] as const))('curve at chosen times of %s', (_, c) => {
    kaplanMeier({ time: c.input.time, status: c.input.status, ...groupsOf(c), times: c.times }).forEach(({ at, rows }, i) => {
      const theirs = c.at[i]
      const within = at!.filter(({ time }) => time <= rows.at(-1)!.time)
      expect(theirs).not.toBeNull()
      for (const name of ['time', 'nRisk', 'nEvent', 'nCensor', 'survival', 'standardError', 'lower', 'upper'] as const) {
        expect(worstApart(column(within, name), theirs![name]), name).toBeLessThan(near)
      }
    })
  })

  it.each(read<TestCase>('group-tests').map((c) => [c.name, c] as const))('log-rank and Peto-Peto of %s', (_, c) => {
    const { stratum, ...plain } = c.input
    const asked = { logRank: logRank(plain), petoPeto: petoPeto(plain), ...(stratum && { stratified: logRank(c.input), stratifiedPeto: petoPeto(c.input) }) }
    for (const [name, mine] of Object.entries(asked)) {
      const theirs = c[name as keyof typeof asked]!
      if (!theirs) expect(mine.chiSquare).toBeUndefined()
      else {
        for (const place of ['n', 'observed', 'expected'] as const) expect(worstApart(column(mine.groups, place), theirs[place]), `${name} ${place}`).toBeLessThan(near)
        expect(apart(mine.chiSquare, theirs.chiSquare), name).toBeLessThan(near)
        expect(apart(mine.p, theirs.p), `${name} p`).toBeLessThan(nearP)
        expect(mine.df).toBe(theirs.df)
      }
    }
  })

  it.each(read<CompetingCase>('competing').map((c) => [`${c.name}, ${c.interval}${c.grouped ? ', in groups' : ''}`, c] as const))('competing events of %s', (_, c) => {
    const { time, cause: status, causes } = c.input
    const mine = cumulativeIncidence({ time, status, causes, ...groupsOf(c), interval: c.interval })
    expect(mine.length).toBe(c.curves.length)
    mine.forEach((curve, i) => {
      const series = [curve.eventFree, ...curve.causes.map(({ rows }) => rows)]
      expect(series.length).toBe(c.curves[i]!.states.length)
      series.forEach((rows, state) => {
        for (const name of ['time', 'nRisk', 'nCensor'] as const) expect(worstApart(column(rows, name), c.curves[i]![name]), name).toBeLessThan(near)
        for (const name of ['probability', 'standardError', 'nEvent', 'lower', 'upper'] as const) {
          expect(worstApart(column(rows, name), c.curves[i]!.states[state]![name], 1e-15), `state ${state} ${name}`).toBeLessThan(near)
        }
      })
    })
  })

  it.each(read<CoxCase>('cox').map((c) => [`${c.name}, ${c.ties}`, c] as const))('Cox regression of %s', (_, c) => {
    const mine = coxRegression({ ...c.input, ties: c.ties, level: c.level })
    const allowed = mine.coefficients.map(({ mayBeInfinite }) => (mayBeInfinite ? 1e-6 : near))
    expect(mine.coefficients.some(({ mayBeInfinite }) => mayBeInfinite)).toBe([c.warnings].flat().length > 0)
    for (const name of ['coefficient', 'standardError', 'z', 'p', 'hazardRatio', 'lower', 'upper'] as const) {
      mine.coefficients.forEach((row, i) => {
        const theirs = [c.coefficient].flat()[i] === null ? null : [c[name]].flat()[i]
        expect(apart(row[name], theirs), `${row.covariate} ${name}`).toBeLessThan(allowed[i]!)
      })
    }
    expect(worstApart([mine.logLikelihood.without, mine.logLikelihood.fitted], c.logLikelihood)).toBeLessThan(near)
    expect(mine.iterations).toBe(c.iterations)
    for (const name of ['likelihoodRatio', 'score', 'wald'] as const) {
      const theirs = c[name] ?? { statistic: 0, df: 0, p: 1 }
      expect(apart(mine[name].statistic, theirs.statistic), name).toBeLessThan(nearP)
      expect(apart(mine[name].p, theirs.p), `${name} p`).toBeLessThan(nearP)
      expect(mine[name].df).toBe(theirs.df)
    }
  })
})
