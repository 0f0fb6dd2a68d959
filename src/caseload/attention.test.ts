import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '#src/kernel/day.ts'
import { attentionOf, type Followed } from './attention.ts'

const today: Day = '2026-11-23'
const quiet = (overrides: Partial<Followed> = {}): Followed => ({
  targetGroup: 'ggz', startedOn: '2026-06-01', referredOn: '2026-05-20', coached: true, lastContactOn: '2026-11-20', plannedOn: null, plannedStep: null,
  firstEmployerContactOn: '2026-06-20', jobStartedOn: null, jobEndedOn: null, jobEndLearnedOn: null, ...overrides,
})
const reasons = (overrides: Partial<Followed>, on = today) => attentionOf(quiet(overrides), on).map(({ reason }) => reason)

test('someone seen three days ago, with an employer met, needs nobody', () => expect(reasons({})).toEqual([]))
test('a file is quiet after fourteen days without contact, for LVB after seven', () => {
  expect(reasons({ lastContactOn: '2026-11-10' })).toEqual([])
  expect(reasons({ lastContactOn: '2026-11-09' })).toEqual(['quiet'])
  expect(reasons({ lastContactOn: '2026-11-16', targetGroup: 'lvb' })).toEqual(['quiet'])
})
test('a planned step is due on its day and is done by a contact on or after it', () => {
  expect(reasons({ plannedOn: '2026-11-24' })).toEqual([])
  expect(reasons({ plannedOn: '2026-11-23' })).toEqual(['planned'])
  expect(reasons({ plannedOn: '2026-11-20' })).toEqual([])
  expect(reasons({ plannedOn: '2026-11-21' })).toEqual(['planned'])
})
test('from twenty days after the start one is reminded that an employer must be met within thirty', () => {
  const fresh = { firstEmployerContactOn: null, startedOn: '2026-11-03' as Day }
  expect(reasons(fresh, '2026-11-22')).toEqual([])
  expect(reasons(fresh)).toEqual(['employerContact'])
  expect(attentionOf(quiet(fresh), today)[0]!.dueOn).toBe('2026-12-03')
})
test('after a job ends somebody is seen within three days of hearing it', () => {
  expect(reasons({ jobEndedOn: '2026-11-18', jobEndLearnedOn: '2026-11-21' })).toEqual(['jobEnded'])
  expect(reasons({ jobEndedOn: '2026-11-18', jobEndLearnedOn: '2026-11-19' })).toEqual([])
})
test('a job that started is visited within three days, and the week before one is reminded', () => {
  expect(reasons({ jobStartedOn: '2026-11-21' })).toEqual(['jobStarted'])
  expect(reasons({ jobStartedOn: '2026-11-30', lastContactOn: '2026-11-22' })).toEqual(['jobStarts'])
  expect(reasons({ jobStartedOn: '2026-11-30', lastContactOn: '2026-11-23' })).toEqual([])
})
test('a file without a coach always asks for one', () => expect(reasons({ coached: false })).toContain('noCoach'))
test('a signal never goes away by waiting, only by a contact', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 }), (quietDays, later) => {
    const person = quiet({ lastContactOn: addDays(today, -quietDays) })
    const before = attentionOf(person, today).some(({ reason }) => reason === 'quiet')
    const after = attentionOf(person, addDays(today, later)).some(({ reason }) => reason === 'quiet')
    return !before || after
  }))
})
