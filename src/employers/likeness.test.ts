import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likelyDoubles, likeness, likeThis, type Recognisable, similarity } from './likeness.ts'

const employer = (name: string, more: Partial<Recognisable> = {}): Recognisable => ({ id: name, name, legalName: null, kvk: null, place: null, postcodes: [], ...more })

test('the same register number is the same company, whatever the name', () => {
  expect(likeness(employer('Blom', { kvk: '12345678' }), employer('De Warme Schep', { kvk: '12345678' }))).toBe('kvk')
})

test('two different register numbers are two companies, whatever the name', () => {
  expect(likeness(employer('Bakkerij Blom', { kvk: '12345678' }), employer('Bakkerij Blom', { kvk: '87654321' }))).toBeUndefined()
})

test('a legal form, capitals, an accent or a typing error do not hide a name', () => {
  for (const name of ['Bakkerij Blom B.V.', 'BAKKERIJ BLOM', 'Bakkeríj Blom', 'Bakkerij Bloem', 'Blom', 'Bakkerij Blom Purmerend']) expect([name, likeness(employer('Bakkerij Blom'), employer(name))]).toEqual([name, 'name'])
})

test('the name in the trade register counts as well', () => {
  expect(likeness(employer('De Broodplank', { legalName: 'Bakkerij Blom B.V.' }), employer('Bakkerij Blom'))).toBe('name')
})

test('one word of trade in common is not enough', () => {
  for (const name of ['Bakkerij Bos', 'Bakkerij De Warme Schep', 'Garage Smit']) expect([name, likeness(employer('Bakkerij Blom'), employer(name))]).toEqual([name, undefined])
})

test('the same own word in one place is asked about, in another place it is not', () => {
  const here = (name: string, place: string | null) => likeness(employer('Bakkerij Blom', { place: 'Purmerend' }), employer(name, { place }))
  expect([here('Blom brood en banket', 'Purmerend'), here('Brood van Blom', null), here('Blom brood en banket', 'Hoorn'), here('Slagerij Bos', 'Purmerend')]).toEqual(['name', 'name', undefined, undefined])
})

test('the same whole postcode asks, other postcodes do not', () => {
  expect(likeness(employer('De Broodplank', { postcodes: ['1441 AB'] }), employer('Blom', { postcodes: ['1506 CD', '1441 AB'] }))).toBe('postcode')
  expect(likeness(employer('De Broodplank', { postcodes: ['1441 AB'] }), employer('Blom', { postcodes: ['1441 AC'] }))).toBeUndefined()
})

test('the most likely come first: number, name, postcode', () => {
  const known = [employer('Kapper', { postcodes: ['1441 AB'] }), employer('Bakkerij Blom', { postcodes: [] }), employer('Iets anders', { kvk: '12345678' })]
  expect(likeThis(employer('Bakkerij Blom BV', { kvk: '12345678', postcodes: ['1441 AB'] }), known).map(({ because }) => because)).toEqual(['kvk', 'name', 'postcode'])
})

const names = fc.constantFrom('Bakkerij Blom', 'Blom', 'Bakkerij Bos', 'Garage Smit', 'Smit', 'Smit Autos', 'Hotel Bos', 'De Waag', 'Eetcafé De Waag', '')
const anyEmployer = fc.record({ name: names, place: fc.constantFrom(null, 'Edam', 'Hoorn'), kvk: fc.constantFrom(null, '12345678', '87654321'), postcodes: fc.subarray(['1441 AB', '1506 CD']) })

test('likeness goes both ways', () => {
  fc.assert(fc.property(anyEmployer, anyEmployer, (one, other) => likeness({ ...one, legalName: null }, { ...other, legalName: null }) === likeness({ ...other, legalName: null }, { ...one, legalName: null })))
})

test('the quick search for doubles finds every pair that comparing all with all finds', () => {
  fc.assert(fc.property(fc.array(anyEmployer, { maxLength: 12 }), (list) => {
    const known = list.map((one, index): Recognisable => ({ ...one, legalName: null, id: String(index) }))
    const slow = known.flatMap((one, index) => known.slice(index + 1).filter((other) => likeness(one, other)).map((other) => [one.id, other.id].sort().join(' ')))
    const quick = likelyDoubles(known).map(({ one, other }) => [one.id, other.id].sort().join(' '))
    expect(quick.sort()).toEqual(slow.sort())
  }))
})

test('similarity is 1 with itself, 0 without anything in common, and lies between', () => {
  expect([similarity('blom', 'blom'), similarity('blom', 'xyz')]).toEqual([1, 0])
  fc.assert(fc.property(fc.string(), fc.string(), (one, other) => similarity(one, other) >= 0 && similarity(one, other) <= 1))
})
