import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rounded, scoreOfCoaches, scoreOfFigure } from './banding.ts'
import { ips25 } from './scales/ips25.ts'
import type { Score } from './scales/scale.ts'
import { settingsOf } from './settings.ts'

const plain = settingsOf()

/** Each anchor boundary from both sides: the figure just inside the better score, and the figure just outside. */
const boundaries: [item: number, better: number, worse: number, betterScore: Score][] = [
  [1, 20, 20.01, 5],
  [1, 25, 25.01, 4],
  [1, 30, 30.01, 3],
  [1, 40, 40.01, 2],
  [2, 95.5, 95.49, 5],
  [2, 89.5, 89.49, 4],
  [2, 74.5, 74.49, 3],
  [2, 59.5, 59.49, 2],
  [3, 6, 5, 5],
  [3, 5, 4, 4],
  [4, 89.5, 89.49, 5],
  [4, 74.5, 74.49, 4],
  [4, 49.5, 49.49, 3],
  [15, 30.49, 30.5, 5],
  [15, 60.49, 60.5, 4],
  [15, 150.49, 150.5, 3],
  [15, 270.49, 270.5, 2],
  [16, 89.5, 89.49, 5],
  [16, 74.5, 74.49, 4],
  [16, 49.5, 49.49, 3],
  [16, 24.5, 24.49, 2],
  [17, 6, 5.99, 5],
  [17, 5, 4.99, 4],
  [17, 4, 3.99, 3],
  [17, 2, 1.99, 2],
  [19, 84.5, 84.49, 5],
  [19, 69.5, 69.49, 4],
  [19, 59.5, 59.49, 3],
  [19, 49.5, 49.49, 2],
  [20, 84.5, 84.49, 5],
  [20, 69.5, 69.49, 4],
  [20, 59.5, 59.49, 3],
  [20, 49.5, 49.49, 2],
  [21, 94.5, 94.49, 5],
  [21, 84.5, 84.49, 4],
  [21, 74.5, 74.49, 3],
  [21, 64.5, 64.49, 2],
  [24, 64.5, 64.49, 5],
  [24, 49.5, 49.49, 4],
  [24, 39.5, 39.49, 3],
  [24, 29.5, 29.49, 2],
]

test.each(boundaries)('item %i gives %d a better score than %d', (item, better, worse, score) => {
  expect(scoreOfFigure(item, better, plain)).toBe(score)
  expect(scoreOfFigure(item, worse, plain)).toBe(score - 1)
})

/** The whole figures the anchors name, first and last of each. */
const anchors: [item: number, figures: [Score, number, number][]][] = [
  [
    1,
    [
      [1, 41, 90],
      [2, 31, 40],
      [3, 26, 30],
      [4, 21, 25],
      [5, 1, 20],
    ],
  ],
  [
    2,
    [
      [1, 0, 59],
      [2, 60, 74],
      [3, 75, 89],
      [4, 90, 95],
      [5, 96, 100],
    ],
  ],
  [
    3,
    [
      [3, 1, 4],
      [4, 5, 5],
      [5, 6, 6],
    ],
  ],
  [
    4,
    [
      [2, 0, 49],
      [3, 50, 74],
      [4, 75, 89],
      [5, 90, 100],
    ],
  ],
  [
    15,
    [
      [1, 271, 900],
      [2, 151, 270],
      [3, 61, 150],
      [4, 31, 60],
      [5, 0, 30],
    ],
  ],
  [
    16,
    [
      [1, 0, 24],
      [2, 25, 49],
      [3, 50, 74],
      [4, 75, 89],
      [5, 90, 100],
    ],
  ],
  [
    17,
    [
      [1, 0, 1],
      [2, 2, 3],
      [3, 4, 4],
      [4, 5, 5],
      [5, 6, 30],
    ],
  ],
  [
    19,
    [
      [1, 0, 49],
      [2, 50, 59],
      [3, 60, 69],
      [4, 70, 84],
      [5, 85, 100],
    ],
  ],
  [
    20,
    [
      [1, 0, 49],
      [2, 50, 59],
      [3, 60, 69],
      [4, 70, 84],
      [5, 85, 100],
    ],
  ],
  [
    21,
    [
      [1, 0, 64],
      [2, 65, 74],
      [3, 75, 84],
      [4, 85, 94],
      [5, 95, 100],
    ],
  ],
  [
    24,
    [
      [1, 0, 29],
      [2, 30, 39],
      [3, 40, 49],
      [4, 50, 64],
      [5, 65, 100],
    ],
  ],
]

