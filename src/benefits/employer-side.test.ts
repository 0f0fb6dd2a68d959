import { expect, test } from 'vitest'
import { DeadlineRequest, deadlineFor } from './deadlines.ts'
import { instruments } from './instruments.ts'
import { instrumentsOn } from './knowledge.ts'
import { NoRiskRequest, noRisk } from './no-risk.ts'
import { RegisterCheckRequest, registerCheck } from './register.ts'
import { TrialPlacementRequest, trialPlacementTerm } from './trial-placement.ts'
import { JobcoachRequest, jobcoachHoursCap, WorkplaceRequest, workplaceThreshold } from './workplace.ts'

const none = { wajong: false, beschutWerk: false, registerThroughParticipatiewet: false, wiaBeforeJob: false, below35WithinFiveYears: false, educationHinderedWithinFiveYears: false }
const cover = (facts: object) => noRisk(NoRiskRequest.parse({ on: '2026-09-01', startedOn: '2026-09-01', ...facts }))

test.each(['wajong', 'beschutWerk', 'registerThroughParticipatiewet'])('no-risk through %s has no end date, whatever else is unknown', (ground) => {
  expect(cover({ [ground]: true })).toMatchObject({ status: 'indicative', values: { ground, unlimited: true, lastDay: null, fullPayWeeks: 52 } })
})

test('no-risk after WIA lasts five years from the start, or from the decision at the own employer', () => {
  expect(cover({ ...none, wiaBeforeJob: true }).values).toMatchObject({ unlimited: false, lastDay: '2031-08-31' })
  expect(cover({ ...none, wiaDecisionAtOwnEmployerOn: '2024-03-01' }).values).toMatchObject({ ground: 'wiaAtOwnEmployer', lastDay: '2029-02-28' })
  expect(cover({ ...none, wiaBeforeJob: true, startedOn: '2020-01-01' }).status).toBe('notApplicable')
})

test('no-risk: no ground is no, an unknown ground is asking, a known ground warns of a longer one', () => {
  expect(cover(none).status).toBe('notApplicable')
  expect(cover({ ...none, wajong: 'unknown' })).toMatchObject({ status: 'askAuthority', values: null })
  expect(cover({ ...none, wajong: 'unknown', wiaBeforeJob: true }).warnings.map(({ en }) => en).join()).toContain('without end date')
})

const trial = (facts: object) =>
  trialPlacementTerm(TrialPlacementRequest.parse({ authority: 'uwv', startsOn: '2026-08-31', age: 24, receivesBenefit: true, canDoTheWork: true, insured: true, unpaidHereBefore: false, prospectOfJob: true, permission: true, ...facts }))

test('a trial placement takes two months, six at most, at UWV and at the municipality', () => {
  expect(trial({})).toMatchObject({ status: 'computed', whoDecides: 'uwv', values: { usualMonths: 2, maximumMonths: 6, usualLastDay: '2026-10-30', latestDay: '2027-02-27' } })
  expect(trial({ authority: 'gemeente', insured: 'unknown' })).toMatchObject({ status: 'computed', whoDecides: 'gemeente', values: { usualMonths: 2, maximumMonths: 6 } })
})

test.each([{ age: 17 }, { insured: false }, { unpaidHereBefore: true }, { prospectOfJob: false }, { permission: false }, { receivesBenefit: false }])('no trial placement at UWV with %o', (facts) => {
  expect(trial(facts)).toMatchObject({ status: 'notApplicable', values: null })
})

test.each(['receivesBenefit', 'canDoTheWork', 'insured', 'unpaidHereBefore', 'prospectOfJob', 'permission', 'authority'])('an unknown %s before a trial placement leads to asking', (fact) => {
  expect(trial({ [fact]: 'unknown' })).toMatchObject({ status: 'askAuthority', values: null })
})

test('without bijstand the municipality gives no trial placement', () => {
  expect(trial({ authority: 'gemeente', receivesBenefit: false }).status).toBe('notApplicable')
})

const coach = (facts: object) => jobcoachHoursCap(JobcoachRequest.parse({ on: '2026-09-01', coachYear: 1, hoursPerWeek: 24, contractMonths: 6, payPercentOfMinimum: 35, ...facts }))

test.each([
  [1, '15', '187.20'],
  [2, '7.5', '93.60'],
  [3, '6', '74.88'],
  [5, '6', '74.88'],
])('in year %i of coaching the cap is %s%% of hours worked', (coachYear, percent, capHours) => {
  expect(coach({ coachYear })).toMatchObject({ status: 'computed', values: { percent, hoursWorked: '1248', capHours } })
})

