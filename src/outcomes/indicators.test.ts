import { expect, test } from 'vitest'
import { addDays, type Day } from '#src/kernel/day.ts'
import { sampleCareer, sampleEnrolment, sampleJob } from './career.sample.ts'
import { cohortJobRate } from './cohort.ts'
import { daysToFirst } from './days-to-first.ts'
import { hours } from './hours.ts'
import { outOfWorkRate } from './out-of-work.ts'
import { sustainment, sustainmentRules, type SustainmentRule } from './sustainment.ts'
import { tenure } from './tenure.ts'

const year = { from: '2026-01-01', to: '2026-12-31' } as const
const choice = { asOf: '2026-12-31', regime: 'strict', employedAtStart: 'in' } as const
const entered = '2026-01-12'

test('a first job on day 180 is within 180 days, and one on day 181 is not', () => {
  const within = (days: number) => cohortJobRate([sampleCareer({ jobs: [sampleJob({ startedOn: addDays(entered, days) })] })], year, choice).rates[0]!.figure
  expect(within(180).share).toEqual({ count: 1, of: 1 })
  expect(within(181).notCounted[0]?.because).toBe('noJobInTime')
})

test('who was not followed for the whole term is left out of that rate, with or without a job', () => {
  const { rates } = cohortJobRate([sampleCareer({ jobs: [sampleJob()] })], year, choice)
  expect(rates.map(({ figure }) => figure.share)).toEqual([{ count: 1, of: 1 }, { count: 0, of: 0 }, { count: 0, of: 0 }, { count: 0, of: 0 }])
  expect(rates[3]!.figure.exclusions).toEqual(['tooYoung'])
})

test('leaving without a job stays in the denominator and is an end of its own in the curve', () => {
  const left = sampleCareer({ personId: 'sanne', enrolments: [sampleEnrolment({ closedOn: '2026-03-01' })] })
  const found = sampleCareer({ jobs: [sampleJob({ startedOn: '2026-04-01' })] })
  const { rates, curve, incidence } = cohortJobRate([left, found], year, choice)
  expect(rates[0]!.figure.share).toEqual({ count: 1, of: 2 })
  expect(curve!.rows.at(-1)!.survival).toBe(0)
  expect(incidence!.causes.map(({ cause, rows }) => [cause, rows.at(-1)!.probability])).toEqual([['happened', 0.5], ['closed', 0.5]])
})

const waitsOf = (career: Parameters<typeof sampleCareer>[0], asOf: Day = '2026-12-31') =>
  cohortJobRate([sampleCareer(career)], year, { ...choice, asOf }).waits.map(({ days, ending }) => [days, ending])

test('a job on the day of closing is found in time, and a close on the reference day is a close', () => {
  const enrolments = [sampleEnrolment({ closedOn: '2026-02-02' })]
  expect(waitsOf({ enrolments, jobs: [sampleJob()] })).toEqual([[21, 'happened']])
  expect(waitsOf({ enrolments, jobs: [sampleJob({ startedOn: '2026-02-03' })] })).toEqual([[21, 'closed']])
  expect(waitsOf({ enrolments }, '2026-02-02')).toEqual([[21, 'closed']])
  expect(waitsOf({ enrolments }, '2026-02-01')).toEqual([[20, 'open']])
})

test('of two entries in the window the first one counts', () => {
  const again = [sampleEnrolment({ id: 'e2', startedOn: '2026-06-01' }), sampleEnrolment({ closedOn: '2026-02-01' })]
  expect(waitsOf({ enrolments: again })).toEqual([[20, 'closed']])
})

test('people employed at programme start can be kept apart from a cohort', () => {
  const employed = sampleCareer({ enrolments: [sampleEnrolment({ workAtStart: 'employed' })] })
  const { figure } = cohortJobRate([employed], year, { ...choice, employedAtStart: 'apart' }).rates[0]!
  expect(figure.notCounted).toEqual([{ personId: 'omar', recordId: null, because: 'employedAtStart', inDenominator: false }])
})

test('the English rate counts a first job on the day its fourth paid hour is completed', () => {
  const rate = (facts: Parameters<typeof sampleJob>[0], window = { from: '2026-01-01' as Day, to: '2026-02-02' as Day }) =>
    outOfWorkRate([sampleCareer({ jobs: [sampleJob(facts)] })], window, 'strict')!.figure
  expect(rate({}).notCounted[0]?.because).toBe('fourHoursMissing')
  expect(rate({}, { from: '2026-01-01', to: '2026-02-03' }).share).toEqual({ count: 1, of: 1 })
  expect(rate({}, { from: '2026-02-03', to: '2026-03-01' }).share).toEqual({ count: 1, of: 1 })
  expect(rate({}, { from: '2026-02-04', to: '2026-03-01' }).notCounted[0]?.because).toBe('firstJobEarlier')
  expect(rate({ fourPaidHoursOn: null }).notCounted[0]?.because).toBe('fourHoursMissing')
})

test('the English rate keeps the already employed apart and has no answer before April 2024', () => {
  const employed = sampleCareer({ personId: 'sanne', enrolments: [sampleEnrolment({ workAtStart: 'employed' })], jobs: [sampleJob()] })
  const unknown = sampleCareer({ personId: 'kim', enrolments: [sampleEnrolment({ workAtStart: 'unknown' })] })
  const rate = outOfWorkRate([employed, sampleCareer(), unknown], year, 'strict')!
  expect(rate.alreadyEmployed).toEqual(['sanne'])
  expect(rate.retention).toEqual({ count: 1, of: 3 })
  expect(rate.figure.share).toEqual({ count: 0, of: 1 })
  expect(rate.figure.exclusions).toEqual(['employedAtStart', 'workAtStartUnknown'])
  expect(outOfWorkRate([], { from: '2024-03-31', to: '2025-03-30' }, 'strict')).toBeUndefined()
})

