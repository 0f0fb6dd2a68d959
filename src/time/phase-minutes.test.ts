import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '#src/kernel/day.ts'
import { phases } from '#src/phases/phases.ts'
import type { Stretch as PhaseStretch } from '#src/phases/stretch.ts'
import { byPhase, evenly, type Histories } from './phase-minutes.ts'
import { type Stretch, timeCategories } from './week.ts'

const monday: Day = '2026-11-16'
const one = (overrides: Partial<Stretch> = {}): Stretch => ({ id: 'a', source: 'contact', onDay: monday, minutes: 60, category: 'vocational', place: 'home', about: null, opens: true, participantIds: [], ...overrides })
const phase = (name: PhaseStretch['phase'], fromOn: Day = '2026-01-01', untilOn: Day | null = null): PhaseStretch => ({ phase: name, because: 'supportStarted', fromOn, untilOn })
const histories: Histories = new Map([['sanne', [phase('coaching')]], ['amira', [phase('placement'), phase('coaching')]], ['bas', [phase('intake', '2026-01-01', '2026-11-15'), phase('placement', '2026-11-16')]]])

test('help counts in the phase the person was in that day, not in the one before', () => {
  expect(byPhase([one({ participantIds: ['bas'] }), one({ participantIds: ['bas'], onDay: '2026-11-15', minutes: 20 })], histories)).toEqual([{ part: 'intake', minutes: 20 }, { part: 'placement', minutes: 60 }])
})
test('somebody in two phases counts half in each, and an odd minute goes to the first', () => {
  expect(byPhase([one({ participantIds: ['amira'], minutes: 45 })], histories)).toEqual([{ part: 'placement', minutes: 23 }, { part: 'coaching', minutes: 22 }])
})
test('a note about several people is divided over them', () => {
  expect(byPhase([one({ participantIds: ['sanne', 'amira'] })], histories)).toEqual([{ part: 'placement', minutes: 15 }, { part: 'coaching', minutes: 45 }])
})
test('who is not known here and what was for nobody in particular stand apart; travel and administration in no phase', () => {
  expect(byPhase([one({ participantIds: ['gone'], minutes: 10 }), one({ minutes: 5 }), one({ participantIds: ['sanne'], category: 'travel' }), one({ category: 'administration' })], histories)).toEqual([{ part: 'unknown', minutes: 10 }, { part: 'nobody', minutes: 5 }])
})

const anyStretch = fc.record({ minutes: fc.integer({ min: 1, max: 600 }), category: fc.constantFrom(...timeCategories), participantIds: fc.uniqueArray(fc.constantFrom('sanne', 'amira', 'bas', 'gone')) }).map(one)
const anyHistory = fc.array(fc.record({ phase: fc.constantFrom(...phases), from: fc.integer({ min: 0, max: 40 }), length: fc.option(fc.integer({ min: 0, max: 40 })) }), { maxLength: 6 })
  .map((list) => list.map(({ phase: name, from, length }) => phase(name, addDays('2026-10-20', from), length === null ? null : addDays('2026-10-20', from + length))))
test('whatever the notes and the phases, no minute of help is lost or counted twice', () => {
  fc.assert(fc.property(fc.array(anyStretch, { maxLength: 20 }), anyHistory, (week, history) => {
    const help = week.filter(({ category }) => category === 'vocational').reduce((sum, { minutes }) => sum + minutes, 0)
    expect(byPhase(week, new Map([...histories, ['sanne', history]])).reduce((sum, { minutes }) => sum + minutes, 0)).toBe(help)
  }))
})
test('dividing evenly keeps every minute and differs by one at most', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1440 }), fc.integer({ min: 1, max: 9 }), (minutes, parts) => {
    const divided = evenly(minutes, parts)
    expect(divided.reduce((sum, part) => sum + part, 0)).toBe(minutes)
    expect(Math.max(...divided) - Math.min(...divided)).toBeLessThanOrEqual(1)
  }))
})
