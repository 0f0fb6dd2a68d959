import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { ProfileVersionTable } from '#src/db/tables.ts'
import { isTrait, type Trait } from '#src/employers/trait.ts'

/** Days, parts of the day and ways to travel, as a lead and a profile name them. */
export const profileChoices = {
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  partsOfDay: ['morning', 'afternoon', 'evening', 'night'],
  travelBy: ['walk', 'bike', 'publicTransport', 'car', 'scooter', 'lift'],
} as const

/** Work somebody did before, in their own words. */
export const PastJob = z.object({ title: z.string(), where: z.string(), when: z.string(), liked: z.string(), disliked: z.string(), ended: z.string() })
export type PastJob = z.infer<typeof PastJob>

const own = z.string().catch('')
const number = z.number().nullable().catch(null)
const some = <T extends string>(known: readonly T[]) => z.array(z.string()).catch([]).transform((sent) => known.filter((one) => sent.includes(one)))
const someTraits = z.array(z.string()).catch([]).transform((sent): Trait[] => sent.filter(isTrait))

/**
 * Everything a career profile can hold: what somebody says comes first, what can be reckoned with stands beside it, and nothing is obligatory. An older
 * version that lacks a part reads as empty there. IPS-25, item 14; Becker and Drake (2003), appendix 2.
 */
export const ProfileContent = z.object({
  dream: own, now: own, why: own, notWanted: own,
  place: own, wanted: someTraits, unwanted: someTraits,
  times: own, hoursFrom: number, hoursUntil: number, days: some(profileChoices.days), partsOfDay: some(profileChoices.partsOfDay),
  travel: own, travelBy: some(profileChoices.travelBy), maxTravelMinutes: number,
  strengths: own, skills: own, languages: own,
  history: own, pastJobs: z.array(PastJob).catch([]),
  school: own, schoolHelped: own, learnWish: own, certificates: own, licences: own,
  learns: own, helps: own,
  health: own, signs: own, stamina: own, medicationTimes: own,
  home: own, interests: own,
  network: own, support: own,
  money: own, payHoped: own, administrator: own,
  practical: own, adjustments: own, tellWish: own,
})
export type ProfileContent = z.infer<typeof ProfileContent>

export type ProfileField = keyof ProfileContent

/** The parts of the profile, in the order of a first talk, with the fields of each. */
export const profileSections = {
  wishes: ['now', 'why', 'notWanted', 'dream'],
  place: ['place', 'wanted', 'unwanted'],
  times: ['times', 'hoursFrom', 'hoursUntil', 'days', 'partsOfDay'],
  travel: ['travel', 'travelBy', 'maxTravelMinutes'],
  strengths: ['strengths', 'skills', 'languages'],
  history: ['history', 'pastJobs'],
  school: ['school', 'schoolHelped', 'learnWish', 'certificates', 'licences'],
  learns: ['learns', 'helps'],
  health: ['health', 'signs', 'stamina', 'medicationTimes'],
  home: ['home', 'interests'],
  network: ['network', 'support'],
  money: ['money', 'payHoped', 'administrator'],
  practical: ['practical', 'adjustments', 'tellWish'],
} as const satisfies Record<string, readonly ProfileField[]>

export type ProfileSection = keyof typeof profileSections

/** One version of somebody's profile. */
export type ProfileVersion = Omit<Selectable<ProfileVersionTable>, 'content'> & { content: ProfileContent }
