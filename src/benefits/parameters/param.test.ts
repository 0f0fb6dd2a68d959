import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day, isDay } from '#src/kernel/day.ts'
import { type ParameterId, param, parameters } from './param.ts'
import type { ParameterLine } from './table.ts'

const ids = Object.keys(parameters) as ParameterId[]
const lines = ids.flatMap((id) => (parameters[id] as readonly ParameterLine[]).map((line) => ({ id, line })))

test('there are 320 values, each with a source, a unit and a confidence', () => {
  expect(lines).toHaveLength(320)
  for (const { line } of lines) {
    expect(isDay(line.from)).toBe(true)
    expect(line.source.length).toBeGreaterThan(3)
    expect(line.unit).not.toBe('')
    expect(['high', 'medium', 'low']).toContain(line.confidence)
  }
})

test('euro amounts are whole cents', () => {
  for (const { id, line } of lines.filter(({ line: { unit } }) => unit.startsWith('cents'))) expect([id, Number.isInteger(line.value)]).toEqual([id, true])
  expect(param('wml.hour.adult', '2026-07-01')?.value).toBe(1499)
})

test('lines of one value never overlap', () => {
  for (const id of ids) {
    const dated = [...(parameters[id] as readonly ParameterLine[])].sort((a, b) => (a.from < b.from ? -1 : 1))
    for (const [i, line] of dated.entries()) {
      const next = dated[i + 1]
      if (next) expect([id, line.until !== undefined && line.until < next.from]).toEqual([id, true])
    }
  }
})

test('the last day of a line still holds and the day after does not use it', () => {
  for (const { id, line } of lines) {
    if (!line.until) continue
    expect(param(id, line.until)?.from).toBe(line.from)
    expect(param(id, addDays(line.until, 1))?.from).not.toBe(line.from)
  }
})

test.each<[Day, number, Day, number]>([
  ['2024-12-31', 1368, '2025-01-01', 1406],
  ['2025-06-30', 1406, '2025-07-01', 1440],
  ['2026-06-30', 1471, '2026-07-01', 1499],
])('the minimum wage of %s is %i and of %s is %i', (before, old, after, next) => {
  expect(param('wml.hour.adult', before)?.value).toBe(old)
  expect(param('wml.hour.adult', after)?.value).toBe(next)
})

test('nothing that is indexed has a value on 1 January 2027', () => {
  const indexed: ParameterId[] = ['wml.hour.adult', 'wml.month_reference', 'sv.max_daily_wage', 'wajong.base_per_day_21plus', 'pw.norm.single_21_aow', 'pw.assets.single', 'pw.premium_max_year', 'zt.max_month_single']
  for (const id of indexed) expect(param(id, '2027-01-01')).toBeUndefined()
})

test('a gap in the data stays a gap', () => {
  expect(param('pw.norm.single_18_20', '2025-09-01')).toBeUndefined()
  expect(param('pw.assets.single', '2025-03-01')).toBeUndefined()
  expect(param('pw.disregard.general.max_month', '2026-03-01')).toBeUndefined()
  expect(param('pw.holiday_part_pct', '2025-08-01')).toBeUndefined()
})

test('the maximum daily wage of July 2026 is marked as not verified', () => {
  expect(param('sv.max_daily_wage', '2026-07-01')).toMatchObject({ value: 30990, confidence: 'low' })
  expect(param('sv.max_daily_wage', '2026-06-30')).toMatchObject({ value: 30425, confidence: 'high' })
})

test('the yearly maximum wage is 261 times the January daily wage, cut off to euros', () => {
  for (const year of [2024, 2025, 2026]) {
    const daily = param('sv.max_daily_wage', `${year}-01-01` as Day)?.value as number
    expect(param('sv.max_premium_wage_year', `${year}-06-01` as Day)?.value).toBe(Math.floor((daily * 261) / 100) * 100)
  }
})

test('the Wajong base is the reference wage over 21.75, in whole cents', () => {
  for (const on of ['2023-01-01', '2024-01-01', '2024-07-01', '2025-01-01', '2026-01-01', '2026-07-01'] as const) {
    const wage = param('wml.month_reference', on)?.value as number
    expect(Math.round((wage * 100) / 2175)).toBe(param('wajong.base_per_day_21plus', on)?.value)
  }
})

test('whatever the day, a value that is found holds on that day', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.integer({ min: -4000, max: 12_000 }), (id, shift) => {
      const on = addDays('2020-01-01', shift)
      const found = param(id, on)
      if (found) expect(found.from <= on && (found.until === undefined || on <= found.until)).toBe(true)
    }),
  )
})
