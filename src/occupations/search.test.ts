import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { occupations } from './occupation.ts'
import { searchOccupations } from './search.ts'
import { suggestOccupation } from './suggestion.ts'

const codes = (text: string, atMost?: number) => searchOccupations(text, atMost).map((found) => found.occupation.code)
const first = (text: string) => searchOccupations(text)[0]

describe('searching', () => {
  test('the label of every unit group finds that group first and says it is the same', () => {
    const missed = occupations.filter(({ level, nl, code }) => level === 'unit' && (first(nl)?.occupation.code !== code || first(nl)?.because.agreement !== 'same'))
    expect(missed).toEqual([])
  })

  test('every everyday title finds its group within the first three', () => {
    const missed = occupations.flatMap(({ code, synonyms }) => synonyms.filter((title) => !codes(title, 3).includes(code)))
    expect(missed).toEqual([])
  })

  test.each([
    ['capitals and accents', 'CONCIËRGE', 'concierge', '5153'],
    ['plural', 'vakkenvullers', 'vakkenvuller', '9334'],
    ['words apart', 'keuken hulp', 'keukenhulp', '9412'],
    ['words in another order', 'hulp in de keuken', 'keukenhulp', '9412'],
    ['a woman doing it', 'inpakmedewerkster', 'inpakmedewerker', '9321'],
    ['the verb', 'vakken vullen', 'vakkenvuller', '9334'],
    ['a missing letter', 'reciptionist', 'receptionist', '4226'],
    ['swapped letters', 'hoveneir', 'hovenier', '6113'],
    ['ei for ij', 'schilderei', 'schilder', '7131'],
  ])('forgives %s', (_, typed, meant, code) => {
    expect(first(typed)?.occupation.code).toBe(code)
    expect(first(meant)?.occupation.code).toBe(code)
  })

  test('an unknown word leads to words with the same beginning', () => {
    expect(codes('varkensfokkerij', 3)).toContain('6121')
    expect(codes('peuterspeelgroep', 3)).toContain('5311')
  })

  test('in an unknown compound the word that says more about the work counts more', () => {
    expect(first('slagerijzzmedewerker')?.occupation.code).toBe('7511')
  })

  test('work for the own household only does not come before paid work', () => {
    expect(['natuur', 'eigen', 'teler', 'dieren'].filter((word) => codes(word)[0]?.startsWith('63'))).toEqual([])
  })

  test('a half word finds the whole', () => {
    for (const half of ['sch', 'schoonm', 'schoonmake']) expect(codes(half)).toContain('9112')
  })

  test('a part of a code gives the unit groups under it in order', () => {
    expect(codes('94')).toEqual(['9411', '9412'])
    expect(first('9412')?.because).toEqual({ agreement: 'code', title: 'keukenhulp' })
    expect(codes('7777')).toEqual([])
  })

  test('the English title finds the group', () => {
    expect(codes('Kitchen helpers')[0]).toBe('9412')
  })

  test('says by which title a group was found, and how', () => {
    expect(first('afwasser')?.because).toEqual({ agreement: 'same', title: 'afwasser' })
    expect(first('afwassers')?.because.agreement).toBe('form')
    expect(first('reciptionist')?.because).toEqual({ agreement: 'typo', title: 'receptionist' })
  })

  test('an ordinary word does not lead to managers first', () => {
    expect(['hotel', 'theater', 'buurthuis', 'welzijn', 'reclame', 'steengroeve'].filter((word) => codes(word)[0]?.startsWith('1'))).toEqual([])
  })

  test('a word for leading does', () => {
    expect(['bedrijfsleider', 'manager', 'directeur', 'bedrijfsleider hotel'].filter((word) => !codes(word)[0]?.startsWith('1'))).toEqual([])
  })

  test('nonsense, signs and filler words find nothing', () => {
    for (const text of ['', '  ', '!!!', 'zzzzzz', 'ik wil graag iets doen']) expect(searchOccupations(text)).toEqual([])
  })

  test('gives at most what is asked, eight unless told', () => {
    expect(searchOccupations('medewerker')).toHaveLength(8)
    expect(searchOccupations('medewerker', 2)).toHaveLength(2)
  })

  test('any text at all gives unit groups, each once, and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const found = searchOccupations(text)
      expect(new Set(found.map(({ occupation }) => occupation.code)).size).toBe(found.length)
      expect(found.every(({ occupation }) => occupation.level === 'unit')).toBe(true)
    }))
  })
})

describe('suggesting for a job title', () => {
  test('keeps the title as typed', () => {
    expect(suggestOccupation('  Hulpkracht Keuken (M/V) ').jobTitle).toBe('  Hulpkracht Keuken (M/V) ')
  })

  test.each([
    ['Allround schoonmaker (m/v) bij Blom, 16 uur', '9112'],
    ['Medewerker bediening m/v/x', '5131'],
    ['inpakker bij bakker Blom', '9321'],
    ['hulp bij de bakker', '7512'],
    ['Vakkenvuller 12-20 uur', '9334'],
    ['ervaren heftruckchauffeur', '8344'],
  ])('%s is %s', (title, code) => {
    expect(suggestOccupation(title).suggestions[0]?.occupation.code).toBe(code)
  })

  test('suggests at most three, and nothing for nonsense', () => {
    expect(suggestOccupation('medewerker').suggestions).toHaveLength(3)
    expect(suggestOccupation('qqqq')).toEqual({ jobTitle: 'qqqq', suggestions: [] })
  })
})
