import { addDays, type Day } from '#src/kernel/day.ts'
import { expect, test } from 'vitest'
import { oneCoach, recorded } from '../evidence.sample.ts'
import { halfYear } from '../example.ts'
import { propose } from '../proposals.ts'
import type { Score } from '../scales/scale.ts'
import { settingsOf } from '../settings.ts'
import { frequencyOf } from '../frequency.ts'
import { scoreOfPartners } from './partners.ts'
import { scoreOfTeams } from './teams.ts'
import { scoreOfUnit, type UnitFacts } from './unit.ts'

type Lists = NonNullable<Parameters<typeof oneCoach>[0]>
const plain = settingsOf()
const proposed = (item: number, lists: Lists) => propose(item, { evidence: oneCoach(lists), window: halfYear, settings: plain })!
const weeks: Day[] = Array.from({ length: 25 }, (_, week) => addDays(halfYear.from, 7 * week))
const months: Day[] = ['2026-01-15', '2026-02-15', '2026-03-15', '2026-04-15', '2026-05-15', '2026-06-15']
const two = {
  contracts: [
    { coach: 'fatima', fte: 1, from: '2025-01-01' as Day },
    { coach: 'bram', fte: 1, from: '2025-01-01' as Day },
    { coach: 'noor', role: 'leader' as const, fte: 0.5, from: '2025-01-01' as Day, otherTasks: false },
  ],
}
const enrolled = (count: number, coach = 'fatima') =>
  Array.from({ length: count }, (_, n) => ({ participant: `${coach}-${n}`, coach, acceptedOn: '2026-02-02' as Day }))
const components = (item: number, lists: Lists) =>
  Object.fromEntries((proposed(item, lists).evidence.components as { component: string; answer: string }[]).map(({ component, answer }) => [component, answer]))

test('item 1: 18 people with coaches of 1.0 and 0.5 full-time make 12 per full-time coach', () => {
  const evidence = recorded({
    contracts: [
      { coach: 'fatima', fte: 1, from: '2025-01-01' },
      { coach: 'bram', fte: 0.5, from: '2025-01-01' },
    ],
    enrolments: [...enrolled(12), ...enrolled(6, 'bram')],
  })
  expect(propose(1, { evidence, window: halfYear, settings: plain })).toMatchObject({ score: 5, evidence: { participants: 18, fte: 1.5, ratio: 12 } })
})

test('item 1: who waits for acceptance or has left does not count', () => {
  const enrolments = [
    ...enrolled(3),
    { participant: 'waiting', coach: 'fatima', acceptedOn: null },
    { participant: 'gone', coach: 'fatima', acceptedOn: '2026-02-02' as Day, closedOn: '2026-06-27' as Day },
    { participant: 'lastDay', coach: 'fatima', acceptedOn: '2026-02-02' as Day, closedOn: '2026-06-28' as Day },
  ]
  expect(proposed(1, { enrolments }).evidence.participants).toBe(4)
})

test('item 1: participants whose coach has left still count and are named', () => {
  expect(proposed(1, { enrolments: [...enrolled(20), ...enrolled(1, 'gone')] })).toMatchObject({
    score: 4,
    flags: ['factsUnknown'],
    evidence: { withoutCoach: ['gone-0'] },
  })
})

test('item 2: percentages of coaches are averaged, so a small contract weighs as much as a large one', () => {
  const entry = (coach: string, minutes: number, vocational: boolean) => ({ coach, on: '2026-02-02' as Day, minutes, vocational, place: 'office' as const })
  const timeEntries = [entry('fatima', 1000, true), entry('bram', 80, true), entry('bram', 20, false)]
  expect(proposed(2, { ...two, timeEntries })).toMatchObject({ score: 4, evidence: { meanPercent: 90 } })
})

test('item 3: one coach with six phases and one with five make a 4', () => {
  const done = (coach: string, phases: readonly string[]) =>
    phases.map((phase) => ({ coach, on: '2026-02-02' as Day, minutes: 60, vocational: true, phase: phase as 'intake', place: 'office' as const }))
  const six = ['intake', 'engagement', 'assessment', 'placement', 'coaching', 'followAlong']
  expect(proposed(3, { ...two, timeEntries: [...done('fatima', six), ...done('bram', six.slice(1))] })).toMatchObject({ score: 4 })
})

