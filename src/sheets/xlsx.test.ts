import { expect, test } from 'vitest'
import { showCell, type Sheet } from './cell.ts'
import { readSheets } from './read.ts'
import { plainXlsx, sheetXml, xlsxFile, xlsxParts, type SampleCell } from './workbook.sample.ts'
import { strToU8, zipSync } from 'fflate'

function sheetsOf(bytes: Uint8Array): Sheet[] {
  const read = readSheets(bytes)
  if (!read.ok) throw new Error(read.because)
  return read.sheets
}

const oneRow = (cells: SampleCell[], book: Partial<Parameters<typeof xlsxFile>[0]> = {}) =>
  sheetsOf(xlsxFile({ sheets: [{ name: 'A', xml: sheetXml([cells]) }], ...book }))[0]!.rows[0]!

test('a text that begins with = + - or @ stays that text', () => {
  expect(oneRow(['=1+1', '+31 6', '-', '@x', '<b>vet</b>']).map(showCell)).toEqual(['=1+1', '+31 6', '-', '@x', '<b>vet</b>'])
})

test('a formula is the value last computed, and never computed', () => {
  const cells = oneRow([{ xml: '><f>1+1</f><v>7</v>' }, { xml: 't="str"><f>A1&amp;"x"</f><v>zeven</v>' }, { xml: 't="b"><f>1=1</f><v>1</v>' }, { xml: 't="e"><f>1/0</f><v>#DIV/0!</v>' }])
  expect(cells).toEqual([
    { kind: 'number', at: 'A1', number: 7 },
    { kind: 'text', at: 'B1', text: 'zeven' },
    { kind: 'boolean', at: 'C1', yes: true },
    { kind: 'text', at: 'D1', text: '#DIV/0!' },
  ])
})

test('a formula without a stored value is said, not invented', () => {
  const sheet = sheetsOf(xlsxFile({ sheets: [{ name: 'A', xml: sheetXml([['x', { xml: '><f>TODAY()</f>' }]]) }] }))[0]!
  expect(sheet.rows[0]).toHaveLength(1)
  expect(sheet.remarks).toContainEqual({ code: 'formulaWithoutValue', count: 1 })
})

test('a number with a day format is a day, with its time if it has one', () => {
  const cells = [1, 2, 3, 4, 5].map((style): SampleCell => ({ xml: `s="${style}"><v>46056.5</v>` }))
  const found = oneRow(cells, { formats: [14, 'd\\-mm\\-yyyy;@', '[$-413]d mmm yy', '0.00', '"dag" 0'] })
  expect(found.map(showCell)).toEqual(['2026-02-03 12:00', '2026-02-03 12:00', '2026-02-03 12:00', '46056.5', '46056.5'])
})

test('day 60 of the 1900 system never was; 59 and 61 are the days around it', () => {
  const cells = [59, 60, 61, 1, 0].map((serial): SampleCell => ({ xml: `s="1"><v>${serial}</v>` }))
  expect(oneRow(cells, { formats: [14] }).map(showCell)).toEqual(['1900-02-28', '29-2-1900', '1900-03-01', '1900-01-01', '0 (geen datum)'])
})

test('a workbook of the 1904 system counts from 1 January 1904', () => {
  expect(oneRow([{ xml: 's="1"><v>44594</v>' }, { xml: 's="1"><v>0</v>' }], { formats: [14], date1904: true }).map(showCell)).toEqual(['2026-02-03', '1904-01-01'])
})

test('leading zeros that a format adds are kept, a time stays a time and an ISO day is a day', () => {
  const cells: SampleCell[] = [{ xml: 's="1"><v>123</v>' }, { xml: 's="2"><v>0.5</v>' }, { xml: 't="d"><v>2026-02-03T00:00:00</v>' }, { xml: 't="d"><v>2026-02-30</v>' }]
  expect(oneRow(cells, { formats: ['00000000', 'h:mm'] }).map(showCell)).toEqual(['00000123', '12:00', '2026-02-03', '2026-02-30'])
})

