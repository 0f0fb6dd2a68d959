import { showCell, type Area, type Sheet } from '#src/sheets/cell.ts'
import { matchHeader, plainHeader } from './headers.ts'
import { generic } from './synonyms.ts'

/** Where the table of a sheet begins: the last line of its header (row 1 is the first) and how many lines the header has. */
export interface Header {
  headerRow: number
  headerRows: 1 | 2
  labels: string[]
}

const rowsSearched = 60
const longestLabel = 80

function textsOf(sheet: Sheet, row: number): string[] {
  return (sheet.rows[row] ?? []).map((cell) => showCell(cell).trim())
}

function spread(texts: string[], merges: readonly Area[], row: number): string[] {
  const wide = [...texts]
  for (const area of merges) {
    if (area.top !== row || area.right - area.left > 200) continue
    for (let column = area.left + 1; column <= area.right; column++) wide[column] ||= texts[area.left] ?? ''
  }
  return Array.from(wide, (text) => text ?? '')
}

/** The header of each column: one line, or two lines put together, where a label over several merged cells holds for each. */
export function labelsAt(sheet: Sheet, headerRow: number, headerRows: 1 | 2): string[] {
  const below = textsOf(sheet, headerRow - 1)
  if (headerRows === 1) return below
  const above = spread(textsOf(sheet, headerRow - 2), sheet.merges, headerRow - 2)
  return Array.from({ length: Math.max(above.length, below.length) }, (_, column) => {
    const [top, bottom] = [above[column] ?? '', below[column] ?? '']
    const both = `${top} ${bottom}`.trim()
    if (top === '' || bottom === '') return both
    return (matchHeader(both)?.confidence ?? 0) >= (matchHeader(bottom)?.confidence ?? 0.1) ? both : bottom
  })
}

function score(labels: readonly string[]): number {
  const found = new Map<string, number>()
  for (const label of labels) {
    if (label === '' || label.length > longestLabel) continue
    const match = matchHeader(label)
    const key = match?.field ?? (generic.has(plainHeader(label)) ? `generic ${plainHeader(label)}` : undefined)
    if (key) found.set(key, Math.max(found.get(key) ?? 0, match?.confidence ?? 0.6))
  }
  return found.size < 2 ? 0 : [...found.values()].reduce((sum, part) => sum + part, 0)
}

const hasValues = (sheet: Sheet, row: number) => (sheet.rows[row] ?? []).some((cell) => cell.kind === 'day' || cell.kind === 'number' || /\d/.test(showCell(cell)))

/** Finds the header of a sheet by the words it knows, in the first sixty rows; undefined when no row has two of them. */
export function findHeader(sheet: Sheet): Header | undefined {
  let best: (Header & { score: number }) | undefined
  const consider = (headerRow: number, headerRows: 1 | 2, atLeast: number) => {
    const labels = labelsAt(sheet, headerRow, headerRows)
    const found = score(labels)
    if (found > 0 && found >= (best?.score ?? 0) + atLeast) best = { headerRow, headerRows, labels, score: found }
  }
  for (let row = 1; row <= Math.min(sheet.rows.length, rowsSearched); row++) {
    consider(row, 1, 0.01)
    if (row > 1 && !hasValues(sheet, row - 1)) consider(row, 2, 0.5)
  }
  return best && { headerRow: best.headerRow, headerRows: best.headerRows, labels: best.labels }
}
