import { expect, test } from 'vitest'
import { z } from 'zod'
import { toJson } from './json.ts'
import { questions } from './questions.ts'

const asked = Object.entries(questions)

test('every statistics function can be asked by its name', () => {
  expect(Object.keys(questions)).toEqual(expect.arrayContaining(['kaplanMeier', 'survivalQuantile', 'restrictedMean', 'restrictedMeanDifference', 'logRank', 'petoPeto',
    'cumulativeIncidence', 'coxRegression', 'wilson', 'clopperPearson', 'newcombeDifference', 'riskRatio', 'fisherExact', 'chiSquare', 'funnelLimits', 'pChart', 'xmr',
    'weightedKappa', 'icc21', 'suppress', 'logGamma', 'lowerGamma', 'upperGamma', 'incompleteBeta', 'betaQuantile', 'normalQuantile', 'normalUpper']))
})

test.each(asked)('the example of %s is a request and gets an answer of the promised shape, which JSON can hold', (_, question) => {
  const answer = question.run(question.request.parse(question.example))
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
  expect(question.answer.safeParse(answer).error).toBeUndefined()
  expect(answer).not.toBeNull()
})

test.each(asked)('request and answer of %s can be printed as JSON Schema, and an unknown field is refused', (_, question) => {
  expect(z.toJSONSchema(question.request, { io: 'input' })).toMatchObject({ type: 'object' })
  expect(z.toJSONSchema(question.answer)).toHaveProperty('$schema')
  expect(question.request.safeParse({ ...question.example, unheardOf: 1 }).success).toBe(false)
})

const ask = (name: string, request: unknown) => questions[name]!.run(questions[name]!.request.parse(request))
const refused = (name: string, request: unknown) => !questions[name]!.request.safeParse(request).success

test('where nothing can be said the answer is null', () => {
  const nothing = { count: 0, of: 0 }
  expect([ask('wilson', { share: nothing }), ask('clopperPearson', { share: nothing }), ask('newcombeDifference', { first: nothing, second: { count: 1, of: 2 } })]).toEqual([null, null, null])
  expect([ask('chiSquareUpper', { x: 1, df: 0 }), ask('fisherExact', { table: [[0, 0], [0, 0]] }), ask('funnelLimits', { teams: [nothing] }), ask('xmr', { values: [] })]).toEqual([null, null, null, null])
  expect(ask('chiSquare', { table: [[1, 0], [2, 0]] })).toMatchObject({ statistic: null, p: null, because: 'emptyRowOrColumn' })
  expect(ask('weightedKappa', { table: [[5, 0], [0, 0]] })).toMatchObject({ kappa: null, p: null, observed: 1 })
  expect(ask('icc21', { scores: [[3, 3], [3, 3]] })).toMatchObject({ icc: null, lower: null, p: null })
  expect(ask('xmr', { values: [4] })).toMatchObject({ centre: 4, meanRange: null, upper: null, signals: [] })
})

test('infinities are texts', () => {
  expect(ask('normalQuantile', { p: 0 })).toBe('-Infinity')
  expect(ask('fisherExact', { table: [[3, 0], [0, 3]] })).toMatchObject({ oddsRatio: 'Infinity', upper: 'Infinity' })
  expect(toJson({ a: [NaN, undefined, -Infinity, 'x', true], b: new Float64Array([1, Infinity]) })).toEqual({ a: [null, null, '-Infinity', 'x', true], b: [1, 'Infinity'] })
})

test('impossible requests are refused', () => {
  expect(refused('wilson', { share: { count: 3, of: 2 } })).toBe(true)
  expect(refused('wilson', { share: { count: 1, of: 2 }, level: 1 })).toBe(true)
  expect(refused('chiSquare', { table: [[1, 2], [3]] })).toBe(true)
  expect(refused('weightedKappa', { table: [[1, 2, 3], [3, 2, 1]] })).toBe(true)
  expect(refused('normalUpper', { z: NaN })).toBe(true)
  expect(refused('suppress', { table: [[1.5]], limit: 5 })).toBe(true)
})
