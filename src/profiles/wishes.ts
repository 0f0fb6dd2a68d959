import type { Trait } from '#src/employers/trait.ts'
import { ProfileContent, type ProfileField, type ProfileSection, profileSections } from './profile.ts'

/** What somebody wants, as far as work can be laid beside it. An empty list or null means that nothing was said about it, not that everything is fine. */
export interface Wishes {
  /** The person's own words, to read beside every suggestion. */
  words: { now: string; notWanted: string }
  hoursFrom: number | null
  hoursUntil: number | null
  days: ProfileContent['days']
  partsOfDay: ProfileContent['partsOfDay']
  travelBy: ProfileContent['travelBy']
  maxTravelMinutes: number | null
  wanted: readonly Trait[]
  unwanted: readonly Trait[]
}

/** The profile in which nothing was said yet. */
export const emptyProfile: ProfileContent = ProfileContent.parse({})

/** The wishes in a profile; of the newest version these are the current ones. */
export function wishesOf(content: ProfileContent): Wishes {
  const { now, notWanted, hoursFrom, hoursUntil, days, partsOfDay, travelBy, maxTravelMinutes, wanted, unwanted } = content
  return { words: { now, notWanted }, hoursFrom, hoursUntil, days, partsOfDay, travelBy, maxTravelMinutes, wanted, unwanted }
}

/** Whether two values of a field are the same. */
export function sameValue(one: ProfileContent[ProfileField], other: ProfileContent[ProfileField]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Whether something was said about a field. */
export function isSaid(content: ProfileContent, field: ProfileField): boolean {
  return !sameValue(content[field], emptyProfile[field])
}

/** The fields of a section about which something was said. */
export function saidIn(content: ProfileContent, section: ProfileSection): ProfileField[] {
  return (profileSections[section] as readonly ProfileField[]).filter((field) => isSaid(content, field))
}

/** The fields in which two versions differ, in the order of the profile. */
export function changedFields(before: ProfileContent, after: ProfileContent): ProfileField[] {
  return (Object.values(profileSections).flat() as ProfileField[]).filter((field) => !sameValue(before[field], after[field]))
}

/** The sentences in which somebody says what they want, to choose from when a target is written; at most twenty, none longer than two lines. */
export function wishLines({ now, dream, place, why, interests }: ProfileContent): string[] {
  const sentences = [now, dream, place, why, interests].flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/)).map((text) => text.trim())
  return [...new Set(sentences.filter((text) => text.length > 3 && text.length < 200))].slice(0, 20)
}
