import { emptyCell, type Area, type Cell, type Sheet, type SheetRemark } from './cell.ts'
import { limits, type Refusal } from './limits.ts'

/** A sheet while it is being read. The count of cells is shared by all sheets of one file. */
export interface Grid {
  name: string
  rows: Cell[][]
  merges: Area[]
  epoch: 1900 | 1904
  counts: Partial<Record<SheetRemark['code'], number>>
  shared: { cells: number }
}

const noCells: Cell[] = []

/** An empty sheet to fill. */
export function newGrid(name: string, epoch: 1900 | 1904, shared: Grid['shared']): Grid {
  return { name, rows: [], merges: [], epoch, counts: {}, shared }
}

/** Counts one more thing worth saying about the sheet. */
export function note(grid: Grid, code: SheetRemark['code'], count = 1): void {
  grid.counts[code] = (grid.counts[code] ?? 0) + count
}

/** Puts a cell in its place and fills the gap before it; the reason when the sheet would grow too large. */
export function put(grid: Grid, place: { row: number; column: number }, cell: Cell): Refusal | undefined {
  if (place.row >= limits.rows || place.column >= limits.columns) return 'tooManyCells'
  if (cell.kind === 'text' && cell.text.length > limits.textLength) return 'tooManyCells'
  while (grid.rows.length <= place.row) grid.rows.push(noCells)
  if (grid.rows[place.row] === noCells) grid.rows[place.row] = []
  const row = grid.rows[place.row]!
  grid.shared.cells += Math.max(0, place.column + 1 - row.length)
  if (grid.shared.cells > limits.cells) return 'tooManyCells'
  while (row.length <= place.column) row.push(emptyCell)
  row[place.column] = cell
  return undefined
}

/** Remembers a merged block; beyond the ceiling only their number is kept. */
export function merge(grid: Grid, area: Area): void {
  note(grid, 'mergedCells')
  if (grid.merges.length < limits.merges) grid.merges.push(area)
}

/** The finished sheet. */
export function sheetOf(grid: Grid): Sheet {
  const remarks = Object.entries(grid.counts).map(([code, count]) => ({ code: code as SheetRemark['code'], count }))
  return { name: grid.name, rows: grid.rows, merges: grid.merges, epoch: grid.epoch, remarks }
}
