import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { showCell, type Sheet } from './cell.ts'
import { readSheets } from './read.ts'
import { odsFile } from './workbook.sample.ts'

function sheetsOf(bytes: Uint8Array): Sheet[] {
  const read = readSheets(bytes)
  if (!read.ok) throw new Error(read.because)
  return read.sheets
}

const text = (words: string, more = '') => `<table:table-cell office:value-type="string"${more}><text:p>${words}</text:p></table:table-cell>`
const row = (cells: string, more = '') => `<table:table-row${more}>${cells}</table:table-row>`
const table = (rows: string, more = 'table:name="Blad1"') => `<table:table ${more}>${rows}</table:table>`
const shown = (bytes: Uint8Array) => sheetsOf(bytes)[0]!.rows.map((cells) => cells.map(showCell))

test('texts, numbers, days, booleans and times come out as what they are', () => {
  const cells = [
    text('a<text:s text:c="2"/>b<text:tab/>c</text:p><text:p>d'),
    '<table:table-cell office:value-type="float" office:value="12.5"><text:p>12,5</text:p></table:table-cell>',
    '<table:table-cell office:value-type="date" office:date-value="2026-02-03"><text:p>3-2-26</text:p></table:table-cell>',
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p></table:table-cell>',
    '<table:table-cell office:value-type="time" office:time-value="PT09H30M00S"><text:p>9:30</text:p></table:table-cell>',
  ]
  expect(shown(odsFile(table(row(cells.join('')))))).toEqual([['a  b\tc\nd', '12.5', '2026-02-03', 'ja', '09:30']])
})

test('repeated cells and rows are written out, also with a gap', () => {
  const bytes = odsFile(table(row(text('x', ' table:number-columns-repeated="3"')) + row('<table:table-cell/>', ' table:number-rows-repeated="2"') + row('<table:table-cell table:number-columns-repeated="2"/>' + text('y'), ' table:number-rows-repeated="2"')))
  expect(shown(bytes)).toEqual([['x', 'x', 'x'], [], [], ['', '', 'y'], ['', '', 'y']])
})

test('a million repeated empty rows and cells cost nothing', () => {
  const bytes = odsFile(table(row(text('x') + '<table:table-cell table:number-columns-repeated="16383"/>') + row('<table:table-cell table:number-columns-repeated="16384"/>', ' table:number-rows-repeated="1048575"')))
  expect(shown(bytes)).toEqual([['x']])
})

test('a small file that repeats a filled cell a billion times is refused', () => {
  const wide = odsFile(table(row(text('x', ' table:number-columns-repeated="1000000000"'))))
  const high = odsFile(table(row(text('x', ' table:number-columns-repeated="500"'), ' table:number-rows-repeated="1000000000"')))
  expect([wide, high].map((bytes) => readSheets(bytes))).toEqual([{ ok: false, because: 'tooManyCells' }, { ok: false, because: 'tooManyCells' }])
})

test('notes in the margin and remembered changes are no cells', () => {
  const cell = '<table:table-cell office:value-type="string"><office:annotation><text:p>geheim</text:p></office:annotation><text:p>Kok</text:p></table:table-cell>'
  const changes = `<table:tracked-changes>${table(row(text('weg')))}</table:tracked-changes>`
  expect(shown(odsFile(changes + table(row(cell))))).toEqual([['Kok']])
})

test('hidden sheets and rows, merged cells and formulas without a value are said', () => {
  const styles = '<office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles>'
  const merged = text('x', ' table:number-rows-spanned="2" table:number-columns-spanned="1"') + '<table:table-cell table:formula="of:=NOW()"/>'
  const sheet = sheetsOf(odsFile(table(row(merged, ' table:visibility="collapse"') + row('<table:covered-table-cell/>' + text('y')), 'table:name="Oud" table:style-name="ta2"'), styles))[0]!
  expect(sheet.remarks.map(({ code }) => code).sort()).toEqual(['formulaWithoutValue', 'hiddenRows', 'hiddenSheet', 'mergedCells'])
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }])
  expect(sheet.rows[1]!.map(showCell)).toEqual(['', 'y'])
})

test('an ods with a password is refused as such', () => {
  const manifest = strToU8('<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>')
  expect(readSheets(odsFile('', '', { 'META-INF/manifest.xml': manifest }))).toEqual({ ok: false, because: 'password' })
})
