import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { findOccupation, occupations, parents, type OccupationLevel } from './occupation.ts'
import { occupationsPage } from './occupations-page.ts'

const ofLevel = (level: OccupationLevel) => occupations.filter((occupation) => occupation.level === level)
const units = ofLevel('unit')
/** An everyday word that rightly leads to two unit groups: warehouse work is both keeping stock and carrying it. */
const sharedOnPurpose = ['magazijnmedewerker']

describe('the list', () => {
  test('holds 10 major, 43 sub-major, 130 minor and 436 unit groups, each code once', () => {
    expect((['major', 'subMajor', 'minor', 'unit'] as const).map((level) => ofLevel(level).length)).toEqual([10, 43, 130, 436])
    expect(new Set(occupations.map((occupation) => occupation.code)).size).toBe(619)
  })

  test('has exactly the codes and English titles of ISCO-08', () => {
    const lines = occupations.map(({ code, en }) => `${code} ${en}`).sort().join('\n')
    expect(createHash('sha256').update(lines).digest('hex')).toBe('4f2d3bd8d74479c5d4a3910d29d463ae248d9c6c9061b9cef703635f36f87a7e')
  })

  test('gives every group a Dutch label of at most 60 characters without capitals or signs around it', () => {
    const odd = occupations.filter(({ nl }) => nl.length < 3 || nl.length > 60 || nl !== nl.trim() || /^[A-Z]/.test(nl))
    expect(odd).toEqual([])
  })

  test('gives every unit group, and no other, at least three everyday titles', () => {
    expect(units.filter(({ synonyms }) => synonyms.length < 3)).toEqual([])
    expect(occupations.filter(({ level, synonyms }) => level !== 'unit' && synonyms.length > 0)).toEqual([])
  })

  test('has well-formed everyday titles: no empty one, no spaces around, none over 45 characters', () => {
    const titles = units.flatMap((unit) => unit.synonyms)
    expect(titles.filter((title) => title === '' || title !== title.trim() || title.length > 45 || title.includes(','))).toEqual([])
  })

  test('says nothing twice within a group', () => {
    const twice = units.filter(({ nl, synonyms }) => new Set([nl, ...synonyms]).size !== synonyms.length + 1)
    expect(twice).toEqual([])
  })

  test('gives no two unit groups the same label', () => {
    expect(new Set(units.map((unit) => unit.nl)).size).toBe(436)
  })

  test('has no everyday title that is the label of another unit group', () => {
    const labels = new Set(units.map((unit) => unit.nl))
    expect(units.flatMap((unit) => unit.synonyms).filter((title) => labels.has(title))).toEqual([])
  })

  test('leads an everyday title to one unit group, unless on purpose', () => {
    const all = units.flatMap((unit) => unit.synonyms)
    const shared = all.filter((title, place) => all.indexOf(title) !== place)
    expect(shared).toEqual(sharedOnPurpose)
  })

  test('has the wider groups of every group', () => {
    const loose = occupations.filter(({ code }) => code.length > 1 && !findOccupation(code.slice(0, -1)))
    expect(loose).toEqual([])
  })

  test('has something in every wider group', () => {
    const empty = occupations.filter(({ code, level }) => level !== 'unit' && !occupations.some((other) => other.code.length === code.length + 1 && other.code.startsWith(code)))
    expect(empty).toEqual([])
  })
})

describe('finding by code', () => {
  test('9412 is the kitchen helper', () => {
    expect(findOccupation('9412')).toMatchObject({ code: '9412', nl: 'keukenhulp', en: 'Kitchen helpers', level: 'unit' })
  })

  test('a leading zero matters', () => {
    expect(findOccupation('0110')?.nl).toBe('officier bij defensie')
    expect(findOccupation('110')).toBeUndefined()
  })

  test('a code that ISCO-08 lacks is not found', () => {
    for (const code of ['9413', '', '94122', 'abcd']) expect(findOccupation(code)).toBeUndefined()
  })

  test('the parents of 9412 are 9, 94 and 941', () => {
    expect(parents('9412').map((group) => group.code)).toEqual(['9', '94', '941'])
  })

  test('a major group and an unknown code have no parents', () => {
    expect([...parents('9'), ...parents('9999')]).toEqual([])
  })
})

test('docs/lookup/occupations.md shows the list as it is', async () => {
  await expect(occupationsPage()).toMatchFileSnapshot('../../docs/lookup/occupations.md')
})
