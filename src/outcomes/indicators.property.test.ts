import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#src/kernel/day.ts'
import { bond } from './bond.ts'
import type { Career, Job } from './career.ts'
import { shift, someCareers } from './careers.arbitrary.ts'
import { cohortJobRate } from './cohort.ts'
import type { Figure, Regime } from './figure.ts'
import { asking, figuresOf, type Asking } from './figures.arbitrary.ts'
import { sustainment, sustainmentRules } from './sustainment.ts'
import { daysWorked } from './worked-days.ts'

test('in every indicator each person is counted or has a reason, and counts stay within the denominator', () => {
  fc.assert(fc.property(someCareers, asking, (careers, ask) => {
    for (const figure of figuresOf(careers, ask)) {
      const seen = new Set([...figure.persons, ...figure.notCounted.map((line) => line.personId)])
      expect([...seen].sort()).toEqual(careers.map((career) => career.personId).sort())
      const lines = figure.notCounted.map((line) => line.recordId ?? line.personId)
      expect(new Set([...figure.counted, ...lines]).size).toBe(figure.counted.length + lines.length)
      if (figure.of) expect(figure.of).toEqual(expect.arrayContaining(figure.counted))
      if (figure.of) expect(figure.of.length).toBe(figure.counted.length + figure.notCounted.filter((line) => line.inDenominator).length)
    }
  }))
})

test('in every indicator adding a person leaves the lines of the others as they were', () => {
  fc.assert(fc.property(someCareers, asking, (careers, ask) => {
    const [whole, without] = [figuresOf(careers, ask), figuresOf(careers.slice(1), ask)]
    whole.forEach((figure, index) => {
      expect(figure.notCounted.filter((line) => line.personId !== 'p0')).toEqual(without[index]!.notCounted)
      expect(figure.counted.filter((id) => id !== 'p0' && !id.startsWith('p0-'))).toEqual(without[index]!.counted)
    })
  }))
})

test('every indicator moves with the calendar, over leap days too', () => {
  const after2024 = (ask: Asking, days: number) => (ask.window.from >= '2024-04-01') === (addDays(ask.window.from, days) >= '2024-04-01')
  fc.assert(fc.property(someCareers, asking, fc.integer({ min: -800, max: 800 }), (careers, ask, days) => {
    fc.pre(after2024(ask, days))
    const bare = (figures: Figure[]) => figures.map(({ window: _, ...figure }) => figure)
    expect(bare(figuresOf(shift(careers, days), shift(ask, days)))).toEqual(bare(figuresOf(careers, ask)))
  }))
})

test('of people with a job strictly counted, the inclusive count has them too', () => {
  fc.assert(fc.property(someCareers, asking, (careers, ask) => {
    const rates = (regime: Regime) => cohortJobRate(careers, ask.window, { ...ask, regime }).rates.map((rate) => rate.figure)
    const [strict, inclusive] = [rates('strict'), rates('inclusive')]
    strict.forEach((figure, index) => expect(inclusive[index]!.counted).toEqual(expect.arrayContaining(figure.counted)))
    const people = (regime: Regime) => bond(careers, ask.window, { ...ask, regime, followUpDays: 200 }).people
    const wide = people('inclusive')
    people('strict').forEach((person, index) => expect(wide[index]!.weeksWorked).toBeGreaterThanOrEqual(person.weeksWorked))
  }))
})

const split = (job: Job, after: number): Job[] => {
  const cut = addDays(job.startedOn, after)
  if (job.endedOn !== null && cut >= job.endedOn) return [job]
  return [{ ...job, endedOn: cut }, { ...job, id: `${job.id}-rest`, startedOn: addDays(cut, 1) }]
}

test('splitting a job into two touching ones changes neither weeks worked nor whether a start was sustained', () => {
  fc.assert(fc.property(someCareers, asking, fc.nat(200), (careers, ask, after) => {
    const parted = careers.map((career) => ({ ...career, jobs: career.jobs.flatMap((job) => (job.startedOn >= '2023-06-01' ? split(job, after) : [job])) }))
    careers.forEach((career, index) => expect(daysWorked(parted[index]!.jobs, ask.window)).toBe(daysWorked(career.jobs, ask.window)))
    const kept = (people: readonly Career[]) => sustainment(people, ask.window, { ...ask, rule: sustainmentRules.dwp13in16, starts: 'all' }).figure
    const now = new Map(kept(parted).notCounted.map((line) => [line.recordId, line.because]))
    for (const line of kept(careers).notCounted) if (line.recordId) expect(now.get(line.recordId)).toBe(line.because)
  }))
})

test('a longer term never lowers the cohort job rate among people followed long enough for it', () => {
  fc.assert(fc.property(someCareers, asking, (careers, ask) => {
    const [short, long] = cohortJobRate(careers, ask.window, { ...ask, withinDays: [100, 300] }).rates.map((rate) => rate.figure)
    expect(long!.counted).toEqual(expect.arrayContaining(short!.counted.filter((id) => long!.of!.includes(id))))
  }))
})
