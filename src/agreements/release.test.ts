import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levels } from '#src/disclosure/decision.ts'
import type { MayBeTold } from '#src/disclosure/disclosure.ts'
import { type WordKind } from '#src/disclosure/word-list.ts'
import { mayHavePage, mayShowInstruments, ReleaseForm, shownName, stillAllowed } from './release.ts'

const told = (overrides: Partial<MayBeTold> = {}): MayBeTold => ({ why: 'decided', level: 'support', coachVisible: true, sentence: null, released: [], releasedKinds: [], decision: undefined, ...overrides })
const then = (overrides = {}) => ({ level: 'support' as const, sentence: null, released: [], releasedKinds: [], ...overrides })
const page = (overrides = {}) => ({ sentence: null, withdrawnOn: null, ...overrides })

const anyTold = fc.record({
  level: fc.constantFrom(...levels), coachVisible: fc.boolean(), sentence: fc.constantFrom(null, 'zin', 'andere zin'),
  released: fc.subarray(['rust', 'pauze', 'medicatie']), releasedKinds: fc.subarray<WordKind>(['measures', 'benefit', 'care']),
})

test('there is a page only when support may be told and the coach may be seen', () => {
  for (const level of levels) for (const coachVisible of [true, false]) expect(mayHavePage({ level, coachVisible })).toBe(level !== 'nothing' && coachVisible)
})

test('schemes stand on the page only when the person released them', () => {
  expect([mayShowInstruments(told()), mayShowInstruments(told({ releasedKinds: ['measures'] }))]).toEqual([false, true])
})

test('the same decision keeps a page open; a page that was closed stays closed', () => {
  expect(stillAllowed(page(), then(), told())).toBe(true)
  expect(stillAllowed(page({ withdrawnOn: '2026-11-20' }), then(), told())).toBe(false)
  expect(stillAllowed(page(), undefined, told())).toBe(false)
})

test('a decision that says less, or another sentence, closes the page', () => {
  expect(stillAllowed(page(), then({ level: 'limits' }), told())).toBe(false)
  expect(stillAllowed(page(), then({ released: ['rust'] }), told())).toBe(false)
  expect(stillAllowed(page(), then({ releasedKinds: ['measures'] }), told())).toBe(false)
  expect(stillAllowed(page({ sentence: 'oude zin' }), then({ sentence: 'oude zin' }), told({ sentence: 'nieuwe zin' }))).toBe(false)
})

test('no page is open without support told and coach seen, whatever was decided before', () => {
  fc.assert(fc.property(anyTold, anyTold, fc.constantFrom(null, 'zin'), (before, now, sentence) => {
    const open = stillAllowed(page({ sentence }), before, told(now))
    return !open || (mayHavePage(now) && levels.indexOf(now.level) >= levels.indexOf(before.level) && before.released.every((word) => now.released.includes(word)) && (sentence === null || sentence === now.sentence))
  }), { numRuns: 2000 })
})

test('telling more never closes a page that was open', () => {
  fc.assert(fc.property(anyTold, (now) => !stillAllowed(page(), now, told(now)) || stillAllowed(page(), now, told({ ...now, level: 'diagnosis', released: [...now.released, 'meer'], releasedKinds: ['measures', 'benefit', 'care'] }))))
})

test('the name on the page is the one the person wants', () => {
  const person = { givenName: 'Daan', prefix: 'van den', familyName: 'Berg' }
  expect((['given', 'whole', 'other'] as const).map((naming) => shownName(person, { naming, otherName: 'D.' }))).toEqual(['Daan', 'Daan van den Berg', 'D.'])
  expect(ReleaseForm.safeParse({ naming: 'other', work: 'hulp' }).error?.issues[0]?.message).toBe('otherNameMissing')
})
