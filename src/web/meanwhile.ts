import { fingerprint, saysTheSame } from '#src/kernel/fingerprint.ts'
import { type Locale, wordsIn } from '#src/words/locale.ts'
import { type FormValues, valuesOf } from './form.ts'
import { webWords } from './words.ts'

type Row = Readonly<Record<string, unknown>>

/** What a form showed when it was opened, one mark for each field; goes along unseen and comes back with what was typed. */
export function seenOf(row: object, fields: readonly string[]): string {
  return fields.map((field) => `${field}:${fingerprint((row as Row)[field])}`).join(' ')
}

/** A form to show again because somebody else was first: what both changed keeps what was typed here, what only the other changed is taken over. */
export interface Meanwhile {
  values: FormValues
  errors: Record<string, string>
}

const isChoice = (shown: string) => /^[a-z][A-Za-z0-9]*$|^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(shown)

/**
 * Whether somebody else changed the same thing since this form was opened, in a field where it now says something else than what was sent. `stored` is what stands
 * there now, `sent` what the form means, by the same names; `filled` is what stands there as a form shows it. A form that was sent twice is not in its own way.
 */
export function meanwhile({ form, locale }: { form: URLSearchParams; locale: Locale }, { stored, sent, filled }: { stored: object; sent: object; filled: FormValues }): Meanwhile | undefined {
  const seen = new Map((form.get('seen') ?? '').split(' ').map((one): [string, string] => [one.split(':')[0]!, one.split(':')[1] ?? '']))
  const now = stored as Row
  const mine = sent as Row
  const fields = Object.keys(mine).filter((field) => seen.has(field) && fingerprint(now[field]) !== seen.get(field) && !saysTheSame(now[field], mine[field]))
  if (fields.length === 0) return undefined
  const words = wordsIn(webWords, locale).meanwhile
  const both = (field: string) => fingerprint(mine[field]) !== seen.get(field)
  const shown = (field: string) => [filled[field] ?? ''].flat().join(', ')
  return {
    values: { ...valuesOf(form), ...Object.fromEntries(fields.filter((field) => !both(field)).map((field) => [field, filled[field] ?? ''])), seen: seenOf(stored, [...seen.keys()]) },
    errors: Object.fromEntries(fields.map((field) => [field, !both(field) ? words.taken : shown(field) === '' ? words.emptied : isChoice(shown(field)) ? words.choice : words.text(shown(field))])),
  }
}
