import { z } from 'zod'
import { workForms, type WorkForm } from '#src/jobs/work-form.ts'
import { showCell, type Sheet } from '#src/sheets/cell.ts'
import { guessColumns, type ColumnGuess } from './columns.ts'
import { fields, sheetKinds } from './field.ts'
import { plainHeader } from './headers.ts'
import { findHeader, labelsAt } from './layout.ts'
import { weakNumbers } from './synonyms.ts'

const forms = Object.keys(workForms) as [WorkForm, ...WorkForm[]]

const MappedSheet = z
  .object({
    name: z.string(),
    headerRow: z.int().min(1),
    headerRows: z.union([z.literal(1), z.literal(2)]).default(1),
    /** Where we guessed the header; the difference is what the user corrected. */
    guessedRow: z.int().min(1).optional(),
    kind: z.enum(sheetKinds),
    columns: z.record(z.string().regex(/^\d{1,4}$/), z.enum([...fields, 'ignore'])),
    /** What holds for each row where this column is empty or missing: a sheet per coach, a list of ordinary jobs only. */
    fill: z.partialRecord(z.enum(fields), z.string().max(200)).default({}),
  })
  .refine(({ columns }) => {
    const used = Object.values(columns).filter((field) => field !== 'ignore' && field !== 'notes')
    return new Set(used).size === used.length
  }, 'fieldTwice')

/** How a file is to be read, as plain JSON: guessed by us, corrected by the user, remembered for the next file with the same headers. */
export const Mapping = z.object({
  signature: z.string(),
  sheets: z.array(MappedSheet),
  /** What this team means by words for forms of work that we do not know. */
  workForms: z.record(z.string().max(200), z.enum(forms)).default({}),
})

export type Mapping = z.infer<typeof Mapping>
export type MappedSheet = Mapping['sheets'][number]

/** A guessed mapping with, per sheet, how sure we are of each column. */
export interface MappingGuess {
  mapping: Mapping
  columns: { sheet: string; columns: ColumnGuess[] }[]
}

/** Two short independent sums over the text: enough to tell layouts apart, and a header that is really a name cannot be read back. */
function fingerprint(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c]
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193)
    b = Math.imul(b ^ text.charCodeAt(at), 0x5bd1e995) + at
  }
  return [a, b].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('')
}

function numbersIn(sheet: Sheet, headerRow: number, index: number): Set<string> {
  return new Set(sheet.rows.slice(headerRow).map((row) => showCell(row[index])).filter((text) => text !== ''))
}

interface Found {
  sheet: Sheet
  mapped: MappedSheet
  columns: ColumnGuess[]
}

/** A "Nr" that starts again on each sheet of people is a counter: half of the shorter list occurs in the longer one. */
function isCounter(found: readonly Found[]): boolean {
  const people = found.filter(({ mapped }) => mapped.kind === 'persons' || mapped.kind === 'mixed')
  const weak = (one: Found) => one.columns.find(({ field, header }) => field === 'clientNumber' && weakNumbers.includes(plainHeader(header)))
  const others = found.some((one) => !people.includes(one) && one.columns.some(({ field }) => field === 'clientNumber'))
  if (people.length < 2 || others || !people.every(weak)) return false
  const [first, second] = people.map((one) => numbersIn(one.sheet, one.mapped.headerRow, weak(one)!.index))
  return [...second!].filter((number) => first!.has(number)).length * 2 > Math.min(first!.size, second!.size)
}

function guessSheet(sheet: Sheet): Found {
  const header = findHeader(sheet)
  const { kind, columns } = header ? guessColumns(header.labels, sheet.name) : { kind: 'ignore' as const, columns: [] }
  const { headerRow, headerRows } = header ?? { headerRow: 1, headerRows: 1 as const }
  return { sheet, columns, mapped: { name: sheet.name, headerRow, headerRows, guessedRow: headerRow, kind, columns: {}, fill: {} } }
}

/** Guesses how a file is laid out. */
export function guessMapping(sheets: readonly Sheet[]): MappingGuess {
  const found = sheets.map(guessSheet)
  const counters = isCounter(found) ? found.flatMap(({ columns }) => columns.filter(({ field }) => field === 'clientNumber')) : []
  for (const column of counters) Object.assign(column, { field: 'ignore', confidence: 0 })
  for (const { mapped, columns } of found) mapped.columns = Object.fromEntries(columns.map(({ index, field }) => [index, field]))
  const shape = found.map(({ sheet, mapped }) => (mapped.kind === 'ignore' ? '-' : labelsAt(sheet, mapped.headerRow, mapped.headerRows).map(plainHeader).join('|')))
  return {
    mapping: { signature: fingerprint(shape.join('\n')), sheets: found.map(({ mapped }) => mapped), workForms: {} },
    columns: found.map(({ sheet, columns }) => ({ sheet: sheet.name, columns })),
  }
}

/** A remembered mapping laid over a new file with the same signature: its sheet names and header rows are the new file's; undefined when the shape differs. */
export function recall(remembered: Mapping, guess: Mapping): Mapping | undefined {
  if (remembered.signature !== guess.signature || remembered.sheets.length !== guess.sheets.length) return undefined
  const sheets = remembered.sheets.map((sheet, index): MappedSheet => {
    const now = guess.sheets[index]!
    const moved = sheet.headerRow - (sheet.guessedRow ?? sheet.headerRow)
    return { ...sheet, name: now.name, headerRow: Math.max(1, now.headerRow + moved), guessedRow: now.headerRow }
  })
  return { ...remembered, sheets }
}
