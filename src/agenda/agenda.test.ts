import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day, daysBetween, isDay } from '#src/kernel/day.ts'
import { weekday } from '#src/kernel/week.ts'
import { endOf, minutesOf, timeAt } from './clock.ts'
import { suggestMoves } from './moving.ts'
import { inTheWayOf, overlaps, type Taken } from './overlap.ts'
import { daysOf, repeats } from './series.ts'

const anyDay = fc.integer({ min: 0, max: 3000 }).map((offset) => addDays('2024-01-01', offset))
const at = (onDay: Day, atTime: string, minutes = 60, more: Partial<Taken> = {}): Taken => ({ id: `${onDay} ${atTime}`, staffId: 'fatima', participantIds: ['sanne'], cancelledAt: null, onDay, atTime, minutes, ...more })

test('a time and its minutes are each other’s reverse, and an end is so many minutes later', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => minutesOf(timeAt(minutes)) === minutes))
  expect(endOf({ atTime: '23:30', minutes: 30 })).toBe('24:00')
})

test('a weekly series keeps its weekday over the change of the clock, leap day and new year', () => {
  const over = (fromOn: Day, until: Day) => daysOf({ every: 'week', fromOn, untilOn: null }, { after: null, until })
  expect(over('2026-03-22', '2026-04-05')).toEqual(['2026-03-22', '2026-03-29', '2026-04-05'])
  expect(over('2026-10-18', '2026-11-01')).toEqual(['2026-10-18', '2026-10-25', '2026-11-01'])
  expect(over('2028-02-22', '2028-03-07')).toEqual(['2028-02-22', '2028-02-29', '2028-03-07'])
  expect(over('2026-12-28', '2027-01-11')).toEqual(['2026-12-28', '2027-01-04', '2027-01-11'])
})

test('every month is the same date, or the last day of a shorter month, and never wanders', () => {
  expect(daysOf({ every: 'month', fromOn: '2027-10-31', untilOn: null }, { after: null, until: '2028-03-31' })).toEqual(['2027-10-31', '2027-11-30', '2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31'])
})

test('made in pieces, a series has the same days as made at once', () => {
  fc.assert(fc.property(fc.constantFrom(...repeats), anyDay, fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 800 }), (every, fromOn, first, more) => {
    const [cut, until] = [addDays(fromOn, first), addDays(fromOn, first + more)]
    const rhythm = { every, fromOn, untilOn: null }
    const whole = daysOf(rhythm, { after: null, until })
    expect([...daysOf(rhythm, { after: null, until: cut }), ...daysOf(rhythm, { after: cut, until })]).toEqual(whole)
    expect(whole.every(isDay)).toBe(true)
    if (every !== 'month') expect(whole.every((day) => weekday(day) === weekday(fromOn))).toBe(true)
  }))
})

test('nothing of a series lies after its last day', () => {
  fc.assert(fc.property(fc.constantFrom(...repeats), anyDay, fc.integer({ min: 0, max: 400 }), (every, fromOn, length) => {
    const untilOn = addDays(fromOn, length)
    return daysOf({ every, fromOn, untilOn }, { after: null, until: addDays(fromOn, 900) }).every((day) => day <= untilOn)
  }))
})

test('two appointments overlap when they share a minute; one after the other does not', () => {
  expect(overlaps(at('2026-11-23', '10:00'), at('2026-11-23', '10:59'))).toBe(true)
  expect(overlaps(at('2026-11-23', '10:00'), at('2026-11-23', '11:00'))).toBe(false)
  expect(overlaps(at('2026-11-23', '10:00'), at('2026-11-24', '10:00'))).toBe(false)
  fc.assert(fc.property(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 5, max: 200 }), fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 5, max: 200 }), (a, long, b, longer) => {
    const [one, other] = [at('2026-11-23', timeAt(a), long), at('2026-11-23', timeAt(b), longer)]
    const shared = Math.min(a + long, b + longer) - Math.max(a, b)
    return overlaps(one, other) === shared > 0 && overlaps(one, other) === overlaps(other, one)
  }))
})

test('in the way stands what has the same coach or the same person, and has not been called off', () => {
  const one = at('2026-11-23', '10:00', 60, { id: 'one' })
  const other = (more: Partial<Taken>) => inTheWayOf(one, [at('2026-11-23', '10:30', 60, { id: 'other', ...more })]).length
  expect(other({ participantIds: ['omar'] })).toBe(1)
  expect(other({ staffId: 'bram' })).toBe(1)
  expect(other({ staffId: 'bram', participantIds: ['omar'] })).toBe(0)
  expect(other({ cancelledAt: '2026-11-20T10:00:00.000Z' })).toBe(0)
  expect(inTheWayOf(one, [one])).toEqual([])
})

test('suggestions lie ahead, each once, say what stands there, and one is free', () => {
  const now = { today: '2026-11-23' as Day, time: '09:30' }
  const moves = suggestMoves(at('2026-11-23', '10:00'), [at('2026-11-24', '10:30')], now)
  expect(moves.map(({ key, onDay, atTime, taken }) => [key, onDay, atTime, taken])).toEqual([
    ['laterToday', '2026-11-23', '10:30', false], ['firstFree', '2026-11-24', '09:00', false], ['nextDay', '2026-11-24', '10:00', true], ['dayAfter', '2026-11-25', '10:00', false], ['nextWeek', '2026-11-30', '10:00', false], ['inTwoWeeks', '2026-12-07', '10:00', false],
  ])
  fc.assert(fc.property(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 0, max: 1380 }), fc.integer({ min: 0, max: 1439 }), (offset, start, time) => {
    const one = at(addDays(now.today, offset), timeAt(start), 60)
    const found = suggestMoves(one, [], { today: now.today, time: timeAt(time) })
    expect(found.length).toBeGreaterThanOrEqual(4)
    expect(new Set(found.map(({ onDay, atTime }) => `${onDay} ${atTime}`)).size).toBe(found.length)
    for (const { onDay, atTime } of found) expect(onDay > now.today || (onDay === now.today && atTime > timeAt(time)), `${onDay} ${atTime}`).toBe(true)
    expect(found.every(({ onDay }) => daysBetween(now.today, onDay) < 70)).toBe(true)
  }))
})
