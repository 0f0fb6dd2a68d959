import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { survivalQuestions } from './questions.ts'

const ask = (name: string, request: unknown) => {
  const { request: schema, run } = survivalQuestions[name]!
  return JSON.parse(JSON.stringify(run(schema.parse(request))))
}
const refusal = (name: string, request: unknown) => survivalQuestions[name]!.request.safeParse(request).error?.issues[0]

describe('survival questions in JSON', () => {
  it.each(Object.entries(survivalQuestions))('%s answers its own example as its schema says, also after a journey through JSON', (name, { example, request, answer }) => {
    expect(request.parse(example)).toEqual(example)
    const told = ask(name, example)
    expect(answer.parse(told)).toEqual(told)
    expect(z.toJSONSchema(request)).toHaveProperty('properties.time')
    expect(() => z.toJSONSchema(answer)).not.toThrow()
  })

  it('what is undefined is null', () => {
    const [curve] = ask('kaplanMeier', { time: [1, 2], status: [1, 1], interval: 'logLog' })
    expect(curve.group).toBeNull()
    expect(curve.rows[1]).toEqual({ time: 2, nRisk: 1, nEvent: 1, nCensor: 0, survival: 0, standardError: null, lower: null, upper: null })
  })

  it('what is infinite is the word Infinity', () => {
    const separated = ask('coxRegression', { time: [1, 2, 3, 4, 5, 6], status: [1, 1, 1, 0, 0, 0], covariates: { x: [1, 1, 1, 0, 0, 0] } })
    expect(separated.coefficients[0]).toMatchObject({ upper: 'Infinity', mayBeInfinite: true })
  })

  it('a column of another length is refused by name', () => {
    expect(refusal('kaplanMeier', { time: [1, 2], status: [1] })).toMatchObject({ path: ['status'], message: 'status has 1 rows, but time has 2' })
    expect(refusal('logRank', { time: [1, 2], status: [1, 0], group: ['a'] })).toMatchObject({ path: ['group'] })
    expect(refusal('coxRegression', { time: [1, 2], status: [1, 0], covariates: { age: [3] } })).toMatchObject({ path: ['covariates', 'age'] })
  })

  it('negative times, unknown words and a missing tau are refused at their place', () => {
    expect(refusal('kaplanMeier', { time: [1, -2], status: [1, 0] })?.path).toEqual(['time', 1])
    expect(refusal('kaplanMeier', { time: [], status: [] })?.path).toEqual(['time'])
    expect(refusal('kaplanMeier', { time: [1], status: [2] })?.path).toEqual(['status', 0])
    expect(refusal('kaplanMeier', { time: [1], status: [1], weights: [2] })?.message).toContain('weights')
    expect(refusal('restrictedMean', { time: [1], status: [1] })?.path).toEqual(['tau'])
    expect(refusal('logRank', { time: [1], status: [1] })?.path).toEqual(['group'])
  })
})
