import fc from 'fast-check'
import { expect, test } from 'vitest'
import { showCell } from './cell.ts'
import { readSheets } from './read.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

function shown(bytes: Uint8Array, name = 'lijst.csv'): string[][] {
  const read = readSheets(bytes, name)
  if (!read.ok) throw new Error(read.because)
  return read.sheets[0]!.rows.map((row) => row.map(showCell))
}

test.each([';', ',', '\t', '|'])('the separator %j shows from the lines themselves, also under a title', (separator) => {
  const text = ['Caseload, team West', '', ['Naam', 'Uren', 'Werk'].join(separator), ['Kok', '"12,5"', 'a'].join(separator), ['Bos', '8', 'b'].join(separator)].join('\r\n')
  expect(shown(utf8(text)).slice(2)).toEqual([['Naam', 'Uren', 'Werk'], ['Kok', '12,5', 'a'], ['Bos', '8', 'b']])
})

test('a first line sep=, decides', () => {
  expect(shown(utf8('sep=,\r\na;b,c\r\n'))).toEqual([['a;b', 'c']])
})

test('decimal commas do not make a comma file', () => {
  expect(shown(utf8('a;b\n1,5;2,5\n3,5;4,5\n'))).toEqual([['a', 'b'], ['1,5', '2,5'], ['3,5', '4,5']])
})

test('quotes hold separators, line ends and doubled quotes; empty fields at the end are left out', () => {
  expect(shown(utf8('a;"b;\r\nc""d";;\nx;;\n'))).toEqual([['a', 'b;\r\nc"d'], ['x']])
})

test('a quote that never closes makes quotes ordinary and is said', () => {
  const read = readSheets(utf8('a;"b\nc;d\n'))
  expect(read.ok && read.sheets[0]).toMatchObject({ rows: [[{ text: 'a' }, { text: '"b' }], [{ text: 'c' }, { text: 'd' }]], remarks: [{ code: 'unclosedQuote', count: 1 }] })
})

test('UTF-8 with and without mark, Windows-1252 and UTF-16 give the same letters', () => {
  const text = 'naam;plaats\nJosé;Één €\n'
  const utf16 = (swap: boolean) => {
    const units = new Uint8Array(Uint16Array.from([...`\ufeff${text}`].map((letter) => letter.charCodeAt(0))).buffer)
    return swap ? units.map((_, index) => units[index ^ 1]!) : units
  }
  const windows = Uint8Array.from([...text].map((letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0))))
  const wanted = [['naam', 'plaats'], ['José', 'Één €']]
  for (const bytes of [utf8(text), utf8(`\ufeff${text}`), windows, utf16(false), utf16(true), utf16(false).subarray(2)]) expect(shown(bytes)).toEqual(wanted)
})

test('the sheet is named after the file', () => {
  const read = readSheets(utf8('a;b'), 'C:\\map\\team west.csv')
  expect(read.ok && read.sheets[0]!.name).toBe('team west')
})

test('what is quoted by the book is read back as it was', () => {
  const field = fc.stringMatching(/^[a-z;,"\n é=+-]{0,8}$/)
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
      const text = `sep=;\n${rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';')).join('\n')}`
      const trimmed = rows.map((row) => row.slice(0, row.findLastIndex((one) => one !== '') + 1))
      const wanted = trimmed.slice(0, trimmed.findLastIndex((row) => row.length > 0) + 1)
      const read = readSheets(utf8(text))
      expect(read.ok ? read.sheets[0]!.rows.map((row) => row.map(showCell)) : []).toEqual(wanted)
    }),
  )
})

test('a stray NUL is left out of a cell, since nothing keeps it; a file full of them is no list', () => {
  const read = readSheets(utf8(`naam;wens\n${'Sanne;bakkerij\n'.repeat(80)}O\0mar;ga\0rage\n`))
  expect(read.ok ? read.sheets[0]!.rows.at(-1)!.map(showCell) : []).toEqual(['Omar', 'garage'])
  expect(readSheets(utf8('a;b\n\0\0\0;\0')).ok).toBe(false)
})
