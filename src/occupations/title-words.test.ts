import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compoundParts, oneLetterApart, plain, stem, stems } from './title-words.ts'

const word = fc.stringMatching(/^[a-z]{1,12}$/)

test('plain text has no capitals, accents or signs', () => {
  expect(plain("Cafetaria's: conciërge, M/V!")).toBe('cafetaria concierge m v')
})

test.each([
  ['schoonmaak schoonmaken schoonmaker schoonmaakster schoonmakers schoonmaakwerk'],
  ['kok koks koken'], ['huis huizen'], ['bakker bakkers bakkerij bakken'], ['begeleider begeleidster begeleiding'],
  ['schilderij schilderei'], ['chauffeur gauffeur'], ['sorteerder sorteren'],
])('%s share one stem', (forms) => {
  expect(new Set(forms.split(' ').map(stem)).size).toBe(1)
})

test('words for other work keep other stems', () => {
  const others = ['bakker', 'slager', 'kapper', 'kok', 'ober', 'schilder', 'lasser', 'wasser', 'beveiliger', 'verzorgende', 'verkoper', 'koper', 'winkelier', 'winkel']
  expect(new Set(others.map(stem)).size).toBe(others.length)
})

test('filler words carry no meaning', () => {
  expect(stems('ik wil graag hulp in de keuken')).toEqual(['hulp', 'keuk'])
})

test.each([
  ['kok', 'kok', true], ['hovenier', 'hoveneir', true], ['lasser', 'laser', true], ['laser', 'lasser', true], ['kapper', 'kopper', true],
  ['kapper', 'koppel', false], ['kok', 'kokers', false], ['abcd', 'bacde', false],
])('%s and %s are one letter apart at most: %s', (a, b, answer) => {
  expect(oneLetterApart(a, b)).toBe(answer)
})

test('leaving out, adding, changing or swapping one letter of any word is always forgiven, both ways', () => {
  fc.assert(fc.property(word, fc.nat(11), fc.constantFrom('a', 'e', 's'), (text, at, letter) => {
    const place = at % text.length
    const [start, rest] = [text.slice(0, place), text.slice(place)]
    const swapped = start + (rest[1] ?? '') + rest[0] + rest.slice(2)
    for (const other of [start + rest.slice(1), start + letter + rest, start + letter + rest.slice(1), swapped]) {
      expect(oneLetterApart(text, other)).toBe(true)
      expect(oneLetterApart(other, text)).toBe(true)
    }
  }))
})

test('a compound falls into known words, with a joining letter or a double letter that became one', () => {
  const known = new Set(['keuk', 'hulp', 'museum', 'medewerk', 'bak', 'kok'])
  expect(compoundParts('keukenhulp', known)).toEqual(['keuk', 'hulp'])
  expect(compoundParts('bakershulp', known)).toEqual(['bak', 'hulp'])
  expect(compoundParts('museumedewerk', known)).toEqual(['museum', 'medewerk'])
  expect(compoundParts('keukenkokhulp', known)).toEqual(['keuk', 'kok', 'hulp'])
  expect(compoundParts('keukenprins', known)).toBeUndefined()
  expect(compoundParts('hulp', known)).toBeUndefined()
})
