import { addDays, type Day } from '#src/kernel/day.ts'
import { expect, test } from 'vitest'
import type { WorkForm } from '#src/jobs/work-form.ts'
import { oneCoach } from '../evidence.sample.ts'
import { halfYear } from '../example.ts'
import { propose } from '../proposals.ts'
import type { Score } from '../scales/scale.ts'
import { settingsOf, type Settings } from '../settings.ts'
import { scoreOfFollowAlong, type FollowAlongFacts } from './follow-along-facts.ts'

type Lists = NonNullable<Parameters<typeof oneCoach>[0]>
const proposed = (item: number, lists: Lists, settings: Partial<Settings> = {}) =>
  propose(item, { evidence: oneCoach(lists), window: halfYear, settings: settingsOf(settings) })!
const components = (lists: Lists) =>
  Object.fromEntries((proposed(25, lists).evidence.components as { component: string; answer: string }[]).map(({ component, answer }) => [component, answer]))
const job = (n: number, facts: object = {}) => ({
  id: `job-${n}`,
  participant: `p${n}`,
  title: `title ${n}`,
  site: `site ${n}`,
  workForm: 'regulier' as WorkForm,
  startedOn: '2026-02-02' as Day,
  ...facts,
})
const jobs = (count: number, facts: object = {}, first = 0) => Array.from({ length: count }, (_, n) => job(first + n, facts))

test('items 19 and 20: two equal jobs of ten are nine different ones, 90 per cent', () => {
  expect(proposed(19, { jobs: [...jobs(9), job(9, { title: ' Title 8' })] })).toMatchObject({
    score: 5,
    evidence: { different: { count: 9, of: 10 }, repeated: [{ kind: 'title 8', count: 2 }] },
  })
  expect(proposed(20, { jobs: [...jobs(6), ...jobs(4, { site: 'site 0' }, 6)] })).toMatchObject({ score: 3, evidence: { different: { count: 6, of: 10 } } })
})

test('items 19 and 20: jobs that do not count under the regime are left out and say why', () => {
  const scored = proposed(20, { jobs: [...jobs(2), job(2, { workForm: 'beschutWerk' }), job(3, { endedOn: '2026-06-27' })] })
  expect(scored.evidence).toMatchObject({ different: { count: 2, of: 2 }, notCounted: [{ job: 'job-2', because: 'formExcluded' }] })
})

test('item 21: nine current jobs are a 1 by rule, however good, and say so', () => {
  expect(proposed(21, { jobs: jobs(9) })).toMatchObject({
    score: 1,
    flags: ['fewerThanTenJobs'],
    because: [{ key: 'regime.strict' }, { key: 'fewerThanTen', figures: { jobs: 9 } }],
  })
  expect(proposed(21, { jobs: jobs(10) })).toMatchObject({ score: 5, flags: [] })
})

test('item 21: every label counts in the inclusive regime, strictly only ordinary open work does; both stand side by side', () => {
  const mixed = [
    ...jobs(12),
    job(12, { workForm: 'beschutWerk' }),
    job(13, { workForm: 'loondispensatie' }),
    job(14, { workForm: 'ontwikkelbedrijf' }),
    job(15, { workForm: 'loonkostensubsidie', openToAll: true, setAside: false }),
  ]
  const strict = proposed(21, { jobs: mixed })
  const inclusive = proposed(21, { jobs: mixed }, { regime: 'inclusive' })
  expect(strict).toMatchObject({
    score: 3,
    evidence: { regime: 'strict', strict: { counted: { count: 13, of: 16 } }, inclusive: { counted: { count: 16, of: 16 }, score: 5 } },
  })
  expect(inclusive).toMatchObject({ score: 5, evidence: { regime: 'inclusive', strict: { score: 3 } } })
  expect(strict.because[0]!.key).toBe('regime.strict')
  expect(inclusive.because[0]!.key).toBe('regime.inclusive')
})

test('item 21: a deciding fact nobody recorded is not counted, and the range shows what it could be', () => {
  expect(proposed(21, { jobs: [...jobs(9), job(9, { workForm: 'uitzendwerk' })] })).toMatchObject({
    score: 4,
    range: { atLeast: 4, atMost: 5 },
    flags: ['factsUnknown'],
    evidence: { strict: { unknown: ['job-9'] } },
  })
})

test('item 21: work limited in time by an agency counts in neither regime', () => {
  const limited = [...jobs(9), job(9, { limitedByAgency: true })]
  expect([proposed(21, { jobs: limited }).score, proposed(21, { jobs: limited }, { regime: 'inclusive' }).score]).toEqual([4, 4])
})

test('item 21: unpaid work does not help to reach ten jobs and lowers the share', () => {
  expect(proposed(21, { jobs: [...jobs(9), job(9, { workForm: 'vrijwilligerswerk' })] })).toMatchObject({ flags: ['fewerThanTenJobs'] })
  expect(proposed(21, { jobs: [...jobs(10), ...jobs(5, { workForm: 'proefplaatsing' }, 10)] })).toMatchObject({
    score: 2,
    evidence: { strict: { counted: { count: 10, of: 15 } } },
  })
})