test('item 3: a coach without any phase is 1 or 2, for the assessor to say', () => {
  expect(proposed(3, { timeEntries: [{ coach: 'fatima', on: '2026-02-02', minutes: 60, vocational: true, place: 'office' }] })).toMatchObject({
    range: { atLeast: 1, atMost: 2 },
  })
})

test("item 4: nine of ten participants in the coach's two teams is a 5, three teams is a 2", () => {
  const teamLinks = enrolled(10).map(({ participant }, n) => ({
    participant,
    team: n === 0 ? 'elsewhere' : n < 5 ? 'north' : 'south',
    from: '2026-01-01' as Day,
  }))
  const attached = (teams: string[]) => teams.map((team) => ({ coach: 'fatima', team, from: '2025-01-01' as Day }))
  expect(proposed(4, { enrolments: enrolled(10), teamLinks, coachTeams: attached(['north', 'south']) })).toMatchObject({ score: 5, flags: [] })
  expect(proposed(4, { enrolments: enrolled(10), teamLinks, coachTeams: attached(['north', 'south', 'elsewhere']) })).toMatchObject({ score: 2 })
  expect(proposed(4, { enrolments: enrolled(10), teamLinks })).toMatchObject({ score: 5, flags: ['attachmentNotRecorded'] })
})

test('item 4: no team at all is a separate programme', () => {
  expect(scoreOfTeams({ percent: 0, teams: 0 }, plain)).toEqual({ atLeast: 1, atMost: 1 })
  expect(scoreOfTeams({ percent: 100, teams: 3 }, plain)).toEqual({ atLeast: 2, atMost: 2 })
})

test('item 5: attending in 20 of 25 weeks is weekly, in 19 is not', () => {
  const met = (count: number) => weeks.slice(0, count).map((on) => ({ kind: 'treatmentTeam' as const, on, team: 'north', attendees: ['fatima'] }))
  const coachTeams = [{ coach: 'fatima', team: 'north', from: '2025-01-01' as Day }]
  expect(components(5, { coachTeams, meetings: met(20) }).weeklyMeeting).toBe('present')
  expect(components(5, { coachTeams, meetings: met(19) }).weeklyMeeting).toBe('absent')
})

test('item 5: a checklist answer goes before the records and says that they differ', () => {
  const scored = proposed(5, {
    meetings: [{ kind: 'treatmentTeam', on: '2026-02-02', attendees: ['fatima'], notYetReferred: true }],
    checklist: [{ item: 5, component: 'notYetReferred', present: false, on: '2026-06-01' }],
  })
  expect(scored.flags).toContain('checklistDiffers')
  expect(scored.range).toEqual({ atLeast: 1, atMost: 3 })
})

test('a checklist answer given after the window does not count, and the newest before it does', () => {
  const tick = (present: boolean, on: Day) => ({ item: 10, component: 'intakeQuestion', present, on })
  expect(components(10, { checklist: [tick(true, '2026-06-29')] }).intakeQuestion).toBe('unknown')
  expect(components(10, { checklist: [tick(true, '2026-02-01'), tick(false, '2026-01-10')] }).intakeQuestion).toBe('present')
})

test.each<[contact: 'weekly' | 'monthly' | 'quarterly' | 'less', planned: 'weekly' | 'monthly' | 'quarterly' | 'less', score: Score]>([
  ['less', 'less', 1],
  ['quarterly', 'less', 2],
  ['monthly', 'less', 3],
  ['weekly', 'less', 4],
  ['less', 'quarterly', 4],
  ['monthly', 'monthly', 4],
  ['weekly', 'quarterly', 4],
  ['weekly', 'monthly', 5],
])('item 6: contact %s with planned meetings %s is a %i', (contact, planned, score) => {
  expect(scoreOfPartners(contact, planned)).toBe(score)
})

