import { columnName, type Sheet } from './cell.ts'
import { newGrid, note, put, sheetOf, type Grid } from './grid.ts'
import type { Refusal } from './limits.ts'
import type { Steps } from './steps.ts'

interface Dialect {
  separator: string
  quotes: boolean
}

/** In order of trust: a comma also stands inside numbers and sentences. */
const separators = [';', '\t', '|', ',']

interface Field {
  text: string
  end: number
}

/** Where a quoted text that opens here closes; -1 when it never does. */
function closingQuote(text: string, open: number): number {
  let close = text.indexOf('"', open + 1)
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  return close
}

function fieldAt(text: string, from: number, { separator, quotes }: Dialect): Field | undefined {
  const quoted = quotes && text[from] === '"'
  const close = quoted ? closingQuote(text, from) : from - 1
  if (quoted && close < 0) return undefined
  const inside = quoted ? text.slice(from + 1, close).replaceAll('""', '"') : ''
  let end = close + 1
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { text: inside + text.slice(close + 1, end), end }
}

function afterLine(text: string, end: number): number {
  return end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1)
}

/** The records of a text one by one, with where each ends; ends with whether a quotation mark stayed open. */
function* records(text: string, dialect: Dialect): Generator<{ fields: string[]; end: number }, boolean> {
  let at = 0
  let fields: string[] = []
  while (at < text.length) {
    const field = fieldAt(text, at, dialect)
    if (!field) return true
    fields.push(field.text)
    const isLast = text[field.end] !== dialect.separator
    at = isLast ? afterLine(text, field.end) : field.end + 1
    if (!isLast && at < text.length) continue
    yield { fields, end: at }
    fields = []
  }
  return false
}

/** How well a separator fits: the share of the lines that have the most usual number of fields, and the fields gained in those. */
function fitOf(head: string, separator: string): { share: number; gained: number } {
  const counts = new Map<number, number>()
  let lines = 0
  for (const { fields } of records(head, { separator, quotes: true })) {
    if (fields.every((field) => field.trim() === '')) continue
    lines++
    counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1)
  }
  const best = [...counts].filter(([fields]) => fields > 1).reduce((a, b) => ((b[0] - 1) * b[1] > (a[0] - 1) * a[1] ? b : a), [1, 0])
  return { share: best[1] / Math.max(lines, 1), gained: (best[0] - 1) * best[1] }
}

function separatorOf(text: string): { separator: string; start: number } {
  const said = /^sep=(.)\r?\n/i.exec(text)
  if (said) return { separator: said[1]!, start: said[0].length }
  const head = text.slice(0, 20_000)
  const cut = head.length < text.length ? head.slice(0, Math.max(head.lastIndexOf('\n'), 1)) : head
  const fits = separators.map((separator) => ({ separator, ...fitOf(cut, separator) }))
  const best = fits.find(({ share }) => share >= 0.7) ?? fits.reduce((a, b) => (b.gained > a.gained ? b : a))
  return { separator: best.separator, start: 0 }
}

function putRecord(grid: Grid, row: number, fields: readonly string[]): Refusal | undefined {
  let refused: Refusal | undefined
  for (const [column, text] of fields.entries()) if (text !== '') refused ??= put(grid, { row, column }, { kind: 'text', at: columnName(column) + (row + 1), text })
  return refused
}

function* fill(grid: Grid, text: string, dialect: Dialect): Steps<Refusal | 'unclosed' | undefined> {
  const lines = records(text, dialect)
  let next = lines.next()
  for (let row = 0; !next.done; row++) {
    const refused = putRecord(grid, row, next.value.fields)
    if (refused) return refused
    if (row % 500 === 499) yield { done: next.value.end, of: text.length }
    next = lines.next()
  }
  return next.value ? 'unclosed' : undefined
}

/** Reads separated text as one sheet of text cells; a quotation mark that is never closed makes all of them ordinary characters. */
export function* readCsv(text: string, name: string): Steps<Sheet[] | Refusal> {
  const { separator, start } = separatorOf(text)
  const body = start > 0 ? text.slice(start) : text
  const grid = newGrid(name, 1900, { cells: 0 })
  const outcome = yield* fill(grid, body, { separator, quotes: true })
  if (outcome !== 'unclosed') return outcome ?? [sheetOf(grid)]
  const again = newGrid(name, 1900, { cells: 0 })
  note(again, 'unclosedQuote')
  const refused = yield* fill(again, body, { separator, quotes: false })
  return refused && refused !== 'unclosed' ? refused : [sheetOf(again)]
}
