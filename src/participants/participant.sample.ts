import type { ParticipantForm } from './participant.ts'

/** A valid person, with overrides. */
export function sampleParticipant(overrides: Partial<ParticipantForm> = {}): ParticipantForm {
  return { givenName: 'Jip', prefix: 'van der', familyName: 'Linden', clientNumber: '9001', bornOn: '1998-04-02', targetGroup: 'ggz', phone: null, email: null, postcode4: '1441', reachedBy: null, ...overrides }
}