test('item 6: weekly contact and monthly planned meetings in the records make a 5', () => {
  const contact = (on: Day, planned: boolean) => ({ on, partner: 'uwv' as const, coach: 'fatima', faceToFace: planned, planned, aboutParticipants: true })
  expect(proposed(6, { partnerContacts: [...weeks.map((on) => contact(on, false)), ...months.map((on) => contact(on, true))] })).toMatchObject({ score: 5 })
  expect(proposed(6, { partnerContacts: months.map((on) => contact(on, false)) })).toMatchObject({ score: 3 })
})

const unit: UnitFacts = { sharedSupervisor: true, coaches: 2, fullTimeEquivalents: 2, groupMeetings: 'weekly', strategiesAndLeads: true, cover: true }

test.each<[string, Partial<UnitFacts>, Score, Score]>([
  ['a complete unit is 5', {}, 5, 5],
  ['less than two full-time is 4', { fullTimeEquivalents: 1.9 }, 4, 4],
  ['two or three meetings a month is 4', { groupMeetings: 'twoOrThreeAMonth' }, 4, 4],
  ['one coach with weekly discussion and cover is 3', { coaches: 1 }, 3, 3],
  ['weekly without strategies and leads is 3', { strategiesAndLeads: false }, 3, 3],
  ['no cover is 2', { cover: false }, 2, 2],
  ['few meetings is 2', { groupMeetings: 'fewer' }, 2, 2],
  ['no shared supervisor is 1', { sharedSupervisor: false }, 1, 1],
  ['cover not known is 2 to 5', { cover: null }, 2, 5],
])('item 7: %s', (_, facts, atLeast, atMost) => {
  expect(scoreOfUnit({ ...unit, ...facts })).toEqual({ atLeast, atMost })
})

test('item 7: weekly unit meetings with cover in the records make a 5', () => {
  const meetings = weeks.map((on) => ({ kind: 'unit' as const, on, attendees: ['fatima', 'bram', 'noor'], strategiesAndLeads: true }))
  expect(proposed(7, { ...two, meetings, substitutions: [{ on: '2026-03-03', coach: 'bram', by: 'fatima' }] })).toMatchObject({ score: 5 })
})

test('item 8: five coaches under a half-time leader without other tasks is within span, six is not', () => {
  const team = (count: number, otherTasks: boolean | null) => ({
    contracts: [
      ...Array.from({ length: count }, (_, n) => ({ coach: `c${n}`, fte: 1, from: '2025-01-01' as Day })),
      { coach: 'noor', role: 'leader' as const, fte: 0.5, from: '2025-01-01' as Day, otherTasks },
    ],
  })
  expect([
    components(8, team(5, false)).span,
    components(8, team(6, false)).span,
    components(8, team(5, true)).span,
    components(8, team(5, null)).span,
  ]).toEqual(['present', 'absent', 'absent', 'unknown'])
})

test('item 8: supervision in 20 of 25 weeks is weekly', () => {
  expect(components(8, { supervisions: weeks.slice(5).map((on) => ({ on, leader: 'noor', coach: 'fatima' })) }).weeklySupervision).toBe('present')
  expect(components(8, { supervisions: weeks.slice(6).map((on) => ({ on, leader: 'noor', coach: 'fatima' })) }).weeklySupervision).toBe('absent')
})

test('item 8: field mentoring is due monthly for a coach in the first half year, and unknown without new coaches', () => {
  const contracts = [{ coach: 'nova', fte: 1, from: '2026-01-01' as Day }]
  const mentored = (days: Day[]) => components(8, { contracts, fieldMentorings: days.map((on) => ({ on, leader: 'noor', coach: 'nova' })) }).fieldMentoring
  expect([mentored(months), mentored(months.slice(3)), components(8, {}).fieldMentoring]).toEqual(['present', 'absent', 'unknown'])
})

