import { occupations, type Occupation } from './occupation.ts'
import { compoundParts, plain, stems } from './title-words.ts'

/** One name of a unit group, prepared for comparing. */
export interface OccupationTitle {
  occupation: Occupation
  text: string
  kind: 'label' | 'synonym' | 'english'
  plain: string
  stems: readonly string[]
  /** How much its words say together. */
  weight: number
}

/** In which title a word stands, and how much of a word there it fills: 1, or a share when it is part of a compound. */
interface Stand {
  title: number
  fills: number
}

function titlesOf(occupation: Occupation): Omit<OccupationTitle, 'weight'>[] {
  const title = (text: string, kind: OccupationTitle['kind']) => ({ occupation, text, kind, plain: plain(text), stems: stems(text) })
  return [
    title(occupation.nl, 'label'),
    ...occupation.synonyms.map((synonym) => title(synonym, 'synonym')),
    title(occupation.en, 'english'),
  ]
}

const bare = occupations.filter((occupation) => occupation.level === 'unit').flatMap(titlesOf)
/** Words that stand in Dutch titles; compounds are split into these. */
export const knownWords: ReadonlySet<string> = new Set(bare.filter((title) => title.kind !== 'english').flatMap((title) => title.stems))

function standsOfWords(): Map<string, Stand[]> {
  const found = new Map<string, Stand[]>()
  const put = (word: string, stand: Stand) => {
    const before = found.get(word)
    if (before) before.push(stand)
    else found.set(word, [stand])
  }
  const partsOf = new Map([...knownWords].map((word) => [word, compoundParts(word, knownWords) ?? []]))
  for (const [title, { stems }] of bare.entries()) {
    for (const word of stems) put(word, { title, fills: 1 })
    for (const word of stems) for (const part of partsOf.get(word) ?? []) put(part, { title, fills: part.length / word.length })
  }
  return found
}

/** Every word of every title and every part of a compound, with where it stands. */
export const standsOf: ReadonlyMap<string, readonly Stand[]> = standsOfWords()

function weigh(): Map<string, number> {
  const groups = (word: string) => new Set(standsOf.get(word)?.map((stand) => bare[stand.title]?.occupation.code)).size
  return new Map([...standsOf.keys()].map((word) => [word, Math.log(1 + bare.length / (8 * groups(word)))]))
}

const weights = weigh()
const unknownWeight = 2

/** How much a word says about the work: `medewerker` stands everywhere and says little, `koetsier` says all. No unit. */
export function weightOf(word: string): number {
  return weights.get(word) ?? unknownWeight
}

/** All names of all unit groups. */
export const titles: readonly OccupationTitle[] = bare.map((title) => ({
  ...title,
  weight: title.stems.reduce((sum, word) => sum + weightOf(word), 0),
}))

function grouped(key: (title: OccupationTitle) => string): ReadonlyMap<string, readonly OccupationTitle[]> {
  return Map.groupBy(titles, key)
}

/** Titles by their plain text. */
export const titlesByText = grouped((title) => title.plain)
/** Titles by the stems of their words. */
export const titlesByStems = grouped((title) => title.stems.join(' '))
