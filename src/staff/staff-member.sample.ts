import type { RoleAt, StaffLine } from './staff-member.ts'

/** A role held for a long time, with overrides. */
export function sampleRole(overrides: Partial<RoleAt> = {}): RoleAt {
  return { organisationId: 'o', id: 'r', staffId: 's', role: 'coach', teamId: 't', team: 'IPS-team Oost', fromOn: '2026-01-01', untilOn: null, withdrawnAt: null, ...overrides }
}

/** A coach who can sign in, with overrides. */
export function sampleStaff(overrides: Partial<StaffLine> = {}): StaffLine {
  return { organisationId: 'o', id: 's', name: 'Jip van der Linden', email: 'jip@voorbeeld.example', phone: null, language: 'nl', endedOn: null, importId: null, held: [sampleRole()], signsInAs: 'jip@voorbeeld.example', invitedUntil: null, ...overrides }
}
