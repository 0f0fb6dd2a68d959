import type { AgreementText } from './agreement.ts'
import type { Approval } from './approval.ts'

/** A valid agreement, with overrides. */
export function sampleAgreement(overrides: Partial<AgreementText> = {}): AgreementText {
  return {
    work: 'Platen vullen en deeg afwegen', hours: 'Maandag tot en met donderdag van 6 tot 10 uur', guidance: 'De eerste maand komt Fatima elke dinsdag een uur meewerken', adaptations: 'Een lijst met plaatjes bij de werkbank; één opdracht tegelijk',
    call: 'Fatima Aydin, 06 00 00 20 01', reviewOn: '2027-01-04', ...overrides,
  }
}

/** Somebody agrees, with overrides. */
export function sampleApproval(overrides: Partial<Approval> = {}): Approval {
  return {
    organisationId: '', id: '', versionId: 'v1', jobId: '', participantId: '', party: 'participant', name: 'Sanne', approved: true, remark: null, how: 'link', at: '2026-11-23T08:00:00.000Z', linkId: null, staffId: null, ...overrides,
  }
}
