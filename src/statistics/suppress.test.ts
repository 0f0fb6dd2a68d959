import fc from 'fast-check'
import { expect, test } from 'vitest'
import { suppress, type Published } from './suppress.ts'

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

/** An outsider who tries every table of whole numbers up to `most`, row by row, and keeps those that agree with all that is shown. */
function attack(published: Published, most: number): number[][][] {
  const fits = (shown: number | undefined, value: number) => shown === undefined || shown === value
  const rowsThatFit = published.cells.map((row, i) => {
    let rows: number[][] = [[]]
    for (const shown of row) rows = rows.flatMap((begun) => (shown === undefined ? Array.from({ length: most + 1 }, (_, value) => [...begun, value]) : [[...begun, shown]]))
    return rows.filter((each) => fits(published.rowTotals[i], sum(each)))
  })
  let tables: number[][][] = [[]]
  for (const rows of rowsThatFit) tables = tables.flatMap((begun) => rows.map((row) => [...begun, row]))
  return tables.filter((table) => fits(published.total, sum(table.flat())) && published.columnTotals.every((shown, j) => fits(shown, sum(table.map((row) => row[j]!)))))
}

/** All values the outsider must allow for each hidden number, cells and totals alike. */
function allowed(published: Published, tables: number[][][]): { hidden: boolean; values: Set<number> }[] {
  const all = (table: number[][]) => [...table.flat(), ...table.map(sum), ...table[0]!.map((_, j) => sum(table.map((row) => row[j]!))), sum(table.flat())]
  const shown = [...published.cells.flat(), ...published.rowTotals, ...published.columnTotals, published.total]
  return shown.map((value, i) => ({ hidden: value === undefined, values: new Set(tables.map((table) => all(table)[i]!)) }))
}

const tableOf = (rows: number, columns: number, most = 7) => fc.array(fc.array(fc.integer({ min: 0, max: most }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
const small = fc.oneof(tableOf(1, 2, 5), tableOf(2, 1, 5), tableOf(1, 3, 5), tableOf(2, 2, 5), tableOf(2, 2, 5), tableOf(2, 3, 5))

test('an outsider who tries all tables recovers no hidden number and cannot tell that a hidden one is below the limit', () => {
  const limit = 3
  fc.assert(fc.property(small, (table) => {
    const published = suppress(table, limit)!
    return allowed(published, attack(published, 5 + limit)).every(({ hidden, values }) => !hidden || (values.size > 1 && Math.max(...values) >= limit))
  }), { numRuns: 120 })
})

test('nothing shown lies between zero and the limit', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 6 }).chain((columns) => tableOf(4, columns)), (limit, table) => {
    const { cells, rowTotals, columnTotals, total } = suppress(table, limit)!
    return [...cells.flat(), ...rowTotals, ...columnTotals, total].every((shown) => shown === undefined || shown === 0 || shown >= limit)
  }))
})

test('what is shown is true', () => {
  fc.assert(fc.property(tableOf(3, 4), (table) => {
    const { cells, rowTotals, total } = suppress(table, 3)!
    return cells.every((row, i) => row.every((shown, j) => shown === undefined || shown === table[i]![j])) && rowTotals.every((shown, i) => shown === undefined || shown === sum(table[i]!)) &&
      (total === undefined || total === sum(table.flat()))
  }))
})

test('a table without small numbers is shown whole, and limit 1 hides nothing', () => {
  expect(suppress([[10, 20], [30, 40]], 10)).toEqual({ cells: [[10, 20], [30, 40]], rowTotals: [30, 70], columnTotals: [40, 60], total: 100, hidden: 0 })
  expect(suppress([[1, 2], [3, 4]], 1)?.hidden).toBe(0)
})

test('one small cell takes three others with it, so that rows and columns cannot be subtracted', () => {
  expect(suppress([[3, 20, 30], [25, 40, 50], [60, 70, 80]], 10)).toEqual({
    cells: [[undefined, undefined, 30], [undefined, undefined, 50], [60, 70, 80]], rowTotals: [53, 115, 210], columnTotals: [88, 130, 160], total: 378, hidden: 4,
  })
})

test('the complement counts: with 48 of 50 in work neither the 48 nor the 2 can be had', () => {
  const { cells, rowTotals } = suppress([[48, 2]], 5)!
  expect(cells[0]![1]).toBeUndefined()
  expect(cells[0]![0] === undefined || rowTotals[0] === undefined).toBe(true)
})

test('a table with gaps, fractions or negative counts, or a limit below 1, is not answered', () => {
  expect([suppress([[1, 2], [3]], 5), suppress([[0.5]], 5), suppress([[-1]], 5), suppress([], 5), suppress([[1]], 0), suppress([[1]], 2.5)]).toEqual(Array(6).fill(undefined))
})
