import { expect, test } from 'vitest'
import { findOccupation } from '#src/occupations/occupation.ts'
import { mayFollow, type Stage } from '#src/applications/stage.ts'
import { openingsOf } from './leads-year.ts'
import { yearOf } from './year.ts'

const today = '2026-11-23'
const both = (['waterland', 'kade'] as const).map((name) => openingsOf(name, today, yearOf(name, today)))

test('there are a few dozen openings, some made together, some closed, and for many of them somebody is tried', () => {
  const leads = both.flatMap((one) => one.leads)
  expect(leads.length).toBeGreaterThan(30)
  expect(leads.filter(({ createdByCarving }) => createdByCarving).length).toBeGreaterThanOrEqual(4)
  expect(leads.filter(({ closedOn }) => closedOn !== null).length).toBeGreaterThan(3)
  expect(both.flatMap((one) => one.applications).length).toBeGreaterThan(20)
  expect(leads.filter(({ occupationCode }) => !findOccupation(occupationCode!))).toEqual([])
})

test('steps stand in order, follow one another as they may, and none lies ahead', () => {
  for (const { applications, steps } of both) {
    for (const { id } of applications) {
      const own = steps.filter(({ applicationId }) => applicationId === id)
      expect(own.length).toBeGreaterThan(0)
      own.forEach((step, index) => {
        const before = own[index - 1]
        expect(step.onDay < today).toBe(true)
        if (before) expect(before.onDay < step.onDay && mayFollow[before.stage as Stage].includes(step.stage as Stage)).toBe(true)
      })
    }
  }
})

test('the same day gives the same openings', () => {
  expect(openingsOf('kade', today, yearOf('kade', today))).toEqual(both[1])
})
