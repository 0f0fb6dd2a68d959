import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { limits } from './limits.ts'
import { readSheets, readSteps } from './read.ts'
import { finish, paced } from './steps.ts'
import { sheetWords } from './words.ts'
import { plainXlsx, sheetXml, xlsxFile, xlsxParts } from './workbook.sample.ts'

const why = (bytes: Uint8Array) => {
  const read = readSheets(bytes)
  return read.ok ? 'read' : read.because
}
const ole = (rest: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...rest].flatMap((letter) => [letter.charCodeAt(0), 0])])
const sheet = (xml: string) => xlsxFile({ sheets: [{ name: 'A', xml }] })

test('each kind of file we do not read has its own reason', () => {
  expect(why(new Uint8Array())).toBe('emptyFile')
  expect(why(strToU8('%PDF-1.7\n...'))).toBe('pdf')
  expect(why(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))).toBe('image')
  expect(why(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('image')
  expect(why(ole('Workbook'))).toBe('oldExcel')
  expect(why(ole('EncryptedPackage'))).toBe('password')
  expect(why(strToU8('<html><table><tr><td>Naam</td></tr></table></html>'))).toBe('webPage')
  expect(why(strToU8('{\\rtf1 hallo}'))).toBe('otherOffice')
  expect(why(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toBe('otherOffice')
  expect(why(zipSync({ 'xl/workbook.bin': strToU8('x') }))).toBe('binaryExcel')
  expect(why(Uint8Array.from({ length: 500 }, (_, index) => (index * 7) % 32))).toBe('notASheet')
  expect(why(plainXlsx({ Leeg: [] }))).toBe('emptyFile')
  expect(why(strToU8('\n\n'))).toBe('emptyFile')
})

test('every reason has a sentence in both languages', () => {
  expect(Object.keys(sheetWords.en.refused)).toEqual(Object.keys(sheetWords.nl.refused))
})

test('a file over 50 MB is refused before it is looked into', () => {
  expect(why(new Uint8Array(limits.fileBytes + 1))).toBe('tooLarge')
})

/** The same zip file with every announced unpacked size over `above` bytes replaced. */
function announcing(zip: Uint8Array, above: number, size: number): Uint8Array {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 46 < copy.length; at++) if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > above) view.setUint32(at + 24, size, true)
  return copy
}

function lastStep(bytes: Uint8Array): { done: number; because: string } {
  let done = 0
  const steps = readSteps(bytes)
  let step = steps.next()
  for (; !step.done; step = steps.next()) done = step.value.done
  return { done, because: step.value.ok ? 'read' : step.value.because }
}

const blanks = (megabytes: number) => sheet(`<worksheet>${' '.repeat(megabytes * 1024 * 1024)}</worksheet>`)

test('a file that announces too much is refused before anything is unpacked', () => {
  expect(lastStep(announcing(sheet(sheetXml([['x']])), 0, limits.unpackedBytes))).toEqual({ done: 0, because: 'zipBomb' })
})

test('a bomb is stopped while it unpacks, long before its end', () => {
  const end = lastStep(blanks(30))
  expect(end.because).toBe('zipBomb')
  expect(end.done).toBeLessThan(15 * 1024 * 1024)
})

test('a part that unpacks to more than it announces is stopped there', () => {
  const end = lastStep(announcing(blanks(8), 1_000_000, 100_000))
  expect(end.because).toBe('damaged')
  expect(end.done).toBeLessThan(200_000)
})

test('too many parts, parts of one name and a wrong checksum are refused', () => {
  const many = Object.fromEntries(Array.from({ length: limits.parts + 1 }, (_, index) => [`x${index}`, new Uint8Array()]))
  expect(why(zipSync(many))).toBe('zipBomb')
  const twice = zipSync({ 'aa.xml': strToU8('x'), 'ab.xml': strToU8('y') })
  expect(why(twice.map((byte, index) => (byte === 0x62 && twice[index - 1] === 0x61 ? 0x61 : byte)))).toBe('damaged')
  const stored = zipSync(xlsxParts({ sheets: [{ name: 'A', xml: sheetXml([['Kok']]) }] }), { level: 0 })
  const at = stored.findIndex((byte, index) => byte === 0x4b && stored[index + 1] === 0x6f && stored[index + 2] === 0x6b)
  expect(why(stored)).toBe('read')
  stored[at] = 0x42
  expect(why(stored)).toBe('damaged')
})

test('a document type, and with it every entity, is refused', () => {
  const evil = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>'
  expect(why(sheet(evil))).toBe('unsafeXml')
  expect(why(sheet('<worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>'))).toBe('damaged')
})

test('XML that is cut off, nested without end or spread over too many cells is refused', () => {
  expect(why(sheet('<worksheet><sheetData><row>'))).toBe('damaged')
  expect(why(sheet(`${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}`))).toBe('damaged')
  expect(why(sheet('<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>'))).toBe('tooManyCells')
  expect(why(sheet(sheetXml([['x'.repeat(limits.textLength + 1)]])))).toBe('tooManyCells')
  const wide = Array.from({ length: 1_100 }, (_, row) => `<row r="${row + 1}"><c r="ALL${row + 1}"><v>1</v></c></row>`).join('')
  expect(why(sheet(`<worksheet><sheetData>${wide}</sheetData></worksheet>`))).toBe('tooManyCells')
})

test('an encrypted part is refused as a password', () => {
  const zip = zipSync({ a: strToU8('x') })
  const view = new DataView(zip.buffer)
  for (let at = 0; at + 46 <= zip.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true)
  expect(why(zip)).toBe('password')
})

test('no bytes whatever make reading throw', () => {
  const starts = [[], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0], [0xff, 0xfe], [0xfe, 0xff], [0x3c], [0xef, 0xbb, 0xbf]]
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), (start, rest) => {
      expect(readSheets(Uint8Array.from([...start, ...rest]))).toHaveProperty('ok')
    }),
    { numRuns: 500 },
  )
})

