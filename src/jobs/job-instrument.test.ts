import { expect, test } from 'vitest'
import { deadlinesOf, InstrumentForm, instrumentKinds, instrumentState, missingInstruments } from './job-instrument.ts'

const none = { askedOn: null, grantedOn: null, refusedOn: null, fromOn: null, untilOn: null }
const on = '2026-11-23'

test('where a scheme stands follows from its days', () => {
  expect(instrumentState(none, on)).toBe('notAsked')
  expect(instrumentState({ ...none, askedOn: '2026-11-02' }, on)).toBe('waiting')
  expect(instrumentState({ ...none, askedOn: '2026-11-02', grantedOn: '2026-11-20', fromOn: '2026-12-01' }, on)).toBe('granted')
  expect(instrumentState({ ...none, grantedOn: '2026-11-20' }, on)).toBe('running')
  expect(instrumentState({ ...none, fromOn: '2025-11-20', untilOn: '2026-11-22' }, on)).toBe('over')
  expect(instrumentState({ ...none, fromOn: '2025-11-20', untilOn: on }, on)).toBe('running')
  expect(instrumentState({ ...none, askedOn: '2026-11-02', refusedOn: '2026-11-20' }, on)).toBe('refused')
})
test('loonkostensubsidie is asked within six months after the start, a job coach within four weeks, a trial placement before it', () => {
  expect(deadlinesOf('loonkostensubsidie', '2026-11-02')[0]).toMatchObject({ lastDay: '2027-05-02', certain: true })
  expect(deadlinesOf('jobcoach', '2026-11-02')[0]!.lastDay).toBe('2026-11-30')
  expect(deadlinesOf('proefplaatsing', '2026-11-02')[0]!.lastDay).toBe('2026-11-01')
  expect(deadlinesOf('lkv', '2026-11-02').map(({ lastDay }) => lastDay)).toEqual(['2027-02-02', '2027-05-01'])
})
test('every kind but "other" knows where it is asked for, with a source', () => {
  for (const kind of instrumentKinds.filter((one) => one !== 'other')) for (const deadline of deadlinesOf(kind, '2026-11-02')) expect([deadline.where.nl, deadline.source].every((text) => text.length > 2), kind).toBe(true)
  expect(instrumentKinds.filter((kind) => deadlinesOf(kind, '2026-11-02').length === 0)).toEqual(['other'])
})
test('what the facts of a job speak of and nobody recorded with dates is missing', () => {
  const job = { workForm: 'loonkostensubsidie', noRisk: true, jobcoachPayer: null } as const
  expect(missingInstruments(job, [])).toEqual(['loonkostensubsidie', 'noRisk'])
  expect(missingInstruments(job, [{ instrument: 'forfaitaireLoonkostensubsidie' }, { instrument: 'noRisk' }])).toEqual([])
})
test('a scheme is not decided before it was asked, nor granted and refused at once, nor over before it began', () => {
  const wrong = (fields: Record<string, string>) => InstrumentForm.safeParse({ instrument: 'noRisk', ...fields }).error?.issues.map(({ message }) => message)
  expect(wrong({ askedOn: '2026-11-02', grantedOn: '2026-11-01' })).toEqual(['decidedBeforeAsked'])
  expect(wrong({ grantedOn: '2026-11-02', refusedOn: '2026-11-02' })).toEqual(['bothDecided'])
  expect(wrong({ fromOn: '2026-11-02', untilOn: '2026-11-01' })).toEqual(['untilBeforeFrom'])
  expect(wrong({})).toBeUndefined()
})
