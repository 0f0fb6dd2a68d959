import { expect, it } from 'vitest'
import { hardSpots, readingIndex, sentencesOf, syllablesOf } from './easy.ts'

const why = (...lines: string[]) => hardSpots({ lines }).map((spot) => spot.why)

it.each([
  ['werk', 1], ['bakker', 2], ['koffie', 2], ['moeilijk', 2], ['januari', 4], ['leuk', 1], ['zoeken', 2], ['begeleider', 4], ['idee', 2], ['ideeën', 3], ['radio', 3], ['bijna', 2], ['buiten', 2], ['mooi', 1],
  ['nieuw', 1], ['eigen', 2], ['yoghurt', 2], ['collega', 3], ['12', 1], ['tv', 1], ['quiz', 1], ['vrijwilliger', 4],
])('%s has %d syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count)
})

it('a sentence ends at its mark, at a colon and at the end of the line', () => {
  expect(sentencesOf(['Ik werk graag. Jij ook?', 'Dit wil ik: rust', '', '…'])).toEqual(['Ik werk graag.', 'Jij ook?', 'Dit wil ik:', 'rust'])
})

it('the index is the formula of Brouwer: one word of one syllable gives 195 − 66⅔ − 2', () => {
  expect(readingIndex(['Werk.'])).toBeCloseTo(195 - 200 / 3 - 2)
  expect(readingIndex([])).toBeUndefined()
})

it('an easy screen has no hard spots', () => {
  expect(hardSpots({ headings: ['Wat wil je graag?'], lines: ['Dit is jouw plan.', 'Je hebt het samen met Fatima gemaakt.', 'Klopt er iets niet?', 'Zeg het tegen Fatima.'] })).toEqual([])
})

it('a long sentence, a formal word and an abbreviation are each named', () => {
  expect(why('Ik wil graag elke dag met de bus naar mijn werk toe gaan.')).toContain('longSentence')
  expect(why('Indien je wilt.')).toContain('hardWord')
  expect(why('Bel bijv. je coach.')).toContain('abbreviation')
})

it('men, the passive, capitals and percentages are each named', () => {
  expect(why('Men zegt dat.')).toContain('men')
  expect(why('Het plan wordt gemaakt.')).toContain('passive')
  expect(why('Bel het UWV.')).toContain('capitals')
  expect(why('Je krijgt 70% loon.')).toContain('percent')
})

it('a long word is named unless the screen explains it', () => {
  expect(why('Dit is je loopbaanprofiel.')).toContain('longWord')
  expect(hardSpots({ lines: ['Dit is je loopbaanprofiel.'], known: ['loopbaanprofiel'] }).map((spot) => spot.why)).not.toContain('longWord')
})

it('a whole text of long words is hard, though each sentence is short', () => {
  expect(why('Arbeidsmarkt, voorziening, verantwoording.', 'Inkomensverrekening.')).toContain('hardText')
})

it('a heading has at most eight words', () => {
  expect(hardSpots({ headings: ['Wat wil je het liefst elke dag gaan doen?'], lines: [] }).map((spot) => spot.why)).toContain('longHeading')
})
