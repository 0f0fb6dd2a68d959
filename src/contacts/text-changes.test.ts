import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textChanges } from './text-changes.ts'

test('a changed word stands between what stayed', () => {
  expect(textChanges('Ze belt de baker morgen.', 'Ze belt de bakker morgen.')).toEqual([
    { kind: 'same', text: 'Ze belt de ' }, { kind: 'removed', text: 'baker' }, { kind: 'added', text: 'bakker' }, { kind: 'same', text: ' morgen.' },
  ])
})

test('words changed one after the other are told as one change', () => {
  expect(textChanges('Ze gaat met de bus naar huis.', 'Ze fietst elke dag naar huis.')).toEqual([
    { kind: 'same', text: 'Ze ' }, { kind: 'removed', text: 'gaat met de bus' }, { kind: 'added', text: 'fietst elke dag' }, { kind: 'same', text: ' naar huis.' },
  ])
})

test('what was added at the end is only added', () => {
  expect(textChanges('Gebeld.', 'Gebeld. Niet opgenomen.')).toEqual([{ kind: 'same', text: 'Gebeld.' }, { kind: 'added', text: ' Niet opgenomen.' }])
})

test('nothing changed is nothing changed', () => {
  expect(textChanges('Gebeld.', 'Gebeld.')).toEqual([{ kind: 'same', text: 'Gebeld.' }])
  expect(textChanges('', '')).toEqual([])
})

const text = fc.array(fc.constantFrom('ze', 'belt', 'de', 'bakker', '\n', '  ', ' ', 'é')).map((words) => words.join(''))

test('what stayed and was taken away is the old text, what stayed and was added the new one', () => {
  fc.assert(fc.property(text, text, (before, after) => {
    const changes = textChanges(before, after)
    const without = (kind: string) => changes.filter((change) => change.kind !== kind).map((change) => change.text).join('')
    expect(without('added')).toBe(before)
    expect(without('removed')).toBe(after)
    for (const [index, change] of changes.entries()) expect(change.kind).not.toBe(changes[index + 1]?.kind)
  }))
})

test('a long text rewritten whole is told at once', () => {
  const long = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ')
  expect(textChanges(long('oud'), long('nieuw')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
})
