import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contactKinds, modalities, places } from '#src/contacts/contact.ts'
import { type NoteAt, noteFigure, noteItemOf, noteItems } from './note-evidence.ts'

const note = (overrides: Partial<NoteAt> = {}): NoteAt => ({
  id: 'a', staffId: 'fatima', kind: 'employer', onDay: '2026-11-20', modality: 'faceToFace', place: 'employer', minutes: 30, participantIds: ['sanne'], employerId: 'blom', siteId: null, planTargetIds: [], decidesOnHiring: null, vacancy: null,
  purpose: null, supportKind: null, byRole: null, toFamily: null, joint: null, topic: null, alongMinutes: null, readable: true, ...overrides,
})
const shareOf = (item: Parameters<typeof noteFigure>[0], ...notes: NoteAt[]) => noteFigure(item, notes).share

test('a visit for somebody counts, a call and a visit for nobody do not (items 15 and 17)', () => {
  for (const item of [15, 17] as const) expect(shareOf(item, note(), note({ modality: 'phone' }), note({ participantIds: [] }), note({ kind: 'support' }))).toEqual({ count: 1, of: 3 })
})
test('only a contact for a target of a plan serves the search (item 16)', () => expect(shareOf(16, note({ planTargetIds: ['target'] }), note())).toEqual({ count: 1, of: 2 }))
test('who decides is asked of visits only, and not told is not yes (item 18)', () => {
  expect(shareOf(18, note({ decidesOnHiring: true }), note({ decidesOnHiring: false }), note(), note({ modality: 'phone', decidesOnHiring: true }))).toEqual({ count: 1, of: 3 })
})
test('time in the community is counted in minutes of notes that say how long (item 24)', () => {
  expect(shareOf(24, note({ minutes: 45 }), note({ place: 'office', minutes: 15 }), note({ minutes: null }))).toEqual({ count: 45, of: 60 })
})
test('an attempt in person is counted among the attempts (item 25)', () => expect(shareOf(25, note({ kind: 'outreach' }), note({ kind: 'outreach', modality: 'message' }))).toEqual({ count: 1, of: 2 }))
test('other items say nothing from notes', () => expect([noteItemOf('17'), noteItemOf('1'), noteItemOf('x')]).toEqual([17, undefined, undefined]))

test('whatever was noted, each note an item looks at counts or does not, once, and the share never passes its whole', () => {
  const any = fc.record({ kind: fc.constantFrom(...contactKinds), modality: fc.constantFrom(...modalities), place: fc.constantFrom(...places), minutes: fc.option(fc.integer({ min: 0, max: 480 })) }).map((overrides) => note(overrides))
  fc.assert(fc.property(fc.constantFrom(...noteItems), fc.array(any, { maxLength: 20 }), (item, notes) => {
    const { share, counted, notCounted } = noteFigure(item, notes)
    expect(share.count).toBeLessThanOrEqual(share.of)
    expect(new Set([...counted, ...notCounted]).size).toBe(counted.length + notCounted.length)
  }))
})
