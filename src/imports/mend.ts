import { groupOf, type Field, fields } from './field.ts'
import type { KeptRow } from './kept-row.ts'
import type { ProblemCode, Reason } from './problem.ts'
import type { KeptCell } from './raw-row.ts'

const nameFields: readonly Field[] = ['familyName', 'prefix', 'givenName']

const about: Partial<Record<ProblemCode, Field>> = {
  nameMissing: 'familyName', startMissing: 'startedOn', closedBeforeStart: 'closedOn', employerMissing: 'employer', jobStartMissing: 'jobStartedOn', jobEndsBeforeStart: 'jobEndedOn',
  workFormMissing: 'workForm', personMissing: 'clientNumber', personUnknown: 'clientNumber', personWaits: 'clientNumber', personUnclear: 'clientNumber', contactDayMissing: 'contactOn',
}

const ofKind: Record<KeptRow['kind'], readonly string[]> = {
  persons: ['identity', 'person', 'any'], mixed: ['identity', 'person', 'job', 'any'], jobs: ['identity', 'job'], employerContacts: ['identity', 'contact'],
}

/** The fields to mend a row with: those of its kind, and whatever the row holds. A whole name stays one field when the list has it so. */
export function fieldsToMend({ kind, cells }: KeptRow): Field[] {
  const held = new Set(cells.map(({ field }) => field))
  const names: readonly Field[] = held.has('fullName') ? ['fullName'] : nameFields
  const wanted = (field: Field) => held.has(field) || (ofKind[kind].includes(groupOf(field)) && field !== 'team' && (field !== 'fullName' && !nameFields.includes(field) || names.includes(field)))
  return fields.filter((field) => wanted(field) || (kind === 'employerContacts' && field === 'employer'))
}

const needed: Record<KeptRow['kind'], readonly Field[]> = {
  persons: ['fullName', 'familyName', 'startedOn'], mixed: ['fullName', 'familyName', 'startedOn'], jobs: ['employer', 'workForm', 'jobStartedOn'], employerContacts: ['contactOn'],
}

/** Whether a row of this kind cannot come in without this field. */
export function isNeeded(kind: KeptRow['kind'], field: Field): boolean {
  return needed[kind].includes(field)
}

/** What each field of a row says now. */
export function textsOf({ cells }: KeptRow): Partial<Record<Field, string>> {
  const texts: Partial<Record<Field, string>> = {}
  for (const { field, text } of cells) if (field !== 'ignore') texts[field] = texts[field] === undefined ? text : `${texts[field]}\n${text}`
  return texts
}

/** The field a reason is about; undefined when it is about the row as a whole. */
export function fieldOf(reason: Reason, { cells }: Pick<KeptRow, 'cells'>): Field | undefined {
  const field = reason.field ?? about[reason.code]
  const whole = cells.some((cell) => cell.field === 'fullName')
  return field === 'familyName' && whole ? 'fullName' : field
}

/** The cells of a row with new texts: a field that is emptied is gone, a new one is added, what is not in the form stays. */
export function mended(cells: readonly KeptCell[], texts: Partial<Record<Field, string>>): KeptCell[] {
  const asked = Object.entries(texts) as [Field, string][]
  const others = cells.filter(({ field }) => field === 'ignore' || texts[field] === undefined)
  return [...others, ...asked.filter(([, text]) => text.trim() !== '').map(([field, text]) => {
    const before = cells.find((cell) => cell.field === field)
    return { at: before?.at ?? '', header: before?.header ?? '', field, text: text.trim() }
  })]
}
