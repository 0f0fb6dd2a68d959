import { expect, test } from 'vitest'
import { z } from 'zod'
import { employerQuestions } from './employer-questions.ts'
import { questions } from './questions.ts'

test.each(Object.entries(questions))('%s: the example is a valid request and its answer is valid', (_, { request, answer, example, run }) => {
  expect(request.safeParse(example).error).toBeUndefined()
  const found = run(request.parse(JSON.parse(JSON.stringify(example))))
  expect(answer.safeParse(JSON.parse(JSON.stringify(found))).error).toBeUndefined()
})

test.each(Object.entries(questions).filter(([name]) => !name.endsWith('On') && name !== 'waoBenefit'))('%s: the example leads to an answer with its sources', (_, { example, run }) => {
  const found = run(example)
  expect(found.reasons).toEqual([])
  expect(['computed', 'indicative']).toContain(found.status)
  expect(found.values).not.toBeNull()
})

test.each(Object.entries(questions))('%s: request and answer print as JSON Schema', (_, { request, answer }) => {
  expect(z.toJSONSchema(request, { io: 'input' })).toHaveProperty('type')
  expect(Object.keys(z.toJSONSchema(answer))).not.toHaveLength(0)
})

test.each(Object.entries(questions).filter(([name]) => !name.endsWith('On')))('%s: a day beyond the data gives no amount as computed', (_, { request, example, run }) => {
  const later = JSON.parse(JSON.stringify(example).replaceAll('2026', '2046'))
  const found = run(request.parse(later))
  const indexed = found.parameters.filter((p: { from: string; unit: string }) => p.unit.startsWith('cents') && p.from < '2027-01-01')
  expect(found.status === 'askAuthority' || indexed.every(({ id }: { id: string }) => id.startsWith('lkv.') || id.startsWith('wpa.business') || id.startsWith('pw.gifts'))).toBe(true)
})

test('every money field is whole cents and named so', () => {
  for (const [name, { request, answer }] of Object.entries(questions)) {
    const text = JSON.stringify([z.toJSONSchema(request, { io: 'input' }), z.toJSONSchema(answer)])
    for (const [, field, kind] of text.matchAll(/"(\w+Cents)":\{(?:"default":\w+,)?"type":"(\w+)"/g)) expect(`${name}.${field} ${kind}`).toBe(`${name}.${field} integer`)
  }
})

test('there are thirty employer questions, each computed by functions that exist', () => {
  expect(Object.keys(employerQuestions)).toHaveLength(30)
  for (const lines of Object.values(employerQuestions)) {
    for (const { value, source } of lines) {
      expect(source).not.toBe('')
      for (const name of value.computedBy) expect(questions).toHaveProperty(name)
    }
  }
})

test('the tax advantage of 2026 is not told in 2027', () => {
  const ids = (on: string) => questions['employerQuestionsOn']?.run({ on }).map(({ id }: { id: string }) => id)
  expect(ids('2026-12-31')).toContain('taxBenefit2026')
  expect(ids('2027-01-01')).not.toContain('taxBenefit2026')
})

test('answers to employers hold no diagnosis and ask for none', () => {
  for (const [line] of Object.values(employerQuestions)) expect(line?.value.nl.answer).not.toMatch(/schizofrenie|depressie|psychose|beperking van/i)
})
