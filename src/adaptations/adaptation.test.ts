import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '#src/kernel/day.ts'
import { AdaptationForm, adaptationState, lifeOf } from './adaptation.ts'

const none = { requestedOn: null, decidedOn: null, granted: null, inUseOn: null, reviewedOn: null, stoppedOn: null }
const on = '2026-11-23'

test('where an adaptation stands follows from its days', () => {
  expect(adaptationState(none, on)).toBe('needed')
  expect(adaptationState({ ...none, requestedOn: '2026-11-02' }, on)).toBe('requested')
  expect(adaptationState({ ...none, decidedOn: '2026-11-10', granted: false }, on)).toBe('refused')
  expect(adaptationState({ ...none, decidedOn: '2026-11-10', granted: true, inUseOn: '2026-12-01' }, on)).toBe('granted')
  expect(adaptationState({ ...none, inUseOn: '2026-11-20' }, on)).toBe('inUse')
  expect(adaptationState({ ...none, inUseOn: '2026-11-02', stoppedOn: '2026-11-20' }, on)).toBe('stopped')
})
test('its life is told in order, a decision by what was decided', () => {
  expect(lifeOf({ ...none, requestedOn: '2026-11-02', decidedOn: '2026-11-10', granted: true, inUseOn: '2026-11-20' })).toEqual([{ what: 'requested', on: '2026-11-02' }, { what: 'granted', on: '2026-11-10' }, { what: 'inUse', on: '2026-11-20' }])
})
test('what a form accepts never runs backwards', () => {
  const maybe = fc.option(fc.integer({ min: 0, max: 60 }).map((count): Day => addDays('2026-10-01', count)), { nil: '' as const })
  fc.assert(fc.property(fc.record({ requestedOn: maybe, decidedOn: maybe, inUseOn: maybe, reviewedOn: maybe, stoppedOn: maybe }), (days) => {
    const parsed = AdaptationForm.safeParse({ need: 'Rust', kind: 'place', askedBy: 'coach', ...days })
    if (!parsed.success) return
    const { requestedOn, decidedOn, inUseOn, reviewedOn, stoppedOn } = parsed.data
    for (const [first, second] of [[requestedOn, decidedOn], [inUseOn, reviewedOn], [inUseOn, stoppedOn]]) if (first && second) expect(second >= first).toBe(true)
  }))
})
test('a decision has its day, a cost is an amount, and nothing costs nothing', () => {
  const parsed = (fields: Record<string, string>) => AdaptationForm.safeParse({ need: 'Rust', kind: 'place', askedBy: 'coach', ...fields })
  expect(parsed({ granted: 'yes' }).error?.issues.map(({ message }) => message)).toEqual(['decisionDayMissing'])
  expect(parsed({ costCents: 'veel' }).error?.issues.map(({ message }) => message)).toEqual(['costWrong'])
  expect(parsed({ costCents: '89,95' }).data?.costCents).toBe(8995)
  expect(parsed({ costCents: '0' }).data?.costCents).toBe(0)
})
