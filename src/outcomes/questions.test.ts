import { expect, test } from 'vitest'
import { z } from 'zod'
import { catalogue } from './catalogue.ts'
import { definitions } from './definitions.ts'
import { questions } from './questions.ts'

test('every question of the outcomes can be asked', () => {
  expect(Object.keys(questions)).toEqual([
    'quarter', 'workingInQuarter', 'cohortJobRate', 'outOfWorkRate', 'jobStarts', 'sustainment', 'daysToFirst', 'tenure', 'hours', 'bond',
    'access', 'zeroExclusion', 'education', 'timeMix', 'trials',
  ])
})

test.each(Object.entries(questions))('the example of %s gives an answer of the stated shape, the same after a trip through JSON', (_, question) => {
  const answer = question.run(question.request.parse(JSON.parse(JSON.stringify(question.example))))
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
  expect(question.answer.parse(answer)).toEqual(answer)
})

test.each(Object.entries(questions))('request and answer of %s have a JSON Schema', (_, question) => {
  expect(z.toJSONSchema(question.request, { io: 'input', unrepresentable: 'any' })).toHaveProperty('properties')
  expect(z.toJSONSchema(question.answer)).toBeTypeOf('object')
})

test('the catalogue names questions that exist, and every definition belongs to a question', () => {
  const named = Object.values(catalogue).flatMap((line) => line.question ?? [])
  expect(Object.keys(questions)).toEqual(expect.arrayContaining(named))
  const listed: string[] = Object.values(catalogue).flatMap((line) => [...line.definitions])
  expect(Object.keys(definitions).filter((name) => !listed.includes(name))).toEqual(['served', 'intoWork', 'employedIntoWork', 'bond'])
})

const ask = (name: string, request: object) => questions[name]!.request.safeParse(request).success
const omar = (facts: object) => ({ careers: [{ personId: 'omar', ...facts }], quarter: '2026Q1' })

test('a request with a person twice, a backward job, a wrong day or an unknown word is refused', () => {
  expect(ask('quarter', omar({}))).toBe(true)
  expect(ask('quarter', { careers: [{ personId: 'a' }, { personId: 'a' }], quarter: '2026Q1' })).toBe(false)
  expect(ask('quarter', omar({ jobs: [{ id: 'j', workForm: 'regulier', startedOn: '2026-02-30' }] }))).toBe(false)
  expect(ask('quarter', omar({ jobs: [{ id: 'j', workForm: 'regulier', startedOn: '2026-02-02', endedOn: '2026-02-01' }] }))).toBe(false)
  expect(ask('quarter', omar({ jobs: [{ id: 'j', workForm: 'regulier', startedOn: '2026-02-02', endOn: '2026-03-01' }] }))).toBe(false)
  expect(ask('quarter', omar({ enrolments: [{ id: 'e', startedOn: '2026-02-02', closedOn: '2026-02-01' }] }))).toBe(false)
  expect(ask('access', { careers: [], window: { from: '2026-02-02', to: '2026-02-01' } })).toBe(false)
})

test('an undefined result is null, and no people at all is an answer', () => {
  const window = { from: '2026-01-01', to: '2026-12-31' }
  expect(questions['outOfWorkRate']!.run({ careers: [], window: { ...window, from: '2020-01-01' }, regime: 'strict' })).toBeNull()
  const nobody = questions['daysToFirst']!.run({ careers: [], window, regime: 'strict', asOf: '2026-12-31', first: 'job' })
  expect(nobody).toMatchObject({ done: { n: 0, mean: null, median: null }, withOpen: { median: null }, figure: { share: { count: 0, of: 0 }, interval: null } })
  expect(questions['cohortJobRate']!.run({ careers: [], window, regime: 'strict', asOf: '2026-12-31' })).toMatchObject({ stillWithoutJob: [], withJob: [] })
})
