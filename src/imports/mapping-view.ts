import { columnName, showCell, type Sheet, type SheetRemark } from '#src/sheets/cell.ts'
import { groupOf, type Field, type SheetKind } from './field.ts'
import { labelsAt } from './layout.ts'
import { guessMapping, type MappedSheet, type Mapping } from './mapping.ts'

/** One column as the screen shows it. */
export interface ColumnView {
  index: number
  letter: string
  header: string
  field: Field | 'ignore'
  /** The first different values that stand in it. */
  examples: string[]
  /** Our guess stands on a weak resemblance. */
  unsure: boolean
}

/** Facts that may hold for every row, where the list has no column for them. */
export const fillable = ['targetGroup', 'coach', 'workForm'] as const
export type Fillable = (typeof fillable)[number]

/** One sheet as the screen shows it. */
export interface SheetView {
  index: number
  name: string
  kind: SheetKind
  headerRow: number
  rows: number
  columns: ColumnView[]
  fill: Partial<Record<Fillable, string>>
  /** What to ask because no column says it. */
  missing: Fillable[]
  remarks: SheetRemark[]
}

const sure = 0.8
const exampleCount = 3
const rowsSearched = 400

function examplesOf(sheet: Sheet, headerRow: number, index: number): string[] {
  const found = new Set<string>()
  for (const row of sheet.rows.slice(headerRow, headerRow + rowsSearched)) {
    const text = showCell(row[index]).trim()
    if (text !== '') found.add(text.length > 60 ? `${text.slice(0, 60)}…` : text)
    if (found.size === exampleCount) break
  }
  return [...found]
}

function missingIn({ kind, columns, fill }: MappedSheet): Fillable[] {
  const held = new Set(Object.values(columns))
  const wanted: Record<Fillable, boolean> = {
    targetGroup: kind === 'persons' || kind === 'mixed',
    coach: kind === 'persons' || kind === 'mixed',
    workForm: kind === 'jobs' || (kind === 'mixed' && [...held].some((field) => field !== 'ignore' && groupOf(field) === 'job')),
  }
  return fillable.filter((field) => wanted[field] && (!held.has(field) || fill[field] !== undefined))
}

function viewOf({ sheet, mapped, guessed }: { sheet: Sheet; mapped: MappedSheet; guessed: ReadonlyMap<number, number> }, index: number): SheetView {
  const labels = labelsAt(sheet, mapped.headerRow, mapped.headerRows)
  const width = Math.max(labels.length, ...Object.keys(mapped.columns).map((column) => Number(column) + 1))
  const columns = Array.from({ length: width }, (_, column): ColumnView => {
    const field = mapped.columns[column] ?? 'ignore'
    const unsure = field !== 'ignore' && (guessed.get(column) ?? 1) < sure
    return { index: column, letter: columnName(column), header: labels[column] ?? '', field, examples: examplesOf(sheet, mapped.headerRow, column), unsure }
  })
  const shown = columns.filter(({ header, examples }) => header !== '' || examples.length > 0)
  const { name, kind, headerRow, fill } = mapped
  return { index, name, kind, headerRow, rows: sheet.rows.length, columns: shown, fill, missing: missingIn(mapped), remarks: sheet.remarks }
}

/** Each sheet of a file with its columns, examples, and what to look at twice. */
export function sheetViews(sheets: readonly Sheet[], mapping: Mapping): SheetView[] {
  const guess = guessMapping(sheets)
  return mapping.sheets.flatMap((mapped, index) => {
    const sheet = sheets[index]
    const same = guess.mapping.sheets[index]?.headerRow === mapped.headerRow ? (guess.columns[index]?.columns ?? []) : []
    const weak = new Map(same.filter((column) => column.field === mapped.columns[column.index]).map((column) => [column.index, column.confidence]))
    return sheet ? [viewOf({ sheet, mapped, guessed: weak }, index)] : []
  })
}
