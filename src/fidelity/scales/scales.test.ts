import { expect, test } from 'vitest'
import { scoreByOwnCuts, scoreOfFigure } from '../banding.ts'
import { totalOf } from '../score.ts'
import { settingsOf } from '../settings.ts'
import { ips25 } from './ips25.ts'
import { itemOf, type FidelityItem, type FidelityScale } from './scale.ts'
import { findScale, scales } from './scales.ts'

const texts = (value: unknown): { nl: string; en: string }[] => {
  if (value === null || typeof value !== 'object') return []
  if ('nl' in value && 'en' in value) return [value as { nl: string; en: string }]
  return Object.values(value).flatMap(texts)
}

test('the scale holds items 1 to 25 in order, three, eight and fourteen per section', () => {
  expect(ips25.items.map(({ item }) => item)).toEqual(Array.from({ length: 25 }, (_, place) => place + 1))
  expect(ips25.subscales.map(({ id }) => ips25.items.filter((item) => item.subscale === id).length)).toEqual([3, 8, 14])
})

test('ten items follow from records, twelve partly, three are judgement', () => {
  const of = (kind: string) => ips25.items.filter((item) => item.kind === kind).map(({ item }) => item)
  expect(of('A')).toEqual([1, 2, 4, 15, 17, 19, 20, 21, 23, 24])
  expect(of('B')).toEqual([3, 5, 6, 7, 8, 9, 12, 13, 14, 16, 22, 25])
  expect(of('C')).toEqual([10, 11, 18])
})

test('every item has five anchors and every text both languages', () => {
  expect(ips25.items.every((item) => item.anchors.length === 5)).toBe(true)
  expect(texts(ips25).filter(({ nl, en }) => nl.trim() === '' || en.trim() === '')).toEqual([])
  expect(texts(ips25).length).toBeGreaterThan(250)
})

test('the bands cover 25 to 125 without gap or overlap', () => {
  const ordered = [...ips25.bands].sort((a, b) => a.min - b.min)
  expect(ordered[0]!.min).toBe(25)
  expect(ordered.at(-1)!.max).toBe(125)
  expect(ordered.slice(1).every((band, place) => band.min === ordered[place]!.max + 1)).toBe(true)
})

test('every confirmed source is listed, and every item says what is not confirmed', () => {
  expect(ips25.items.flatMap((item) => item.confirmed.filter(({ source }) => !ips25.sources[source]))).toEqual([])
  expect(ips25.items.every((item) => item.unconfirmed.en.length > 10)).toBe(true)
})

test('a components item has a score for each count from none to all, never falling', () => {
  for (const { measure } of ips25.items) {
    if (measure.kind !== 'components') continue
    expect(measure.scoreByCount).toHaveLength(measure.components.length + 1)
    expect([...measure.scoreByCount].sort()).toEqual(measure.scoreByCount)
    expect(measure.scoreByCount.at(-1)).toBe(5)
  }
})

/** A made-up scale in the shape of one with two subscales and no grand total; its items mean nothing. */
const plainText = { nl: 'proef', en: 'trial' }
const trialItem = (item: number, subscale: string): FidelityItem => ({
  item,
  subscale,
  name: plainText,
  measures: plainText,
  anchors: [plainText, plainText, plainText, plainText, plainText],
  kind: 'A',
  measure: { kind: 'figure', unit: 'percent', better: 'high', cuts: [80, 60, 40, 20], perCoach: false },
  records: [],
  assessorSources: [],
  confirmed: [],
  unconfirmed: plainText,
  judge: plainText,
})
const twoSubscales: FidelityScale = {
  id: 'trial',
  version: '2030-01-01',
  name: plainText,
  grandTotal: false,
  bands: [],
  sources: {},
  subscales: [
    {
      id: 'employment',
      name: plainText,
      bands: [
        { id: 'low', min: 2, max: 5, name: plainText, source: 'trial' },
        { id: 'high', min: 6, max: 10, name: plainText, source: 'trial' },
      ],
    },
    { id: 'education', name: plainText },
  ],
  items: [trialItem(1, 'employment'), trialItem(2, 'employment'), trialItem(3, 'education')],
}

test('a second scale with two subscales lives beside the first: own items, own bands per subscale, no grand total', () => {
  const both = [...scales, twoSubscales]
  expect(findScale('trial', undefined, both)).toBe(twoSubscales)
  expect(findScale('ips-25', '2008-01-07', both)).toBe(ips25)
  const total = totalOf(
    [
      { item: 1, score: 4 },
      { item: 2, score: 3 },
      { item: 3, score: 2 },
    ],
    settingsOf(),
    twoSubscales,
  )
  expect(total).toMatchObject({ scale: 'trial', version: '2030-01-01', subscales: { employment: { total: 7, band: { id: 'high' } }, education: { total: 2 } } })
  expect(total).not.toHaveProperty('overall')
  expect(total.subscales.education).not.toHaveProperty('band')
})

test('a figure is scored with the cuts of its own scale', () => {
  expect(scoreByOwnCuts(twoSubscales.items[1]!, 82, settingsOf())).toBe(5)
  expect(scoreByOwnCuts(itemOf(ips25, 5)!, 82, settingsOf())).toBeUndefined()
  expect(scoreOfFigure(2, 82, settingsOf())).toBe(3)
})

test('an unknown scale, version or item is not found', () => {
  expect(findScale('ips-25', '2024-01-01')).toBeUndefined()
  expect(findScale('other')).toBeUndefined()
  expect(itemOf(ips25, 26)).toBeUndefined()
})
