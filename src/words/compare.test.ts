import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareTexts } from './compare.ts'

const marked = (before: string, after: string) => compareTexts(before, after).map(({ kind, text }) => ({ same: text, added: `+[${text}]`, removed: `-[${text}]` })[kind]).join('')

test('a word that changed is shown as removed and added', () => {
  expect(marked('Ik wil vroeg beginnen.', 'Ik wil later beginnen.')).toBe('Ik wil -[vroeg]+[later] beginnen.')
})

test('a sentence that was rewritten is one removal and one addition', () => {
  expect(marked('Eerst samen kijken.', 'Marieke schreef dit.')).toBe('-[Eerst samen kijken]+[Marieke schreef dit].')
})

test('a sentence that came behind is added, and the rest stays', () => {
  expect(marked('Ik wil bakken.', 'Ik wil bakken. Liefst taarten.')).toBe('Ik wil bakken.+[ Liefst taarten.]')
})

test('from nothing everything is new, and the same text is one piece', () => {
  expect(marked('', 'Rust.')).toBe('+[Rust.]')
  expect(marked('Rust.', '')).toBe('-[Rust.]')
  expect(compareTexts('Rust.', 'Rust.')).toEqual([{ kind: 'same', text: 'Rust.' }])
  expect(compareTexts('', '')).toEqual([])
})

test('whatever two texts are, both can be made again from the pieces, and no two neighbours are of one kind', () => {
  const text = fc.oneof(fc.string(), fc.lorem(), fc.array(fc.constantFrom('ik', 'wil', 'werk', ' ', '.', '\n', 'één'), { maxLength: 20 }).map((parts) => parts.join('')))
  fc.assert(fc.property(text, text, (before, after) => {
    const pieces = compareTexts(before, after)
    expect(pieces.filter(({ kind }) => kind !== 'added').map((piece) => piece.text).join('')).toBe(before)
    expect(pieces.filter(({ kind }) => kind !== 'removed').map((piece) => piece.text).join('')).toBe(after)
    expect(pieces.some((piece, index) => piece.kind === pieces[index - 1]?.kind || piece.text === '')).toBe(false)
  }))
})

test('two very long texts are compared in a moment', () => {
  const long = 'werk en rust '.repeat(20_000)
  const began = performance.now()
  expect(compareTexts(long, `${long}!`).length).toBeGreaterThan(0)
  expect(performance.now() - began).toBeLessThan(2000)
})
