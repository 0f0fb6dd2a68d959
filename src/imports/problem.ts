import type { Day } from '#src/kernel/day.ts'
import { showDay } from '#src/words/show.ts'
import type { Field } from './field.ts'
import type { RawRow } from './raw-row.ts'
import { importWords } from './words.ts'

/** Everything that can keep a row waiting. */
export const problemCodes = [
  'nameMissing', 'startMissing', 'doublePerson', 'alreadyThere', 'numberTaken', 'closedBeforeStart', 'employerMissing', 'jobStartMissing', 'jobEndsBeforeStart', 'workFormMissing',
  'workFormUnknown', 'targetGroupUnknown', 'workAtStartUnknown', 'hoursUnreadable', 'hoursOutOfRange', 'kvkWrong', 'dayImpossible', 'dayIncomplete', 'dayUnreadable', 'dayFar',
  'personMissing', 'personUnknown', 'personWaits', 'personUnclear', 'numberAndNameDiffer', 'contactDayMissing', 'doubleJob', 'doubleContact',
  'jobAlreadyThere', 'contactAlreadyThere',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** One thing wrong with a row: the field and text it is about, and the other person or row it collides with. */
export interface Reason {
  code: ProblemCode
  field?: Field
  text?: string
  otherName?: string
  otherRow?: number
  /** Key of the person who was there already, when the importer may see that person. */
  known?: string
}

/** A row that waits to be mended: whole, with every reason and, in two languages, one message that names the person. `code` is the first reason. */
export interface Problem extends RawRow {
  code: ProblemCode
  /** Who it is about, as far as the row says. */
  who: string
  reasons: Reason[]
  message: string
  messageEn: string
}

/** Reasons about days that were read: those are said in words, a text that was not read stays as it is. */
const showsDays: ReadonlySet<ProblemCode> = new Set(['closedBeforeStart', 'jobEndsBeforeStart', 'dayFar'])

/** One reason as a sentence. */
export function sentence(reason: Reason, language: 'nl' | 'en'): string {
  const words = importWords[language]
  const where = reason.otherRow === undefined ? '' : words.inRow(reason.otherRow)
  const text = showsDays.has(reason.code) ? (reason.text ?? '').replace(/\d{4}-\d{2}-\d{2}/g, (day) => showDay(day as Day, language)) : (reason.text ?? '')
  return words.problems[reason.code]({ field: reason.field ? words.fields[reason.field] : '', text, other: reason.otherName ?? '', where })
}

/** The row as one that waits; who it is about is said first, so that a list of problems reads as a list of people. */
export function problemOf(row: RawRow, who: string, reasons: readonly [Reason, ...Reason[]]): Problem {
  const say = (language: 'nl' | 'en') =>
    `${who === '' ? importWords[language].nobody(row.row) : who}: ${reasons.map((reason) => sentence(reason, language)).join(' ')}`
  const { sheet, row: number, kind, cells } = row
  return { sheet, row: number, kind, cells, code: reasons[0].code, who, reasons: [...reasons], message: say('nl'), messageEn: say('en') }
}
