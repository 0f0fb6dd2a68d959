import { expect, test } from 'vitest'
import { access } from './access.ts'
import { sampleCareer, sampleEnrolment } from './career.sample.ts'
import { Career } from './career.ts'
import { educationFigures } from './education.ts'
import { timeMix } from './time-mix.ts'
import { zeroExclusion } from './zero-exclusion.ts'

const year = { from: '2026-01-01', to: '2026-12-31' } as const
const referral = (facts: object) => Career.shape.referrals.parse([{ id: 'r1', receivedOn: '2026-01-05', ...facts }])
const contact = (on: string, by = 'phone', attended = true) => Career.shape.contacts.parse([{ referralId: 'r1', on, by, attended }])

test('a referral has access when its first direct contact ever falls in the window', () => {
  const because = (...contacts: Career['contacts'][]) => {
    const { figure } = access([sampleCareer({ referrals: referral({}), contacts: contacts.flat() })], year)
    return figure.notCounted[0]?.because ?? 'counted'
  }
  expect(because(contact('2026-01-01'))).toBe('counted')
  expect(because(contact('2026-12-31', 'video'))).toBe('counted')
  expect(because(contact('2026-05-01'), contact('2025-12-31'))).toBe('firstContactEarlier')
  expect(because(contact('2027-01-01'))).toBe('firstContactLater')
  expect(because(contact('2026-05-01', 'indirect'), contact('2026-05-02', 'phone', false))).toBe('noDirectContact')
})

test('access is given per 100,000 only with a population', () => {
  const people = [sampleCareer({ referrals: referral({ result: 'declined' }), contacts: contact('2026-05-01') })]
  expect(access(people, year, 50_000)).toMatchObject({ reached: { count: 1, of: 50_000 }, per100000: 2 })
  expect(access(people, year).per100000).toBeUndefined()
})

test('declining for not being ready is counted apart from other reasons', () => {
  const person = (personId: string, facts: object) => sampleCareer({ personId, referrals: referral({ id: personId, ...facts }), enrolments: [sampleEnrolment({ startedOn: '2026-01-12' })] })
  const found = zeroExclusion(
    [
      person('a', { result: 'started', enrolmentId: 'enrolment-1' }), person('b', { result: 'declined', declineReason: 'tooEarly' }), person('c', { result: 'declined', declineReason: 'moved' }),
      person('d', { result: 'declined' }), person('e', { wishToWork: false }), person('f', { result: 'declined', declineReason: 'noWishToWork' }), person('g', {}),
      person('h', { receivedOn: null }), person('i', { receivedOn: '2027-01-01' }),
    ],
    year,
    '2026-12-31',
  )
  expect(found.figure.share).toEqual({ count: 1, of: 5 })
  expect(found.readiness).toEqual({ count: 1, of: 3 })
  expect(found.figure.notCounted.map((line) => line.because)).toEqual([
    'declinedReadiness', 'declinedOther', 'declinedNoReason', 'noWishToWork', 'noWishToWork', 'referralOpen', 'noReferralDate', 'referralOutsideWindow',
  ])
  expect(found.waited).toEqual({ n: 1, mean: 7, median: 7 })
  expect(found.withOpen).toMatchObject({ n: 2, events: 1 })
})

test('education is kept after 91 days, and a diploma before that is no loss', () => {
  const kept = (facts: object, asOf: '2026-12-31' | '2026-05-01' = '2026-12-31') => {
    const education = Career.shape.education.parse([{ id: 's1', startedOn: '2026-02-01', ...facts }])
    return educationFigures([sampleCareer({ education })], year, asOf).keptThirteenWeeks.notCounted[0]?.because ?? 'counted'
  }
  expect(kept({})).toBe('counted')
  expect(kept({ endedOn: '2026-05-03' })).toBe('counted')
  expect(kept({ endedOn: '2026-05-02' })).toBe('leftEducation')
  expect(kept({ endedOn: '2026-03-01', result: 'diploma' })).toBe('counted')
  expect(kept({}, '2026-05-01')).toBe('tooYoung')
})

test('each category is a share of all recorded minutes, and blank entries are listed', () => {
  const entry = (id: string, facts: object) => ({ id, coachId: 'fatima', on: '2026-02-02' as const, minutes: 30, category: 'direct' as const, ...facts })
  const mix = timeMix([entry('1', {}), entry('2', { category: 'admin', minutes: 10, coachId: 'bram' }), entry('3', { minutes: null, coachId: 'kees' }), entry('4', { on: '2027-01-01' })], year)
  expect(mix.total.admin).toEqual({ count: 10, of: 40 })
  expect(mix.byCoach.map(({ coachId, mix: own }) => [coachId, own.admin])).toEqual([['bram', { count: 10, of: 10 }], ['fatima', { count: 0, of: 30 }]])
  expect(mix.notCounted.map((line) => line.because)).toEqual(['minutesUnknown', 'outsideWindow'])
})
