import { z } from 'zod'
import { isTrait, type Trait } from '#src/employers/trait.ts'
import { Day } from '#src/kernel/day.ts'
import { type PastJob, profileChoices, type ProfileContent, type ProfileField, type ProfileSection, profileSections } from './profile.ts'

/** From whom something in a profile comes (IPS-25, item 14: several sources). */
export const profileSources = ['person', 'careTeam', 'record', 'family', 'formerEmployer', 'workplace', 'school', 'other'] as const

/** Why a version was made by hand. */
export const occasions = ['session', 'jobStart', 'jobEnd', 'review', 'correction'] as const

const text = z.string().trim().max(4000, 'tooLong').default('')
const line = z.string().trim().max(300, 'tooLong').default('')
const count = (most: number, message: string) => z.string().trim().default('').transform((said) => (said === '' ? null : Number(said.replace(',', '.')))).refine((value) => value === null || (value >= 0 && value <= most), message)
const some = <T extends string>(known: readonly T[]) => z.array(z.string()).default([]).transform((sent) => known.filter((one) => sent.includes(one)))
const someTraits = z.array(z.string()).default([]).transform((sent): Trait[] => sent.filter(isTrait))
const hours = count(60, 'hoursWrong').transform((value) => (value === null ? null : Math.round(value * 2) / 2))

const fields = {
  dream: text, now: text, why: text, notWanted: text, place: text, wanted: someTraits, unwanted: someTraits,
  times: text, hoursFrom: hours, hoursUntil: hours, days: some(profileChoices.days), partsOfDay: some(profileChoices.partsOfDay), travel: text, travelBy: some(profileChoices.travelBy),
  maxTravelMinutes: count(240, 'minutesWrong').refine((value) => value === null || Number.isInteger(value), 'minutesWrong'),
  strengths: text, skills: text, languages: line, history: text, school: text, schoolHelped: text, learnWish: text, certificates: text, licences: line, learns: text, helps: text, health: text, signs: text, stamina: line, medicationTimes: line,
  home: text, interests: text, network: text, support: text, money: text, payHoped: line, administrator: line, practical: text, adjustments: text, tellWish: text,
} satisfies Record<Exclude<ProfileField, 'pastJobs'>, z.ZodType>

/** What stands below every part: the talk it comes from, and the version it was made from. */
const around = {
  madeFrom: z.string().default('').transform((said) => (/^\d{1,6}$/.test(said) ? Number(said) : 0)),
  sessionOn: Day('dayMissing'),
  sources: some(profileSources),
  occasion: z.enum(occasions).catch('session').default('session'),
  jobId: z.string().default('').transform((said) => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(said) ? said : null)),
}

/** What one filled in about the talk. */
export interface SessionForm {
  madeFrom: number
  sessionOn: Day
  sources: (typeof profileSources)[number][]
  occasion: (typeof occasions)[number]
  jobId: string | null
}

function inOrder(form: object): boolean {
  const { hoursFrom, hoursUntil } = form as { hoursFrom?: number | null; hoursUntil?: number | null }
  return !hoursFrom || !hoursUntil || hoursFrom <= hoursUntil
}

/** The schema of one part of the profile, with the talk it comes from; earlier jobs are read apart. */
export function sectionForm(section: ProfileSection) {
  const own = (profileSections[section] as readonly ProfileField[]).filter((field): field is keyof typeof fields => field !== 'pastJobs')
  const shape: Record<string, z.ZodType> = Object.fromEntries(own.map((field) => [field, fields[field]]))
  return z.object({ ...shape, ...around }).refine(inOrder, { message: 'hoursOrder', path: ['hoursUntil'] })
}

const pastFields = ['title', 'where', 'when', 'liked', 'disliked', 'ended'] as const

/** How the fields of one earlier job are called in a form. */
export const pastName = (field: keyof PastJob, index: number) => `past${index}.${field}`

/** How many earlier jobs a form holds at most. */
export const mostPastJobs = 12

/** The earlier jobs of a form; one without a name is gone. */
export function pastJobsOf(form: Pick<URLSearchParams, 'get'>): PastJob[] {
  return Array.from({ length: mostPastJobs }, (_, index) => Object.fromEntries(pastFields.map((field) => [field, (form.get(pastName(field, index)) ?? '').trim().slice(0, 500)])) as unknown as PastJob)
    .filter(({ title }) => title !== '')
}

/** A filled-in part of the profile laid over a whole one. */
export function withSection(whole: ProfileContent, section: ProfileSection, sent: { values: Record<string, unknown>; pastJobs: PastJob[] }): ProfileContent {
  const own = profileSections[section] as readonly ProfileField[]
  return { ...whole, ...Object.fromEntries(own.map((field) => [field, field === 'pastJobs' ? sent.pastJobs : sent.values[field]])) }
}
