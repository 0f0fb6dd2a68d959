import type { DisclosureDecision } from './decision.ts'

/** A decision of Sanne about employers in general: support may be told. */
export function aDecision(over: Partial<DisclosureDecision> = {}): DisclosureDecision {
  return {
    organisationId: 'waterland', id: 'decision', participantId: 'sanne', talkId: null, recipient: 'anyEmployer', employerId: null, level: 'support', coachVisible: true, sentence: null, released: [], releasedKinds: [],
    decidedOn: '2026-11-01', validUntil: null, revisit: [], withdrawnOn: null, staffId: 'fatima', createdAt: '2026-11-01T09:00:00.000Z', ...over,
  }
}
