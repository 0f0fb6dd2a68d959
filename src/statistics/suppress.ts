import { isCountTable, totalsOf } from './chi-square.ts'
import { cheapestHiding, reach, type Line } from './disclosure.ts'

/** A table of counts fit to be published; undefined where a number is hidden. Which ones were hidden for being small is deliberately not told. */
export interface Published {
  cells: (number | undefined)[][]
  rowTotals: (number | undefined)[]
  columnTotals: (number | undefined)[]
  total: number | undefined
  /** How many numbers are hidden, totals included. */
  hidden: number
}

/**
 * A table is a flow: from a source to each row (its total), from row to column (a cell), from column to a sink (its total) and back (the grand
 * total). What flows in flows out, and that is all an outsider knows about the hidden numbers.
 */
function linesOf(table: readonly (readonly number[])[]): Line[] {
  const { rows, columns, total } = totalsOf(table)
  const [height, source, sink] = [rows.length, rows.length + columns.length, rows.length + columns.length + 1]
  return [
    ...table.flatMap((row, i) => row.map((count, j) => ({ from: i, to: height + j, count, cost: 1 }))),
    ...rows.map((count, i) => ({ from: source, to: i, count, cost: columns.length })),
    ...columns.map((count, j) => ({ from: height + j, to: sink, count, cost: rows.length })),
    { from: sink, to: source, count: total, cost: rows.length + columns.length },
  ].map((line) => ({ ...line, isHidden: false }))
}

/** Whether an outsider who knows all shown numbers must allow that this hidden small number is `limit` or more. */
const isSafe = (lines: readonly Line[], line: Line, limit: number) => reach(lines, line, limit - line.count) >= limit - line.count

/** Hides the cheapest other numbers until one small number is safe. */
function cover(lines: readonly Line[], line: Line, limit: number): void {
  while (!isSafe(lines, line, limit)) for (const extra of cheapestHiding(lines, line, limit - line.count)) extra.isHidden = true
}

/** Shows again what was hidden without need, the dearest first, until every number still hidden is needed and so cannot be worked out. */
function showAgain(lines: readonly Line[], small: readonly Line[], limit: number): void {
  let isChanged = false
  const extras = lines.filter((line) => line.isHidden && !small.includes(line)).sort((one, other) => other.cost - one.cost || other.count - one.count)
  for (const line of extras) {
    line.isHidden = false
    line.isHidden = !small.every((each) => isSafe(lines, each, limit))
    isChanged ||= !line.isHidden
  }
  if (isChanged) showAgain(lines, small, limit)
}

/**
 * Hides every count from 1 to `limit` - 1, totals too, and as many more numbers as are needed so that nobody can work out from what is shown that
 * a hidden small number is below the limit; so neither its value nor its complement can be had from totals minus rows. Zeros are shown unless needed
 * as cover. Undefined unless the counts are whole and the limit is a whole number of at least 1.
 */
export function suppress(table: readonly (readonly number[])[], limit: number): Published | undefined {
  const isWhole = isCountTable(table) && table.every((row) => row.every(Number.isSafeInteger))
  if (!isWhole || !Number.isSafeInteger(limit) || limit < 1) return undefined
  const lines = linesOf(table)
  const small = lines.filter((line) => line.count > 0 && line.count < limit)
  for (const line of small) line.isHidden = true
  for (const line of small) cover(lines, line, limit)
  showAgain(lines, small, limit)
  const shown = lines.map((line) => (line.isHidden ? undefined : line.count))
  const [height, width] = [table.length, table[0]!.length]
  return {
    cells: table.map((_, i) => shown.slice(i * width, (i + 1) * width)),
    rowTotals: shown.slice(height * width, height * width + height),
    columnTotals: shown.slice(height * width + height, -1),
    total: shown.at(-1),
    hidden: lines.filter((line) => line.isHidden).length,
  }
}
