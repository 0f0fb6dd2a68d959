import { standsOf } from './title-index.ts'
import { oneLetterApart } from './title-words.ts'

/** How a search text and a title agree, the surest first. */
export const agreements = ['code', 'same', 'form', 'words', 'beginning', 'typo'] as const
export type Agreement = (typeof agreements)[number]

/** A known word that a searched word resembles. */
export interface WordMatch {
  known: string
  /** 0 to 1: how well the known word meets the searched one. */
  met: number
  agreement: Agreement
}

const shortestInside = 4
const shortestShared = 5
const sorted = [...standsOf.keys()].sort()

function firstFrom(word: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as string) < word) low = middle + 1
    else high = middle
  }
  return low
}

function longerWords(searched: string): WordMatch[] {
  const found: WordMatch[] = []
  for (let place = firstFrom(searched); sorted[place]?.startsWith(searched); place++) {
    const known = sorted[place] as string
    if (known !== searched) found.push({ known, met: 0.6 + (0.3 * searched.length) / known.length, agreement: 'beginning' })
  }
  return found
}

function wordsInside(searched: string): WordMatch[] {
  const found: WordMatch[] = []
  for (let length = shortestInside; length < searched.length; length++) {
    const [start, end] = [searched.slice(0, length), searched.slice(-length)]
    if (standsOf.has(end)) found.push({ known: end, met: 0.5, agreement: 'words' })
    if (standsOf.has(start)) found.push({ known: start, met: 0.4, agreement: 'words' })
  }
  return found
}

function mistyped(searched: string): WordMatch[] {
  if (searched.length < 4 || standsOf.has(searched)) return []
  const near = (known: string) => known.length >= 4 && (searched.length > 4 || searched[0] === known[0]) && oneLetterApart(searched, known)
  return sorted.filter(near).map((known) => ({ known, met: 0.6, agreement: 'typo' }))
}

/** For a word that resembles nothing else: known words with the longest same beginning, `varkenshouder` for `varkensfokker`. */
function sameStart(searched: string): WordMatch[] {
  for (let length = searched.length - 1; length >= shortestShared; length--) {
    const found = longerWords(searched.slice(0, length))
    if (found.length > 0) return found.map(({ known }) => ({ known, met: length / Math.max(searched.length, known.length), agreement: 'beginning' }))
  }
  return []
}

/**
 * The known words that a searched word may stand for: itself, longer words that begin with it, words one letter apart
 * unless the searched word is known itself and, when asked to look inside, words at its start or end. Both are stems.
 */
export function matchesOf(searched: string, lookInside: boolean): WordMatch[] {
  const self: WordMatch[] = standsOf.has(searched) ? [{ known: searched, met: 1, agreement: 'words' }] : []
  const longer = searched.length >= 2 ? longerWords(searched) : []
  const found = [...self, ...longer, ...(lookInside ? wordsInside(searched) : []), ...mistyped(searched)]
  return found.length > 0 || !lookInside ? found : sameStart(searched)
}
