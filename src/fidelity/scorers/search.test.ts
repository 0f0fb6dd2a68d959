import { addDays, type Day } from '#src/kernel/day.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneCoach } from '../evidence.sample.ts'
import { halfYear } from '../example.ts'
import { propose } from '../proposals.ts'
import { settingsOf } from '../settings.ts'
import { scoreOfAdvice } from './benefits-advice.ts'
import { scoreOfWeeklyContacts } from './employer-contacts.ts'
import { boundsOfWaits, scoreOfDays, type Wait } from './rapid-search.ts'

type Lists = NonNullable<Parameters<typeof oneCoach>[0]>
const plain = settingsOf()
const proposed = (item: number, lists: Lists) => propose(item, { evidence: oneCoach(lists), window: halfYear, settings: plain })!
const components = (item: number, lists: Lists) =>
  Object.fromEntries((proposed(item, lists).evidence.components as { component: string; answer: string }[]).map(({ component, answer }) => [component, answer]))
const weeks: Day[] = Array.from({ length: 25 }, (_, week) => addDays(halfYear.from, 7 * week))
const enrolled = (participant: string, acceptedOn: Day, closedOn: Day | null = null) => ({ participant, coach: 'fatima', acceptedOn, closedOn })
const talk = (participant: string, on: Day, facts: object = {}) => ({
  coach: 'fatima',
  on,
  site: 'bakery',
  faceToFace: true,
  aboutPaidJob: true,
  participants: [participant],
  ...facts,
})
const job = (id: string, facts: object = {}) => ({
  id,
  participant: id,
  title: id,
  site: id,
  workForm: 'regulier' as const,
  startedOn: '2026-03-02' as Day,
  ...facts,
})
const five = ['a', 'b', 'c', 'd', 'e'] as const

test('item 12: advice by a trained adviser before four of five starts is a 4 or 5, a talk with the coach is a 3, an address a 2', () => {
  const offer = (participant: string, by: 'adviser' | 'coach', result: 'given' | 'contactDetails' = 'given') => ({
    participant,
    on: '2026-02-20' as Day,
    trigger: 'beforeJob' as const,
    by,
    trained: by === 'adviser',
    result,
  })
  const jobs = five.map((id) => job(id))
  expect(proposed(12, { jobs, benefitsOffers: five.slice(1).map((id) => offer(id, 'adviser')) }).range).toEqual({ atLeast: 4, atMost: 5 })
  expect(proposed(12, { jobs, benefitsOffers: five.slice(1).map((id) => offer(id, 'coach')) }).score).toBe(3)
  expect(proposed(12, { jobs, benefitsOffers: five.map((id) => offer(id, 'coach', 'contactDetails')) }).score).toBe(2)
})

test('item 12: 5 needs advice at changes and help with reporting', () => {
  expect(scoreOfAdvice({ before: 'trainedAdvice', atChanges: true, reportingHelp: true })).toEqual({ atLeast: 5, atMost: 5 })
  expect(scoreOfAdvice({ before: 'trainedAdvice', atChanges: false, reportingHelp: true })).toEqual({ atLeast: 4, atMost: 4 })
  expect(scoreOfAdvice({ before: 'trainedAdvice', atChanges: true, reportingHelp: null })).toEqual({ atLeast: 4, atMost: 5 })
  expect(scoreOfAdvice({ before: 'hardly', atChanges: true, reportingHelp: true })).toEqual({ atLeast: 1, atMost: 1 })
})

test('item 13: a talk after the first employer contact was not beforehand', () => {
  const lists = (on: Day): Lists => ({
    enrolments: [enrolled('sanne', '2026-02-02')],
    employerContacts: [talk('sanne', '2026-03-02')],
    disclosureTalks: [{ participant: 'sanne', on, topics: ['prosAndCons', 'coachRole'] }],
  })
  expect([components(13, lists('2026-03-02')).prosAndCons, components(13, lists('2026-03-03')).prosAndCons]).toEqual(['present', 'absent'])
})

test('item 13: who is enrolled shorter than sixty days need not have had a second talk', () => {
  const lists = (acceptedOn: Day): Lists => ({
    enrolments: [enrolled('sanne', acceptedOn)],
    disclosureTalks: [{ participant: 'sanne', on: '2026-06-01', topics: ['wording'] }],
  })
  expect([components(13, lists('2026-04-29')).moreThanOnce, components(13, lists('2026-04-30')).moreThanOnce]).toEqual(['absent', 'unknown'])
  expect(components(13, lists('2026-04-29')).wording).toBe('present')
})

