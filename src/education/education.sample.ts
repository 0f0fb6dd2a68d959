import type { Education } from './education.ts'

/** A course as somebody might follow it; `over` changes what matters. */
export function sampleEducation(over: Partial<Education> = {}): Education {
  return {
    organisationId: '00000000-0000-4000-8000-000000000001', id: '00000000-0000-4000-8000-005200000001', participantId: '00000000-0000-4000-8000-000200000001', course: 'Brood en banket', school: 'Regio College', level: 'mbo2', hoursPerWeek: 16,
    wish: 'Ik wil het echt leren, met een papier.', appliedOn: null, startedOn: null, expectedUntilOn: null, endedOn: null, result: null, stopReason: null, accommodations: null, support: null, createdAt: '2026-09-01T10:00:00.000Z', removedAt: null, ...over,
  }
}
