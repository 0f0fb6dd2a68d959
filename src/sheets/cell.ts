import type { Day } from '#src/kernel/day.ts'

/** One cell as the file holds it: formulas are the value last computed, text stays text whatever it begins with. `at` is the address, `B5`. */
export type Cell =
  | { kind: 'empty' }
  | { kind: 'text'; at: string; text: string }
  | { kind: 'number'; at: string; number: number; /** As shown, when the format adds leading zeros. */ shown?: string }
  | { kind: 'day'; at: string; day: Day; time?: string }
  | { kind: 'boolean'; at: string; yes: boolean }

export const emptyCell: Cell = { kind: 'empty' }

/** A block of cells merged into one; rows and columns count from 0, both ends inside. */
export interface Area {
  top: number
  left: number
  bottom: number
  right: number
}

/** Something about a sheet a reader would not see, with how often it occurs. */
export interface SheetRemark {
  code: 'hiddenSheet' | 'hiddenRows' | 'hiddenColumns' | 'mergedCells' | 'formulaWithoutValue' | 'unclosedQuote'
  count: number
}

/** One sheet of a file: `rows[0]` is row 1; a row reaches to its last filled cell. */
export interface Sheet {
  name: string
  rows: Cell[][]
  merges: Area[]
  /** Which day number 1 stands for in this file. */
  epoch: 1900 | 1904
  remarks: SheetRemark[]
}

/** The letters of a column that counts from 0: 0 is `A`, 27 is `AB`. */
export function columnName(column: number): string {
  return (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
}

/** Row and column, both from 0, of an address such as `AB12`; undefined when it is none. */
export function placeOf(address: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address)
  if (!match) return undefined
  let column = 0
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(match[2]) - 1, column: column - 1 }
}

/** What a cell says, as text: a day as `2026-02-03`, a number without thousands signs. */
export function showCell(cell: Cell | undefined): string {
  if (!cell || cell.kind === 'empty') return ''
  if (cell.kind === 'text') return cell.text
  if (cell.kind === 'number') return cell.shown ?? String(cell.number)
  if (cell.kind === 'day') return cell.time ? `${cell.day} ${cell.time}` : cell.day
  return cell.yes ? 'ja' : 'nee'
}
