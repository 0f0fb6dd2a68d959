import type { WorkForm } from '#src/jobs/work-form.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Field } from './field.ts'
import { parseDay, saysNothing, type Parsed } from './parse-day.ts'
import type { PersonName } from './parse-name.ts'
import type { Reason } from './problem.ts'
import type { RawRow } from './raw-row.ts'

/** Someone the organisation already has; `key` is whatever its store uses. */
export interface KnownPerson extends PersonName {
  key: string
  clientNumber: string | null
  bornOn: Day | null
  /** Out of the importer's sight: the number counts as taken, but no job or contact is tied to this person. */
  beyond?: boolean
}

/** What rows are judged against: the day, who is already there, and this team's own words for forms of work. */
export interface JudgeContext {
  today: Day
  known?: readonly KnownPerson[]
  /** Marks of the jobs and contacts these people already have (`workMark`). */
  knownWork?: ReadonlySet<string>
  workForms?: Readonly<Record<string, WorkForm>>
}

/** One row being read: each look at a field gives its value, and adds a reason when the text cannot be read. */
export interface Reading {
  context: JudgeContext
  reasons: Reason[]
  text(field: Field): string | null
  day(field: Field): Day | null
  value<T>(field: Field, parse: (text: string) => Parsed<T, Reason['code']>): T | null
}

const yearsFrom = (day: Day, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

function isFar(field: Field, day: Day, today: Day): boolean {
  if (field === 'bornOn') return day > today || day < yearsFrom(today, -110)
  return day < '1990-01-01' || day > yearsFrom(today, 2)
}

/** Opens a row for reading. Days before 1990 or more than two years ahead are too far, as are birth dates in the future or over 110 years ago (own bounds). */
export function reading(row: RawRow, context: JudgeContext): Reading {
  const reasons: Reason[] = []
  const texts = new Map<string, string>()
  for (const { field, text } of row.cells) {
    const clean = text.replace(/[\u00a0\u200b\ufeff]/g, ' ').trim()
    if (clean !== '') texts.set(field, field === 'notes' && texts.has(field) ? `${texts.get(field)}\n${clean}` : clean)
  }
  function value<T>(field: Field, parse: (text: string) => Parsed<T, Reason['code']>): T | null {
    const text = texts.get(field)
    if (text === undefined) return null
    const parsed = parse(text)
    if ('value' in parsed) return parsed.value
    reasons.push({ code: parsed.because, field, text })
    return null
  }
  function day(field: Field): Day | null {
    const found = value(field, (text) => parseDay(text, { today: context.today, born: field === 'bornOn' }))
    if (found && isFar(field, found, context.today)) reasons.push({ code: 'dayFar', field, text: found })
    return found
  }
  const text = (field: Field) => {
    const found = texts.get(field)
    return found === undefined || saysNothing(found) ? null : field === 'notes' ? found : found.replace(/\s+/g, ' ')
  }
  return { context, reasons, text, day, value }
}

/** Whether a reason about this field was found, so that "missing" is not said of what is only unreadable. */
export function isUnread(reading: Reading, field: Field): boolean {
  return reading.reasons.some((reason) => reason.field === field)
}
