import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#src/kernel/day.ts'
import { type DisclosureDecision, levels } from './decision.ts'
import { decisionFor, mayBeTold, mayTell } from './disclosure.ts'
import { aDecision } from './disclosure.sample.ts'

const today = '2026-11-27'
const blom = { employerId: 'blom' }

test('without a decision nothing may be told, not even that there is a coach', () => {
  expect(mayBeTold([], blom, today)).toMatchObject({ why: 'undecided', level: 'nothing', coachVisible: false, sentence: null })
})

test('a decision about this very employer goes before one about employers in general', () => {
  const general = aDecision({ level: 'limits', decidedOn: '2026-11-20' })
  const own = aDecision({ recipient: 'employer', employerId: 'blom', level: 'nothing', coachVisible: false, decidedOn: '2026-10-01' })
  expect(mayBeTold([general, own], blom, today).level).toBe('nothing')
  expect(mayBeTold([general, own], { employerId: 'smit' }, today).level).toBe('limits')
})

test('of two decisions the newest counts, and of one day the one written last', () => {
  const early = aDecision({ level: 'limits', createdAt: '2026-11-01T09:00:00.000Z' })
  const late = aDecision({ level: 'support', createdAt: '2026-11-01T10:00:00.000Z' })
  expect(mayBeTold([late, early], { recipient: 'anyEmployer' }, today).level).toBe('support')
})

test('a decision holds through its last day', () => {
  const decision = aDecision({ validUntil: '2026-11-27' })
  expect(mayBeTold([decision], blom, '2026-11-27').why).toBe('decided')
  expect(mayBeTold([decision], blom, '2026-11-28')).toMatchObject({ why: 'runOut', level: 'nothing' })
})

test('what was taken back about one employer does not fall back on the general answer', () => {
  const general = aDecision({ level: 'limits' })
  const own = aDecision({ recipient: 'employer', employerId: 'blom', withdrawnOn: '2026-11-10' })
  expect(mayBeTold([general, own], blom, today)).toMatchObject({ why: 'withdrawn', level: 'nothing' })
})

test('what is decided about employers says nothing about the municipality', () => {
  expect(mayBeTold([aDecision({ level: 'limits' })], { recipient: 'municipality' }, today).why).toBe('undecided')
})

test('a decision of tomorrow says nothing today', () => {
  expect(decisionFor([aDecision({ decidedOn: '2026-11-28' })], blom, today)).toBeUndefined()
})

test('each level holds the ones before it, and support needs a coach who may be seen', () => {
  expect(levels.map((level) => (['support', 'limits', 'diagnosis'] as const).filter((what) => mayTell({ level, coachVisible: true }, what)))).toEqual([['support'], ['support'], ['support', 'limits'], ['support', 'limits', 'diagnosis']])
  expect(mayTell({ level: 'diagnosis', coachVisible: false }, 'support')).toBe(false)
})

test('nothing is ever told beyond what one valid decision says', () => {
  const decision = fc.record({
    recipient: fc.constantFrom('anyEmployer' as const, 'employer' as const, 'uwv' as const), level: fc.constantFrom(...levels), from: fc.integer({ min: -60, max: 10 }),
    until: fc.option(fc.integer({ min: -60, max: 60 })), back: fc.option(fc.integer({ min: -60, max: 10 })),
  }).map(({ recipient, level, from, until, back }): DisclosureDecision => aDecision({
    recipient, level, employerId: recipient === 'employer' ? 'blom' : null, decidedOn: addDays(today, from), validUntil: until === null ? null : addDays(today, until), withdrawnOn: back === null ? null : addDays(today, back),
  }))
  fc.assert(fc.property(fc.array(decision, { maxLength: 6 }), (decisions) => {
    const told = mayBeTold(decisions, blom, today)
    const holding = decisions.filter((one) => one.recipient !== 'uwv' && one.decidedOn <= today && (one.validUntil === null || one.validUntil >= today) && (one.withdrawnOn === null || one.withdrawnOn > today))
    expect(told.level === 'nothing' || holding.some(({ level }) => level === told.level)).toBe(true)
    if (holding.length === 0) expect(told.coachVisible).toBe(false)
  }))
})