test('item 22: kinds and providers of support are signals without a score', () => {
  const contact = (kind: string, by: 'coach' | 'careTeam') => ({ participant: 'p0', on: '2026-03-02' as Day, faceToFace: true, kind, by })
  const scored = proposed(22, { jobs: jobs(2), supportContacts: [contact('onTheJob', 'coach'), contact('family', 'careTeam'), contact('travel', 'coach')] })
  expect(scored).toMatchObject({
    flags: ['needsJudgement'],
    evidence: { supported: { count: 1, of: 2 }, threeKindsOrMore: { count: 1, of: 2 }, careTeamInvolved: { count: 1, of: 2 } },
  })
  expect(scored).not.toHaveProperty('score')
})

const full: FollowAlongFacts = {
  afterFirstMonth: true,
  fourMonthsPercent: 100,
  weeklyFirstMonth: true,
  monthlyForAYear: true,
  weekBeforeStart: true,
  threeDaysAfterStart: true,
  threeDaysAfterLoss: true,
  stepDown: true,
}

test.each<[string, Partial<FollowAlongFacts>, Score, Score]>([
  ['everything done is 5', {}, 5, 5],
  ['nothing in the week before the start is 4', { weekBeforeStart: false }, 4, 4],
  ['too late after the start is 4', { threeDaysAfterStart: false }, 4, 4],
  ['too late after a job loss is 4', { threeDaysAfterLoss: false }, 4, 4],
  ['no step-down is 4', { stepDown: false }, 4, 4],
  ['step-down not known is 4 or 5', { stepDown: null }, 4, 5],
  ['not weekly in the first month, half seen for four months is 3', { weeklyFirstMonth: false, fourMonthsPercent: 50 }, 3, 3],
  ['just under half is 2', { weeklyFirstMonth: false, fourMonthsPercent: 49.9 }, 2, 2],
  ['not monthly afterwards is at most 3', { monthlyForAYear: false }, 3, 3],
  ['nobody seen after the first month is 1', { monthlyForAYear: false, afterFirstMonth: false }, 1, 1],
  ['weekly not known is 3 to 5', { weeklyFirstMonth: null }, 3, 5],
])('item 23: %s', (_, facts, atLeast, atMost) => {
  expect(scoreOfFollowAlong({ ...full, ...facts })).toEqual({ atLeast, atMost })
})

const seen = (n: number, days: readonly Day[]) => days.map((on) => ({ participant: `p${n}`, on, faceToFace: true, kind: 'visit', by: 'coach' as const }))
const start: Day = '2026-01-12'
const wholeWay: Day[] = [
  '2026-01-08',
  ...[0, 7, 14, 21].map((day) => addDays(start, day)),
  '2026-02-20',
  '2026-03-20',
  '2026-04-20',
  '2026-05-20',
  '2026-06-12',
]

test('item 23: contact before, around and after the start gives 4 or 5, step-down and loss being unknown', () => {
  const scored = proposed(23, { jobs: [job(0, { startedOn: start })], supportContacts: seen(0, wholeWay) })
  expect(scored).toMatchObject({
    range: { atLeast: 4, atMost: 5 },
    flags: ['factsUnknown', 'shortFollowUp'],
    evidence: { weeklyFirstMonth: { count: 4, of: 4 }, monthlyAfter: { count: 4, of: 4 }, weekBeforeStart: { count: 1, of: 1 } },
  })
})

test('item 23: contact by phone or by family is no face-to-face contact of the team', () => {
  const phone = seen(0, wholeWay).map((contact, n) => (n % 2 === 0 ? { ...contact, faceToFace: false } : { ...contact, by: 'family' as const }))
  expect(proposed(23, { jobs: [job(0, { startedOn: start })], supportContacts: phone })).toMatchObject({ score: 1 })
})

test('item 23: after a participant wants no more contact no month is missed', () => {
  const lists = (noMoreContactFrom: Day | null): Lists => ({
    jobs: [job(0, { startedOn: start, noMoreContactFrom })],
    supportContacts: seen(0, wholeWay.slice(0, 6)),
  })
  expect(proposed(23, lists('2026-03-11')).evidence.monthlyAfter).toEqual({ count: 1, of: 1 })
  expect(proposed(23, lists(null)).evidence.monthlyAfter).toEqual({ count: 1, of: 4 })
})

test('item 23: contact within three days of learning of a loss counts, on the fourth day it does not', () => {
  const lists = (on: Day): Lists => ({
    jobs: [job(0, { startedOn: start, endedOn: '2026-05-01', lossLearnedOn: '2026-05-04' })],
    supportContacts: seen(0, [...wholeWay.slice(0, 5), on]),
  })
  expect(proposed(23, lists('2026-05-07')).evidence.threeDaysAfterLoss).toEqual({ count: 1, of: 1 })
  expect(proposed(23, lists('2026-05-08')).evidence.threeDaysAfterLoss).toEqual({ count: 0, of: 1 })
})

