import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#src/kernel/day.ts'
import { quarterOf } from '#src/kernel/quarter.ts'
import type { Career, Job } from './career.ts'
import { shift, someCareers, someDay } from './careers.arbitrary.ts'
import type { Figure, Span } from './figure.ts'
import { quarterReturn, type QuarterFigures } from './quarter.ts'
import { figureFor, intoWork, jobStarts, served, working, type Counted } from './working.ts'

const quarter = someDay.map(quarterOf)
const all = (figures: QuarterFigures): Figure[] => Object.values(figures)

test('every person is counted or has a reason, in every figure', () => {
  fc.assert(fc.property(someCareers, quarter, (careers, quarter) => {
    for (const figure of all(quarterReturn(careers, quarter).figures)) {
      const seen = new Set([...figure.persons, ...figure.notCounted.map((line) => line.personId)])
      expect([...seen].sort()).toEqual(careers.map((career) => career.personId).sort())
    }
  }))
})

test('counts stay within denominators and nobody is in both lists', () => {
  fc.assert(fc.property(someCareers, quarter, (careers, quarter) => {
    for (const figure of all(quarterReturn(careers, quarter).figures)) {
      const lines = figure.notCounted.map((line) => line.recordId ?? line.personId)
      expect(figure.counted.filter((id) => lines.includes(id))).toEqual([])
      expect(new Set(figure.counted).size).toBe(figure.counted.length)
      if (figure.of) expect(figure.of).toEqual(expect.arrayContaining(figure.counted))
      if (figure.of) expect(figure.of.length).toBe(figure.counted.length + figure.notCounted.filter((line) => line.inDenominator).length)
    }
  }))
})

test('the strict count is part of the inclusive count', () => {
  fc.assert(fc.property(someCareers, quarter, (careers, quarter) => {
    const { figures } = quarterReturn(careers, quarter)
    expect(figures.workingInclusive.counted).toEqual(expect.arrayContaining(figures.workingStrict.counted))
    expect(figures.jobStartsInclusive.counted).toEqual(expect.arrayContaining(figures.jobStartsStrict.counted))
    expect(figures.served.counted).toEqual(figures.workingStrict.of)
  }))
})

test('adding a person never changes the lines of the others', () => {
  fc.assert(fc.property(someCareers, quarter, (careers, quarter) => {
    const whole = all(quarterReturn(careers, quarter).figures)
    const without = all(quarterReturn(careers.slice(1), quarter).figures)
    whole.forEach((figure, index) => {
      const others = figure.notCounted.filter((line) => line.personId !== 'p0')
      expect(others).toEqual(without[index]!.notCounted)
      expect(figure.counted.filter((id) => id !== 'p0' && !id.startsWith('p0-'))).toEqual(without[index]!.counted)
    })
  }))
})

test('parts by team and by target group add up to the total', () => {
  fc.assert(fc.property(someCareers, quarter, (careers, quarter) => {
    const { figures, byTeam, byTargetGroup } = quarterReturn(careers, quarter)
    for (const parts of [byTeam, byTargetGroup]) {
      for (const name of Object.keys(figures) as (keyof QuarterFigures)[]) {
        expect(parts.flatMap((part) => part.figures[name].counted).sort()).toEqual([...figures[name].counted].sort())
      }
    }
  }))
})

const split = (job: Job, after: number): Job[] => {
  const cut = addDays(job.startedOn, after)
  if (job.endedOn !== null && cut >= job.endedOn) return [job]
  return [{ ...job, endedOn: cut }, { ...job, id: `${job.id}-rest`, startedOn: addDays(cut, 1) }]
}

test('splitting a job into two touching ones never changes who works', () => {
  fc.assert(fc.property(someCareers, quarter, fc.nat(200), (careers, quarter, after) => {
    const parted: Career[] = careers.map((career) => ({ ...career, jobs: career.jobs.flatMap((job) => split(job, after)) }))
    const [before, now] = [quarterReturn(careers, quarter).figures, quarterReturn(parted, quarter).figures]
    expect(now.workingStrict).toEqual(before.workingStrict)
    expect(now.workingInclusive).toEqual(before.workingInclusive)
  }))
})

test('moving all days and the window together changes nothing, over leap days too', () => {
  fc.assert(fc.property(someCareers, someDay, fc.integer({ min: -800, max: 800 }), (careers, from, days) => {
    const window = { from, to: addDays(from, 90) }
    const [later, moved] = [shift(careers, days), shift(window, days)]
    for (const regime of ['strict', 'inclusive'] as const) {
      const same = (count: (window: Span) => Counted) => expect(figureFor(later, count(moved))).toEqual({ ...figureFor(careers, count(window)), window: moved })
      same((span) => working(span, regime))
      same((span) => jobStarts(span, regime))
      same((span) => intoWork(span, { regime, apart: false }))
      same((span) => intoWork(span, { regime, apart: true }))
      same(served)
    }
  }))
})