test('below the usual conditions for a jobcoach UWV is asked, it is not a no', () => {
  for (const facts of [{ hoursPerWeek: 10 }, { contractMonths: 3 }, { payPercentOfMinimum: 30 }, { contractMonths: 'unknown' }]) expect(coach(facts).status).toBe('askAuthority')
})

test('withdrawn jobcoach tables of 2014 are not used', () => {
  expect(coach({}).parameters.filter(({ id }) => id.includes('regime'))).toEqual([])
})

const workplace = (facts: object) => workplaceThreshold(WorkplaceRequest.parse({ on: '2026-09-01', costCents: 19_516, generallyUsual: false, otherLawPays: false, ...facts }))

test('the workplace threshold of 2026 is 195.16, from the January wage also after July', () => {
  expect(workplace({})).toMatchObject({ status: 'indicative', values: { thresholdCents: 19_516, aboveThreshold: false } })
  expect(workplace({ costCents: 19_517 }).values?.aboveThreshold).toBe(true)
  expect(workplace({ costCents: 2_268_901 }).values?.businessBenefitWeighed).toBe(true)
  expect(workplace({ on: '2025-09-01' }).values?.thresholdCents).toBe(18_643)
  expect(workplace({ on: '2027-01-01' })).toMatchObject({ status: 'askAuthority', values: null })
  expect(workplace({ generallyUsual: true }).status).toBe('notApplicable')
  expect(workplace({ otherLawPays: 'unknown' }).status).toBe('askAuthority')
})

const deadline = (instrument: string, startedOn = '2026-09-01') => deadlineFor(DeadlineRequest.parse({ instrument, startedOn }))

test.each([
  ['loonkostensubsidie', '2027-03-01'],
  ['loonwaarde', '2027-02-28'],
  ['loondispensatie', '2026-09-30'],
  ['trialPlacement', '2026-08-31'],
  ['jobcoach', '2026-09-29'],
  ['internalJobcoach', '2026-09-29'],
  ['lkvDisabled', '2026-12-01'],
  ['lkvJobsAgreement', '2027-05-01'],
  ['noRisk', null],
  ['workplace', null],
  ['register', null],
  ['bijstandEarnings', null],
])('a job from 1 September 2026: %s by %s', (instrument, lastDay) => {
  const answer = deadline(instrument)
  expect(['computed', 'indicative']).toContain(answer.status)
  expect(answer.values?.lastDay).toBe(lastDay)
  expect(answer.values?.documents.length).toBeGreaterThan(0)
})

test('three months after 30 November is the last day of February', () => {
  expect(deadline('lkvDisabled', '2026-11-30').values?.lastDay).toBe('2027-02-28')
})

test('a start before the rule was read has no deadline', () => {
  expect(deadline('lkvJobsAgreement', '2025-12-31')).toMatchObject({ status: 'askAuthority', values: null })
})

test('each instrument tells who, where, when and with what', () => {
  const now = instrumentsOn({ on: '2026-09-01' })
  expect(now.map(({ id }) => id)).toEqual(Object.keys(instruments))
  for (const { applicant, where, when, documents, source } of now) expect([applicant.nl, where.nl, when.nl, documents[0]?.nl, source].every(Boolean)).toBe(true)
})

const register = (facts: object) => registerCheck(RegisterCheckRequest.parse({ on: '2026-09-01', ...facts }))
const noGround = { wajong: false, wsw: false, uwvFoundUnable: false, measuredBelowMinimum: false, ownRequestGranted: false, beschutWerk: false }

test('the praktijkroute puts someone in the register, which opens only LKV and no-risk', () => {
  expect(register({ ...noGround, measuredBelowMinimum: true })).toMatchObject({ status: 'indicative', values: { inRegister: true, ground: 'praktijkroute', opens: ['lkv', 'noRisk'], other: ['loonkostensubsidie'] } })
})

test('a register entry alone does not mean loonkostensubsidie', () => {
  expect(register({ seenInPortal: true }).values).toMatchObject({ inRegister: true, other: [] })
  expect(register({ ...noGround, wajong: true }).values?.other).toEqual(['loondispensatie'])
})

test('beschut werk is outside the register; together with another ground the portal decides', () => {
  expect(register({ ...noGround, beschutWerk: true }).values).toMatchObject({ inRegister: false, opens: [], other: ['loonkostensubsidie', 'noRisk'] })
  expect(register({ ...noGround, beschutWerk: true, wajong: true }).status).toBe('askAuthority')
})

test('unknown grounds lead to asking; none leads to the praktijkroute', () => {
  expect(register({ ...noGround, wsw: 'unknown' })).toMatchObject({ status: 'askAuthority', values: null })
  expect(register(noGround).values).toMatchObject({ inRegister: false, other: ['praktijkroute'] })
})
