import { chiSquareUpper } from './gamma.ts'

/** Pearson's test that rows and columns of a table of counts have nothing to do with each other. */
export interface ChiSquare {
  statistic: number | undefined
  df: number
  p: number | undefined
  /** Counts expected were there no relation, row by row; undefined in an empty table. */
  expected: number[][] | undefined
  /** What was taken from each difference in a 2 x 2 table (Yates); 0 elsewhere. */
  correction: number
  /** Below 5 the p value is rough: use fisherExact. */
  smallestExpected: number | undefined
  because?: 'oneRowOrColumn' | 'emptyRowOrColumn'
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Whether a table is rectangular and holds only counts of zero or more. */
export function isCountTable(table: readonly (readonly number[])[]): boolean {
  const width = table[0]?.length ?? 0
  return width > 0 && table.every((row) => row.length === width && row.every((count) => count >= 0 && count <= Number.MAX_SAFE_INTEGER))
}

/** Sums of the rows, of the columns, and of everything. */
export function totalsOf(table: readonly (readonly number[])[]): { rows: number[]; columns: number[]; total: number } {
  const rows = table.map(sum)
  const columns = (table[0] ?? []).map((_, column) => sum(table.map((row) => row[column]!)))
  return { rows, columns, total: sum(rows) }
}

/**
 * Pearson's chi-square test of an r x c table of counts, as R's chisq.test; `yates` corrects a 2 x 2 table for continuity (R's default), by
 * no more than the smallest difference. Undefined when the table is no table; without p when a row or column is empty or single.
 */
export function chiSquare(table: readonly (readonly number[])[], yates = true): ChiSquare | undefined {
  if (!isCountTable(table)) return undefined
  const { rows, columns, total } = totalsOf(table)
  const df = (rows.length - 1) * (columns.length - 1)
  const expected = total > 0 ? rows.map((row) => columns.map((column) => (row * column) / total)) : undefined
  const smallestExpected = expected && Math.min(...expected.map((row) => Math.min(...row)))
  const none = { statistic: undefined, df, p: undefined, expected, correction: 0, smallestExpected }
  if (df === 0) return { ...none, because: 'oneRowOrColumn' }
  if (!expected || !smallestExpected) return { ...none, because: 'emptyRowOrColumn' }
  const gaps = table.map((row, i) => row.map((count, j) => Math.abs(count - expected[i]![j]!)))
  const isTwoByTwo = rows.length === 2 && columns.length === 2
  const correction = yates && isTwoByTwo ? Math.min(0.5, ...gaps.flat()) : 0
  const statistic = sum(gaps.flatMap((row, i) => row.map((gap, j) => (gap - correction) ** 2 / expected[i]![j]!)))
  return { statistic, df, p: chiSquareUpper(statistic, df), expected, correction, smallestExpected }
}
