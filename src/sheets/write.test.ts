import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { showCell } from './cell.ts'
import { readSheets } from './read.ts'
import { writeCsv, writeXlsx } from './write.ts'

function shown(bytes: Uint8Array): string[][] {
  const read = readSheets(bytes)
  if (!read.ok) throw new Error(read.because)
  return read.sheets[0]!.rows.map((row) => row.map(showCell))
}

test('what is written as xlsx is read back: texts, numbers, days and nothing', async () => {
  const bytes = await writeXlsx([{ name: 'Kwartaal 1/2026', header: ['Wat', 'Aantal', 'Dag'], rows: [['in begeleiding', 30, { day: '2026-02-03' }], ['a < b & "c"', null, true]] }])
  expect(shown(bytes)).toEqual([['Wat', 'Aantal', 'Dag'], ['in begeleiding', '30', '2026-02-03'], ['a < b & "c"', '', 'ja']])
})

test('no text becomes a formula in xlsx', async () => {
  const danger = ['=1+1', '+1', '-1', '@x', '=HYPERLINK("http://x","y")']
  const bytes = await writeXlsx([{ name: 'A', header: danger, rows: [danger] }])
  const xml = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/')).map(([, part]) => new TextDecoder().decode(part)).join('')
  expect(xml).not.toContain('<f>')
  expect(shown(bytes)[1]).toEqual(danger)
})

test('names of sheets are made fit for Excel and stay apart', async () => {
  const bytes = await writeXlsx([{ name: 'a/b'.repeat(20), header: ['x'], rows: [] }, { name: 'a/b'.repeat(20), header: ['y'], rows: [] }, { name: '', header: ['z'], rows: [] }])
  const read = readSheets(bytes)
  const names = read.ok ? read.sheets.map(({ name }) => name) : []
  expect(new Set(names).size).toBe(3)
  for (const name of names) expect(name).toMatch(/^[^/\\?*[\]:]{1,31}$/)
})

test('csv has the mark, semicolons, decimal commas, and an apostrophe before what looks like a formula', () => {
  const bytes = writeCsv({ header: ['Naam', 'Uren'], rows: [['Kok; "de" bakker', 12.5], ['=1+1', -3], [' @x', { day: '2026-02-03' }], [null, false]] })
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes)).toBe('Naam;Uren\r\n"Kok; ""de"" bakker";12,5\r\n\'=1+1;-3\r\n\' @x;2026-02-03\r\n;nee\r\n')
})

test('no field of a csv begins with a sign that starts a formula', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[=+\-@\t\r \na";]{1,6}$/), (text) => {
      const line = new TextDecoder().decode(writeCsv({ header: ['h'], rows: [[text]] }).subarray(3)).split('\r\n').slice(1).join('\r\n')
      expect(line).not.toMatch(/^"?\s*[=+\-@]/)
    }),
  )
})
