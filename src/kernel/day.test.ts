import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, isDay } from './day.ts'
import { hoursSaid } from './said.ts'

test('a day exists, in a year that people write about', () => {
  expect(['2026-02-28', '1900-01-01', '2199-12-31'].map(isDay)).toEqual([true, true, true])
  expect(['2026-02-30', '0000-01-01', '0026-02-03', '1899-12-31', '2200-01-01', '9999-12-31', '2026-2-3', '', null].map(isDay)).toEqual(Array.from({ length: 9 }, () => false))
})

test('whatever day there is, ten years before and after it can be counted', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)).filter(isDay)
  fc.assert(fc.property(days, fc.integer({ min: -3650, max: 3650 }), (day, count) => {
    expect(addDays(addDays(day, count), -count)).toBe(day)
  }))
})

test('hours are kept with one decimal, so a hundredth of an hour is none', () => {
  expect(['16,5', '16.25', '0,01', '-1', ' 8 '].map(hoursSaid)).toEqual([16.5, 16.3, 0, -1, 8])
  expect(['acht', '1,2,3'].map(hoursSaid)).toEqual([Number.NaN, Number.NaN])
})
