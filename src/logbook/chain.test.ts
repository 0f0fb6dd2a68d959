import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Anchor, anchorFaults, parseAnchors } from './chain.ts'
import { eventWords, sayEvent } from './event-words.ts'
import { filterQuery, LogFilter } from './log-filter.ts'
import { isEmergency } from './log-line.ts'
import { sampleAct } from './log-line.sample.ts'

const anchor = (seq: number, hash: string): Anchor => ({ organisationId: 'o', seq, hash, at: '2026-11-23T08:00:00.000Z' })

test('an anchor whose line is gone, or has another hash, is a fault', () => {
  const lines = new Map([[5, 'a'], [9, 'b']])
  expect(anchorFaults([anchor(5, 'a'), anchor(9, 'b')], lines)).toEqual([])
  expect(anchorFaults([anchor(5, 'x'), anchor(12, 'c')], lines)).toEqual([{ seq: 5, fault: 'rewritten' }, { seq: 12, fault: 'removed' }])
})

test('anchors are read as they were written, and a last line cut off by a crash is left out', () => {
  fc.assert(fc.property(fc.array(fc.record({ seq: fc.integer({ min: 1 }), hash: fc.string() })), (heads) => {
    const written = heads.map(({ seq, hash }) => `${JSON.stringify(anchor(seq, hash))}\n`).join('')
    expect(parseAnchors(written)).toEqual({ anchors: heads.map(({ seq, hash }) => anchor(seq, hash)), damaged: 0 })
    expect(parseAnchors(`${written}{"organisationId":"o","se`).damaged).toBe(0)
  }))
})

test('a line that is no anchor counts as damaged', () => {
  const good = JSON.stringify(anchor(1, 'a'))
  expect(parseAnchors(`${good}\n{"seq":-1}\nnonsense\n${good}\n`)).toMatchObject({ damaged: 2, anchors: [anchor(1, 'a'), anchor(1, 'a')] })
})

test('asking for emergency access and using it both count as emergency', () => {
  expect(isEmergency(sampleAct())).toBe(false)
  expect(isEmergency(sampleAct({ kind: 'emergency' }))).toBe(true)
  expect(isEmergency(sampleAct({ ground: 'emergency' }))).toBe(true)
})

test('a filter with nonsense in the address falls back to everything', () => {
  expect(filterQuery(LogFilter.parse({ from: '2026-02-30', to: 'x', looks: 'y', kind: 'z', page: '-1', before: 'q' }))).toBe('')
  expect(filterQuery(LogFilter.parse({ from: '2026-02-03', kind: 'refused' }), { before: 12 })).toBe('from=2026-02-03&kind=refused&before=12')
})

test('an event has another sentence in each language, and an unknown one is shown as stored', () => {
  for (const { nl, en } of Object.values(eventWords)) expect(nl).not.toBe(en)
  expect(sayEvent('dossier bekeken', 'nl')).toBe('bekeek het dossier')
  expect(sayEvent('uit een oude versie', 'en')).toBe('uit een oude versie')
})
