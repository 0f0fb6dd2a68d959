import { withoutAccents } from './headers.ts'

/** A person's name in the Dutch way: `Amira`, `van den`, `Berg`. What is not known is null. */
export interface PersonName {
  givenName: string | null
  prefix: string | null
  familyName: string | null
}

const prefixWords = new Set([
  'van', 'de', 'den', 'der', 'het', "'t", '’t', '`t', 'ten', 'ter', 'te', 'in', 'op', 'aan', 'bij', 'tot', 'uit', 'voor', 'onder', 'over', 'v.d.', 'v/d', 'vd', 'v.',
  'von', 'vom', 'zu', 'zur', "d'", "l'", "'s", 'la', 'le', 'les', 'du', 'des', 'di', 'da', 'do', 'dos', 'das', 'del', 'della',
])
/** Written with a capital these are the beginning of a family name, not a Dutch prefix. */
const foreign = new Set(['la', 'le', 'les', 'du', 'des', 'di', 'da', 'do', 'dos', 'das', 'del', 'della', 'von', 'vom', 'zu', 'zur', 'den', 'in', 'op', 'over'])
const startsFamily = new Set(['el', 'al', 'ait', 'aït', 'ben', 'bin', 'bou', 'abu', 'abou', 'ould', 'oulad', 'san', 'santa', 'mac', 'mc', 'st.'])

const tidy = (text: string) => text.replace(/[\s\u00a0\u200b]+/g, ' ').replace(/ ?- ?(?=[A-Za-z])/g, '-').trim()
const orNull = (text: string) => (text === '' ? null : text)

function isPrefix(word: string): boolean {
  const small = word.toLowerCase()
  return prefixWords.has(small) && (word === small || !foreign.has(small))
}

/** Splits a family name into prefix and rest: `van den Berg`, `Berg, van den` and `Berg van den` are one name; `El Idrissi` has no prefix. */
export function parseFamilyName(text: string): Pick<PersonName, 'prefix' | 'familyName'> {
  const [main = '', after = ''] = tidy(text).split(',').map((part) => part.trim())
  const words = main.split(' ')
  let start = 0
  while (start < words.length - 1 && isPrefix(words[start]!)) start++
  let end = words.length
  if (start === 0) while (end > 1 && words[end - 1] === words[end - 1]!.toLowerCase() && isPrefix(words[end - 1]!)) end--
  const prefix = [...words.slice(0, start), ...words.slice(end), after].filter((word) => word !== '').join(' ').toLowerCase()
  return { prefix: orNull(prefix), familyName: orNull(words.slice(start, end).join(' ')) }
}

function familyStart(words: readonly string[]): number {
  const found = words.findIndex((word, index) => index > 0 && (isPrefix(word) || startsFamily.has(word.toLowerCase()) || /-(de|van|der|den)$/i.test(word)))
  return found > 0 && found < words.length - 1 ? found : words.length - 1
}

/** Splits a whole name: with a comma the family name comes first, without one the given name does. A single word is a family name. */
export function parseFullName(text: string): PersonName {
  const clean = tidy(text)
  const comma = clean.indexOf(',')
  if (comma >= 0) {
    const parts = clean.split(',').map((part) => part.trim())
    const middle = parts.length > 2 ? parts.slice(1, -1).join(' ') : ''
    const given = parts.at(-1)!.split(' ')
    let end = given.length
    while (end > 1 && given[end - 1] === given[end - 1]!.toLowerCase() && isPrefix(given[end - 1]!)) end--
    const onlyPrefix = parts.length === 2 && given.every((word) => word === word.toLowerCase() && isPrefix(word))
    const behind = onlyPrefix ? parts[1]! : [middle, ...given.slice(end)].filter((word) => word !== '').join(' ')
    const family = parseFamilyName(`${parts[0]}${behind === '' ? '' : `, ${behind}`}`)
    return { givenName: onlyPrefix ? null : orNull(given.slice(0, end).join(' ')), ...family }
  }
  const words = clean.split(' ')
  if (words.length === 1 || isPrefix(words[0]!)) return { givenName: null, ...parseFamilyName(clean) }
  const start = familyStart(words)
  return { givenName: orNull(words.slice(0, start).join(' ')), ...parseFamilyName(words.slice(start).join(' ')) }
}

/** A name as one says it: `Amira van den Berg`. */
export function spokenName({ givenName, prefix, familyName }: PersonName): string {
  return [givenName, prefix, familyName].filter((part) => part !== null).join(' ')
}

/** A text reduced for comparing: no capitals, accents, spaces or punctuation. */
export function comparable(text: string): string {
  return withoutAccents(text.toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, '')
}
