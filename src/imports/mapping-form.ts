import { workForms, type WorkForm } from '#src/jobs/work-form.ts'
import { isId } from '#src/kernel/id.ts'
import type { Sheet } from '#src/sheets/cell.ts'
import { guessColumns } from './columns.ts'
import { fields, sheetKinds, type Field, type SheetKind } from './field.ts'
import { labelsAt } from './layout.ts'
import type { MappedSheet } from './mapping.ts'
import { fillable } from './mapping-view.ts'
import { fresh, Plan } from './plan.ts'
import type { Preview } from './preview.ts'

const isField = (text: string | null): text is Field | 'ignore' => text === 'ignore' || (fields as readonly string[]).includes(text ?? '')
const isKind = (text: string | null): text is SheetKind => (sheetKinds as readonly string[]).includes(text ?? '')

/** Names of the fields of the form about one sheet. */
export const sheetField = {
  kind: (sheet: number) => `s${sheet}.kind`,
  headerRow: (sheet: number) => `s${sheet}.headerRow`,
  column: (sheet: number, column: number) => `s${sheet}.c${column}`,
  fill: (sheet: number, field: string) => `s${sheet}.fill.${field}`,
}

/** Beginnings of the names of fields about words in the file. */
export const choiceField = { coach: 'coach.', treatmentTeam: 'treatment.', workForm: 'form.' } as const

/** What the form holds before anything is changed. */
export function filled({ sheets, coaches, treatmentTeams, workWords }: Pick<Preview, 'sheets' | 'coaches' | 'treatmentTeams' | 'workWords'>): Record<string, string> {
  const about = sheets.flatMap(({ index, kind, headerRow, columns, fill }) => [
    [sheetField.kind(index), kind],
    [sheetField.headerRow(index), String(headerRow)],
    ...columns.map((column) => [sheetField.column(index, column.index), column.field]),
    ...Object.entries(fill).map(([field, text]) => [sheetField.fill(index, field), text]),
  ])
  const names = [...coaches.map(({ key, chosen }) => [choiceField.coach + key, chosen]), ...treatmentTeams.map(({ key, chosen }) => [choiceField.treatmentTeam + key, chosen])]
  return Object.fromEntries([...about, ...names, ...workWords.map(({ word, form }) => [choiceField.workForm + word, form])])
}

type Errors = Record<string, 'headerRowWrong' | 'fieldTwice'>

function columnsOf(form: URLSearchParams, mapped: MappedSheet, { index, errors }: { index: number; errors: Errors }): MappedSheet['columns'] {
  const used = new Set<string>()
  return Object.fromEntries(Object.entries(mapped.columns).map(([column, before]) => {
    const name = sheetField.column(index, Number(column))
    const sent = form.get(name)
    const field = isField(sent) ? sent : before
    if (field !== 'ignore' && field !== 'notes' && used.has(field)) errors[name] = 'fieldTwice'
    used.add(field)
    return [column, field]
  }))
}

function sheetOf(form: URLSearchParams, mapped: MappedSheet, { index, sheet, errors }: { index: number; sheet: Sheet; errors: Errors }): MappedSheet {
  const kind = form.get(sheetField.kind(index))
  const sent = form.get(sheetField.headerRow(index))
  const headerRow = sent === null ? mapped.headerRow : Number(sent)
  if (!Number.isInteger(headerRow) || headerRow < 1 || headerRow > Math.max(1, sheet.rows.length)) errors[sheetField.headerRow(index)] = 'headerRowWrong'
  const fill = Object.fromEntries(fillable.flatMap((field) => {
    const text = (form.get(sheetField.fill(index, field)) ?? mapped.fill[field] ?? '').trim().slice(0, 200)
    return text === '' ? [] : [[field, text]]
  }))
  const chosen = isKind(kind) ? kind : mapped.kind
  if (headerRow === mapped.headerRow || errors[sheetField.headerRow(index)]) return { ...mapped, kind: chosen, fill, columns: columnsOf(form, mapped, { index, errors }) }
  const guess = guessColumns(labelsAt(sheet, headerRow, 1), mapped.name)
  const columns = Object.fromEntries(guess.columns.map(({ index: column, field }) => [column, field]))
  return { ...mapped, headerRow, headerRows: 1, fill, columns, kind: chosen === mapped.kind ? guess.kind : chosen }
}

function choicesOf(form: URLSearchParams, start: string, before: Plan['coaches']): Plan['coaches'] {
  const sent = [...form].filter(([name, value]) => name.startsWith(start) && (value === fresh || isId(value)))
  return { ...before, ...Object.fromEntries(sent.map(([name, value]) => [name.slice(start.length), value])) }
}

function formsOf(form: URLSearchParams, before: Plan['mapping']['workForms']): Plan['mapping']['workForms'] {
  const sent = [...form].filter(([name]) => name.startsWith(choiceField.workForm))
  const kept = Object.entries(before).filter(([word]) => !form.has(choiceField.workForm + word))
  return Object.fromEntries([...kept, ...sent.filter(([, value]) => Object.hasOwn(workForms, value)).map(([name, value]) => [name.slice(choiceField.workForm.length), value as WorkForm] as const)])
}

/** The plan as corrected on the screen, or per field what is wrong. Another header row makes us guess the columns anew. */
export function planFromForm(form: URLSearchParams, plan: Plan, sheets: readonly Sheet[]): { ok: true; plan: Plan } | { ok: false; errors: Errors } {
  const errors: Errors = {}
  const mapped = plan.mapping.sheets.map((one, index) => {
    const sheet = sheets[index]
    return sheet ? sheetOf(form, one, { index, sheet, errors }) : one
  })
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const mapping = { ...plan.mapping, sheets: mapped, workForms: formsOf(form, plan.mapping.workForms) }
  const next = { mapping, coaches: choicesOf(form, choiceField.coach, plan.coaches), treatmentTeams: choicesOf(form, choiceField.treatmentTeam, plan.treatmentTeams) }
  return { ok: true, plan: Plan.parse(next) }
}
