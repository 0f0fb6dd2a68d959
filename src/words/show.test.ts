import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '#src/kernel/day.ts'
import { showNumber, showMinutes, showPercent, showShare } from './show-number.ts'
import { showDay, showDayShort, showDaysAgo, showInstant, showMonth, showPeriod, showWeekday } from './show.ts'

describe('days', () => {
  it('a day is written out in the language of the page', () => {
    expect(showDay('2026-02-03', 'nl')).toBe('3 februari 2026')
    expect(showDay('2026-02-03', 'en')).toBe('3 February 2026')
  })

  it('a table shows short months', () => {
    expect(showDayShort('2026-03-13', 'nl')).toBe('13 mrt 2026')
    expect(showDayShort('2026-10-31', 'en')).toBe('31 Oct 2026')
  })

  it('3 February 2026 is a Tuesday', () => {
    expect(showWeekday('2026-02-03', 'nl')).toBe('dinsdag 3 februari 2026')
    expect(showWeekday('2026-02-03', 'en')).toBe('Tuesday 3 February 2026')
  })

  it('a month has its year', () => {
    expect(showMonth('2026-02-13', 'nl')).toBe('februari 2026')
  })

  it.each([
    [0, 'vandaag', 'today'], [1, 'gisteren', 'yesterday'], [-1, 'morgen', 'tomorrow'], [15, '15 dagen geleden', '15 days ago'], [-3, 'over 3 dagen', 'in 3 days'],
    [60, '60 dagen geleden', '60 days ago'], [61, '2 maanden geleden', '2 months ago'], [545, '17 maanden geleden', '17 months ago'], [731, '2 jaar geleden', '2 years ago'], [-90, 'over 2 maanden', 'in 2 months'],
  ])('%d days back is %s', (ago, dutch, english) => {
    const today = '2026-03-01'
    expect(showDaysAgo(addDays(today, -ago), today, 'nl')).toBe(dutch)
    expect(showDaysAgo(addDays(today, -ago), today, 'en')).toBe(english)
  })

  it('a moment is shown on the Dutch wall clock, in summer and in winter', () => {
    expect(showInstant('2026-02-03T23:30:00.000Z', 'nl')).toBe('4 februari 2026, 00:30')
    expect(showInstant('2026-07-03T21:30:00.000Z', 'en')).toBe('3 July 2026, 23:30')
  })

  it('a stretch without a last day still runs', () => {
    expect(showPeriod({ from: '2026-01-01', until: '2026-03-31' }, 'nl')).toBe('1 januari 2026 tot en met 31 maart 2026')
    expect(showPeriod({ from: '2026-01-01', until: null }, 'nl')).toBe('sinds 1 januari 2026')
    expect(showPeriod({ from: '2026-01-01' }, 'en')).toBe('since 1 January 2026')
  })

  it('no two days look alike', () => {
    const day = fc.integer({ min: -20_000, max: 20_000 }).map((count) => addDays('2026-01-01', count))
    fc.assert(fc.property(day, day, fc.constantFrom('nl' as const, 'en' as const), (a: Day, b: Day, locale) => {
      expect(showDay(a, locale) === showDay(b, locale)).toBe(a === b)
      expect(showDayShort(a, locale) === showDayShort(b, locale)).toBe(a === b)
    }))
  })
})

describe('numbers', () => {
  it('marks follow the language', () => {
    expect(showNumber(1234.5, 'nl')).toBe('1.234,5')
    expect(showNumber(1234.5, 'en')).toBe('1,234.5')
  })

  it.each([[0, '0 min'], [45, '45 min'], [60, '1 u'], [65, '1 u 05'], [75, '1 u 15'], [59.6, '1 u']])('%d minutes is %s', (minutes, text) => {
    expect(showMinutes(minutes, 'nl')).toBe(text)
  })

  it('English says h', () => {
    expect(showMinutes(75, 'en')).toBe('1 h 15')
  })

  it('a proportion keeps its denominator', () => {
    expect(showShare({ count: 12, of: 30 }, 'nl')).toBe('12 van 30 (40\u00a0%)')
    expect(showShare({ count: 12, of: 30 }, 'en')).toBe('12 of 30 (40%)')
  })

  it('a proportion of nothing has no percentage', () => {
    expect(showShare({ count: 0, of: 0 }, 'nl')).toBe('0 van 0')
    expect(showPercent({ count: 0, of: 0 }, 'en')).toBeUndefined()
  })
})
