import type { MayBeTold } from './disclosure.ts'
import { harmlessPatterns, watchedStems, type WatchedStem, type WordKind } from './word-list.ts'

/** A word in a text that was not released, as it was written, and what it is about. */
export interface WatchedWord {
  word: string
  kind: WordKind
}

/** What counts for the check of words. */
export type Released = Pick<MayBeTold, 'level' | 'coachVisible' | 'sentence' | 'released' | 'releasedKinds'>

/** One word as written, and the forms in which it is looked up: without hyphens and accents, and its hyphened pieces. */
interface Token {
  written: string
  forms: readonly string[]
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')
const letter = "[\\p{L}\\p{M}\\p{N}]"
const shape = new RegExp(`${letter}+(?:['’-]${letter}+)*`, 'gu')

function tokensOf(text: string): Token[] {
  return (text.match(shape) ?? []).map((written) => {
    const pieces = plain(written).split('-')
    return { written, forms: pieces.length > 1 ? [pieces.join(''), ...pieces] : pieces }
  })
}

/** Whether one word fits one word of a pattern. */
type Fits = (form: string) => boolean

function fitting(pattern: string): Fits {
  const source = `^${plain(pattern).replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', "[\\p{L}\\p{N}']*")}$`
  const exact = new RegExp(source, /^\p{Lu}{2,}/u.test(pattern) ? 'u' : 'iu')
  return (form) => exact.test(form)
}

interface Entry extends WatchedStem {
  fits: readonly Fits[]
}

const entries: readonly Entry[] = watchedStems.map((stem) => ({ ...stem, fits: stem.pattern.split(' ').map(fitting) }))
const harmless: readonly Fits[] = harmlessPatterns.map(fitting)

/** An entry found in a text, with the words as written. */
interface Found {
  entry: Entry
  written: string
}

function standsAt(entry: Entry, tokens: readonly Token[], at: number): boolean {
  return entry.fits.every((fits, index) => tokens[at + index]?.forms.some(fits) ?? false)
}

/** The longest entry that stands at a place: "verstandelijke beperking" is one find, not two. */
function foundAt(tokens: readonly Token[], at: number): Entry | undefined {
  return entries.reduce<Entry | undefined>((best, entry) => (standsAt(entry, tokens, at) && entry.fits.length > (best?.fits.length ?? 0) ? entry : best), undefined)
}

function findsIn(text: string): Found[] {
  const tokens = tokensOf(text)
  const known = new Map<string, Entry | undefined>()
  const finds: Found[] = []
  for (let at = 0; at < tokens.length; at++) {
    const key = tokens.slice(at, at + 4).map(({ written }) => written).join(' ')
    if (!known.has(key)) known.set(key, tokens[at]!.forms.some((form) => harmless.some((fits) => fits(form))) ? undefined : foundAt(tokens, at))
    const entry = known.get(key)
    if (!entry) continue
    finds.push({ entry, written: tokens.slice(at, at + entry.fits.length).map(({ written }) => written).join(' ') })
    at += entry.fits.length - 1
  }
  return finds
}

const comparable = (written: string) => plain(written).toLowerCase().replace(/[-'’]/g, '')

/** Whether a find was released by a word somebody named: the same entry, and for an entry that fits any beginning the same beginning too. */
function isReleasedBy(find: Found, named: Found): boolean {
  if (find.entry.pattern !== named.entry.pattern) return false
  return !find.entry.pattern.startsWith('*') || comparable(find.written).startsWith(comparable(named.written))
}

const kindsOf = ({ level, coachVisible, releasedKinds }: Released): readonly WordKind[] => [
  ...releasedKinds, ...(coachVisible ? (['support'] as const) : []), ...(level === 'limits' || level === 'diagnosis' ? (['limits'] as const) : []),
]

/**
 * Words in a text that the person did not release: not by the level, not by a kind, not by name, and not in the sentence that was agreed. Each once, in the
 * order of the text. A help against a slip of the pen, not a proof: what no list knows is not found.
 */
export function watchedWords(text: string, released: Released): WatchedWord[] {
  const kinds = kindsOf(released)
  const named = findsIn([...released.released, released.sentence ?? ''].join(' . '))
  const open = findsIn(text).filter((find) => !kinds.includes(find.entry.kind) && !named.some((one) => isReleasedBy(find, one)))
  return [...new Map(open.map(({ entry, written }) => [comparable(written), { word: written, kind: entry.kind }])).values()]
}

/** The release of somebody who said nothing: every word of the list is watched. */
export const nothingReleased: Released = { level: 'nothing', coachVisible: false, sentence: null, released: [], releasedKinds: [] }
