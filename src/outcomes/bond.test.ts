import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#src/kernel/day.ts'
import { bond } from './bond.ts'
import { sampleCareer, sampleEnrolment, sampleJob } from './career.sample.ts'
import { shift, someCareers, someDay } from './careers.arbitrary.ts'

const year = { from: '2025-01-01', to: '2025-12-31' } as const
const choice = { asOf: '2026-12-31', regime: 'strict', employedAtStart: 'in', followUpDays: 364 } as const
const entered = '2025-01-06'
const career = (jobs: Parameters<typeof sampleJob>[0][]) =>
  sampleCareer({ enrolments: [sampleEnrolment({ startedOn: entered })], jobs: jobs.map((facts, index) => sampleJob({ id: `j${index}`, ...facts })) })

test('the eight measures of a worked example', () => {
  const first = { startedOn: addDays(entered, 70), endedOn: addDays(entered, 70 + 69), hoursPerWeek: 12, hourlyWageCents: 1500 }
  const parallel = { startedOn: addDays(entered, 105), endedOn: addDays(entered, 105 + 34), hoursPerWeek: 8, hourlyWageCents: 2000 }
  expect(bond([career([first, parallel])], year, choice).people).toEqual([
    {
      personId: 'omar', everEmployed: true, weeksWorked: 10, longestJobWeeks: 10, totalHours: 160, hoursPerWeek: 16,
      totalWagesCents: 120 * 1500 + 40 * 2000, daysToFirstJob: 70, everTwentyHours: true,
    },
  ])
})

test('someone without a job has zero weeks and no days to first job', () => {
  const found = bond([career([])], year, choice)
  expect(found.people[0]).toMatchObject({ everEmployed: false, weeksWorked: 0, totalHours: 0, everTwentyHours: false })
  expect(found.people[0]!.daysToFirstJob).toBeUndefined()
  expect(found.figure.share).toEqual({ count: 0, of: 1 })
  expect(found.longestJobWeeks.n).toBe(0)
})

test('unknown hours leave the hour measures undefined and not the others', () => {
  const [person] = bond([career([{ startedOn: addDays(entered, 1), hoursPerWeek: null }])], year, choice).people
  expect(person).toMatchObject({ everEmployed: true, totalHours: undefined, hoursPerWeek: undefined, everTwentyHours: undefined, daysToFirstJob: 1 })
})

test('a job that was already running at programme start is no outcome, and 20 hours a week is enough', () => {
  expect(bond([career([{ startedOn: addDays(entered, -1), hoursPerWeek: 30 }])], year, choice).people[0]).toMatchObject({ everEmployed: false, weeksWorked: 0, everTwentyHours: false })
  expect(bond([career([{ startedOn: entered, hoursPerWeek: 20 }])], year, choice).people[0]).toMatchObject({ daysToFirstJob: 0, everTwentyHours: true })
})

test('a job is cut at the end of follow-up, and a person not followed so long is listed', () => {
  const running = career([{ startedOn: addDays(entered, 350) }])
  expect(bond([running], year, choice).people[0]!.weeksWorked).toBe(2)
  expect(bond([running], year, { ...choice, asOf: addDays(entered, 362) }).figure.exclusions).toEqual(['tooYoung'])
})

test('weeks worked never exceed follow-up, never fall below the longest job, and move with the calendar', () => {
  fc.assert(
    fc.property(someCareers, someDay, fc.integer({ min: -800, max: 800 }), (careers, from, days) => {
      const window = { from, to: addDays(from, 300) }
      const asked = { ...choice, asOf: addDays(from, 600), followUpDays: 200 }
      const found = bond(careers, window, asked)
      for (const person of found.people) {
        expect(person.weeksWorked).toBeLessThanOrEqual(200 / 7)
        expect(person.longestJobWeeks).toBeLessThanOrEqual(person.weeksWorked)
        expect(person.everEmployed).toBe(person.daysToFirstJob !== undefined)
      }
      expect(bond(shift(careers, days), shift(window, days), shift(asked, days)).people).toEqual(found.people)
    }),
  )
})
