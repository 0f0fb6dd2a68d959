import type { Field } from './field.ts'
import { generic, synonyms } from './synonyms.ts'

/** What a header may mean and how sure we are, 0 to 1; `generic` means the rest of the sheet decides. */
export interface HeaderMatch {
  field: Field
  confidence: number
}

/** A text without accents, also for letters that do not decompose. */
export function withoutAccents(text: string): string {
  if (!/[^\u0000-\u007f]/.test(text)) return text
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('ß', 'ss')
}

/** A header reduced to small letters, digits and single spaces; a part between brackets is left out when something remains. */
export function plainHeader(text: string): string {
  const plain = (part: string) => withoutAccents(part.slice(0, 200).toLowerCase()).replace(/[^a-z0-9]+/g, ' ').trim()
  return plain(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')) || plain(text)
}

const known = new Map<string, Field>()
for (const [field, words] of Object.entries(synonyms)) for (const word of words) known.set(word, field as Field)
const joined = new Map([...known].map(([word, field]) => [word.replaceAll(' ', ''), field]))
const longFirst = [...known].map(([word, field]) => ({ word, field, parts: word.split(' ') })).sort((a, b) => b.word.length - a.word.length)

function isNear(a: string, b: string): boolean {
  if (a.length < 6 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
}

/** What a header means by itself; undefined when we do not know the word or the sheet has to decide. */
export function matchHeader(text: string): HeaderMatch | undefined {
  const plain = plainHeader(text)
  if (plain === '' || plain.length > 60 || generic.has(plain)) return undefined
  const exact = known.get(plain)
  if (exact) return { field: exact, confidence: 1 }
  const together = joined.get(plain.replaceAll(' ', ''))
  if (together) return { field: together, confidence: 0.95 }
  const parts = plain.split(' ')
  if (parts.length > 8) return undefined
  const inside = longFirst.find((entry) => entry.word.length > 3 && entry.parts.every((part) => parts.includes(part)))
  if (inside) return { field: inside.field, confidence: inside.parts.length === parts.length ? 1 : 0.7 }
  const near = longFirst.find((entry) => isNear(entry.word, plain))
  return near && { field: near.field, confidence: 0.6 }
}
