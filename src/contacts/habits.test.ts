import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contactKinds } from './contact.ts'
import { minutesOffered, shownOf, type Used } from './habits.ts'
import { usualKey, usualOf, usualOnes, withUsual } from './usual.ts'

const visit: Used = { kind: 'support', modality: 'faceToFace', place: 'workplace', minutes: 30, participantIds: [], purpose: null, supportKind: null, topic: null }
const times = (count: number, one: Partial<Used>) => Array.from({ length: count }, () => ({ ...visit, ...one }))

test('what is used most stands in view, in the usual order', () => {
  expect(shownOf(contactKinds, ['outreach', 'outreach', 'employer'], 3)).toEqual({ first: ['support', 'employer', 'outreach'], more: ['network', 'careTeam', 'other'] })
})

test('one choice alone never hides behind "more"', () => {
  expect(shownOf(['a', 'b', 'c'], [], 2)).toEqual({ first: ['a', 'b', 'c'], more: [] })
})

test('whatever was used, every choice is there once and at most so many are in view', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...contactKinds)), fc.integer({ min: 1, max: 6 }), (used, most) => {
    const { first, more } = shownOf(contactKinds, used, most)
    expect([...first, ...more].sort()).toEqual([...contactKinds].sort())
    if (more.length > 0) expect(first).toHaveLength(most)
    const least = Math.min(...first.map((kind) => used.filter((one) => one === kind).length))
    for (const kind of more) expect(used.filter((one) => one === kind).length).toBeLessThanOrEqual(least)
  }))
})

test('minutes this coach notes often are offered', () => {
  expect(minutesOffered(times(5, { minutes: 20 })).first).toContain(20)
  expect(minutesOffered(times(4, { minutes: 20 })).first).not.toContain(20)
  expect(minutesOffered(times(4, { minutes: 17 })).first).toEqual([15, 30, 45, 60, 90])
})

test('what was the same three times is offered at once, twice is not', () => {
  expect(usualOnes([...times(3, {}), ...times(2, { place: 'home' })])).toEqual([{ kind: 'support', where: 'workplace', minutes: 30 }])
  expect(usualOnes(times(5, { minutes: null }))).toEqual([])
  expect(usualOnes(times(3, { modality: 'phone', place: 'remote', minutes: 10 }))).toEqual([{ kind: 'support', where: 'phone', minutes: 10 }])
  expect(usualOnes(times(3, {}), 'employer')).toEqual([])
})

test('a usual contact survives the form, and what was chosen by hand goes before it', () => {
  const key = usualKey({ kind: 'employer', where: 'phone', minutes: 10 })
  expect(usualOf(key)).toEqual({ kind: 'employer', where: 'phone', minutes: 10 })
  expect(usualOf('employer|phone|soon')).toBeUndefined()
  expect(Object.fromEntries(withUsual(new URLSearchParams({ usual: key, kind: 'support', minutes: '45' })))).toEqual({ usual: key, kind: 'employer', place: 'phone', minutes: '45' })
})
