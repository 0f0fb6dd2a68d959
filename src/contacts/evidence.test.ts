import { expect, test } from 'vitest'
import { evidenceOf as fidelityEvidence } from '#src/fidelity/evidence.ts'
import { IntensityRecords } from '#src/fidelity/intensity/records.ts'
import { contactKinds, modalities, places } from './contact.ts'
import { countsFor, evidenceOf, type Noted } from './evidence.ts'

const note: Noted = {
  staffId: 'fatima', kind: 'support', onDay: '2026-11-20', modality: 'faceToFace', place: 'workplace', minutes: 30, participantIds: ['sanne'], employerId: null, siteId: null, planTargetIds: [], decidesOnHiring: null, vacancy: null,
  purpose: null, supportKind: null, byRole: null, toFamily: null, joint: null, topic: null, alongMinutes: null,
}
const visit: Noted = { ...note, kind: 'employer', place: 'employer', employerId: 'blom', planTargetIds: ['bakker'], decidesOnHiring: true }

test('every kind of note, wherever and however, is read by the scorers of fidelity and intensity', () => {
  for (const kind of contactKinds) {
    for (const modality of modalities) {
      for (const place of places) {
        const { directTime, ...lists } = evidenceOf({ ...note, kind, modality, place, employerId: kind === 'employer' ? 'blom' : null })
        expect(() => fidelityEvidence(lists as Parameters<typeof fidelityEvidence>[0])).not.toThrow()
        expect(() => IntensityRecords.parse({ directTime })).not.toThrow()
      }
    }
  }
})

test('a visit for somebody counts for the search, a talk on the phone does not', () => {
  expect(countsFor(visit, true)).toEqual(['minutes', 'community', 'visit', 'firstMeeting', 'target', 'decisionMaker'])
  expect(countsFor({ ...visit, modality: 'phone', place: 'remote' })).toEqual(['minutes', 'target', 'decisionMaker'])
})

test('only the first meeting with an employer counts as such', () => {
  expect(countsFor(visit)).not.toContain('firstMeeting')
})

test('a visit for nobody in particular is not client-specific (item 17)', () => {
  expect(countsFor({ ...visit, participantIds: [], planTargetIds: [] })).not.toContain('visit')
})

test('support at work counts as contact after the start, with its kind and its minutes alongside', () => {
  expect(countsFor({ ...note, supportKind: 'workingAlong', alongMinutes: 20, topic: 'ziekmelden' })).toEqual(['minutes', 'community', 'followAlong', 'supportKind', 'alongMinutes', 'topic'])
  expect(evidenceOf({ ...note, byRole: 'colleague' }).supportContacts).toEqual([{ participant: 'sanne', on: '2026-11-20', faceToFace: true, kind: 'other', by: 'coworker', onSite: true, withEmployer: false }])
})

test('an attempt counts as outreach, by whom and how; without minutes it takes no time', () => {
  const attempt: Noted = { ...note, kind: 'outreach', modality: 'message', place: 'remote', minutes: null, byRole: 'careTeam', joint: true }
  expect(countsFor(attempt)).toEqual(['outreach'])
  expect(evidenceOf(attempt)).toMatchObject({ outreach: [{ channel: 'message', by: 'careTeam', joint: true }], timeEntries: [], directTime: [] })
})

test('an attempt is to family only where that was said (item 25)', () => {
  const attempt: Noted = { ...note, kind: 'outreach', modality: 'phone', place: 'remote' }
  expect([true, false, null].map((toFamily) => evidenceOf({ ...attempt, toFamily }).outreach[0]!.toFamily)).toEqual([true, false, false])
})
