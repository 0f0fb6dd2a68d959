import { expect, test } from 'vitest'
import { careTeamNotes, networkNotes } from './circle-notes.ts'
import { employerNotes } from './employer-notes.ts'
import { chanceFrom } from './chance.ts'
import { drawer, fill, fits, sentences } from './fill.ts'
import { otherNotes, outreachNotes } from './reach-notes.ts'
import { supportNotes, supportOpenings } from './support-notes.ts'
import { stories } from './story-rows.ts'

const sentencesOf = (...groups: Readonly<Record<string, readonly string[]>>[]) => groups.flatMap((group) => Object.values(group).flat())
const kinds = {
  support: sentencesOf(supportNotes, supportOpenings), employer: sentencesOf(employerNotes), network: sentencesOf(networkNotes),
  careTeam: sentencesOf(careTeamNotes), outreach: sentencesOf(outreachNotes), other: sentencesOf(otherNotes),
}
const everything = [...Object.values(kinds).flat(), ...Object.values(stories).flatMap(({ contacts }) => contacts.map(({ note }) => note))]

test.each(Object.entries(kinds))('notes of kind %s are built from at least 150 different sentences', (_, list) => {
  expect(new Set(list).size).toBeGreaterThanOrEqual(150)
})

test('every sentence is one line of a note: short, with a full stop, without a slot nobody knows', () => {
  const known = /\{(naam|hij|hem|zijn|gevoel|plek|dag|naaste|zorg|werkgever|contact|collega|taak|uren|wens2?)\}/gi
  const odd = Object.values(kinds).flat().filter((sentence) => sentence.length > 170 || /[{}]/.test(sentence.replace(known, '')))
  expect(odd).toEqual([])
  expect(Object.values(kinds).flat().filter((sentence) => !/[.?!"]$/.test(sentence) && !employerNotes.results.includes(sentence))).toEqual([])
})

test('no note names an illness or puts a label on somebody', () => {
  const words = /psychose|schizofr|depressi|borderline|verslaafd|verslaving|autis|adhd|diagnose|stoornis|zwakbegaafd|patiënt|cliënt\b|gek\b|lastig geval|onwillig|ongemotiveerd|zorgmijder|therapieontrouw|draaideur|probleemgeval|moeilijk lerend|IQ\b|suïcid|medicatie/i
  expect(everything.filter((sentence) => words.test(sentence))).toEqual([])
})

test('a slot is filled, also inside what fills it, and a capital stays a capital', () => {
  const slots = { naam: 'Roos', zijn: 'haar', naaste: '{zijn} zus', zorg: 'casemanager Hans' }
  expect(fill('{Naaste} belde. {Naam} en {naaste} komen.', slots)).toBe('Haar zus belde. Roos en haar zus komen.')
  expect(fill('Gebeld. {Naaste} komt ook.', slots)).toBe('Gebeld. Haar zus komt ook.')
  expect(fits('{Naam} bij {werkgever}', slots)).toBe(false)
  expect(sentences(['Overlegd met {zorg}.', '{Zorg} belt.'], slots)).toBe('Overlegd met casemanager Hans. Hans belt.')
})

test('a list is used up before a sentence comes back', () => {
  const draw = drawer(chanceFrom('test'))
  const list = ['a', 'b', 'c', 'd']
  expect(new Set(list.map(() => draw(list, {}))).size).toBe(4)
  expect(list).toContain(draw(list, {}))
  expect(draw(list, {}, () => false)).toBeUndefined()
})

test('chance follows its seed, and weights are kept', () => {
  const drawn = (seed: string) => { const chance = chanceFrom(seed); return Array.from({ length: 5 }, () => chance.between(1, 1000)) }
  expect(drawn('a')).toEqual(drawn('a'))
  expect(drawn('a')).not.toEqual(drawn('b'))
  const chance = chanceFrom('weights')
  const often = Array.from({ length: 2000 }, () => chance.weighted({ often: 3, seldom: 1 })).filter((key) => key === 'often').length
  expect(often).toBeGreaterThan(1400)
  expect(often).toBeLessThan(1600)
  expect(chance.id()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
