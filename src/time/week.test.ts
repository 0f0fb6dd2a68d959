import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '#src/kernel/day.ts'
import { byCategory, gapOf, outsideShare, trendOf, vocationalShare } from './share.ts'
import { daysOf, type Stretch, timeCategories } from './week.ts'

const monday: Day = '2026-11-16'
const one = (overrides: Partial<Stretch> = {}): Stretch => ({ id: 'a', source: 'contact', onDay: monday, minutes: 60, category: 'vocational', place: 'home', about: null, opens: true, participantIds: [], ...overrides })

test('travel, meetings and administration around the work count as vocational; other care and training do not, and leave counts nowhere', () => {
  const week = [one(), one({ category: 'travel', minutes: 30 }), one({ category: 'otherCare', minutes: 10 }), one({ category: 'training', minutes: 20 }), one({ category: 'leave', minutes: 480 })]
  expect(vocationalShare(week)).toEqual({ count: 90, of: 120 })
})
test('time outside the office is measured over what has a place, travel apart', () => {
  expect(outsideShare([one(), one({ place: 'office', minutes: 30 }), one({ place: null, minutes: 90 }), one({ category: 'travel', minutes: 40 })])).toEqual({ count: 60, of: 90 })
})
test('the gap is what the contract says and nothing else does yet, never below nothing', () => {
  expect(gapOf([one({ minutes: 60 })], 28.5)).toBe(1650)
  expect(gapOf([one({ minutes: 3000 })], 32)).toBe(0)
  expect(gapOf([one()], null)).toBeNull()
})
test('categories stand with the largest first, without those that took nothing', () => {
  expect(byCategory([one({ minutes: 20, category: 'travel' }), one()])).toEqual([{ category: 'vocational', minutes: 60 }, { category: 'travel', minutes: 20 }])
})
test('the trend has every week, also an empty one, across the change of the clock and of the year', () => {
  const trend = trendOf([one({ onDay: '2026-12-29', minutes: 90, category: 'administration' })], '2027-01-04', 3)
  expect(trend.map(({ mondayOn, minutes }) => [mondayOn, minutes])).toEqual([['2026-12-21', 0], ['2026-12-28', 90], ['2027-01-04', 0]])
  expect(trend[1]!.administration).toEqual({ count: 90, of: 90 })
})

const stretch = fc.record({ day: fc.integer({ min: 0, max: 6 }), minutes: fc.integer({ min: 1, max: 600 }), category: fc.constantFrom(...timeCategories), place: fc.constantFrom('home', 'office', null) })
  .map(({ day, ...rest }) => one({ ...rest, onDay: addDays(monday, day) }))
test('no minute of a week is lost or counted twice, and no share is more than its whole', () => {
  fc.assert(fc.property(fc.array(stretch, { maxLength: 40 }), (week) => {
    const total = week.reduce((sum, { minutes }) => sum + minutes, 0)
    expect(daysOf(monday, week).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(total)
    expect(byCategory(week).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(total)
    for (const { count, of } of [vocationalShare(week), outsideShare(week)]) expect(count <= of && of <= total).toBe(true)
  }))
})
