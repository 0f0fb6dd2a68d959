import type { Lead } from './lead.ts'

/** A valid opening, with overrides. */
export function sampleLead(overrides: Partial<Lead> = {}): Lead {
  return {
    organisationId: '00000000-0000-4000-8000-000100000001', id: '00000000-0000-4000-8000-001500000001', employerId: '00000000-0000-4000-8000-000500000001', siteId: null, title: 'bakkershulp', occupationCode: '9412', tasks: null,
    createdByCarving: false, carvedFrom: [], hoursFrom: null, hoursUntil: null, days: [], partsOfDay: [], traits: [], postcode4: null, wagePerHourCents: null, startsOn: null, foundOn: '2026-11-02', foundThrough: 'coachContact',
    closesOn: null, closedOn: null, closeReason: null, sharedOn: null, note: null, staffId: '00000000-0000-4000-8000-000300000001', createdAt: '2026-11-02T09:00:00.000Z', ...overrides,
  }
}
