import fs from 'node:fs'
import path from 'node:path'
import type { Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { answerTimes } from './answers.ts'
import { intensityOf } from './intensity.ts'
import { intensityNames } from './names.ts'
import { IntensityRecords } from './records.ts'
import { fadedFrom } from './time.ts'

const window = { from: '2026-01-05' as Day, to: '2026-03-29' as Day }
const asOf: Instant = '2026-03-29T20:00:00.000Z'
const of = (lists: z.input<typeof IntensityRecords>, group?: 'ggz' | 'lvb') => intensityOf(IntensityRecords.parse(lists), { window, asOf, group })
const enrolled = (participant: string, facts: object = {}) => ({
  participant,
  coach: 'fatima',
  group: 'lvb' as const,
  acceptedOn: '2026-01-05' as Day,
  ...facts,
})
const time = (participant: string, on: Day, minutes: number, facts: object = {}) => ({
  participant,
  coach: 'fatima',
  on,
  minutes,
  place: 'home' as const,
  ...facts,
})
const asked = (askedAt: Instant, answeredAt: Instant | null, asker: 'participant' | 'employer' = 'participant') => ({
  participant: 'sanne',
  asker,
  askedAt,
  answeredAt,
})

test('L1: 240 minutes over one person in twelve weeks are 20 minutes a week, and the phases add up to it', () => {
  const { L1 } = of({
    enrolments: [enrolled('sanne')],
    directTime: [
      time('sanne', '2026-01-06', 180, { phase: 'intake' }),
      time('sanne', '2026-03-06', 60, { phase: 'coaching' }),
      time('sanne', '2026-04-06', 60),
    ],
  })
  expect(L1).toMatchObject({
    minutes: 240,
    participantWeeks: 12,
    perWeek: 20,
    byPhase: [
      { phase: 'coaching', perWeek: 5 },
      { phase: 'intake', perWeek: 15 },
    ],
  })
})

test('L1: people in care for part of the window count only those weeks', () => {
  const { L1 } = of({
    enrolments: [enrolled('sanne', { acceptedOn: '2026-03-23' }), enrolled('omar', { closedOn: '2026-01-11' })],
    directTime: [time('sanne', '2026-03-24', 100)],
  })
  expect(L1).toMatchObject({ participantWeeks: 2, perWeek: 50 })
})

test('L1: a week since job start counts only jobs that ran the whole week', () => {
  const { L1 } = of({
    enrolments: [enrolled('sanne')],
    directTime: [time('sanne', '2026-03-03', 90), time('sanne', '2026-03-10', 30)],
    jobs: [{ id: 'a', participant: 'sanne', workForm: 'regulier', startedOn: '2026-03-02', endedOn: '2026-03-14' }],
  })
  expect(L1.bySinceStart).toEqual([{ week: 1, minutes: 90, jobs: 1, perJob: 90 }])
})

test('L2: working along fades when two weeks in a row stay under 60 minutes', () => {
  expect([fadedFrom([200, 59, 61, 59, 58], 60), fadedFrom([200, 60, 60], 60), fadedFrom([59, 10], 60), fadedFrom([200, 10], 60)]).toEqual([
    4,
    undefined,
    1,
    undefined,
  ])
})

test('L2: only minutes at the workplace are working along, and a job still above the limit stays listed', () => {
  const { L2 } = of({
    enrolments: [enrolled('sanne')],
    jobs: [{ id: 'a', participant: 'sanne', workForm: 'regulier', startedOn: '2026-03-09' }],
    directTime: [
      time('sanne', '2026-03-10', 180, { place: 'workplace' }),
      time('sanne', '2026-03-10', 60),
      time('sanne', '2026-03-17', 90, { place: 'workplace' }),
      time('sanne', '2026-03-24', 70, { place: 'workplace' }),
    ],
  })
  expect(L2.curve.map((week) => week.perJob)).toEqual([180, 90, 70])
  expect(L2).toMatchObject({ faded: { count: 0, of: 1 }, jobs: [{ job: 'a', observedWeeks: 3, weeksUntilFaded: undefined }] })
})

test('L3: the same topic again on day 14 is a repeat, on day 15 it is not', () => {
  const again = (on: Day) =>
    of({
      directTime: [
        time('sanne', '2026-01-05', 10, { topic: 'till' }),
        time('sanne', on, 10, { topic: 'till' }),
        time('omar', '2026-01-06', 10, { topic: 'till' }),
      ],
    }).L3.repeated
  expect([again('2026-01-19'), again('2026-01-20')]).toEqual([
    { count: 1, of: 3 },
    { count: 0, of: 3 },
  ])
})

test('L4: median, 90th percentile and shares per kind of asker', () => {
  const questions = [
    asked('2026-03-02T09:00:00.000Z', '2026-03-02T09:30:00.000Z'),
    asked('2026-03-02T09:00:00.000Z', '2026-03-02T12:00:00.000Z'),
    asked('2026-03-02T09:00:00.000Z', '2026-03-03T09:00:00.000Z'),
    asked('2026-03-02T09:00:00.000Z', '2026-03-02T09:05:00.000Z', 'employer'),
  ]
  const { L4 } = of({ questions })
  expect(L4.participant).toMatchObject({ asked: 3, medianMinutes: 180, p90Minutes: 1188, withinTwoHours: { count: 1, of: 3 }, sameDay: { count: 2, of: 3 } })
  expect(L4.employer).toMatchObject({ medianMinutes: 5 })
  expect(L4.relative).not.toHaveProperty('medianMinutes')
})

test('L4: an open question is not dropped: late once its time has passed, undecided before that, endless in the median', () => {
  const late = answerTimes([asked('2026-03-02T09:00:00.000Z', null), asked('2026-03-02T09:00:00.000Z', '2026-03-02T09:10:00.000Z')], asOf)
  expect(late).toMatchObject({ answered: { count: 1, of: 2 }, withinTwoHours: { count: 1, of: 2 }, undecided: { withinTwoHours: 0, sameDay: 0 } })
  expect(late).not.toHaveProperty('medianMinutes')
  const young = answerTimes([asked('2026-03-29T19:00:00.000Z', null)], asOf)
  expect(young).toMatchObject({ withinTwoHours: { count: 0, of: 0 }, undecided: { withinTwoHours: 1, sameDay: 1 } })
})

test('L4: the same day is a day on the Dutch clock', () => {
  expect(answerTimes([asked('2026-01-10T22:50:00.000Z', '2026-01-10T23:10:00.000Z')], asOf).sameDay).toEqual({ count: 0, of: 1 })
})

test('L4: answering an open question never makes the figures worse', () => {
  const question = fc.record({ wait: fc.integer({ min: 1, max: 3000 }), open: fc.boolean() })
  const at = (minutes: number): Instant => new Date(Date.parse('2026-03-02T09:00:00.000Z') + minutes * 60_000).toISOString() as Instant
  fc.assert(
    fc.property(fc.array(question, { minLength: 1, maxLength: 12 }), (list) => {
      const open = answerTimes(
        list.map(({ wait, open: still }) => asked(at(0), still ? null : at(wait))),
        asOf,
      )
      const closed = answerTimes(
        list.map(({ wait }) => asked(at(0), at(wait))),
        asOf,
      )
      return (
        closed.medianMinutes! <= (open.medianMinutes ?? Infinity) &&
        closed.withinTwoHours.count >= open.withinTwoHours.count &&
        open.withinTwoHours.of === closed.withinTwoHours.of
      )
    }),
  )
})

test('L5 and L6: carers, organisations and relatives are counted per participant in care on the last day', () => {
  const link = (person: string, organisation: string | null, kind: 'care' | 'relative', to: Day | null = null) => ({
    participant: 'sanne',
    person,
    organisation,
    kind,
    from: '2025-01-01' as Day,
    to,
  })
  const { L5, L6 } = of({
    enrolments: [enrolled('sanne'), enrolled('omar')],
    network: [
      link('mentor', 'Huis Oost', 'care'),
      link('group leader', 'Huis Oost', 'care'),
      link('nurse', 'Thuiszorg', 'care'),
      link('former', 'Elders', 'care', '2026-01-31'),
      link('mother', null, 'relative'),
    ],
    networkContacts: [
      { participant: 'sanne', person: 'mentor', kind: 'care', on: '2026-02-02', minutes: 20 },
      { participant: 'sanne', person: 'mother', kind: 'relative', on: '2026-02-02' },
    ],
    portalUses: [
      { participant: 'sanne', on: '2026-02-03' },
      { participant: 'elsewhere', on: '2026-02-03' },
    ],
  })
  expect(L5).toMatchObject({ participants: 2, meanOrganisations: 1, meanCarers: 1.5, minutesRecorded: { count: 1, of: 1 } })
  expect(L5.contactsPerMonth).toBeCloseTo(1 / ((2 * 84) / (365.25 / 12)), 10)
  expect(L6).toMatchObject({ withRelative: { count: 1, of: 2 }, usedPortal: { count: 1, of: 1 }, portalUses: 2 })
})

test('L7: a new coach is a change, the first coach is not; who was not visited yet stays in the count', () => {
  const { L7 } = of({
    enrolments: [enrolled('sanne'), enrolled('omar')],
    assignments: [
      { participant: 'sanne', coach: 'fatima', from: '2026-01-05' },
      { participant: 'sanne', coach: 'bram', from: '2026-02-02' },
      { participant: 'omar', coach: 'fatima', from: '2026-01-05' },
    ],
    directTime: [time('sanne', '2026-01-15', 60), time('omar', '2026-01-08', 60, { place: 'office' })],
  })
  expect(L7).toMatchObject({ coachChanges: 1, visited: { count: 1, of: 2 }, medianDaysToVisit: undefined })
  expect(L7.changesPerYear).toBeCloseTo(365.25 / 168, 10)
})

test('L8: the last sheet of a week tells how many steps went independently', () => {
  const sheet = (on: Day, independent: number) => ({ participant: 'sanne', job: 'a', on, independent, total: 8 })
  expect(of({ taskSheets: [sheet('2026-03-02', 2), sheet('2026-03-06', 4), sheet('2026-03-16', 7)] }).L8).toEqual([
    {
      job: 'a',
      weeks: [
        { week: 1, independent: { count: 4, of: 8 } },
        { week: 3, independent: { count: 7, of: 8 } },
      ],
    },
  ])
})

test('L9: weights stand beside heads, never instead of them', () => {
  expect(
    of({
      enrolments: [enrolled('sanne', { weight: 1.5 }), enrolled('omar', { closedOn: '2026-02-01' }), enrolled('lotte')],
      contracts: [{ coach: 'fatima', fte: 0.5, from: '2025-01-01' }],
    }).L9,
  ).toEqual({ heads: 2, weight: 2.5, fte: 0.5, headsPerFte: 4, weightPerFte: 5 })
})

test('L10: a change inside a job and a next job in another form are moves', () => {
  const { L10 } = of({
    jobs: [
      {
        id: 'a',
        participant: 'sanne',
        workForm: 'proefplaatsing',
        startedOn: '2025-12-01',
        formChanges: [{ on: '2026-01-20', workForm: 'loonkostensubsidie' }],
        endedOn: '2026-02-10',
      },
      { id: 'b', participant: 'sanne', workForm: 'regulier', startedOn: '2026-03-01' },
    ],
  })
  expect(L10).toEqual({
    onFirstDay: { proefplaatsing: 1 },
    onLastDay: { regulier: 1 },
    moves: [
      { from: 'loonkostensubsidie', to: 'regulier', count: 1 },
      { from: 'proefplaatsing', to: 'loonkostensubsidie', count: 1 },
    ],
  })
})

test('one target group is counted by the same definitions without the other', () => {
  const lists = {
    enrolments: [enrolled('sanne'), enrolled('omar', { group: 'ggz' })],
    directTime: [time('sanne', '2026-01-06', 120), time('omar', '2026-01-06', 24)],
  }
  expect([of(lists, 'lvb').L1.perWeek, of(lists, 'ggz').L1.perWeek, of(lists).L1.perWeek]).toEqual([10, 2, 6])
})

test('the indicators are named L1 to L10', () => {
  expect(Object.keys(intensityNames)).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L10'])
})

test('no part of the score reads an intensity indicator', () => {
  const folder = path.resolve(import.meta.dirname, '..')
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('intensity/') && !file.startsWith('questions'))
  expect(files.length).toBeGreaterThan(30)
  expect(files.filter((file) => fs.readFileSync(path.join(folder, file), 'utf8').includes('intensity/'))).toEqual([])
})

test('L10: a change on the first or last day of the window is a move, and holds that day', () => {
  const changed = (on: Day) =>
    of({ jobs: [{ id: 'a', participant: 'sanne', workForm: 'proefplaatsing', startedOn: '2025-12-01', formChanges: [{ on, workForm: 'regulier' }] }] }).L10
  expect(changed('2026-03-29')).toMatchObject({ onLastDay: { regulier: 1 }, moves: [{ count: 1 }] })
  expect(changed('2026-01-05')).toMatchObject({ onFirstDay: { regulier: 1 }, moves: [{ count: 1 }] })
  expect(changed('2026-03-30')).toMatchObject({ onLastDay: { proefplaatsing: 1 }, moves: [] })
})
