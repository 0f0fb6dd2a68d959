import { expect, test } from 'vitest'
import { aDecision } from './disclosure.sample.ts'
import { type RevisitFacts, revisitReasons } from './revisit.ts'

const today = '2026-11-27'
const facts: RevisitFacts = { startedOn: '2026-08-01', talks: [{ onDay: '2026-08-10' }], decisions: [], jobs: [], trouble: [], met: [] }
const bakery = { employerId: 'blom', employer: 'Bakkerij Blom', on: '2026-10-05', endedOn: null, lost: false } as const
const why = (over: Partial<RevisitFacts>) => revisitReasons({ ...facts, ...over }, new Map([['blom', 'Bakkerij Blom']]), today).map(({ reason, on }) => `${reason} ${on}`)

test('two months after the start without work the subject comes back, until there is a talk', () => {
  expect(why({})).toEqual(['noJobAfterTwoMonths 2026-10-01'])
  expect(why({ talks: [{ onDay: '2026-10-02' }] })).toEqual([])
  expect(why({ startedOn: '2026-10-15' })).toEqual([])
})

test('who lost a job looks from then on', () => {
  const ended = { ...bakery, endedOn: '2026-09-20', on: '2026-08-15' } as const
  expect(why({ jobs: [ended], talks: [{ onDay: '2026-10-01' }] })).toEqual(['noJobAfterTwoMonths 2026-11-20'])
})

test('who chose beforehand what the new employer may know is not asked again at the start', () => {
  expect(why({ jobs: [bakery], decisions: [aDecision({ recipient: 'employer', employerId: 'blom' })] })).toEqual([])
  expect(why({ jobs: [bakery], decisions: [aDecision()] })).toEqual(['newJob 2026-10-05'])
})

test('a start at work, and trouble there, are reasons until there is a talk', () => {
  const trouble = [{ employerId: 'blom', employer: 'Bakkerij Blom', on: '2026-11-12' }] as const
  expect(why({ jobs: [bakery], trouble })).toEqual(['troubleAtWork 2026-11-12', 'newJob 2026-10-05'])
  expect(why({ jobs: [bakery], trouble, talks: [{ onDay: '2026-11-01' }] })).toEqual(['troubleAtWork 2026-11-12'])
})

test('a job that the employer ended because of how it went is a reason', () => {
  expect(why({ jobs: [{ ...bakery, endedOn: '2026-11-20', lost: true }] })).toEqual(['jobLost 2026-11-20'])
})

test('a decision is named two weeks before it ends, and after it ended, unless a newer one took its place', () => {
  const ends = aDecision({ id: 'a', validUntil: '2026-12-05', recipient: 'employer', employerId: 'blom' })
  const started = { startedOn: '2026-11-01' } as const
  expect(why({ ...started, decisions: [ends] })).toEqual(['runsOut 2026-12-05'])
  expect(why({ ...started, decisions: [{ ...ends, validUntil: '2026-11-20' }] })).toEqual(['ranOut 2026-11-20'])
  expect(why({ ...started, decisions: [ends, aDecision({ id: 'b', recipient: 'employer', employerId: 'blom', decidedOn: '2026-11-15' })] })).toEqual([])
})

test('an employer who was met without a decision is named once', () => {
  const met = [{ employerId: 'blom', employer: 'Bakkerij Blom', on: '2026-11-20' }, { employerId: 'blom', employer: 'Bakkerij Blom', on: '2026-11-12' }] as const
  expect(why({ startedOn: '2026-11-01', met })).toEqual(['employerMet 2026-11-12'])
  expect(why({ startedOn: '2026-11-01', met, decisions: [aDecision()] })).toEqual([])
})

test('who never talked about it is asked from the start', () => {
  expect(why({ talks: [] })).toEqual(['noTalkYet 2026-08-01'])
  expect(why({ talks: [], startedOn: null })).toEqual([])
})
