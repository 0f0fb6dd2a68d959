import { ProfileContent } from '#src/profiles/profile.ts'
import { wishesOf } from '#src/profiles/wishes.ts'
import type { Seeker, Workplace } from './match.ts'
import { occupationsSaid } from './own-words.ts'
import type { Traveller } from './trip.ts'

/** Somebody in Purmerend who looks for work, with what is said in the profile. */
export function sampleSeeker(said: Partial<ProfileContent> = {}, more: Partial<Pick<Seeker, 'targets'> & Pick<Traveller, 'postcode4' | 'own'>> = {}): Seeker {
  const wishes = wishesOf(ProfileContent.parse(said))
  return {
    wishes, traveller: { postcode4: '1441', own: [], ...more, travelBy: wishes.travelBy, maxTravelMinutes: wishes.maxTravelMinutes }, targets: more.targets ?? [],
    saidWanted: occupationsSaid(wishes.words.now), saidUnwanted: occupationsSaid(wishes.words.notWanted),
  }
}

/** An opening in Purmerend of which little is known, with overrides. */
export function samplePlace(overrides: Partial<Workplace> = {}): Workplace {
  return { kind: 'lead', postcode4: '1441', traits: [], occupationCode: null, hoursFrom: null, hoursUntil: null, days: [], partsOfDay: [], tasks: [], ...overrides }
}
