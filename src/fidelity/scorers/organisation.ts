import { agencyFocus, executiveSupport, zeroExclusion } from './agency.ts'
import { partnerCollaboration } from './partners.ts'
import type { Scorer } from './scorer.ts'
import { supervisorRole } from './supervisor.ts'
import { teamAssignment, teamContact } from './teams.ts'
import { vocationalUnit } from './unit.ts'

/** The scorers of the section organisation, by item. */
export const organisationScorers: Readonly<Record<number, Scorer>> = {
  4: teamAssignment,
  5: teamContact,
  6: partnerCollaboration,
  7: vocationalUnit,
  8: supervisorRole,
  9: zeroExclusion,
  10: agencyFocus,
  11: executiveSupport,
}