test('item 9: refusals for readiness and job losses are signals without a score', () => {
  const refused = { on: '2026-02-02' as Day, source: 'team north', wantsToWork: true, started: false, reasonNotStarted: 'symptoms' as const }
  const scored = proposed(9, { referrals: [refused, { ...refused, source: 'self', started: true, reasonNotStarted: null }] })
  expect(scored).toMatchObject({
    flags: ['needsJudgement'],
    range: { atLeast: 1, atMost: 5 },
    evidence: { refusedForReadiness: { count: 1, of: 2 }, sources: ['self', 'team north'] },
  })
  expect(scored).not.toHaveProperty('score')
})

test('item 10: a rate shared with staff in both quarters is present, item 11 rests on the checklist alone', () => {
  const outcomeReviews = (['2026-02-02', '2026-05-04'] as Day[]).map((on) => ({ on, goalSet: false, sharedWithStaff: true }))
  expect(components(10, { outcomeReviews: [...outcomeReviews] }).ratePublished).toBe('present')
  const ticks = ['knowsPrinciples', 'fidelityInQuality', 'steeringGroup', 'goalsToStaff'].map((component) => ({
    item: 11,
    component,
    present: component !== 'goalsToStaff',
    on: '2026-06-01' as Day,
  }))
  expect(proposed(11, { checklist: ticks })).toMatchObject({ range: { atLeast: 3, atMost: 4 } })
})

test('without records nothing is scored and nothing is called absent', () => {
  for (const item of Array.from({ length: 25 }, (_, n) => n + 1)) {
    const scored = propose(item, { evidence: recorded(), window: halfYear, settings: plain })!
    expect(scored).toMatchObject({ item, range: { atLeast: 1, atMost: 5 } })
    expect(scored).not.toHaveProperty('score')
    expect(scored.flags.some((flag) => flag === 'noRecords' || flag === 'noDenominator')).toBe(true)
  }
})

test('something outside the window only did not happen in it, and once in a short window counts as quarterly', () => {
  const short = { from: '2026-02-02' as Day, to: '2026-03-29' as Day }
  expect([frequencyOf(['2026-02-01', '2026-03-30'], short, plain), frequencyOf(['2026-02-02'], short, plain)]).toEqual(['less', 'quarterly'])
})

test('item 1: a coach who left during the window is no head on the last day', () => {
  const contracts = [
    { coach: 'fatima', fte: 1, from: '2025-01-01' as Day },
    { coach: 'bram', fte: 1, from: '2025-01-01' as Day, to: '2026-05-31' as Day },
  ]
  const evidence = recorded({ contracts, enrolments: enrolled(22) })
  expect(propose(1, { evidence, window: halfYear, settings: settingsOf({ partTime: 'perHead' }) })).toMatchObject({ score: 4, evidence: { ratio: 22 } })
})

test('item 5: a checklist answer where records say nothing differs from nothing', () => {
  expect(proposed(5, { checklist: [{ item: 5, component: 'nearbyOffice', present: true, on: '2026-06-01' }] }).flags).not.toContain('checklistDiffers')
})

test('item 9: new search on day 90 after a lost job is help, on day 91 it is not, and before the end it is not', () => {
  const lost = {
    id: 'a',
    participant: 'sanne',
    title: 'job',
    site: 'x',
    workForm: 'regulier' as const,
    startedOn: '2025-06-01' as Day,
    endedOn: '2026-01-12' as Day,
  }
  const helped = (on: Day) =>
    proposed(9, { jobs: [lost], employerContacts: [{ coach: 'fatima', on, site: 'y', faceToFace: true, aboutPaidJob: true, participants: ['sanne'] }] })
      .evidence.lostJobsFollowedUp
  expect([helped('2026-01-12'), helped('2026-04-12'), helped('2026-04-13'), helped('2026-01-11')]).toEqual([1, 1, 0, 0].map((count) => ({ count, of: 1 })))
})

test('item 2: a coach without registered hours is left out of the mean and flagged', () => {
  const timeEntries = [{ coach: 'fatima', on: '2026-02-02' as Day, minutes: 60, vocational: true, place: 'office' as const }]
  expect(proposed(2, { ...two, timeEntries })).toMatchObject({ score: 5, flags: ['noRecords'], evidence: { meanPercent: 100 } })
})
