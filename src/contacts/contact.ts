import type { Selectable } from 'kysely'
import type { ContactTable } from '#src/db/tables.ts'

/** What a contact was for. */
export const contactKinds = ['support', 'employer', 'network', 'careTeam', 'outreach', 'other'] as const
export type ContactKind = (typeof contactKinds)[number]

/** How people met. Only face to face counts for the scale's items on employer contact and follow-along. */
export const modalities = ['faceToFace', 'phone', 'video', 'message'] as const

/** Where: the place class of IPS-25 item 24; everything but the office, the care team and remote counts as in the community. */
export const places = ['workplace', 'employer', 'home', 'community', 'careTeam', 'office', 'remote'] as const

/** Why an employer was met (IPS-25, items 16 to 18). */
export const purposes = ['introduce', 'learnNeeds', 'presentStrengths', 'followVacancy', 'thank', 'solveProblem', 'keepWarm'] as const

/** What kind of support was given (IPS-25, item 22). */
export const supportKinds = [
  'onTheJob', 'workingAlong', 'problemSolving', 'travelPractice', 'wakeUpCall', 'praise', 'employerFeedback', 'family', 'benefits', 'career', 'profile', 'search', 'disclosure', 'other',
] as const

/** One contact of a coach: with participants, an employer or somebody around them, and the note about it. */
export type Contact = Selectable<ContactTable>

/** Whether a contact was in the community, not in an office or at a distance (IPS-25, item 24). */
export function isInCommunity({ place }: Pick<Contact, 'place'>): boolean {
  return place === 'workplace' || place === 'employer' || place === 'home' || place === 'community'
}