test('a workbook with any bytes changed or cut off is read or refused, never thrown', () => {
  const book = plainXlsx({ A: [['Naam', 'Start'], ['Kok', '3-2-2026'], [null, 12]], B: [['x']] })
  const change = fc.record({ at: fc.nat({ max: book.length - 1 }), byte: fc.integer({ min: 0, max: 255 }) })
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), fc.nat({ max: 40 }), (changes, cut) => {
      const copy = book.slice(0, cut > 30 ? book.length - cut : book.length)
      for (const { at, byte } of changes) copy[at] = byte
      expect(readSheets(copy)).toHaveProperty('ok')
    }),
    { numRuns: 500 },
  )
})

test('XML with any letters changed inside a sound zip file is read or refused, never thrown', () => {
  const parts = xlsxParts({ sheets: [{ name: 'A', xml: sheetXml([['Naam', 1, { xml: 's="1"><v>46056</v>' }]]) }], formats: [14], strings: '<si><t>x</t></si>' })
  const names = Object.keys(parts)
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(), fc.string({ unit: 'binary', maxLength: 6 }), (name, at, put) => {
      const text = new TextDecoder().decode(parts[name] as Uint8Array)
      const cut = at % (text.length + 1)
      const mutated = zipSync({ ...parts, [name]: strToU8(text.slice(0, cut) + put + text.slice(cut + put.length)) }, { level: 0 })
      expect(readSheets(mutated)).toHaveProperty('ok')
    }),
    { numRuns: 300 },
  )
})

test('reading in steps gives way between them and ends with the same sheets', async () => {
  const book = plainXlsx({ A: Array.from({ length: 3000 }, (_, row) => [`naam ${row * 7919}`, row]) })
  let steps = 0
  const read = await paced(readSteps(book), async () => void steps++)
  expect(steps).toBeGreaterThan(3)
  expect(read).toEqual(finish(readSteps(book)))
})
