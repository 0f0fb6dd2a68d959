import fc from 'fast-check'
import { expect, test } from 'vitest'
import { employerNotes } from '#src/demo/employer-notes.ts'
import { nothingReleased, type Released, watchedWords } from './word-check.ts'
import { watchedStems, wordKinds } from './word-list.ts'

const words = (text: string, released: Partial<Released> = {}) => watchedWords(text, { ...nothingReleased, ...released }).map(({ word }) => word)

/** A word that fits an entry of the list. */
const exampleOf = (pattern: string) => pattern.replaceAll(/^\*/g, 'langdurige').replaceAll('*', '')

test('the list holds at least 150 entries, none twice', () => {
  const patterns = watchedStems.map(({ pattern }) => pattern)
  expect(patterns.length).toBeGreaterThan(150)
  expect(patterns.filter((pattern, index) => patterns.indexOf(pattern) !== index)).toEqual([])
})

test('a word is found with its ending, glued to another word, and with a hyphen', () => {
  expect(words('Ze had psychoses. Hij is schizofreniepatiënt met een angststoornis, en komt van een GGZ-instelling.')).toEqual(['psychoses', 'schizofreniepatiënt', 'angststoornis', 'GGZ-instelling'])
  expect(words('Hij krijgt een WIA-uitkering en zit in het doelgroepregister.')).toEqual(['WIA-uitkering', 'doelgroepregister'])
})

test('words that belong together are one find', () => {
  expect(words('Ze heeft een licht verstandelijke beperking en woont beschermd wonen.')).toEqual(['licht verstandelijke', 'beperking', 'beschermd wonen'])
  expect(words('Een verstandelijke beperking.')).toEqual(['verstandelijke beperking'])
})

test('ordinary words of the shop floor are not found', () => {
  expect(words(`De medewerker werkt mee met de chef. Een storing aan de machine, de eindejaarsuitkering, de manier van werken, de fysiotherapeut om de hoek, het museum.
    Hij doet graag mee, dat is een fact. De mentor legt uit. Ze weet wie ze kan bellen. Trek handschoenen aan. Er is een rustige plek. Hij zet de stoelen klaar. Add to cart.`)).toEqual([])
})

test('what coaches in the demonstration wrote about employers holds no watched word beyond support and schemes', () => {
  const notes = Object.values(employerNotes).flatMap((list) => [...list])
  expect(notes.length).toBeGreaterThan(50)
  expect(notes.flatMap((note) => words(note, { releasedKinds: ['support', 'measures'] }).map((word) => `${word}: ${note}`))).toEqual([])
})

test('a coach who may be seen may be called a coach; what is hard may be told from that level on', () => {
  expect(words('De jobcoach van IPS komt.', { coachVisible: true })).toEqual([])
  expect(words('Hij raakt snel overprikkeld.', { level: 'support', coachVisible: true })).toEqual(['overprikkeld'])
  expect(words('Hij raakt snel overprikkeld.', { level: 'limits' })).toEqual([])
})

test('the level of a diagnosis releases no diagnosis by itself; the word must be named, or stand in the agreed sentence', () => {
  expect(words('Sanne heeft autisme.', { level: 'diagnosis' })).toEqual(['autisme'])
  expect(words('Sanne is autistisch.', { level: 'diagnosis', released: ['autisme'] })).toEqual([])
  expect(words('Sanne heeft autisme.', { level: 'diagnosis', sentence: 'Ik heb autisme.' })).toEqual([])
})

test('one named disorder does not release another', () => {
  expect(words('Een angststoornis en een persoonlijkheidsstoornis.', { released: ['angststoornis'] })).toEqual(['persoonlijkheidsstoornis'])
})

test('an abbreviation that is a word in small letters counts in capitals only', () => {
  expect(words('FACT en ASS, maar geen fact of act.')).toEqual(['FACT', 'ASS'])
  expect(words('adhd, lvb en wajong')).toEqual(['adhd', 'lvb', 'wajong'])
})

test('every entry of the list is found wherever it stands, and its kind releases it', () => {
  fc.assert(fc.property(fc.constantFrom(...watchedStems), fc.constantFrom('', 'De bakker zegt: ', 'Vandaag (', 'Werk, brood en '), fc.constantFrom('', '.', ') gezien', '; morgen weer'), (stem, before, after) => {
    const text = `${before}${exampleOf(stem.pattern)}${after}`
    expect(watchedWords(text, nothingReleased)).not.toEqual([])
    expect(watchedWords(text, { ...nothingReleased, releasedKinds: wordKinds })).toEqual([])
    expect(words(text, { released: [exampleOf(stem.pattern)] })).toEqual([])
  }), { numRuns: 1500 })
})

test('accents and capitals make no difference', () => {
  fc.assert(fc.property(fc.constantFrom(...watchedStems.filter(({ pattern }) => pattern === pattern.toLowerCase())), ({ pattern }) => {
    expect(words(exampleOf(pattern).toUpperCase())).toHaveLength(words(exampleOf(pattern)).length)
    expect(words(exampleOf(pattern).normalize('NFD'))).toHaveLength(words(exampleOf(pattern)).length)
  }))
})

test('releasing more never finds more, whatever the text', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...watchedStems.map(({ pattern }) => exampleOf(pattern))), fc.lorem({ maxCount: 2 }), fc.string({ maxLength: 8 })), { maxLength: 12 }).map((parts) => parts.join(' '))
  fc.assert(fc.property(text, fc.subarray([...wordKinds]), fc.subarray(watchedStems.map(({ pattern }) => exampleOf(pattern)), { maxLength: 5 }), (said, releasedKinds, released) => {
    expect(words(said)).toEqual(expect.arrayContaining(words(said, { releasedKinds, released })))
  }))
})

test('a text without letters holds nothing, and a long text is read in a moment', () => {
  expect(words('12:30 – 13.00 (€ 5) …')).toEqual([])
  const long = 'De medewerker vult de vakken en helpt klanten bij de kassa tot het rustig is. '.repeat(250)
  const began = performance.now()
  expect(words(long)).toEqual([])
  expect(performance.now() - began).toBeLessThan(1000)
})