test('item 24: 65 of 100 minutes outside is a 5, and travel is left out', () => {
  const entry = (place: 'office' | 'employer' | 'travel', minutes: number) => ({ coach: 'fatima', on: '2026-02-02' as Day, minutes, vocational: true, place })
  expect(proposed(24, { timeEntries: [entry('employer', 65), entry('office', 35), entry('travel', 500)] })).toMatchObject({
    score: 5,
    flags: ['lowRegistration'],
  })
  expect(proposed(24, { timeEntries: [entry('employer', 64), entry('office', 36)] })).toMatchObject({ score: 4 })
})

test('item 25: closing for lack of contact after three attempts is no early ending, after two it is', () => {
  const attempts = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ participant: 'sanne', on: addDays('2026-03-02', n), channel: 'phone' as const, by: 'coach' as const }))
  const closures = [{ participant: 'sanne', on: '2026-05-01' as Day, reason: 'noContact' as const }]
  expect([components({ closures, outreach: attempts(3) }).noEarlyEnding, components({ closures, outreach: attempts(2) }).noEarlyEnding]).toEqual([
    'present',
    'absent',
  ])
  expect(components({ closures: [{ ...closures[0]!, reason: 'timeLimit' }], outreach: attempts(9) }).noEarlyEnding).toBe('absent')
})

test('item 25: all six ways found in the records make a 5; without contact with family it stays 4 or 5', () => {
  const visit = (on: Day, facts: object) => ({ participant: 'sanne', on, channel: 'visit' as const, by: 'coach' as const, ...facts })
  const lists = (toFamily: boolean): Lists => ({
    closures: [{ participant: 'omar', on: '2026-05-01', reason: 'steadyWork' }],
    missedAppointments: [{ participant: 'sanne', on: '2026-03-01' }],
    outreach: [
      visit('2026-03-02', { joint: true }),
      visit('2026-03-09', { by: 'careTeam' }),
      { participant: 'sanne', on: '2026-03-10', channel: 'phone', by: 'coach', toFamily },
    ],
  })
  expect(proposed(25, lists(true))).toMatchObject({ score: 5 })
  expect(proposed(25, lists(false))).toMatchObject({ range: { atLeast: 4, atMost: 5 } })
})

test('item 20 over the whole window leaves out jobs that ended before it', () => {
  const lists = {
    jobs: [
      job(0),
      job(1, { startedOn: '2025-06-01', endedOn: '2026-01-04' }),
      job(2, { startedOn: '2025-06-01', endedOn: '2026-01-05' }),
      job(3, { startedOn: '2026-06-29' }),
    ],
  }
  expect(proposed(20, lists, { jobsCounted: 'heldInWindow' }).evidence.different).toEqual({ count: 2, of: 2 })
})

test('item 22: workers without any support contact on record are not called unsupported', () => {
  expect(proposed(22, { jobs: jobs(2) })).toMatchObject({ flags: ['noRecords', 'needsJudgement'], because: [{ key: 'noSupport' }] })
})

test('item 23: each of the first four weeks counts from the day of the start', () => {
  const weekly = (days: number[]) =>
    proposed(23, {
      jobs: [job(0, { startedOn: start })],
      supportContacts: seen(
        0,
        days.map((day) => addDays(start, day)),
      ),
    }).evidence.weeklyFirstMonth
  expect([weekly([0, 7, 20, 27]), weekly([6, 13, 14, 21]), weekly([0, 6, 14, 21])]).toEqual([4, 4, 3].map((count) => ({ count, of: 4 })))
})

test('item 23: step-down is seen in closures after steady work', () => {
  const closed = (stepDownTo: string | null) =>
    proposed(23, {
      jobs: [job(0, { startedOn: start })],
      supportContacts: seen(0, wholeWay),
      closures: [{ participant: 'p9', on: '2026-05-01', reason: 'steadyWork', stepDownTo }],
    })
  expect(closed('nurse').evidence.stepDown).toEqual({ count: 1, of: 1 })
  expect(closed(null)).toMatchObject({ score: 4, evidence: { stepDown: { count: 0, of: 1 } } })
})

test('item 23: someone seen in each of the first four months is seen for four months, with one month missed not', () => {
  const seenIn = (days: Day[]) => proposed(23, { jobs: [job(0, { startedOn: start })], supportContacts: seen(0, days) }).evidence.fourMonths
  expect(seenIn(['2026-02-11', '2026-02-12', '2026-03-12', '2026-05-11'])).toEqual({ count: 1, of: 1 })
  expect(seenIn(['2026-02-11', '2026-02-12', '2026-03-12', '2026-05-12'])).toEqual({ count: 0, of: 1 })
})

test('item 25: an attempt on day 14 after a missed appointment follows it up, and one not yet due is not judged', () => {
  const followed = (missed: Day, tried: Day) =>
    components({ missedAppointments: [{ participant: 'sanne', on: missed }], outreach: [{ participant: 'sanne', on: tried, channel: 'phone', by: 'coach' }] })
      .documented
  expect([
    followed('2026-03-02', '2026-03-16'),
    followed('2026-03-02', '2026-03-17'),
    followed('2026-06-14', '2026-06-28'),
    followed('2026-06-15', '2026-06-28'),
  ]).toEqual(['present', 'absent', 'present', 'unknown'])
})
