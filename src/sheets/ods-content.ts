import { columnName, type Cell } from './cell.ts'
import { merge, newGrid, note, put, type Grid } from './grid.ts'
import { limits } from './limits.ts'
import { isoCell } from './xlsx-sheet.ts'
import { attribute, type Attributes, type XmlListener } from './xml.ts'

/** The tables of one ods file as they come in. */
export interface OdsBook {
  grids: Grid[]
  shared: { cells: number }
}

interface Run {
  column: number
  times: number
  cellAt: (at: string) => Cell
}

interface State extends XmlListener {
  book: OdsBook
  hiddenStyles: Set<string>
  style: string
  grid: Grid | undefined
  row: number
  rowTimes: number
  runs: Run[]
  column: number
  cell: Attributes | undefined
  lines: string[]
  inLine: boolean
  skipping: number
}

/** Parts that hold text or cells which are not the sheet's own. */
const aside = new Set(['annotation', 'shapes', 'tracked-changes', 'forms', 'dde-links', 'content-validations', 'named-expressions', 'database-ranges'])

const times = (attributes: Attributes, name: string) => {
  const count = Number(attribute(attributes, name) ?? 1)
  return Number.isInteger(count) && count > 1 ? count : 1
}

function clockTime(duration: string): string {
  const match = /^PT(\d+)H(\d+)M/.exec(duration)
  return match ? `${match[1]!.padStart(2, '0')}:${match[2]!.padStart(2, '0')}` : duration
}

function maker(state: State, attributes: Attributes): Run['cellAt'] | undefined {
  const type = attribute(attributes, 'value-type')
  const number = Number(attribute(attributes, 'value'))
  const text = attribute(attributes, 'string-value') ?? state.lines.join('\n')
  if (type === 'date') return (at) => isoCell(at, attribute(attributes, 'date-value') ?? text)
  if (type === 'boolean') return (at) => ({ kind: 'boolean', at, yes: attribute(attributes, 'boolean-value') === 'true' })
  if (type === 'time') return (at) => ({ kind: 'text', at, text: clockTime(attribute(attributes, 'time-value') ?? text) })
  if (type && type !== 'string' && Number.isFinite(number)) return (at) => ({ kind: 'number', at, number })
  return text === '' ? undefined : (at) => ({ kind: 'text', at, text })
}

function endCell(state: State): void {
  const attributes = state.cell
  if (!attributes || !state.grid) return
  const count = times(attributes, 'number-columns-repeated')
  const cellAt = maker(state, attributes)
  if (cellAt) state.runs.push({ column: state.column, times: count, cellAt })
  if (attribute(attributes, 'formula') && !attribute(attributes, 'value-type')) note(state.grid, 'formulaWithoutValue')
  const [wide, high] = [times(attributes, 'number-columns-spanned'), times(attributes, 'number-rows-spanned')]
  if (wide * high > 1) merge(state.grid, { top: state.row, left: state.column, bottom: state.row + high - 1, right: state.column + wide - 1 })
  state.column = Math.min(state.column + count, limits.rows)
  state.cell = undefined
}

function putRun(state: State, grid: Grid, { column, times: count, cellAt }: Run): void {
  for (let n = 0; n < count && !state.refused; n++) {
    state.refused = put(grid, { row: state.row, column: column + n }, cellAt(columnName(column + n) + (state.row + 1)))
  }
}

function endRow(state: State): void {
  const { grid, runs } = state
  const last = state.row + state.rowTimes
  if (runs.reduce((sum, run) => sum + run.times, 0) * state.rowTimes > limits.cells) state.refused = 'tooManyCells'
  for (; grid && runs.length > 0 && state.row < last && !state.refused; state.row++) for (const run of runs) putRun(state, grid, run)
  state.row = last
}

function openTable(state: State, attributes: Attributes): void {
  if (state.book.grids.length >= limits.sheets) state.refused = 'tooManyCells'
  state.grid = newGrid(attribute(attributes, 'name') ?? '', 1900, state.book.shared)
  state.book.grids.push(state.grid)
  state.row = 0
  if (state.hiddenStyles.has(attribute(attributes, 'style-name') ?? '')) note(state.grid, 'hiddenSheet')
}

function openRow(state: State, attributes: Attributes): void {
  state.runs = []
  state.column = 0
  state.rowTimes = times(attributes, 'number-rows-repeated')
  const hidden = /^(collapse|filter)$/.test(attribute(attributes, 'visibility') ?? '')
  if (hidden && state.grid && state.rowTimes < 10_000) note(state.grid, 'hiddenRows', state.rowTimes)
}

function openCell(state: State, attributes: Attributes): void {
  state.cell = attributes
  state.lines = []
}

const addText = (state: State, text: string) => state.inLine && state.lines.push((state.lines.pop() ?? '') + text)

const opens = new Map<string, (state: State, attributes: Attributes) => void>(Object.entries({
  style: (state: State, attributes: Attributes) => (state.style = attribute(attributes, 'name') ?? ''),
  'table-properties': (state: State, attributes: Attributes) => attribute(attributes, 'display') === 'false' && state.hiddenStyles.add(state.style),
  table: openTable,
  'table-row': openRow,
  'table-cell': openCell,
  'covered-table-cell': openCell,
  p: (state: State) => {
    state.lines.push('')
    state.inLine = state.cell !== undefined
  },
  s: (state: State, attributes: Attributes) => addText(state, ' '.repeat(Math.min(times(attributes, 'c'), 1000))),
  tab: (state: State) => addText(state, '\t'),
  'line-break': (state: State) => addText(state, '\n'),
}))

const closes = new Map<string, (state: State) => void>(Object.entries({
  'table-cell': endCell,
  'covered-table-cell': endCell,
  'table-row': endRow,
  table: (state: State) => (state.grid = undefined),
  p: (state: State) => (state.inLine = false),
}))

/** Hears `content.xml`; repeated rows and cells are only written out when they hold something, and never past the ceilings. */
export function odsListener(book: OdsBook): XmlListener {
  const state: State = {
    book, hiddenStyles: new Set(), style: '', grid: undefined, row: 0, rowTimes: 1, runs: [], column: 0, cell: undefined, lines: [], inLine: false, skipping: 0,
    open(name, attributes) {
      if (state.skipping > 0 || aside.has(name)) state.skipping++
      else opens.get(name)?.(state, attributes)
    },
    close(name) {
      if (state.skipping > 0) state.skipping--
      else closes.get(name)?.(state)
    },
    text: (text) => void (state.skipping === 0 && addText(state, text)),
  }
  return state
}