test.each(anchors)('item %i gives each anchor its own figures', (item, rows) => {
  for (const [score, first, last] of rows) expect([scoreOfFigure(item, first, plain), scoreOfFigure(item, last, plain)]).toEqual([score, score])
})

test('95.3 per cent of the time on employment is 95 after rounding, score 4', () => {
  expect(rounded(95.3, 'percent', plain)).toBe(95)
  expect(scoreOfFigure(2, 95.3, plain)).toBe(4)
})

test('no phase at all is 1 or 2, which the figure does not tell', () => {
  expect(scoreOfFigure(3, 0, plain)).toBeUndefined()
})

test('an item of components or judgement has no score of a figure', () => {
  for (const item of [5, 6, 9, 18, 23, 99]) expect(scoreOfFigure(item, 3, plain)).toBeUndefined()
})

test('a negative or unknown figure has no score', () => {
  expect(scoreOfFigure(2, -1, plain)).toBeUndefined()
  expect(scoreOfFigure(2, Number.NaN, plain)).toBeUndefined()
})

test('coaches scoring 4 and 5 make a 4, three coaches 4, 5 and 5 make a 5', () => {
  expect(scoreOfCoaches([4, 5], plain)).toBe(4)
  expect(scoreOfCoaches([4, 5, 5], plain)).toBe(5)
  expect(scoreOfCoaches([], plain)).toBeUndefined()
})

const anySettings = fc
  .record({
    percentRounding: fc.constantFrom('halfUp', 'none'),
    daysRounding: fc.constantFrom('halfUp', 'none'),
    ratioRounding: fc.constantFrom('halfUp', 'none'),
    item24At30: fc.constantFrom(1, 2),
    item21Gap: fc.constantFrom('half', 'from64', 'from65'),
    item17Between: fc.constantFrom('reached', 'closestDown', 'closestUp'),
  } as const)
  .map((chosen) => settingsOf(chosen))

test('a better figure never scores lower, under any settings', () => {
  const numeric = ips25.items.flatMap(({ item, measure }) => (measure.kind === 'figure' ? [{ item, low: measure.better === 'low' }] : []))
  const figure = fc.oneof(
    fc.integer({ min: 0, max: 400 }).map((n) => n / 4),
    fc.double({ min: 0, max: 400, noNaN: true }),
  )
  fc.assert(
    fc.property(fc.constantFrom(...numeric), figure, figure, anySettings, (kind, a, b, settings) => {
      const [worse, better] = kind.low === a > b ? [a, b] : [b, a]
      const scores = [scoreOfFigure(kind.item, worse, settings), scoreOfFigure(kind.item, better, settings)]
      return scores.includes(undefined) || scores[0]! <= scores[1]!
    }),
    { numRuns: 3000 },
  )
})

test('the mean of coaches lies between the lowest and highest coach, under both tie rules', () => {
  const scores = fc.array(fc.constantFrom<Score>(1, 2, 3, 4, 5), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(scores, fc.constantFrom('down', 'up'), (own, coachTie) => {
      const score = scoreOfCoaches(own, settingsOf({ coachTie }))!
      const average = own.reduce<number>((sum, one) => sum + one, 0) / own.length
      return score >= Math.min(...own) && score <= Math.max(...own) && Math.abs(score - average) <= 0.5 + 1e-9
    }),
  )
})
