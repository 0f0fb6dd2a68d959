import { expect, test } from 'vitest'
import type { Day } from '#src/kernel/day.ts'
import { MinimumWageRequest, minimumWage } from './minimum-wage.ts'

const wage = (facts: object) => minimumWage(MinimumWageRequest.parse({ on: '2026-07-01', age: 30, hoursPerWeek: 36, ...facts }))

test('Noor, 30, earns at least 14.99 an hour in July 2026', () => {
  const answer = wage({})
  expect(answer.status).toBe('computed')
  expect(answer.values).toEqual({ sharePercent: '100', hourlyCents: 1499, monthlyCents: 233844, monthlyWithHolidayCents: 252552 })
  expect(answer.parameters.map(({ id }) => id)).toEqual(['wml.hour.adult', 'wml.holiday_allowance_pct'])
})

test('36 hours at the minimum wage is not the reference month wage', () => {
  expect(wage({}).values?.monthlyCents).not.toBe(233700)
})

test.each([
  [20, 1125],
  [19, 844],
  [18, 703],
  [17, 555],
  [16, 485],
  [15, 422],
])('at %i the hourly minimum of January 2025 is %i cents, as published', (age, cents) => {
  expect(wage({ on: '2025-01-01', age }).values?.hourlyCents).toBe(cents)
})

test('a BBL apprentice of 19 has a lower share', () => {
  expect(wage({ age: 19, apprentice: true }).values).toMatchObject({ sharePercent: '52.5', hourlyCents: 787 })
})

test('whether someone of 19 is an apprentice is asked when it is unknown, and does not matter at 21', () => {
  expect(wage({ age: 19, apprentice: 'unknown' })).toMatchObject({ status: 'askAuthority', values: null })
  expect(wage({ age: 21, apprentice: 'unknown' }).status).toBe('computed')
})

test('a birthday counts from the day itself: 20 is a youth wage, 21 is not', () => {
  expect(wage({ age: 20 }).values?.hourlyCents).toBe(1199)
  expect(wage({ age: 21 }).values?.hourlyCents).toBe(1499)
})

test('below 15 there is no minimum wage', () => {
  expect(wage({ age: 14 })).toMatchObject({ status: 'notApplicable', values: null })
})

test.each<[Day, number]>([
  ['2025-12-31', 1440],
  ['2026-01-01', 1471],
  ['2026-06-30', 1471],
  ['2026-07-01', 1499],
  ['2026-12-31', 1499],
])('on %s the adult hour is %i cents', (on, cents) => {
  expect(wage({ on }).values?.hourlyCents).toBe(cents)
})

test('in 2027 there is no verified wage, also not for youth although a share was announced', () => {
  for (const age of [19, 30]) {
    const answer = wage({ on: '2027-01-01', age })
    expect(answer).toMatchObject({ status: 'askAuthority', values: null })
    expect(answer.reasons).toContainEqual(expect.objectContaining({ code: 'noVerifiedValue' }))
  }
})

test('in 2023 the hourly wage is derived from the month wage and only indicative', () => {
  expect(wage({ on: '2023-03-01', fullWeekHours: 36 })).toMatchObject({ status: 'indicative', values: { hourlyCents: 1240 } })
  expect(wage({ on: '2023-03-01' }).status).toBe('askAuthority')
})

test('the steps hold the figures in Dutch and in English', () => {
  const [first] = wage({ hoursPerWeek: 24 }).steps
  expect(first?.nl).toContain('14,99')
  expect(first?.en).toContain('14.99')
})
