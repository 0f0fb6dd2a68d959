import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain, snippetLength, snippetOf, textQuery, wordsOfQuery } from './query.ts'

test('words are compared without capitals and accents, and signs are no words', () => {
  expect(wordsOfQuery("  Çağla's  bakkerij & (brood) ")).toEqual(['cagla', 's', 'bakkerij', 'brood'])
  expect(wordsOfQuery('!!! ')).toEqual([])
  expect(textQuery(['bak', 'brood'])).toBe('bak:* & brood:*')
  expect(textQuery([])).toBeUndefined()
})
test('a snippet is the part around the first word found, with what begins with it marked', () => {
  const long = `${'Eerst gebeurde er van alles. '.repeat(12)}Daarna gingen we naar de bakkerij van Blom. ${'En toen weer naar huis. '.repeat(12)}`
  const pieces = snippetOf(long, ['bak'])
  expect(pieces.filter(({ found }) => found)).toEqual([{ text: 'bakkerij', found: true }])
  expect(pieces[0]!.text.startsWith('… ')).toBe(true)
  expect(pieces.at(-1)!.text.endsWith(' …')).toBe(true)
})
test('a word inside another is not marked', () => expect(snippetOf('De schuurbak staat klaar', ['bak']).some(({ found }) => found)).toBe(false))
test('accents in the text do not shift what is marked', () => expect(snippetOf('Café René belt', ['rene']).filter(({ found }) => found)).toEqual([{ text: 'René', found: true }]))
test('a snippet never loses or changes letters of what it shows, whatever is written or looked for', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.string({ unit: 'grapheme', maxLength: 40 }), (text, typed) => {
    const shown = snippetOf(text, wordsOfQuery(typed)).map((piece) => piece.text).join('').replace(/^… /, '').replace(/ …$/, '')
    expect(text.includes(shown)).toBe(true)
    expect(shown.length <= Math.max(snippetLength, 1) || text.length <= snippetLength || !text.includes(' ')).toBe(true)
    expect(plain(text).length).toBe(text.length)
  }))
})
