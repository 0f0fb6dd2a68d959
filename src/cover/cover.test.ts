import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '#src/kernel/day.ts'
import { coachChanges, keptCoach } from './continuity.ts'
import { coveredByAbsent, CoverForm, coverStateOn } from './cover.ts'
import { canUndo, lastDayOf } from './handover.ts'

const monday: Day = '2026-11-23'
const week = { fromOn: monday, untilOn: addDays(monday, 4), endedAt: null }

test('a cover runs on both its days, comes before and is over after, and is over once it was ended', () => {
  expect([-1, 0, 4, 5].map((days) => coverStateOn(week, addDays(monday, days)))).toEqual(['coming', 'now', 'now', 'over'])
  expect(coverStateOn({ ...week, endedAt: '2026-11-24T08:00:00.000Z' }, addDays(monday, 2))).toBe('over')
})

test('a cover who is away on one of the same days is seen, and one whose absence was ended is not', () => {
  const mine = { coverId: 'noor', fromOn: week.fromOn, untilOn: week.untilOn }
  const noor = (from: number, until: number, endedAt: `${Day}T${string}Z` | null = null) => [{ staffId: 'noor', fromOn: addDays(monday, from), untilOn: addDays(monday, until), endedAt }]
  expect(coveredByAbsent(mine, noor(4, 9))).toHaveLength(1)
  expect(coveredByAbsent(mine, noor(5, 9))).toHaveLength(0)
  expect(coveredByAbsent(mine, noor(-5, -1))).toHaveLength(0)
  expect(coveredByAbsent(mine, noor(0, 1, '2026-11-23T08:00:00.000Z'))).toHaveLength(0)
})

test('nobody covers for oneself, backwards in time, or for longer than three months', () => {
  const said = (more: Record<string, string>) => CoverForm.safeParse({ staffId: '00000000-0000-4000-8000-000000000001', coverId: '00000000-0000-4000-8000-000000000002', fromOn: monday, untilOn: monday, reason: 'leave', ...more }).error?.issues.map(({ message }) => message) ?? []
  expect(said({})).toEqual([])
  expect(said({ coverId: '00000000-0000-4000-8000-000000000001' })).toEqual(['coverIsSelf'])
  expect(said({ untilOn: addDays(monday, -1) })).toEqual(['untilBeforeFrom'])
  expect(said({ untilOn: addDays(monday, 93) })).toEqual(['tooLongAway'])
})

test('without overlap the first coach stops the day before; a week is seven days in which both reach the file', () => {
  expect(lastDayOf({ fromOn: monday, overlap: '0' })).toBe('2026-11-22')
  expect(lastDayOf({ fromOn: monday, overlap: '7' })).toBe('2026-11-29')
  expect([canUndo({ takenAt: null, undoneAt: null }), canUndo({ takenAt: '2026-11-23T08:00:00.000Z', undoneAt: null })]).toEqual([true, false])
})

test('the first coach is no change, the same coach again is none, and another coach in the period is one', () => {
  const had = (...coaches: [string, Day][]) => coaches.map(([staffId, fromOn]) => ({ participantId: 'sanne', staffId, fromOn }))
  const year = { from: '2025-11-24' as Day, until: monday }
  expect(coachChanges(had(['fatima', '2026-01-01']), year)).toEqual([])
  expect(coachChanges(had(['fatima', '2026-01-01'], ['fatima', '2026-03-01']), year)).toEqual([])
  expect(coachChanges(had(['fatima', '2026-01-01'], ['bram', '2026-03-01'], ['fatima', '2026-05-01']), year)).toEqual([{ participantId: 'sanne', changes: 2 }])
  expect(coachChanges(had(['fatima', '2024-01-01'], ['bram', '2025-03-01']), year)).toEqual([])
})

test('who kept a coach and who did not are together everybody, in whatever order it is told', () => {
  const one = fc.record({ participantId: fc.constantFrom('a', 'b', 'c'), staffId: fc.constantFrom('x', 'y'), fromOn: fc.integer({ min: 0, max: 700 }).map((days) => addDays('2025-01-01', days)) })
  fc.assert(fc.property(fc.uniqueArray(one, { selector: ({ participantId, fromOn }) => `${participantId}${fromOn}`, maxLength: 9 }), (list) => {
    const period = { from: '2025-06-01' as Day, until: '2026-06-01' as Day }
    const kept = keptCoach(list, period)
    expect(kept.count + coachChanges(list, period).length).toBe(kept.of)
    expect(keptCoach(list.toReversed(), period)).toEqual(kept)
  }))
})
