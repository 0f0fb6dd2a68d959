/** One thing that makes a text hard to read, with the words it is about. */
export interface HardSpot {
  why: 'longSentence' | 'longWord' | 'hardWord' | 'abbreviation' | 'men' | 'passive' | 'capitals' | 'percent' | 'longHeading' | 'hardText'
  text: string
}

const vowels = 'aeiouyàáâäèéêëìíîïòóôöùúûü'
const together = ['aai', 'ooi', 'oei', 'eeu', 'ieu', 'aa', 'ee', 'oo', 'uu', 'ie', 'oe', 'eu', 'ui', 'ij', 'ei', 'au', 'ou', 'ai', 'oi', 'ay', 'ey', 'oy', 'ue']

/** Vowels that are heard as one: the longest known group, else a single letter; a letter with a trema begins anew. */
function groupsIn(run: string): number {
  let [count, rest] = [0, run]
  while (rest !== '') {
    const group = together.find((known) => rest.startsWith(known)) ?? rest[0]!
    rest = rest.slice(group.length)
    count++
  }
  return count
}

/** Syllables of a Dutch word, counted by groups of vowels; a word without vowels, and each group of digits, counts as one. */
export function syllablesOf(word: string): number {
  const runs = word.toLowerCase().replace(/^y|(?<=[aeiou])y(?=[aeiou])/g, 'j').replaceAll('qu', 'kw').match(new RegExp(`ij|[${vowels}]+j?`, 'g')) ?? []
  const count = runs.reduce((sum, run) => sum + groupsIn(run.replace(/(?<!i)j$/, '')), 0)
  return Math.max(1, count)
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []

/** The sentences of some lines; a line break ends a sentence too, because each stands on its own line. */
export function sentencesOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(/(?<=[.!?:])\s+|\n+/)).map((sentence) => sentence.trim()).filter((sentence) => wordsOf(sentence).length > 0)
}

/** Leesindex A of a whole screen: 195 − ⅔ · syllables per 100 words − 2 · words per sentence; 80 and more is very easy. Brouwer (1963). */
export function readingIndex(lines: readonly string[]): number | undefined {
  const sentences = sentencesOf(lines)
  const words = sentences.flatMap(wordsOf)
  if (words.length === 0) return undefined
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 195 - ((2 / 3) * 100 * syllables) / words.length - (2 * words.length) / sentences.length
}

const hard = /^(daarentegen|immers|indien|echter|tevens|derhalve|aangezien|desondanks|teneinde|middels|omtrent|betreffende|conform|gedurende|alvorens|tenzij|mits|ofwel|dan wel|d\.?w\.?z|cadeau|management)$/i
const short = /\b(bijv|bv|o\.a|d\.w\.z|m\.b\.t|i\.v\.m|t\.a\.v|m\.a\.w|e\.d|n\.v\.t|t\/m|etc|evt|incl|excl|min|max|ca|nr)\b\.?/i
const passive = /\b(wordt|worden|werd|werden)\b[^.!?]*\b(ge[a-z]{3,}(d|t|en)|(be|ver|ont|her)[a-z]{3,}(d|t|en))\b/i

function spotsIn(sentence: string, known: ReadonlySet<string>): HardSpot[] {
  const words = wordsOf(sentence)
  const spots: HardSpot[] = words.length > 10 ? [{ why: 'longSentence', text: sentence }] : []
  for (const word of words) {
    if (word.length > 12 && !known.has(word.toLowerCase())) spots.push({ why: 'longWord', text: word })
    if (hard.test(word)) spots.push({ why: 'hardWord', text: word })
    if (/^men$/i.test(word)) spots.push({ why: 'men', text: sentence })
    if (/^\p{Lu}{3,}$/u.test(word) && !known.has(word.toLowerCase())) spots.push({ why: 'capitals', text: word })
  }
  if (short.test(sentence)) spots.push({ why: 'abbreviation', text: sentence })
  if (passive.test(sentence)) spots.push({ why: 'passive', text: sentence })
  if (/%|\bprocent\b/.test(sentence)) spots.push({ why: 'percent', text: sentence })
  return spots
}

/**
 * What is too hard for somebody who reads little, in the own texts of one screen: sentences of at most ten words, no long or formal words, Leesindex A
 * of 90 or more. A floor, not a proof: reading along with people is the test. `known` are long words the screen explains. Taal voor Allemaal; Toolkit Inclusie.
 */
export function hardSpots(screen: { headings?: readonly string[]; lines: readonly string[]; known?: readonly string[] }): HardSpot[] {
  const { headings = [], lines, known = [] } = screen
  const all = [...headings, ...lines]
  const index = readingIndex(all)
  return [
    ...headings.filter((heading) => wordsOf(heading).length > 8).map((text): HardSpot => ({ why: 'longHeading', text })),
    ...sentencesOf(all).flatMap((sentence) => spotsIn(sentence, new Set(known.map((word) => word.toLowerCase())))),
    ...(index !== undefined && index < 90 ? [{ why: 'hardText' as const, text: String(Math.round(index)) }] : []),
  ]
}
