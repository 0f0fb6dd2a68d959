import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stepRefused } from './application.ts'
import { isNo, isOpenStage, mayFollow, stages } from './stage.ts'

const today = '2026-11-23'
const step = { stage: 'applied', onDay: today, reason: null } as const

test('from every stage one can go on, and back to thinking about it: no stage is a gate or a dead end', () => {
  for (const stage of stages) {
    expect(mayFollow[stage].length).toBeGreaterThan(0)
    if (stage !== 'considered') expect({ stage, back: mayFollow[stage].includes('considered') }).toEqual({ stage, back: true })
  }
})

test('nothing is said twice in the table, and every stage can be reached from thinking about it', () => {
  for (const stage of stages) expect(new Set(mayFollow[stage]).size).toBe(mayFollow[stage].length)
  expect([...mayFollow.considered, 'considered'].sort()).toEqual([...stages].sort())
})

test('every stage is open, hired or a no', () => {
  expect(stages.filter((stage) => Number(isOpenStage(stage)) + Number(isNo(stage)) + Number(stage === 'hired') !== 1)).toEqual([])
})

test('a second talk may follow a talk, but one is hired once', () => {
  expect(stepRefused({ ...step, stage: 'interview' }, 'interview', today)).toBeUndefined()
  expect(stepRefused({ ...step, stage: 'hired' }, 'hired', today)).toEqual({ stage: 'stageTwice' })
})

test('only a talk or a trial day may lie ahead', () => {
  const ahead = '2026-12-01'
  expect(stages.filter((stage) => stepRefused({ stage, onDay: ahead, reason: null }, undefined, today) === undefined)).toEqual(['interview', 'trialDay'])
})

test('a reason belongs to a no', () => {
  fc.assert(fc.property(fc.constantFrom(...stages), (stage) => {
    expect(stepRefused({ stage, onDay: today, reason: 'hours' }, undefined, today)).toEqual(isNo(stage) ? undefined : { reason: 'reasonWithoutNo' })
  }))
})
