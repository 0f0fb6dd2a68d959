import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ips25 } from './scales/ips25.ts'
import type { Score } from './scales/scale.ts'
import { rangeOfProposals, totalOf, type Rating } from './score.ts'
import { proposeAll } from './proposals.ts'
import { recorded } from './evidence.sample.ts'
import { halfYear, smallTeam } from './example.ts'
import { settingsOf } from './settings.ts'
import { totalSentence } from './words.ts'

const plain = settingsOf()
const all = (score: Score): Rating[] => ips25.items.map(({ item }) => ({ item, score }))
const adding = (total: number): Rating[] =>
  ips25.items.map(({ item }, place) => ({ item, score: (1 + Math.floor((total - 25) / 25) + (place < (total - 25) % 25 ? 1 : 0)) as Score }))

test('all fives are 125 and exemplary, all ones are 25 and not IPS', () => {
  expect(totalOf(all(5), plain).overall).toMatchObject({ total: 125, band: { id: 'exemplary' }, range: { from: 125, to: 125 } })
  expect(totalOf(all(1), plain).overall).toMatchObject({ total: 25, band: { id: 'notIps' } })
})

test.each([
  [115, 'exemplary'],
  [114, 'good'],
  [100, 'good'],
  [99, 'fair'],
  [74, 'fair'],
  [73, 'notIps'],
])('a total of %i is %s', (total, band) => {
  expect(totalOf(adding(total), plain).overall).toMatchObject({ total, band: { id: band } })
})

test('sections add up to 15, 40 and 70 at most', () => {
  const { subscales } = totalOf(all(5), plain)
  expect(Object.values(subscales).map((sum) => sum.total)).toEqual([15, 40, 70])
})

test('with 24 of 25 rated there is no total but a range of four points', () => {
  const { overall } = totalOf(all(4).slice(0, 24), plain)
  expect(overall).toMatchObject({ rated: 24, of: 25, missing: [25], range: { from: 97, to: 101 }, bands: { from: { id: 'fair' }, to: { id: 'good' } } })
  expect(overall).not.toHaveProperty('total')
  expect(overall).not.toHaveProperty('band')
  expect(overall).not.toHaveProperty('provisionalBand')
})

test('a range inside one band names it as provisional only', () => {
  const { overall } = totalOf(all(3).slice(0, 24), plain)
  expect(overall).toMatchObject({ range: { from: 73, to: 77 } })
  expect(overall).not.toHaveProperty('provisionalBand')
  const high = totalOf(all(5).slice(0, 24), plain).overall!
  expect(high).toMatchObject({ range: { from: 121, to: 125 }, provisionalBand: { id: 'exemplary' } })
  expect(high).not.toHaveProperty('band')
})

test('proposals never fill in for assessors', () => {
  const ratings: Rating[] = ips25.items.map(({ item }) => ({ item, proposal: 5 }))
  expect(totalOf(ratings, plain).overall).toMatchObject({ rated: 0, range: { from: 25, to: 125 } })
})

test('a difference from the proposal needs a reason', () => {
  const { differences, reasonMissing } = totalOf(
    [
      { item: 1, score: 4, proposal: 5 },
      { item: 2, score: 3, proposal: 4, reason: 'hours of peers' },
      { item: 4, score: 5, proposal: 5 },
    ],
    plain,
  )
  expect(differences).toEqual([
    { item: 1, proposal: 5, score: 4 },
    { item: 2, proposal: 4, score: 3, reason: 'hours of peers' },
  ])
  expect(reasonMissing).toEqual([1])
})

test('an unknown or repeated item is refused', () => {
  expect(() => totalOf([{ item: 26, score: 3 }], plain)).toThrow('26')
  expect(() =>
    totalOf(
      [
        { item: 1, score: 3 },
        { item: 1, score: 4 },
      ],
      plain,
    ),
  ).toThrow('twice: 1')
})

const scores = fc.array(fc.constantFrom<Score>(1, 2, 3, 4, 5), { minLength: 25, maxLength: 25 })

test('the total is the sum of the scores and of the sections', () => {
  fc.assert(
    fc.property(scores, (given) => {
      const { overall, subscales } = totalOf(
        given.map((score, place) => ({ item: place + 1, score })),
        plain,
      )
      const sum = given.reduce<number>((total, score) => total + score, 0)
      return overall!.total === sum && Object.values(subscales).reduce((total, section) => total + section.total!, 0) === sum
    }),
  )
})

test('the range with items missing contains the true total, and its bands the true band', () => {
  fc.assert(
    fc.property(scores, fc.subarray(ips25.items.map(({ item }) => item)), (given, hidden) => {
      const full = totalOf(
        given.map((score, place) => ({ item: place + 1, score })),
        plain,
      ).overall!
      const part = totalOf(
        given.map((score, place) => ({ item: place + 1, score: hidden.includes(place + 1) ? undefined : score })),
        plain,
      ).overall!
      const certain = part.provisionalBand === undefined || part.provisionalBand.id === full.band!.id
      return part.range.from <= full.total! && full.total! <= part.range.to && certain
    }),
  )
})

test('the range of proposals lies inside 25 to 125 and narrows with records', () => {
  const range = rangeOfProposals(proposeAll(recorded(smallTeam), halfYear, plain))
  expect(rangeOfProposals(proposeAll(recorded(), halfYear, plain))).toEqual({ from: 25, to: 125 })
  expect(range.from).toBeGreaterThan(25)
  expect(range.to).toBeLessThan(125)
})

test('a total and a provisional range read as a sentence', () => {
  expect(totalSentence(totalOf(all(5), plain).overall!, 'nl')).toBe('Alle 25 punten gescoord: totaal 125, uitstekend modelgetrouw.')
  expect(totalSentence(totalOf(all(4).slice(1), plain).overall!, 'en')).toBe(
    '24 of 25 items rated: provisionally between 97 and 101, no total and no band yet.',
  )
})
