/** What somebody does in the organisation; one person can have several roles, each in a team or in the whole organisation. */
export const roles = ['coach', 'teamLead', 'treatmentTeamMember', 'assessor', 'researcher', 'administrator', 'privacyOfficer'] as const
export type Role = (typeof roles)[number]

/** Who may do what kind of thing. What is not written here is not allowed. */
export const permissions = {
  'account.own': ['coach', 'teamLead', 'treatmentTeamMember', 'assessor', 'researcher', 'administrator', 'privacyOfficer'],
  'today.read': ['coach', 'teamLead', 'treatmentTeamMember'],
  'search.run': ['coach', 'teamLead', 'treatmentTeamMember'],
  'caseload.read': ['coach', 'teamLead', 'treatmentTeamMember'],
  'participant.read': ['coach', 'teamLead', 'treatmentTeamMember'],
  'participant.record': ['coach', 'teamLead'],
  'enrolment.record': ['coach', 'teamLead'],
  'assignment.record': ['teamLead'],
  'referral.read': ['coach', 'teamLead'],
  'referral.record': ['coach', 'teamLead'],
  'referral.review': ['teamLead'],
  'disclosure.record': ['coach', 'teamLead'],
  'plan.record': ['coach', 'teamLead'],
  'job.record': ['coach', 'teamLead'],
  'education.record': ['coach', 'teamLead'],
  'agreement.record': ['coach', 'teamLead'],
  'question.answer': ['coach', 'teamLead'],
  'contact.record': ['coach', 'teamLead'],
  'draft.own': ['coach', 'teamLead', 'treatmentTeamMember'],
  'employer.read': ['coach', 'teamLead'],
  'employer.record': ['coach', 'teamLead'],
  'lead.read': ['coach', 'teamLead'],
  'lead.record': ['coach', 'teamLead'],
  'application.record': ['coach', 'teamLead'],
  'employer.merge': ['teamLead'],
  'match.read': ['coach', 'teamLead'],
  'occupation.read': ['coach', 'teamLead', 'treatmentTeamMember', 'administrator'],
  'signal.snooze': ['coach', 'teamLead'],
  'norm.set': ['teamLead', 'administrator'],
  'agenda.read': ['coach', 'teamLead'],
  'agenda.record': ['coach', 'teamLead'],
  'task.own': ['coach', 'teamLead', 'treatmentTeamMember'],
  'time.own': ['coach', 'teamLead'],
  'meeting.record': ['coach', 'teamLead', 'treatmentTeamMember'],
  'review.read': ['coach', 'teamLead'],
  'review.record': ['teamLead'],
  'cover.read': ['coach', 'teamLead'],
  'cover.record': ['coach', 'teamLead'],
  'handover.record': ['teamLead'],
  'handover.ask': ['coach'],
  'import.run': ['teamLead'],
  'overview.read': ['coach', 'teamLead', 'assessor', 'researcher'],
  'overview.people': ['coach', 'teamLead'],
  'quarter.read': ['coach', 'teamLead', 'assessor', 'researcher', 'privacyOfficer'],
  'quarter.people': ['coach', 'teamLead'],
  'quarter.export': ['teamLead'],
  'logbook.participant': ['coach', 'teamLead', 'privacyOfficer'],
  'logbook.staff': ['privacyOfficer'],
  'emergency.open': ['coach', 'teamLead', 'treatmentTeamMember'],
  'emergency.review': ['privacyOfficer'],
  'staff.manage': ['administrator'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

/** Whether any of these roles has a permission. */
export function may(actor: { roles: readonly Role[] }, permission: Permission): boolean {
  const allowed: readonly Role[] = permissions[permission]
  return actor.roles.some((role) => allowed.includes(role))
}