test('shared, rich and escaped texts are read whole, phonetic help is not', () => {
  const strings = '<si><t>Kok</t></si><si><r><t>van </t></r><r><rPr><b/></rPr><t>Dam</t></r><rPh><t>x</t></rPh></si><si><t>een_x000D_twee &amp; drie</t></si>'
  const cells = [0, 1, 2, 9].map((index): SampleCell => ({ xml: `t="s"><v>${index}</v>` }))
  expect(oneRow(cells, { strings }).map(showCell)).toEqual(['Kok', 'van Dam', 'een\rtwee & drie'])
})

test('hidden sheets, rows and columns are read and said; merged blocks are remembered', () => {
  const xml = '<worksheet><cols><col min="2" max="3" hidden="1"/><col min="9" max="16384" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row></sheetData>' +
    '<mergeCells><mergeCell ref="A1:A3"/></mergeCells></worksheet>'
  const sheet = sheetsOf(xlsxFile({ sheets: [{ name: 'Oud', xml, state: 'veryHidden' }] }))[0]!
  expect(sheet.remarks).toEqual(expect.arrayContaining([{ code: 'hiddenSheet', count: 1 }, { code: 'hiddenRows', count: 1 }, { code: 'hiddenColumns', count: 2 }, { code: 'mergedCells', count: 1 }]))
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 2, right: 0 }])
  expect(showCell(sheet.rows[0]![0])).toBe('1')
})

test('rows and cells without an address follow each other, gaps stay gaps, empty ends are left out', () => {
  const xml = '<x:worksheet xmlns:x="u"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c/><x:c t="inlineStr"><x:is><x:t></x:t></x:is></x:c></x:row><x:row r="4"><x:c r="C4"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>'
  const { rows } = sheetsOf(xlsxFile({ sheets: [{ name: 'A', xml }] }))[0]!
  expect(rows.map((row) => row.map(showCell))).toEqual([['1'], [], [], ['', '', '2']])
})

test('a macro workbook is read, its macros are not looked at', () => {
  const parts = xlsxParts({ sheets: [{ name: 'A', xml: sheetXml([['x']]) }], extra: { 'xl/vbaProject.bin': new Uint8Array([1, 2, 3]) } })
  expect(sheetsOf(zipSync(parts))).toHaveLength(1)
})

test('names of tags that are also names of the language do no harm', () => {
  const xml = '<worksheet><sheetData><row><c><v>1</v><__proto__/><constructor/></c></row></sheetData></worksheet>'
  expect(sheetsOf(xlsxFile({ sheets: [{ name: 'A', xml }] }))[0]!.rows).toHaveLength(1)
})

test('several sheets keep their order and names', () => {
  expect(sheetsOf(plainXlsx({ Deelnemers: [['a']], 'Banen & meer': [['b']] })).map(({ name }) => name)).toEqual(['Deelnemers', 'Banen & meer'])
})

test('sheets in UTF-16 are read', () => {
  const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${sheetXml([['Yılmaz']])}`
  const utf16 = new Uint8Array(Uint16Array.from([...xml].map((letter) => letter.charCodeAt(0))).buffer)
  const parts = { ...xlsxParts({ sheets: [{ name: 'A', xml: '' }] }), 'xl/worksheets/sheet1.xml': utf16 }
  expect(showCell(sheetsOf(zipSync(parts))[0]!.rows[0]![0])).toBe('Yılmaz')
})

test('a workbook whose parts lie elsewhere is found by its relations', () => {
  const parts = xlsxParts({ sheets: [{ name: 'A', xml: sheetXml([['x']]) }] })
  const sheet = parts['xl/worksheets/sheet1.xml']!
  delete parts['xl/worksheets/sheet1.xml']
  parts['data/one.xml'] = sheet
  parts['xl/_rels/workbook.xml.rels'] = strToU8('<Relationships><Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/data/one.xml"/></Relationships>')
  expect(showCell(sheetsOf(zipSync(parts))[0]!.rows[0]![0])).toBe('x')
})

test('letters of several bytes survive the borders of the pieces in which a file is unpacked', () => {
  const letter = (index: number) => String.fromCodePoint(0x4e00 + ((index * index * 7919) % 20_011))
  const names = Array.from({ length: 2_000 }, (_, row) => Array.from({ length: 20 }, (_, index) => letter(row * 20 + index)).join(''))
  const xml = sheetXml(names.map((name) => [name]))
  expect(sheetsOf(xlsxFile({ sheets: [{ name: 'A', xml }] }))[0]!.rows.map((row) => showCell(row[0]))).toEqual(names)
})
