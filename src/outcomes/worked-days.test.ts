import { expect, test } from 'vitest'
import { daysWorked, workedSpans } from './worked-days.ts'

const february = { from: '2024-02-01', to: '2024-02-29' } as const

test('touching jobs are one stretch, a day between makes two, and a job inside another adds nothing', () => {
  const first = { startedOn: '2024-02-05', endedOn: '2024-02-10' } as const
  expect(workedSpans([{ startedOn: '2024-02-11', endedOn: '2024-02-12' }, first], february)).toEqual([{ from: '2024-02-05', to: '2024-02-12' }])
  expect(workedSpans([first, { startedOn: '2024-02-12', endedOn: null }], february)).toEqual([{ from: '2024-02-05', to: '2024-02-10' }, { from: '2024-02-12', to: '2024-02-29' }])
  expect(daysWorked([first, { startedOn: '2024-02-06', endedOn: '2024-02-07' }], february)).toBe(6)
})

test('only days inside the stretch count, leap day too', () => {
  expect(daysWorked([{ startedOn: '2023-01-01', endedOn: null }], february)).toBe(29)
  expect(daysWorked([{ startedOn: '2023-01-01', endedOn: '2024-01-31' }], february)).toBe(0)
})
