import writeExcelFile from 'write-excel-file/node'
import type { Day } from '#src/kernel/day.ts'

/** A value to write; a day becomes a real date, a text is always only text. */
export type Written = string | number | boolean | null | { day: Day }

/** A table to download: a name for its sheet, headers, and rows of values in the same order. */
export interface WrittenSheet {
  name: string
  header: readonly string[]
  rows: readonly (readonly Written[])[]
}

const longestText = 32_767

function excelCell(value: Written) {
  if (value === null) return null
  if (typeof value === 'string') return { type: String, value: value.slice(0, longestText) }
  if (typeof value === 'object') return { type: Date, value: new Date(`${value.day}T00:00:00Z`), format: 'd-m-yyyy' }
  return value
}

/** A name that Excel accepts for a sheet: 31 characters, without the signs it forbids, and used once. */
function sheetNames(sheets: readonly WrittenSheet[]): string[] {
  const used = new Set<string>()
  return sheets.map(({ name }, index) => {
    const clean = name.replace(/[\\/?*[\]:]/g, ' ').replace(/^'+|'+$/g, '').trim().slice(0, 31) || `Blad ${index + 1}`
    const free = used.has(clean.toLowerCase()) ? `${clean.slice(0, 26)} (${index + 1})` : clean
    used.add(free.toLowerCase())
    return free
  })
}

function widthOf(label: string, values: readonly Written[]): number {
  return Math.min(40, Math.max(label.length, ...values.map((value) => csvText(value).length)) + 3)
}

/** Writes an xlsx file with the header in bold and kept in view. Texts are stored as texts, so one that begins with `=` is never a formula. */
export async function writeXlsx(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const names = sheetNames(sheets)
  return writeExcelFile(
    sheets.map(({ header, rows }, index) => ({
      sheet: names[index]!,
      data: [header.map((value) => ({ type: String, value, fontWeight: 'bold' as const })), ...rows.map((row) => row.map(excelCell))],
      columns: header.map((label, column) => ({ width: widthOf(label, rows.slice(0, 200).map((row) => row[column] ?? null)) })),
      stickyRowsCount: 1,
    })),
  ).toBuffer()
}

function csvText(value: Written): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  return typeof value === 'object' ? value.day : value
}

function csvField(value: Written): string {
  const text = typeof value === 'string' && /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : csvText(value)
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Writes a csv as Dutch Excel opens it: UTF-8 with its mark, `;` between fields, a decimal comma. A text a spreadsheet could take for a
 * formula gets an apostrophe in front (OWASP, CSV injection).
 */
export function writeCsv({ header, rows }: Pick<WrittenSheet, 'header' | 'rows'>): Uint8Array {
  const lines = [header, ...rows].map((row) => row.map(csvField).join(';'))
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`)
}
