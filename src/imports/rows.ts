import { columnName, showCell, type Cell, type Sheet } from '#src/sheets/cell.ts'
import { dayOfSerial } from '#src/sheets/serial.ts'
import { groupOf, isDayField, type Field } from './field.ts'
import { plainHeader } from './headers.ts'
import { labelsAt } from './layout.ts'
import type { MappedSheet } from './mapping.ts'
import { saysNothing } from './parse-day.ts'
import type { KeptCell, RawRow } from './raw-row.ts'

/** Why a row of the file is no row of the table; the screen shows them all. */
export type IgnoredWhy = 'sheetIgnored' | 'aboveTable' | 'header' | 'empty' | 'totals' | 'headerAgain' | 'loneText' | 'onlyNumber'

/** A row of the file that is left out, and why. */
export interface IgnoredRow {
  sheet: string
  row: number
  ignored: IgnoredWhy
}

interface Table {
  sheet: Sheet
  mapped: MappedSheet
  labels: string[]
  /** Per row number: which columns repeat a merged cell from above, and the row that holds it. */
  carried: Map<number, { column: number; from: number }[]>
}

const totals = /^(eind|sub)?[ -]?(totaal|total|som|sum|gemiddelde?|gem|aantal|average|mean)\b.{0,40}$/i
const numeric = /^[\d.,\s%€:-]+$/
const highestMerge = 2_000

function carriedIn(sheet: Sheet): Table['carried'] {
  const carried: Table['carried'] = new Map()
  for (const { top, bottom, left, right } of sheet.merges) {
    if (right > left || bottom - top > highestMerge) continue
    for (let row = top + 1; row <= bottom && row < sheet.rows.length; row++) {
      carried.set(row, [...(carried.get(row) ?? []), { column: left, from: top }])
    }
  }
  return carried
}

function textOf(cell: Cell, field: Field | 'ignore', epoch: Sheet['epoch']): string {
  const isDayNumber = cell.kind === 'number' && field !== 'ignore' && isDayField(field) && !(cell.number >= 1900 && cell.number <= 2100)
  return (isDayNumber ? dayOfSerial(cell.number, epoch) : undefined) ?? showCell(cell).trim()
}

function keptCells({ sheet, mapped, labels, carried }: Table, index: number): KeptCell[] {
  const row = sheet.rows[index] ?? []
  const keep = (cell: Cell, column: number): KeptCell[] => {
    const field = mapped.columns[column] ?? 'ignore'
    const text = textOf(cell, field, sheet.epoch)
    return text === '' ? [] : [{ at: columnName(column) + (index + 1), header: labels[column] ?? '', field, text }]
  }
  const own = row.flatMap(keep)
  if (own.length === 0) return own
  const above = (carried.get(index) ?? []).filter(({ column }) => showCell(row[column]).trim() === '')
  return [...own, ...above.flatMap(({ column, from }) => keep(sheet.rows[from]?.[column] ?? { kind: 'empty' }, column))]
}

function saysItsHeader({ header, text }: KeptCell): boolean {
  return header !== '' && Math.abs(header.length - text.length) < 20 && plainHeader(header) === plainHeader(text)
}

function isHeaderAgain(cells: readonly KeptCell[]): boolean {
  const begins = cells.length > 1 && cells.slice(0, 2).some(saysItsHeader)
  return begins && cells.filter(saysItsHeader).length * 10 >= cells.length * 6
}

const nameFields: readonly string[] = ['fullName', 'familyName', 'givenName']

function whyIgnored(cells: readonly KeptCell[]): IgnoredWhy | undefined {
  const [first, ...others] = cells
  if (!first) return 'empty'
  if (isHeaderAgain(cells)) return 'headerAgain'
  if (totals.test(first.text) && others.every(({ text }) => numeric.test(text))) return 'totals'
  if (others.length > 0) return undefined
  if (numeric.test(first.text)) return ['clientNumber', 'ignore'].includes(first.field) ? 'onlyNumber' : undefined
  return nameFields.includes(first.field) ? undefined : 'loneText'
}

function filledUp(cells: KeptCell[], { kind, fill }: MappedSheet): KeptCell[] {
  const has = (field: Field) => cells.some((cell) => cell.field === field && !saysNothing(cell.text))
  const hasJob = cells.some((cell) => cell.field !== 'ignore' && groupOf(cell.field) === 'job' && !saysNothing(cell.text))
  const fits = (field: Field) => (groupOf(field) === 'job' ? hasJob : groupOf(field) !== 'person' || kind === 'persons' || kind === 'mixed')
  const extra = Object.entries(fill) as [Field, string][]
  return [...cells, ...extra.filter(([field, text]) => text.trim() !== '' && !has(field) && fits(field)).map(([field, text]) => ({ at: '', header: '', field, text }))]
}

function outside({ mapped, sheet }: Table, row: number): IgnoredWhy | undefined {
  const isEmpty = (sheet.rows[row - 1] ?? []).every((cell) => showCell(cell).trim() === '')
  if (row > mapped.headerRow && mapped.kind !== 'ignore') return undefined
  if (isEmpty) return 'empty'
  if (mapped.kind === 'ignore') return 'sheetIgnored'
  return row > mapped.headerRow - mapped.headerRows ? 'header' : 'aboveTable'
}

/** Every row of a sheet once, in order: as a row of its table, or left out with the reason. */
export function* rowsOf(sheet: Sheet, mapped: MappedSheet): Generator<RawRow | IgnoredRow> {
  const table: Table = { sheet, mapped, labels: labelsAt(sheet, mapped.headerRow, mapped.headerRows), carried: carriedIn(sheet) }
  for (let row = 1; row <= sheet.rows.length; row++) {
    const cells = keptCells(table, row - 1)
    const ignored = outside(table, row) ?? whyIgnored(cells)
    if (ignored) yield { sheet: sheet.name, row, ignored }
    else yield { sheet: sheet.name, row, kind: mapped.kind, cells: filledUp(cells, mapped) }
  }
}
