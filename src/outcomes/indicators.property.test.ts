import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '#src/kernel/day.ts'
import { access } from './access.ts'
import { bond } from './bond.ts'
import type { Career, Job } from './career.ts'
import { shift, someCareers, someDay } from './careers.arbitrary.ts'
import { cohortJobRate } from './cohort.ts'
import { daysToFirst } from './days-to-first.ts'
import { educationFigures } from './education.ts'
import type { Figure, Regime, Span } from './figure.ts'
import { hours } from './hours.ts'
import { outOfWorkRate } from './out-of-work.ts'
import { sustainment, sustainmentRules } from './sustainment.ts'
import { tenure } from './tenure.ts'
import { daysWorked } from './worked-days.ts'
import { zeroExclusion } from './zero-exclusion.ts'

interface Asking {
  window: Span
  asOf: Day
  regime: Regime
  employedAtStart: 'in' | 'apart'
}

const asking: fc.Arbitrary<Asking> = fc
  .record({ from: someDay, days: fc.integer({ min: 0, max: 400 }), later: fc.integer({ min: -100, max: 900 }), regime: fc.constantFrom('strict', 'inclusive'), employedAtStart: fc.constantFrom('in', 'apart') })
  .map(({ from, days, later, ...rest }) => ({ ...rest, window: { from, to: addDays(from, days) }, asOf: addDays(from, days + later) }))

function figuresOf(careers: readonly Career[], { window, ...choice }: Asking): Figure[] {
  const { regime, asOf } = choice
  const england = outOfWorkRate(careers, window, regime)
  const pay = hours(careers, window, { regime })
  const sustained = (['first', 'all'] as const).map((starts) => sustainment(careers, window, { ...choice, rule: sustainmentRules.dwp13in16, starts }).figure)
  return [
    ...cohortJobRate(careers, window, choice).rates.map((rate) => rate.figure),
    ...(england ? [england.figure] : []),
    ...sustained,
    daysToFirst(careers, window, { ...choice, first: 'job', faceToFaceOnly: false }).figure,
    daysToFirst(careers, window, { ...choice, first: 'employerContact', faceToFaceOnly: true }).figure,
    tenure(careers, window, { regime, asOf }).figure,
    ...pay.atLeast.map((one) => one.figure),
    pay.atMinimumWage,
    ...Object.values(educationFigures(careers, window, asOf)),
    access(careers, window).figure,
    zeroExclusion(careers, window, asOf).figure,
    bond(careers, window, { ...choice, followUpDays: 200 }).figure,
  ]
}

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
