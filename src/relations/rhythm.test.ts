import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#src/kernel/day.ts'
import { coldAfterDays, forgottenAfterDays, isGoingCold } from './cold.ts'
import { type Purpose, rhythmOf } from './rhythm.ts'
import { acquaintancesOf, type SharedContact, visitNumbers } from './shared-contact.ts'

const today = '2026-11-28'
const visits = (...purposes: (Purpose | null)[]) => purposes.map((purpose, index) => ({ on: addDays('2026-09-01', index * 14), purpose }))

test('three visits before a name falls: none of it is hinted at, and warm is what it stays', () => {
  expect(rhythmOf(visits('introduce', 'learnNeeds', 'learnNeeds', 'presentStrengths'))).toEqual({ visitsBefore: 3, namedOn: '2026-10-13', hint: undefined, next: 'keepWarm' })
})

test('a name at the first visit gets a hint, which goes once somebody has been to learn', () => {
  expect(rhythmOf(visits('presentStrengths'))).toMatchObject({ visitsBefore: 0, hint: 'namedBeforeLearning', next: 'learnNeeds' })
  expect(rhythmOf(visits('introduce', 'presentStrengths')).hint).toBe('namedBeforeLearning')
  expect(rhythmOf(visits('presentStrengths', 'learnNeeds')).hint).toBeUndefined()
})

test('what comes next: get to know, learn, learn again, then offer', () => {
  expect(rhythmOf([]).next).toBe('introduce')
  expect(rhythmOf(visits('introduce')).next).toBe('learnNeeds')
  expect(rhythmOf(visits('learnNeeds')).next).toBe('learnNeeds')
  expect(rhythmOf(visits('introduce', 'learnNeeds')).next).toBe('presentStrengths')
})

test('never is offering suggested before somebody was there to learn', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom<Purpose | null>('introduce', 'presentStrengths', 'keepWarm', 'thank', null), { maxLength: 8 }), (purposes) => rhythmOf(visits(...purposes)).next !== 'presentStrengths'))
})

test('cold is what nobody visited for longer than the norm, until it is forgotten', () => {
  const seen = (days: number) => ({ firstContactOn: addDays(today, -800), lastVisitOn: addDays(today, -days) })
  expect([coldAfterDays, coldAfterDays + 1, forgottenAfterDays, forgottenAfterDays + 1].map((days) => isGoingCold(seen(days), today))).toEqual([false, true, true, false])
  expect(isGoingCold(seen(40), today, 30)).toBe(true)
})

test('without a visit the first contact counts; without any contact nothing can cool', () => {
  expect(isGoingCold({ firstContactOn: addDays(today, -120), lastVisitOn: null }, today)).toBe(true)
  expect(isGoingCold({ firstContactOn: null, lastVisitOn: null }, today)).toBe(false)
})

const contact = (id: string, onDay: SharedContact['onDay'], more: Partial<SharedContact> = {}): SharedContact => ({ id, staffId: 'f', coach: 'Fatima', onDay, faceToFace: true, purpose: null, ...more })

test('visits are numbered from the first; a phone call is none', () => {
  const newestFirst = [contact('d', '2026-11-03'), contact('c', '2026-11-03'), contact('b', '2026-10-01', { faceToFace: false }), contact('a', '2026-09-01')]
  expect([...visitNumbers(newestFirst)]).toEqual([['a', 1], ['c', 2], ['d', 3]])
})

test('who knows an employer: once each, with the last day, the most recent first', () => {
  expect(acquaintancesOf([contact('a', '2026-09-01'), contact('b', '2026-10-01'), contact('c', '2026-11-01', { staffId: 'b', coach: 'Bram' })])).toEqual([
    { staffId: 'b', name: 'Bram', contacts: 1, lastOn: '2026-11-01' }, { staffId: 'f', name: 'Fatima', contacts: 2, lastOn: '2026-10-01' },
  ])
})