const start = '2026-02-02'
const kept = (jobs: Parameters<typeof sampleJob>[0][], rule: SustainmentRule, asOf: Day = '2026-12-31') => {
  const career = sampleCareer({ jobs: jobs.map((facts, index) => sampleJob({ id: `job-${index}`, ...facts })) })
  return sustainment([career], year, { rule, asOf, regime: 'strict', starts: 'first' }).figure.notCounted[0]?.because ?? 'counted'
}

test('thirteen weeks in sixteen at seven hours is 91 days in work, together or apart', () => {
  const rule = sustainmentRules.dwp13in16
  expect(kept([{ endedOn: addDays(start, 90) }], rule)).toBe('counted')
  expect(kept([{ endedOn: addDays(start, 89) }], rule)).toBe('notSustained')
  expect(kept([{ endedOn: addDays(start, 59) }, { startedOn: addDays(start, 81) }], rule)).toBe('counted')
  expect(kept([{ endedOn: addDays(start, 59) }, { startedOn: addDays(start, 82) }], rule)).toBe('notSustained')
})

test('seven hours count, six do not, two parallel jobs add up, and unknown hours are named when they decide', () => {
  const rule = sustainmentRules.dwp13in16
  expect(kept([{ hoursPerWeek: 7 }], rule)).toBe('counted')
  expect(kept([{ hoursPerWeek: 6 }], rule)).toBe('notSustained')
  expect(kept([{ hoursPerWeek: 6 }, { hoursPerWeek: 1 }], rule)).toBe('counted')
  expect(kept([{ hoursPerWeek: null }], rule)).toBe('hoursUnknown')
  expect(kept([{ hoursPerWeek: null, endedOn: addDays(start, 10) }], rule)).toBe('notSustained')
  expect(kept([{ hoursPerWeek: 20, actualHoursPerWeek: 5 }], rule)).toBe('notSustained')
})

test('a start is judged only when its whole window has passed', () => {
  expect(kept([{}], sustainmentRules.dwp13in16, addDays(start, 16 * 7 - 2))).toBe('tooYoung')
  expect(kept([{}], sustainmentRules.dwp13in16, addDays(start, 16 * 7 - 1))).toBe('counted')
})

test('a gap rule and a same-employer rule are parameters', () => {
  const jobs = [{ endedOn: addDays(start, 20) }, { startedOn: addDays(start, 24), employerId: 'garage' }]
  const rule = { ...sustainmentRules.dwp13in16, gapAllowed: 3 }
  expect(kept(jobs, rule)).toBe('counted')
  expect(kept(jobs, { ...rule, gapAllowed: 2 })).toBe('notSustained')
  expect(kept(jobs, { ...rule, sameEmployer: true })).toBe('notSustained')
})

test('days to the first employer contact uses people who still wait', () => {
  const contact = (personId: string, days: number | null) =>
    sampleCareer({ personId, employerContacts: days === null ? [] : [{ on: addDays(entered, days), faceToFace: true }] })
  const people = [contact('a', 10), contact('b', 20), contact('c', null), contact('d', -3)]
  const found = daysToFirst(people, year, { ...choice, first: 'employerContact', faceToFaceOnly: true })
  expect(found.figure.share).toEqual({ count: 2, of: 4 })
  expect(found.done).toEqual({ n: 2, mean: 15, median: 15 })
  expect(found.withOpen.events).toBe(2)
  expect(found.withOpen.median).toBeGreaterThanOrEqual(20)
  expect(daysToFirst([contact('a', null)], year, { ...choice, first: 'job', faceToFaceOnly: false }).done.mean).toBeUndefined()
})

test('tenure takes the longest job, and weeks a year over leap days', () => {
  const jobs = [sampleJob({ startedOn: '2024-02-01', endedOn: '2024-02-29' }), sampleJob({ id: 'job-2', startedOn: '2024-03-01' })]
  const career = sampleCareer({ enrolments: [sampleEnrolment({ startedOn: '2024-01-01' })], jobs })
  const { people, withOpen } = tenure([career], { from: '2024-01-01', to: '2024-12-31' }, { regime: 'strict', asOf: '2024-12-31' })
  expect(people).toEqual([{ personId: 'omar', longestJobId: 'job-2', longestJobDays: 306, running: true, weeksPerYear: expect.closeTo(365.25 / 7, 9) }])
  expect(withOpen).toMatchObject({ n: 1, events: 0, median: undefined })
})

test('hours of parallel jobs add up, unknown hours stay out, and wages are judged only where given', () => {
  const jobs = [sampleJob({ hoursPerWeek: 8, hourlyWageCents: 1471, minimumHourlyWageCents: 1471 }), sampleJob({ id: 'job-2', hoursPerWeek: 8 })]
  const unknown = sampleCareer({ personId: 'sanne', jobs: [sampleJob({ id: 'job-3', hoursPerWeek: null, hourlyWageCents: 1400, minimumHourlyWageCents: 1471 })] })
  const found = hours([sampleCareer({ jobs }), unknown], year, { regime: 'strict' })
  expect(found.atLeast.map(({ hours, figure }) => [hours, figure.share])).toEqual([[12, { count: 1, of: 1 }], [16, { count: 1, of: 1 }], [20, { count: 0, of: 1 }]])
  expect(found.contracted.mean).toBe(16)
  expect(found.atMinimumWage.counted).toEqual(['job-1'])
  expect(found.atMinimumWage.notCounted.map((line) => line.because)).toEqual(['wageUnknown', 'belowMinimumWage'])
})
