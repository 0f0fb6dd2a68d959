import type { ProfileContent } from './profile.ts'
import { emptyProfile } from './wishes.ts'

/** A profile of Sanne: wishes, times and one earlier job. */
export function aProfile(over: Partial<ProfileContent> = {}): ProfileContent {
  return {
    ...emptyProfile, now: 'In een bakkerij, vroeg in de ochtend.', notWanted: 'Drie opdrachten tegelijk.', wanted: ['quiet', 'withHands'], hoursFrom: 12, hoursUntil: 16, days: ['monday', 'tuesday'], partsOfDay: ['morning'], travelBy: ['bike'],
    maxTravelMinutes: 20, pastJobs: [{ title: 'hulp in de kantine', where: 'school', when: '2019', liked: 'broodjes', disliked: 'de bel', ended: 'einde stage' }], ...over,
  }
}
