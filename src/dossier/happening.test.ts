import { expect, test } from 'vitest'
import { addDays } from '#src/kernel/day.ts'
import { type Happening, kindAsked, pageOf } from './happening.ts'

const on = (count: number, id: string): Happening => ({ kind: 'contact', what: 'support', id, parentId: null, onDay: addDays('2026-11-20', -count), about: null, body: null, by: null, nextOn: null, nextStep: null })

test('a page that holds everything is the last', () => expect(pageOf([on(0, 'a'), on(1, 'b')], 2)).toEqual({ happenings: [on(0, 'a'), on(1, 'b')], more: false }))
test('a page ends where a day ends, so that the next one forgets nothing of that day', () => {
  const { happenings, more } = pageOf([on(0, 'a'), on(1, 'b'), on(1, 'c'), on(1, 'd')], 3)
  expect(happenings.map(({ id }) => id)).toEqual(['a'])
  expect(more).toBe(true)
})
test('a single day that fills a page whole is cut', () => expect(pageOf([on(0, 'a'), on(0, 'b'), on(0, 'c')], 2).happenings.map(({ id }) => id)).toEqual(['a', 'b']))
test('an unknown kind in the address shows everything', () => expect([kindAsked('work'), kindAsked('weather'), kindAsked(null)]).toEqual(['work', undefined, undefined]))
