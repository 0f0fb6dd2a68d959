import type { Chance } from './chance.ts'
import type { Phase } from './rhythm.ts'

export type Kind = 'support' | 'employer' | 'network' | 'careTeam' | 'outreach' | 'other'
export type Place = 'workplace' | 'employer' | 'home' | 'community' | 'careTeam' | 'office' | 'remote'

/** How, where and how long people spoke. */
export interface Meeting {
  modality: 'faceToFace' | 'phone' | 'video' | 'message'
  place: Place
  minutes: number
}

const kinds: Record<Phase, Record<Kind, number>> = {
  intake: { support: 80, employer: 0, network: 7, careTeam: 8, outreach: 1, other: 4 },
  search: { support: 48, employer: 30, network: 5, careTeam: 7, outreach: 4, other: 6 },
  prestart: { support: 70, employer: 16, network: 8, careTeam: 3, outreach: 0, other: 3 },
  firstWeeks: { support: 62, employer: 26, network: 5, careTeam: 4, outreach: 0, other: 3 },
  working: { support: 62, employer: 24, network: 4, careTeam: 5, outreach: 1, other: 4 },
  ended: { support: 66, employer: 8, network: 6, careTeam: 8, outreach: 5, other: 7 },
  unpaid: { support: 60, employer: 28, network: 5, careTeam: 4, outreach: 0, other: 3 },
}

/** What a contact is for; around people with a mild intellectual disability more often their network and less often a treatment team. */
export function kindOf({ phase, lvb, met }: { phase: Phase; lvb: boolean; met: boolean }, chance: Chance): Kind {
  const usual = kinds[phase]
  return chance.weighted({ ...usual, employer: met ? usual.employer : 0, network: lvb ? usual.network * 2.5 : usual.network, careTeam: lvb ? usual.careTeam * 0.2 : usual.careTeam })
}

const minutes: Record<Place, readonly [number, number]> = { workplace: [7, 15], employer: [5, 11], home: [8, 13], community: [8, 13], careTeam: [3, 7], office: [7, 11], remote: [2, 4] }
const stepOf = 5

/** Coaches write round numbers down. */
const round = [5, 10, 15, 20, 30, 45, 60, 75]
const asWritten = (minutes: number) => round.reduce((best, one) => (Math.abs(one - minutes) < Math.abs(best - minutes) ? one : best))

function faceToFace(place: Place, chance: Chance): Meeting {
  const [low, high] = minutes[place]
  return { modality: 'faceToFace', place, minutes: asWritten(chance.between(low, high) * stepOf) }
}

function atDistance(chance: Chance, modality?: 'phone' | 'message' | 'video'): Meeting {
  const how = modality ?? chance.weighted({ phone: 66, message: 26, video: 8 })
  return { modality: how, place: 'remote', minutes: how === 'message' ? 5 : how === 'video' ? 20 + 5 * chance.between(0, 2) : chance.between(1, 4) * stepOf }
}

const onTheFloor = /meegewerkt|meegekeken|meekeken|in de pauze|naast \{hem\} gewerkt|liet zien hoe|\{Naam\} laat zien/i
const atEmployer = /^Meegelopen|ik was erbij|^Bij \{werkgever\} gekeken/
const outdoors = /gelopen|De reis|reis naar|route samen|pad geweest/
const together = /samen|langs|gegaan|gekeken|bekeken|geoefend|ernaast|gefietst|voorgedaan|koffie|gezeten|gebak|taart|ik was erbij|binnengelopen/i
const talked = /besproken|gesproken|gepraat|nagedacht|uitgelegd|doorgenomen|geoefend|naast elkaar|vertelt|twijfelt/i
const spoken = /gebeld|belde|teruggebeld|belde zelf|aan de lijn|aan de telefoon/i
const written = /app|bericht|foto gestuurd|kaart|brief|mail|gemaild|herinnering/i
const visiting = /binnengelopen|bezoek|langs|rondleiding|meegelopen|meelo|kenn|koffie|taart|kaart|liet|gekeken|balie|werkvloer|samen|gesprek|ontmoet|gevierd|bijgewoond|chef leren|kwartier|uur mee|gepraat|opgehaald|werk zien|sfeer|op papier|erbij|mocht|getekend|stelde|voorgesteld|verrast|voorzichtig|op een rij|vertelde|uitgelegd/i
const atTheDoor = /aangebeld|aan de deur|langs|gewacht|bankje|huisbezoek|gegaan|gefietst|op de fiets|gezien en gezwaaid|alleen op|in de bus gedaan|gebracht|kwam niet|niet op de afspraak/i

/** How a support contact went, as far as the sentence about it says. */
export function supportMeeting({ sentence, phase, office }: { sentence: string; phase: Phase; office: number }, chance: Chance): Meeting {
  const working = phase === 'firstWeeks' || phase === 'working' || phase === 'unpaid'
  if (onTheFloor.test(sentence) && working) return faceToFace('workplace', chance)
  if (atEmployer.test(sentence)) return faceToFace('employer', chance)
  if (outdoors.test(sentence)) return faceToFace('community', chance)
  if (!together.test(sentence) && chance.maybe(0.3)) return atDistance(chance, spoken.test(sentence) || talked.test(sentence) ? 'phone' : undefined)
  if (working && chance.maybe(phase === 'firstWeeks' ? 0.6 : 0.4)) return faceToFace('workplace', chance)
  return faceToFace(chance.maybe(office) ? 'office' : chance.maybe(0.45) ? 'home' : 'community', chance)
}

/** How a contact of another kind went, as far as the sentence about it says. */
export function otherMeeting({ sentence, kind, works = false }: { sentence: string; kind: Exclude<Kind, 'support'>; works?: boolean }, chance: Chance): Meeting {
  if (kind === 'outreach') return atTheDoor.test(sentence) ? { ...faceToFace(chance.maybe(0.6) ? 'home' : 'community', chance), minutes: chance.between(2, 4) * stepOf } : atDistance(chance, written.test(sentence) ? 'message' : 'phone')
  if (kind === 'other') return spoken.test(sentence) || /gesproken|nagevraagd/i.test(sentence) ? atDistance(chance, 'phone') : { modality: 'message', place: 'office', minutes: chance.between(2, 6) * stepOf }
  if (spoken.test(sentence)) return atDistance(chance, 'phone')
  if (/mailde|mailt/.test(sentence)) return atDistance(chance, 'message')
  if (kind === 'employer') return visiting.test(sentence) || chance.maybe(0.5) ? faceToFace(works ? 'workplace' : 'employer', chance) : atDistance(chance, /gestuurd|mail|kaart/.test(sentence) ? 'message' : 'phone')
  if (kind === 'network') return faceToFace(chance.maybe(0.75) ? 'home' : 'community', chance)
  return faceToFace(/huisbezoek/.test(sentence) ? 'home' : 'careTeam', chance)
}
