import { z } from 'zod'
import { isId } from '#src/kernel/id.ts'

/** Values by field name, as a form shows them again. */
export type FormValues = Record<string, string | readonly string[]>

/** What a form said: a value, or per field the key of a sentence. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; errors: Record<string, string> }

function isList(schema: unknown): boolean {
  if (schema instanceof z.ZodArray) return true
  const inner = (schema as { def?: { innerType?: unknown; in?: unknown } } | undefined)?.def
  return inner ? isList(inner.innerType) || isList(inner.in) : false
}

/** Reads a form with a schema. Fields that may have several values are lists in the schema; of any other field the last value counts. */
export function parseForm<S extends z.ZodObject>(schema: S, form: URLSearchParams): Parsed<z.infer<S>> {
  const values: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(schema.shape)) {
    const sent = form.getAll(name)
    if (isList(field)) values[name] = sent.filter((value) => value !== '')
    else if (sent.length > 0) values[name] = sent.at(-1)
  }
  const parsed = schema.safeParse(values)
  if (parsed.success) return { ok: true, value: parsed.data }
  const errors: Record<string, string> = {}
  for (const issue of parsed.error.issues) errors[String(issue.path[0] ?? 'form')] ??= issue.message
  return { ok: false, errors }
}

/** Everything that was typed, to fill the form again. */
export function valuesOf(form: URLSearchParams): FormValues {
  return Object.fromEntries([...new Set(form.keys())].map((name) => {
    const sent = form.getAll(name)
    return [name, sent.length > 1 ? sent : (sent[0] ?? '')]
  }))
}

/** The sentences for the keys a schema gave, from the slice's words; what is a sentence already stays, an unknown key shows the general sentence. */
export function sentences(errors: Record<string, string>, words: Readonly<Record<string, string>>, otherwise: string): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).map(([field, key]) => [field, words[key] ?? (key.endsWith('.') ? key : otherwise)]))
}

/** The id that a page made and sent along, so that sending twice makes one row; a new one when it is none. */
export function sentId(sent: string | null | undefined): string {
  return isId(sent) ? sent : crypto.randomUUID()
}
