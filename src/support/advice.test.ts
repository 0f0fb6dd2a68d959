import { expect, test } from 'vitest'
import type { Day } from '#src/kernel/day.ts'
import { AdviceForm, adviceMoments, type BenefitsAdvice } from './advice.ts'

const job = { id: 'baan', startedOn: '2026-06-01', supportedFromOn: '2026-01-05' } as const
const offer = (offeredOn: Day, occasion: string, jobId: string | null = 'baan') => ({ id: `${offeredOn} ${occasion}`, offeredOn, occasion, jobId }) as BenefitsAdvice
const told = (moments: ReturnType<typeof adviceMoments>) => moments.map(({ occasion, onDay, offer: made, afterStart }) => [occasion, onDay, made?.offeredOn, afterStart])

test('a start asks for advice before it; an offer to the person without a job counts too', () => {
  expect(told(adviceMoments(job, [], []))).toEqual([['beforeJob', '2026-06-01', undefined, false]])
  expect(told(adviceMoments(job, [], [offer('2026-03-02', 'beforeJob', null)]))).toEqual([['beforeJob', '2026-06-01', '2026-03-02', false]])
  expect(told(adviceMoments(job, [], [offer('2026-03-02', 'beforeJob', 'andere baan')]))).toEqual([['beforeJob', '2026-06-01', undefined, false]])
})
test('an offer after the start is kept, and said to be late', () => {
  expect(told(adviceMoments(job, [], [offer('2026-06-10', 'beforeJob')]))).toEqual([['beforeJob', '2026-06-01', '2026-06-10', true]])
})
test('a job that ran before support began asks for no advice at its start', () => {
  expect(adviceMoments({ ...job, supportedFromOn: '2026-06-02' }, [], [])).toEqual([])
})
test('each change of hours or pay asks again, a change of contract does not', () => {
  const changes = [{ fromOn: '2026-08-01', what: ['hours', 'pay'] }, { fromOn: '2026-09-01', what: ['contract'] }, { fromOn: '2026-11-01', what: ['pay'] }] as const
  const offers = [offer('2026-05-11', 'beforeJob'), offer('2026-07-20', 'hours')]
  expect(told(adviceMoments(job, changes, offers)).slice(1)).toEqual([['hours', '2026-08-01', '2026-07-20', false], ['pay', '2026-11-01', undefined, false]])
})
test('an offer belongs to one change: the one it came with, not the next', () => {
  const changes = [{ fromOn: '2026-08-01', what: ['hours'] }, { fromOn: '2026-11-01', what: ['hours'] }] as const
  expect(told(adviceMoments(job, changes, [offer('2026-10-20', 'hours')])).slice(1)).toEqual([['hours', '2026-08-01', undefined, false], ['hours', '2026-11-01', '2026-10-20', false]])
})
test('advice that was given has its day, not before the offer', () => {
  const wrong = (fields: Record<string, string>) => AdviceForm.safeParse({ occasion: 'hours', offeredOn: '2026-11-02', result: 'given', ...fields }).error?.issues.map(({ message }) => message)
  expect(wrong({})).toEqual(['givenMissing'])
  expect(wrong({ givenOn: '2026-11-01' })).toEqual(['givenBeforeOffered'])
  expect(wrong({ givenOn: '2026-11-02' })).toBeUndefined()
})
