import fc from 'fast-check'
import { expect, test } from 'vitest'
import { traits } from '#src/employers/trait.ts'
import { hardSpots } from '#src/words/easy.ts'
import { momentsToUpdate, sessionsOf } from './due.ts'
import { easySections } from './easy-text.ts'
import { easyProfileWords } from './easy-words.ts'
import { canJoin, keptValue, mergeVersions } from './merge.ts'
import { profileChoices, ProfileContent, type ProfileField, type ProfileSection, profileSections } from './profile.ts'
import { aProfile } from './profile.sample.ts'
import { saidText } from './said.ts'
import { changedFields, emptyProfile, wishesOf, wishLines } from './wishes.ts'

const fields = Object.keys(emptyProfile) as ProfileField[]
const text = fc.oneof(fc.constant(''), fc.lorem({ maxCount: 4 }), fc.constantFrom('Ik wil rust.', 'Bakken.'))
const some = <T>(known: readonly T[]) => fc.subarray([...known])
const content: fc.Arbitrary<ProfileContent> = fc.record(Object.fromEntries(fields.map((field): [string, fc.Arbitrary<unknown>] => {
  if (field === 'wanted' || field === 'unwanted') return [field, some(traits)]
  if (field in profileChoices) return [field, some(profileChoices[field as keyof typeof profileChoices] as readonly string[])]
  if (field === 'pastJobs') return [field, fc.array(fc.record({ title: fc.lorem({ maxCount: 1 }), where: text, when: text, liked: text, disliked: text, ended: text }), { maxLength: 3 })]
  return [field, typeof emptyProfile[field] === 'string' ? text : fc.option(fc.integer({ min: 0, max: 60 }))]
}))) as unknown as fc.Arbitrary<ProfileContent>

test('every field stands in exactly one part', () => {
  expect((Object.values(profileSections).flat() as string[]).sort()).toEqual([...fields].sort())
})

test('a stored profile of an older or broken shape reads as far as it goes', () => {
  expect(ProfileContent.parse({ now: 'Bakken.', days: ['monday', 'someday'], wanted: ['quiet', 'gone'], hoursFrom: 'veel' })).toEqual({ ...emptyProfile, now: 'Bakken.', days: ['monday'], wanted: ['quiet'] })
})

test('the wishes are what was said, and nothing said stays nothing', () => {
  expect(wishesOf(aProfile())).toMatchObject({ hoursFrom: 12, hoursUntil: 16, wanted: ['quiet', 'withHands'], unwanted: [], words: { now: 'In een bakkerij, vroeg in de ochtend.' } })
  expect(wishesOf(emptyProfile)).toMatchObject({ hoursFrom: null, days: [], maxTravelMinutes: null })
  expect(wishLines(aProfile({ dream: 'Een eigen winkel. Ooit.' }))).toEqual(['In een bakkerij, vroeg in de ochtend.', 'Een eigen winkel.', 'Ooit.'])
})

test('who wrote alone is simply saved, and two who wrote different fields are joined', () => {
  const base = aProfile()
  expect(mergeVersions({ base, theirs: base, mine: aProfile({ now: 'Taarten.' }) })).toEqual({ content: aProfile({ now: 'Taarten.' }), both: [] })
  expect(mergeVersions({ base, theirs: aProfile({ strengths: 'Netjes.' }), mine: aProfile({ now: 'Taarten.' }) })).toEqual({ content: aProfile({ now: 'Taarten.', strengths: 'Netjes.' }), both: [] })
  expect(mergeVersions({ base, theirs: aProfile({ now: 'Brood.' }), mine: aProfile({ now: 'Taarten.' }) }).both).toEqual(['now'])
})

test('whatever two people write, a field is theirs, mine, or named; and what neither touched stays', () => {
  fc.assert(fc.property(content, content, content, (base, theirs, mine) => {
    const merged = mergeVersions({ base, theirs, mine })
    for (const field of fields) {
      const [b, t, m, now] = [base[field], theirs[field], mine[field], merged.content[field]].map((value) => JSON.stringify(value))
      if (merged.both.includes(field)) expect(b !== t && b !== m && t !== m).toBe(true)
      else expect(now).toBe(b === m ? t : m)
    }
  }))
})