test('item 14: profile updates after job starts are signals without a score', () => {
  const profileVersions = [
    { participant: 'a', on: '2026-02-10' as Day, version: 1, session: 2, sources: ['person', 'record'] },
    { participant: 'a', on: '2026-03-20' as Day, version: 2, job: 'a' },
  ]
  const scored = proposed(14, { enrolments: [enrolled('a', '2026-02-02')], profileVersions, jobs: [job('a'), job('b')] })
  expect(scored).toMatchObject({ flags: ['needsJudgement'], evidence: { medianDaysToFirst: 8, updatedAfterJobTurn: { count: 1, of: 2 } } })
  expect(scored).not.toHaveProperty('score')
})

test('item 15: the mean days to the first face-to-face contact about a paid job', () => {
  const enrolments = [enrolled('sanne', '2026-02-02'), enrolled('omar', '2026-02-02')]
  const employerContacts = [
    talk('sanne', '2026-02-12'),
    talk('omar', '2026-02-07', { faceToFace: false }),
    talk('omar', '2026-02-08', { aboutPaidJob: false }),
    talk('omar', '2026-03-24'),
  ]
  expect(proposed(15, { enrolments, employerContacts })).toMatchObject({ score: 5, evidence: { meanAtBest: 30, withContact: { count: 2, of: 2 } } })
})

test('item 15: someone still waiting is kept and gives bounds instead of a score', () => {
  const scored = proposed(15, {
    enrolments: [enrolled('sanne', '2026-06-01'), enrolled('omar', '2026-03-20')],
    employerContacts: [talk('sanne', '2026-06-03')],
  })
  expect(scored).toMatchObject({
    range: { atLeast: 2, atMost: 4 },
    flags: ['openCases'],
    evidence: { openCases: [{ participant: 'omar', waitedDays: 100, closed: false }], meanAtBest: 51, meanAtWorst: 183.5, medianAtMost: null },
  })
  expect(scored).not.toHaveProperty('score')
})

test('item 15: open cases that cannot change the anchor leave a score', () => {
  const enrolments = [enrolled('a', '2025-07-01'), ...five.slice(1).map((id) => enrolled(id, '2026-02-02'))]
  const employerContacts = five.slice(1).map((id) => talk(id, '2026-06-15'))
  expect(
    boundsOfWaits(
      [
        { days: 300, open: true },
        { days: 400, open: false },
      ],
      true,
      plain,
    ),
  ).toEqual({ atLeast: 1, atMost: 1 })
  expect(proposed(15, { enrolments, employerContacts })).toMatchObject({ score: 2, flags: ['openCases'] })
})

test('item 15: 30 days without tracking is a 4', () => {
  expect([scoreOfDays(30, true, plain), scoreOfDays(30, false, plain), scoreOfDays(30, undefined, plain)]).toEqual([
    { atLeast: 5, atMost: 5 },
    { atLeast: 4, atMost: 4 },
    { atLeast: 4, atMost: 5 },
  ])
})

test('item 15: whenever the open cases get their contact before the horizon, the true score lies within the bounds', () => {
  const wait = fc.record({ days: fc.integer({ min: 0, max: 365 }), open: fc.boolean(), extra: fc.integer({ min: 0, max: 365 }) })
  fc.assert(
    fc.property(fc.array(wait, { minLength: 1, maxLength: 15 }), (waits) => {
      const bounds = boundsOfWaits(waits as Wait[], true, plain)!
      const settled = waits.map((one) => ({ days: one.open ? Math.min(Math.max(one.days, 365), one.days + one.extra) : one.days, open: false }))
      const truth = boundsOfWaits(settled, true, plain)!
      return bounds.atLeast <= truth.atLeast && truth.atMost <= bounds.atMost
    }),
  )
})

test('item 16: nine of ten contacts serving a plan target is a 5, eight of ten a 4', () => {
  const contacts = (planned: number) => Array.from({ length: 10 }, (_, n) => talk('sanne', '2026-03-02', { planTarget: n < planned ? 'bakery' : null }))
  expect([proposed(16, { employerContacts: contacts(9) }).score, proposed(16, { employerContacts: contacts(8) }).score]).toEqual([5, 4])
})

test('item 17: six contacts in each of 25 weeks is a 5 when the log is reviewed weekly, a 3 monthly, a 2 otherwise', () => {
  const employerContacts = weeks.flatMap((on) => Array.from({ length: 6 }, (_, n) => talk(`p${n}`, addDays(on, n))))
  const enrolments = [0, 1, 2, 3].map((n) => enrolled(`p${n}`, '2026-01-05'))
  const reviewed = (every: number) =>
    proposed(17, {
      enrolments,
      employerContacts,
      logReviews: weeks.filter((_, week) => week % every === 0).map((weekOf) => ({ coach: 'fatima', weekOf, reviewer: 'noor' })),
    }).score
  expect([reviewed(1), reviewed(4), reviewed(13), proposed(17, { enrolments, employerContacts }).score]).toEqual([5, 3, 2, 2])
})

