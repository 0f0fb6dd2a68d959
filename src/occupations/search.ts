import { findOccupation, occupations, type Occupation } from './occupation.ts'
import { knownWords, standsOf, titles, titlesByStems, titlesByText, weightOf, type OccupationTitle } from './title-index.ts'
import { compoundParts, plain, stems } from './title-words.ts'
import { agreements, matchesOf, type Agreement, type WordMatch } from './word-match.ts'

/** A unit group that a search text may mean, with the title that made us think so. */
export interface FoundOccupation {
  occupation: Occupation
  because: { agreement: Agreement; title: string }
}

interface Hit {
  /** 0 to 1: how well a searched word is met by a title. */
  met: number
  agreement: Agreement
}
interface Candidate {
  title: OccupationTitle
  agreement: Agreement
  score: number
  /** What the other titles of the same group add. */
  more: number
}

const leastScore = 0.1
/** No job title is longer; comparing a text of thousands of letters with every title would hold up everybody. */
const longestText = 120
const englishCounts = 0.6
const partsCount = 0.9
/** Work hardly anyone in the Netherlands is paid for, and managers unless the text speaks of leading, count for a share at equal words. */
const seldomPaid = /^(63|1113|9624)/
const seldomPaidCounts = 0.5
const managersCount = 0.8
const leadingWords = new Set(stems('manager bedrijfsleider directeur hoofd leidinggevend bestuurder'))
const leastSure = (a: Agreement, b: Agreement) => (agreements.indexOf(a) > agreements.indexOf(b) ? a : b)

function keepBest(hits: Map<number, Hit>, title: number, hit: Hit) {
  const before = hits.get(title)
  if (!before || before.met < hit.met) hits.set(title, hit)
}

/** Where a word that weighs so much is met; a word that says less than the searched one meets it less. */
function hitsOfWord(matches: readonly WordMatch[], weight: number): Map<number, Hit> {
  const hits = new Map<number, Hit>()
  for (const { known, met, agreement } of matches) {
    const share = met * Math.min(1, weightOf(known) / weight)
    for (const { title, fills } of standsOf.get(known) ?? []) keepBest(hits, title, { met: share * (0.5 + 0.5 * fills), agreement })
  }
  return hits
}

/** Hits of a compound such as `keukenhulp` in titles that hold its parts apart, `hulp in de keuken`. */
function hitsOfParts(parts: readonly string[]): Map<number, Hit> {
  const together = new Map<number, Hit>()
  const whole = parts.reduce((sum, part) => sum + weightOf(part), 0)
  for (const part of parts) {
    for (const [title, hit] of hitsOfWord(matchesOf(part, false), weightOf(part))) {
      const before = together.get(title)
      const met = (before?.met ?? 0) + (partsCount * hit.met * weightOf(part)) / whole
      together.set(title, { met, agreement: before ? leastSure(before.agreement, hit.agreement) : hit.agreement })
    }
  }
  return together
}

/** Where one searched word is met, and how much the word weighs: as much as the weightiest word it may stand for. */
function lookUp(searched: string): { hits: Map<number, Hit>; weight: number } {
  const parts = compoundParts(searched, knownWords)
  const matches = matchesOf(searched, !parts)
  const meant = standsOf.has(searched) ? [searched] : [...matches.map((match) => match.known), ...(parts ?? [])]
  const weight = meant.length === 0 ? weightOf(searched) : Math.max(...meant.map(weightOf))
  const hits = hitsOfWord(matches, weight)
  if (parts) for (const [title, hit] of hitsOfParts(parts)) keepBest(hits, title, hit)
  return { hits, weight }
}

function scoreOf(title: OccupationTitle, met: number, asked: number): number {
  const filled = Math.min(1, met / title.weight)
  return (met / asked) ** 2 * (0.6 + 0.4 * filled) * (title.kind === 'english' ? englishCounts : 1)
}

function heldBack({ code }: Occupation, words: readonly string[]): number {
  if (seldomPaid.test(code)) return seldomPaidCounts
  return code.startsWith('1') && !words.some((word) => leadingWords.has(word)) ? managersCount : 1
}

function byWords(words: readonly string[]): Candidate[] {
  const found = words.map(lookUp)
  const asked = found.reduce((sum, { weight }) => sum + weight, 0)
  const sums = new Map<number, Hit>()
  for (const { hits, weight } of found) {
    for (const [title, { met, agreement }] of hits) {
      const before = sums.get(title)
      sums.set(title, { met: (before?.met ?? 0) + met * weight, agreement: before ? leastSure(before.agreement, agreement) : agreement })
    }
  }
  return [...sums].map(([place, { met, agreement }]) => {
    const title = titles[place] as OccupationTitle
    return { title, agreement, score: scoreOf(title, met, asked) * heldBack(title.occupation, words), more: 0 }
  })
}

/** Titles that are the searched text itself, letter for letter or in another form of the words. */
function byWhole(text: string, words: readonly string[]): Candidate[] {
  const bonus = { label: 0.1, synonym: 0, english: -0.1 }
  const found = (list: readonly OccupationTitle[] = [], agreement: Agreement, score: number): Candidate[] =>
    list.map((title) => ({ title, agreement, score: score + bonus[title.kind], more: 0 }))
  return [
    ...found(titlesByText.get(plain(text)), 'same', 3),
    ...found(titlesByStems.get(words.join(' ')), 'form', 2),
    ...found(titlesByStems.get(words.join('')), 'form', 1.9),
  ]
}

/** One candidate for each unit group: its best title, and a little for every other title that agrees. */
function bestOfGroups(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const { code } = candidate.title.occupation
    const before = best.get(code)
    const ahead = !before || before.score < candidate.score ? candidate : before
    best.set(code, { ...ahead, more: (before?.more ?? 0) + candidate.score })
  }
  const total = ({ score, more }: Candidate) => score + Math.min(0.25, 0.06 * (more - score))
  return [...best.values()].filter(({ score }) => score >= leastScore).sort((a, b) => total(b) - total(a))
}

function byCode(text: string): FoundOccupation[] {
  const units = occupations.filter((occupation) => occupation.level === 'unit' && occupation.code.startsWith(text))
  return units.map((occupation) => ({ occupation, because: { agreement: 'code', title: findOccupation(text)?.nl ?? occupation.nl } }))
}

/**
 * The unit groups that a text may mean, the likeliest first: by title, everyday word, English title or code. Forgives
 * capitals, accents, plurals, half words, words joined or apart, and one wrong letter. Empty when nothing resembles it.
 */
export function searchOccupations(said: string, atMost = 8): FoundOccupation[] {
  const text = said.slice(0, longestText)
  if (/^\d{1,4}$/.test(text.trim())) return byCode(text.trim()).slice(0, atMost)
  const words = stems(text)
  if (words.length === 0) return []
  const found = bestOfGroups([...byWhole(text, words), ...byWords(words)]).slice(0, atMost)
  return found.map(({ title, agreement }) => ({ occupation: title.occupation, because: { agreement, title: title.text } }))
}
