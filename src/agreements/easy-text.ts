import { type HardSpot, hardSpots } from '#src/words/easy.ts'
import { type AgreementText, type EasyText, type Topic, topics } from './agreement.ts'

/** What is known of the job and its coach, for the first sentences of the easy text. */
export interface EasyFacts {
  givenName: string
  title: string
  employer: string
  hoursPerWeek: string | null
  coach: string
  phone: string | null
}

const longest = 10
const countOf = (sentence: string) => sentence.split(/\s+/).filter(Boolean).length
const ended = (sentence: string) => (/[.!?:]$/.test(sentence) ? sentence : `${sentence}.`)
const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** A long sentence in pieces, cut at commas and before "maar" and "want". */
const pieces = (sentence: string) => (countOf(sentence) > longest ? sentence.split(/,\s+|\s+(?=(?:maar|want)\s)/) : [sentence])

/** A text as short sentences, each on its own line. No word is lost. */
export function shortLines(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|;\s*|\n+/).map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part)).flatMap(pieces).map((part) => ended(capital(part.trim())))
}

/** A sentence about somebody as a sentence to that person: `Sanne heeft pauze` becomes `Je hebt pauze`. */
export function toYou(line: string, givenName: string): string {
  if (!line.startsWith(`${givenName} `)) return line
  return `Je ${line.slice(givenName.length + 1).replace(/^heeft\b/, 'hebt').replace(/^is\b/, 'bent')}`
}

function own(topic: Topic, text: AgreementText, facts: EasyFacts): string[] {
  const { title, employer, hoursPerWeek, coach, phone } = facts
  if (topic === 'work') return [`Je werkt bij ${employer}.`, `Je werk is: ${title}.`]
  if (topic === 'hours') return hoursPerWeek && !text.hours.includes(hoursPerWeek) ? [`Je werkt ${hoursPerWeek} uur per week.`] : []
  if (topic === 'guidance') return text.guidance ? [`${coach} helpt jou bij je werk.`] : []
  return topic === 'call' ? ['Gaat het niet goed?', `Bel ${coach}.`, ...(phone ? [`Het nummer is ${phone}.`] : [])] : []
}

const said = (line: string, known: readonly string[]) => known.some((one) => one !== '' && line.toLowerCase().replace(/[.!?]$/, '') === one.toLowerCase())

/** A first easy text from what was agreed: own short sentences around the given ones. Somebody still reads and improves it. */
export function suggestEasy(text: AgreementText, facts: EasyFacts): EasyText {
  const line = (topic: Topic) => {
    const written = shortLines(text[topic]).map((one) => toYou(one, facts.givenName)).filter((one) => !said(one, [facts.title, facts.coach]) && !(topic === 'call' && facts.phone && one.includes(facts.phone)))
    return [...own(topic, text, facts), ...written].join('\n')
  }
  return Object.fromEntries(topics.map((topic) => [topic, line(topic)])) as EasyText
}

/** What in an easy text is too hard to read, by topic. Names and numbers of this job are known to who reads it. */
export function hardIn(easy: EasyText, facts: EasyFacts): Partial<Record<Topic, HardSpot[]>> {
  const known = `${facts.title} ${facts.employer} ${facts.coach}`.split(/\s+/)
  const found = topics.map((topic) => [topic, hardSpots({ lines: easy[topic].split('\n'), known }).filter(({ why }) => why !== 'hardText')] as const)
  return Object.fromEntries(found.filter(([, spots]) => spots.length > 0))
}
