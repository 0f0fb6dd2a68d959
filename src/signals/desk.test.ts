import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '#src/kernel/day.ts'
import { deskNamed, deskNames, deskSignalOf, type Matter } from './desk.ts'

const today: Day = '2026-11-23'
const matter = (overrides: Partial<Matter> = {}): Matter => ({ id: 'a', kind: 'task', sinceOn: '2026-11-02', dueOn: today, title: 'UWV bellen', by: null, targetGroup: 'other', ...overrides })
const dueOf = (overrides: Partial<Matter>, on = today) => deskSignalOf(matter(overrides), on)?.dueOn

test('a task asks from its day on, not before, and one without a day never', () => {
  expect(dueOf({})).toBe(today)
  expect(dueOf({ dueOn: '2026-11-24' })).toBeUndefined()
  expect(dueOf({ dueOn: null })).toBeUndefined()
})
test('a second look and a question of a colleague show at once and are late after three days, or after what the organisation set', () => {
  for (const kind of ['secondLook', 'introduction'] as const) {
    expect(dueOf({ kind, sinceOn: today, dueOn: null })).toBe('2026-11-26')
    expect(deskSignalOf(matter({ kind, sinceOn: today, dueOn: null }), today, { norms: [{ signal: kind, targetGroup: null, days: 1 }], snoozed: [] })?.dueOn).toBe('2026-11-24')
  }
})
test('only its own kind of matter has that name', () => expect([deskNamed('task'), deskNamed('quiet'), deskNamed(null)]).toEqual(['task', undefined, undefined]))

test('walking the calendar over clock changes, leap day and turn of the year, a matter is due as many days after it came as its norm says', () => {
  for (let on: Day = '2027-12-01'; on <= '2028-04-30'; on = addDays(on, 1)) {
    expect(dueOf({ kind: 'secondLook', sinceOn: on, dueOn: null }, on)).toBe(addDays(on, 3))
    expect([dueOf({ dueOn: on }, on), dueOf({ dueOn: addDays(on, 1) }, on)]).toEqual([on, undefined])
  }
})
test('what was put aside is silent exactly until its day, for that matter only', () => {
  fc.assert(fc.property(fc.constantFrom(...deskNames), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 120 }), (kind, until, later) => {
    const [untilOn, on] = [addDays(today, until), addDays(today, later)]
    const asked = (subjectId: string) => deskSignalOf(matter({ kind }), on, { norms: [], snoozed: [{ signal: kind, untilOn, subjectId }] }) !== undefined
    expect([asked('a'), asked('b')]).toEqual([on >= untilOn, true])
  }))
})