test('item 17: a half-time coach needs half as many contacts', () => {
  const lists = (fte: number): Lists => ({
    contracts: [{ coach: 'fatima', fte, from: '2025-01-01' }],
    enrolments: [0, 1, 2].map((n) => enrolled(`p${n}`, '2026-01-05')),
    employerContacts: weeks.flatMap((on) => [talk('p0', on), talk('p1', on)]),
    logReviews: weeks.map((weekOf) => ({ coach: 'fatima', weekOf, reviewer: 'noor' })),
  })
  expect([proposed(17, lists(1)).score, proposed(17, lists(0.5)).score]).toEqual([2, 3])
})

test('item 17: with two job seekers four contacts a week are enough for a 5, with three they are not', () => {
  const at = (perWeek: number, seekers: number) => scoreOfWeeklyContacts({ perWeek, seekers, review: 'weekly' }, plain).atMost
  expect([at(4, 2), at(3.9, 2), at(2, 1), at(4, 3), at(4, 0)]).toEqual([5, 2, 5, 3, 3])
})

test('item 17: contacts by phone or without a participant do not count', () => {
  const employerContacts = weeks.flatMap((on) => [talk('sanne', on, { faceToFace: false }), talk('sanne', on, { participants: [] }), talk('sanne', on)])
  expect(proposed(17, { enrolments: [enrolled('sanne', '2026-01-05')], employerContacts }).evidence.perCoach).toMatchObject([{ contacts: 25 }])
})

test('item 18: visits before a candidate was named are signals without a score', () => {
  const visit = (site: string, on: Day, candidateNamed: boolean) => talk('sanne', on, { site, candidateNamed, decisionMaker: true })
  const scored = proposed(18, {
    employerContacts: [visit('x', '2026-02-02', false), visit('x', '2026-02-09', false), visit('x', '2026-02-16', true), visit('y', '2026-02-02', true)],
  })
  expect(scored).toMatchObject({
    flags: ['needsJudgement'],
    evidence: { perCoach: [{ twoVisitsFirst: { count: 1, of: 2 }, withDecisionMaker: { count: 4, of: 4 } }] },
  })
  expect(scored).not.toHaveProperty('score')
})

test('item 12: starts on the first and last day of the window count, the days around it do not', () => {
  const benefitsOffers = [{ participant: 'x', on: '2026-02-20' as Day, trigger: 'general' as const, by: 'coach' as const, result: 'given' as const }]
  const starts = (['2026-01-04', '2026-01-05', '2026-06-28', '2026-06-29'] as Day[]).map((startedOn, n) => job(`j${n}`, { startedOn }))
  expect(proposed(12, { jobs: starts, benefitsOffers }).evidence.anyBefore).toEqual({ count: 0, of: 2 })
})

test('item 12: no offer at all in the window is hardly available, a 1', () => {
  const benefitsOffers = [{ participant: 'x', on: '2024-02-20' as Day, trigger: 'general' as const, by: 'coach' as const, result: 'given' as const }]
  expect(proposed(12, { jobs: [job('a')], benefitsOffers }).score).toBe(1)
})

test('item 15: an enrolment that ended before it began is left out', () => {
  const employerContacts = [talk('sanne', '2026-06-12')]
  expect(proposed(15, { enrolments: [enrolled('sanne', '2026-06-02'), enrolled('omar', '2026-06-20', '2026-06-19')], employerContacts })).toMatchObject({
    score: 5,
    evidence: { withContact: { of: 1 } },
  })
})

test('item 12: help with reporting given once is seen among other offers', () => {
  const offer = (trigger: 'reporting' | 'beforeJob') => ({
    participant: 'a',
    on: '2026-02-20' as Day,
    trigger,
    by: 'adviser' as const,
    trained: true,
    result: 'given' as const,
  })
  const lists = { jobs: [job('a', { changes: ['2026-03-20' as Day] })], benefitsOffers: [offer('beforeJob'), offer('reporting')] }
  expect(proposed(12, lists)).toMatchObject({ score: 5, evidence: { atChanges: { count: 1, of: 1 } } })
  expect(proposed(12, { ...lists, benefitsOffers: [offer('beforeJob')] })).toMatchObject({ range: { atLeast: 4, atMost: 5 } })
})

test('item 14: job ends on the first and last day of the window are looked at, those around it are not', () => {
  const ends = (['2026-01-04', '2026-01-05', '2026-06-28', '2026-06-29'] as Day[]).map((endedOn, n) =>
    job(`j${n}`, { startedOn: '2025-06-01', endedOn, endAnalysed: n === 1 }),
  )
  expect(proposed(14, { jobs: ends, profileVersions: [{ participant: 'x', on: '2026-02-10', version: 1 }] }).evidence.jobEndsAnalysed).toEqual({
    count: 1,
    of: 2,
  })
})
