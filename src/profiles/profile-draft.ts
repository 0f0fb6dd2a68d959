import type { DraftFormName } from '#src/drafts/draft.ts'
import type { ProfileSection } from './profile.ts'

/** Each part of a profile is kept half-filled as a form of its own, so that two parts never stand in each other's way. */
export const profileDrafts = {
  wishes: 'profileWishes', place: 'profilePlace', times: 'profileTimes', travel: 'profileTravel', strengths: 'profileStrengths', history: 'profileHistory', school: 'profileSchool', learns: 'profileLearns', health: 'profileHealth',
  home: 'profileHome', network: 'profileNetwork', money: 'profileMoney', practical: 'profilePractical',
} as const satisfies Record<ProfileSection, DraftFormName>