test('kept together, every word, choice and job of both is there', () => {
  fc.assert(fc.property(content, content, fc.constantFrom(...fields), (theirs, mine, field) => {
    fc.pre(canJoin(theirs[field], mine[field]))
    const kept = saidText({ ...emptyProfile, [field]: keptValue<unknown>({ theirs: theirs[field], mine: mine[field] }, 'both') }, field, 'nl')
    for (const one of [theirs, mine]) for (const word of saidText(one, field, 'nl').match(/[\p{L}\p{N}]+/gu) ?? []) expect(kept).toContain(word)
  }))
  expect(keptValue({ theirs: ['friday'], mine: ['monday', 'friday'] }, 'both', profileChoices.days)).toEqual(['monday', 'friday'])
  expect(keptValue({ theirs: 'Brood.', mine: 'Brood.\n\nTaart.' }, 'both')).toBe('Brood.\n\nTaart.')
})

test('changed fields are those that differ, and none between equals', () => {
  expect(changedFields(aProfile(), aProfile({ now: 'Taart.', days: ['monday'] }))).toEqual(['now', 'days'])
  fc.assert(fc.property(content, (one) => void expect(changedFields(one, structuredClone(one))).toEqual([])))
})

const job = { id: 'blom', title: 'hulp', employerId: 'e', employer: 'Bakkerij Blom', startedOn: '2026-11-02', endedOn: null, lessons: null } as const
const version = { sessionOn: '2026-10-20', jobId: null, occasion: 'session' } as const

test('a start asks to look at the profile until somebody did', () => {
  const due = (...versions: Parameters<typeof momentsToUpdate>[1]) => momentsToUpdate([job], versions, '2026-11-27').map(({ occasion, on }) => `${occasion} ${on}`)
  expect(due(version)).toEqual(['jobStart 2026-11-02'])
  expect(due(version, { ...version, sessionOn: '2026-11-03' })).toEqual([])
  expect(due(version, { sessionOn: '2026-11-02', jobId: 'blom', occasion: 'jobStart' })).toEqual([])
  expect(due(version, { ...version, sessionOn: '2026-11-02' })).toEqual(['jobStart 2026-11-02'])
  expect(due()).toEqual([])
})

test('an end takes the place of the start of the same job, and what lies ahead asks nothing', () => {
  expect(momentsToUpdate([{ ...job, endedOn: '2026-11-20' }], [version], '2026-11-27').map(({ occasion }) => occasion)).toEqual(['jobEnd'])
  expect(momentsToUpdate([{ ...job, endedOn: '2026-12-20' }], [version], '2026-11-27').map(({ occasion }) => occasion)).toEqual(['jobStart'])
  expect(momentsToUpdate([{ ...job, startedOn: '2026-12-01' }], [version], '2026-11-27')).toEqual([])
})

test('talks are counted by day', () => {
  expect(sessionsOf([version, version, { sessionOn: '2026-10-27' }])).toBe(2)
})

test('the own words of the easy page are easy', () => {
  const { sections, hardTitle: _, hard: __, back: ___, other: ____, ...rest } = easyProfileWords.nl
  const lines = Object.values(rest).map((word) => (typeof word === 'string' ? word : (word as (...parts: string[]) => string)('maandag en dinsdag', 'vrijdag')))
  expect(hardSpots({ headings: Object.values(sections), lines: lines.filter((line) => !line.startsWith('maandag')) })).toEqual([])
})

test('a profile reads as short sentences, and only the parts that were talked about', () => {
  const parts = easySections(aProfile(), Object.keys(profileSections) as ProfileSection[], 'nl')
  expect(parts.map(({ section }) => section)).toEqual(['wishes', 'place', 'times', 'travel', 'history'])
  expect(parts[2]!.lines).toEqual(['Ik wil 12 tot 16 uur in een week werken.', 'Ik werk graag op maandag, dinsdag.', 'Dit past bij mij: ochtend.'])
  expect(hardSpots({ headings: parts.map(({ title }) => title), lines: parts.flatMap(({ lines }) => lines) })).toEqual([])
})
