import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aloneIn, aloneSince, helpIn, type Round, roundsOf } from './round.ts'
import { type Prompt, prompts, stepField, tappedIn } from './try.ts'

const round = (id: string, onDay: Round['onDay'], help: Record<string, Prompt>): Round => ({ id, onDay, staff: 'Fatima', prompts: new Map(Object.entries(help)) })

test('help goes from none to most', () => {
  expect(prompts).toEqual(['alone', 'looked', 'word', 'showed', 'together'])
})

test('what was tapped is read by step; a step without a tap was not tried, and another word than a level of help is no answer', () => {
  const form = new URLSearchParams({ [stepField('a')]: 'alone', [stepField('b')]: '', [stepField('z')]: 'word' })
  expect(tappedIn(form, ['a', 'b', 'c'])).toEqual(new Map([['a', 'alone']]))
  expect(tappedIn(new URLSearchParams({ [stepField('a')]: 'goed' }), ['a'])).toBeUndefined()
})

test('tries of one round stand together, whatever the number of steps and rounds of a day', () => {
  const one = { onDay: '2026-11-20', staff: 'Fatima' } as const
  const rounds = roundsOf([{ ...one, roundId: '1', stepId: 'a', prompt: 'word' }, { ...one, roundId: '2', stepId: 'a', prompt: 'alone' }, { ...one, roundId: '1', stepId: 'b', prompt: 'alone' }])
  expect(rounds.map(({ id, prompts: help }) => [id, help.size])).toEqual([['1', 2], ['2', 1]])
})

test('alone is counted out of the steps that were tried, not out of all', () => {
  expect(aloneIn(round('1', '2026-11-20', { a: 'alone', b: 'word', c: 'alone' }))).toEqual({ count: 2, of: 3 })
  expect(aloneIn(round('1', '2026-11-20', {}))).toEqual({ count: 0, of: 0 })
})

test('the levels of help of a round add up to its steps, and the first level is what went alone', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...prompts), { maxLength: 12 }), (help) => {
    const one = round('1', '2026-11-20', Object.fromEntries(help.map((prompt, at) => [String(at), prompt])))
    expect(helpIn(one).reduce((sum, count) => sum + count, 0)).toBe(help.length)
    expect(helpIn(one)[0]).toBe(aloneIn(one).count)
  }))
})

test('a step goes alone since the first time after the last help; rounds in which it did not come up change nothing', () => {
  const rounds = [round('1', '2026-11-02', { a: 'alone' }), round('2', '2026-11-09', { a: 'word' }), round('3', '2026-11-16', { a: 'alone' }), round('4', '2026-11-18', { b: 'together' }), round('5', '2026-11-20', { a: 'alone' })]
  expect(aloneSince(rounds, 'a')).toBe('2026-11-16')
  expect(aloneSince(rounds.slice(0, 1), 'a')).toBe('2026-11-02')
  expect(aloneSince(rounds, 'b')).toBeUndefined()
  expect(aloneSince(rounds, 'c')).toBeUndefined()
})
