import { z } from 'zod'
import { Day, isDay, OptionalDay } from '#src/kernel/day.ts'
import { OccupationCode } from '#src/occupations/occupation-code.ts'
import { type Doer, doers, type SearchPlan, type SupportPlan, type SupportPart, supportParts } from './plan.ts'

/** How many rows a form offers at most. */
export const mostRows = { targets: 6, employers: 12, steps: 15, helpers: 10 } as const

type Rows = keyof typeof mostRows

/** The name of one field of one row. */
export const rowName = (rows: Rows, index: number, field: string) => `${rows}.${index}.${field}`

/** One row of a form: the last value of each field, as sent. */
type Row = (field: string) => string

function rowsOf(form: URLSearchParams, rows: Rows): Row[] {
  return Array.from({ length: mostRows[rows] }, (_, index): Row => (field) => (form.getAll(rowName(rows, index, field)).at(-1) ?? '').trim().slice(0, 1000))
}

const doerOf = (said: string): Doer | null => doers.find((one) => one === said) ?? null
const text = z.string().trim().max(4000, 'tooLong').default('')
const around = { madeFrom: z.string().default('').transform((said) => (/^\d{1,6}$/.test(said) ? Number(said) : 0)), agreedOn: OptionalDay('dayWrong') }

/** What stands around the rows of a search plan. */
export const SearchForm = z.object({ ownWords: text, reviewOn: Day('reviewMissing'), ...around })

/** What stands around the rows of a support plan. */
export const SupportForm = z
  .object({
    ownWords: text, hard: text, signs: text, helps: text, adjustments: text, onSite: text, fading: text, crisis: text,
    released: z.array(z.string()).default([]).transform((sent): SupportPart[] => supportParts.filter((part) => part !== 'crisis' && sent.includes(part))), reviewOn: Day('reviewMissing'), ...around,
  })
  .refine((form) => supportParts.some((part) => form[part] !== '') || form.ownWords !== '', { message: 'planEmpty', path: ['hard'] })

/** A target that is no longer looked for. */
export interface ClosedTarget {
  id: string
  reason: string
}

/** The rows of a search plan as sent: what is looked for, what no longer is, and what is wrong per field. */
export interface SearchRows {
  targets: SearchPlan['targets']
  closed: ClosedTarget[]
  employers: SearchPlan['employers']
  steps: SearchPlan['steps']
  errors: Record<string, string>
}

function targetErrors(row: Row, index: number): Record<string, string> {
  const found: Record<string, string> = {}
  if (row('wish') === '') found[rowName('targets', index, 'wish')] = 'wishMissing'
  const code = OccupationCode.safeParse(row('code'))
  if (!code.success) found[rowName('targets', index, 'code')] = code.error.issues[0]?.message ?? 'occupationUnknown'
  return found
}

/** Reads the rows of a search plan. A row without a name is no row; `newId` gives an id to a target that has none. */
export function searchRowsOf(form: URLSearchParams, newId: () => string): SearchRows {
  const rows = rowsOf(form, 'targets')
  const kept = rows.filter((row) => row('title') !== '' && row('closed') !== 'on')
  const known = (row: Row) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(row('id'))
  return {
    targets: kept.map((row) => ({ id: known(row) ? row('id') : newId(), title: row('title'), occupationCode: OccupationCode.safeParse(row('code')).data ?? null, servesWish: row('wish') })),
    closed: rows.filter((row) => known(row) && !kept.includes(row)).map((row) => ({ id: row('id'), reason: row('reason') })),
    employers: rowsOf(form, 'employers').filter((row) => row('name') !== '').map((row) => ({ name: row('name'), why: row('why'), who: doerOf(row('who')) })),
    steps: rowsOf(form, 'steps').filter((row) => row('what') !== '').map((row) => ({ what: row('what'), who: doerOf(row('who')), on: isDay(row('on')) ? row('on') : null, done: row('done') === 'on' })),
    errors: Object.assign({}, ...rows.map((row, index) => (kept.includes(row) ? targetErrors(row, index) : {}))) as Record<string, string>,
  }
}

/** Reads who helps at a job; a row without a name is no row. */
export function helpersOf(form: URLSearchParams): SupportPlan['helpers'] {
  return rowsOf(form, 'helpers').filter((row) => row('name') !== '')
    .map((row) => ({ name: row('name'), role: doerOf(row('role')), does: row('does'), when: row('when'), phone: row('phone'), released: row('released') === 'on' }))
}
