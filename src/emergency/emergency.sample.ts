import type { Emergency } from './emergency.ts'

/** Emergency access that waits for a review, with overrides. */
export function sampleEmergency(overrides: Partial<Emergency> = {}): Emergency {
  return {
    id: 'e', staffId: 's', staffName: 'Jip van der Linden', participantId: 'p', givenName: 'Sam', prefix: null, familyName: 'Vis', reason: 'Staat bij mij aan de deur',
    openedAt: '2026-11-23T08:00:00.000Z', untilAt: '2026-11-23T09:00:00.000Z', reviewedAt: null, reviewer: null, reviewNote: null, ...overrides,
  }
}
