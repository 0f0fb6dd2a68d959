import { columnName, placeOf, type Cell } from './cell.ts'
import { merge, note, put, type Grid } from './grid.ts'
import { dayOfSerial, timeOfSerial } from './serial.ts'
import type { Format } from './xlsx-formats.ts'
import { attribute, type Attributes, type XmlListener } from './xml.ts'

/** What all sheets of one workbook share. */
export interface Book {
  texts: string[]
  formats: Format[]
}

interface Reading extends XmlListener {
  book: Book
  grid: Grid
  row: number
  column: number
  type: string
  style: number
  value: string
  hasValue: boolean
  formula: boolean
  taking: boolean
  phonetic: boolean
}

/** Undoes the `_x000D_` notation for characters that XML does not carry. */
export function unescapeText(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text
}

/** Excel's last column: a hidden stretch up to here is the unused end of the sheet, not a hidden column. */
const lastColumn = 16_384
const two = (text: string) => text.padStart(2, '0')

function numberCell(at: string, raw: string, { format, epoch }: { format: Format; epoch: 1900 | 1904 }): Cell {
  const number = Number(raw)
  if (!Number.isFinite(number)) return { kind: 'text', at, text: raw }
  if (format === 'day') {
    const day = dayOfSerial(number, epoch)
    const time = timeOfSerial(number)
    if (day) return time ? { kind: 'day', at, day, time } : { kind: 'day', at, day }
    return { kind: 'text', at, text: number === 60 ? '29-2-1900' : `${raw} (geen datum)` }
  }
  if (format === 'time' && number >= 0 && number < 1) return { kind: 'text', at, text: timeOfSerial(number) ?? '00:00' }
  const padded = typeof format === 'object' && Number.isInteger(number) && number >= 0
  return padded ? { kind: 'number', at, number, shown: String(number).padStart(format.zeros, '0') } : { kind: 'number', at, number }
}

/** A cell from an ISO date, with or without a time; text when it names no day. */
export function isoCell(at: string, raw: string): Cell {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T(\d{2}):(\d{2}))?/.exec(raw)
  const day = match && dayOfSerial((Date.UTC(+match[1]!, +match[2]! - 1, +match[3]!) - Date.UTC(1904, 0, 1)) / 86_400_000, 1904)
  if (!match || !day || day !== `${match[1]}-${two(match[2]!)}-${two(match[3]!)}`) return { kind: 'text', at, text: raw }
  const time = match[4] ? `${match[4]}:${match[5]}` : '00:00'
  return time === '00:00' ? { kind: 'day', at, day } : { kind: 'day', at, day, time }
}

function cellOf(state: Reading): Cell | undefined {
  const at = columnName(state.column) + (state.row + 1)
  const { book, type, value } = state
  if (type === 's') {
    const text = book.texts[Number(value)]
    return text ? { kind: 'text', at, text } : undefined
  }
  if (type === 'inlineStr' || type === 'str' || type === 'e') return value === '' ? undefined : { kind: 'text', at, text: unescapeText(value) }
  if (value.trim() === '') return undefined
  if (type === 'b') return { kind: 'boolean', at, yes: value.trim() === '1' || value.trim() === 'true' }
  if (type === 'd') return isoCell(at, value.trim())
  return numberCell(at, value.trim(), { format: book.formats[state.style] ?? 'plain', epoch: state.grid.epoch })
}

function endCell(state: Reading): void {
  if (state.formula && !state.hasValue) note(state.grid, 'formulaWithoutValue')
  const cell = state.hasValue ? cellOf(state) : undefined
  if (cell) state.refused = put(state.grid, state, cell)
}

const opens = new Map<string, (state: Reading, attributes: Attributes) => void>(Object.entries({
  row(state: Reading, attributes: Attributes) {
    const number = Number(attribute(attributes, 'r'))
    state.row = number >= 1 && Number.isInteger(number) ? number - 1 : state.row + 1
    state.column = -1
    if (/^(1|true)$/.test(attribute(attributes, 'hidden') ?? '')) note(state.grid, 'hiddenRows')
  },
  c(state: Reading, attributes: Attributes) {
    const place = placeOf(attribute(attributes, 'r') ?? '')
    state.column = place ? place.column : state.column + 1
    if (place) state.row = place.row
    state.type = attribute(attributes, 't') ?? 'n'
    state.style = Number(attribute(attributes, 's') ?? 0)
    Object.assign(state, { value: '', hasValue: false, formula: false })
  },
  v: (state: Reading) => Object.assign(state, { taking: true, hasValue: true }),
  t: (state: Reading) => Object.assign(state, { taking: !state.phonetic, hasValue: true }),
  f: (state: Reading) => Object.assign(state, { formula: true }),
  rPh: (state: Reading) => Object.assign(state, { phonetic: true }),
  col(state: Reading, attributes: Attributes) {
    const [min, max] = [Number(attribute(attributes, 'min')), Number(attribute(attributes, 'max'))]
    const hidden = /^(1|true)$/.test(attribute(attributes, 'hidden') ?? '')
    if (hidden && min >= 1 && max >= min && max < lastColumn) note(state.grid, 'hiddenColumns', max - min + 1)
  },
  mergeCell(state: Reading, attributes: Attributes) {
    const [from, to] = (attribute(attributes, 'ref') ?? '').split(':').map(placeOf)
    if (from && to) merge(state.grid, { top: from.row, left: from.column, bottom: to.row, right: to.column })
  },
}))

const closes = new Map<string, (state: Reading) => void>(Object.entries({
  c: endCell,
  v: (state: Reading) => Object.assign(state, { taking: false }),
  t: (state: Reading) => Object.assign(state, { taking: false }),
  rPh: (state: Reading) => Object.assign(state, { phonetic: false }),
}))

/** Hears one worksheet and puts its cells in the grid. */
export function sheetListener(book: Book, grid: Grid): XmlListener {
  const state: Reading = {
    book, grid, row: -1, column: -1, type: 'n', style: 0, value: '', hasValue: false, formula: false, taking: false, phonetic: false,
    open: (name, attributes) => opens.get(name)?.(state, attributes),
    close: (name) => closes.get(name)?.(state),
    text(text) {
      if (state.taking) state.value += text
    },
  }
  return state
}
