import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { ContactTable } from '#src/db/tables.ts'
import { Day, OptionalDay } from '#src/kernel/day.ts'

/** What a contact was for. */
export const contactKinds = ['support', 'employer', 'network', 'careTeam', 'outreach', 'other'] as const
export type ContactKind = (typeof contactKinds)[number]

/** How people met. Only face to face counts for the scale's items on employer contact and follow-along. */
export const modalities = ['faceToFace', 'phone', 'video', 'message'] as const

/** Where: the place class of IPS-25 item 24; everything but the office, the care team and remote counts as in the community. */
export const places = ['workplace', 'employer', 'home', 'community', 'careTeam', 'office', 'remote'] as const

/** Why an employer was met (IPS-25, items 16 to 18). */
export const purposes = ['introduce', 'learnNeeds', 'presentStrengths', 'followVacancy', 'thank', 'solveProblem', 'keepWarm'] as const

/** One contact of a coach: with participants, an employer or somebody around them, and the note about it. */
export type Contact = Selectable<ContactTable>

const blankToNull = (text: string) => (text === '' ? null : text)
const text = (max: number) => z.string().trim().max(max, 'tooLong').default('').transform(blankToNull)
const minutes = z.string().trim().default('').transform((said) => (said === '' ? null : Number(said))).refine((value) => value === null || (Number.isInteger(value) && value >= 0 && value <= 1440), 'minutesWrong')

/** What one fills in about a contact. */
export const ContactForm = z
  .object({
    kind: z.enum(contactKinds, 'kindMissing'),
    participantIds: z.array(z.uuid('participantUnknown')).max(30, 'tooMany'),
    employerName: z.string().trim().max(120, 'tooLong').default(''),
    personMet: text(120),
    purpose: z.string().default('').transform((value) => (value === '' ? null : (value as (typeof purposes)[number]))).refine((value) => value === null || purposes.includes(value), 'choiceWrong'),
    onDay: Day('dayMissing'),
    modality: z.enum(modalities, 'modalityMissing'),
    place: z.enum(places, 'placeMissing'),
    minutes,
    note: z.string().trim().max(20_000, 'tooLong').default(''),
    nextStep: text(200),
    nextOn: OptionalDay('dayWrong'),
  })
  .refine(({ kind, employerName }) => kind !== 'employer' || employerName !== '', { message: 'employerMissing', path: ['employerName'] })
  .refine(({ kind, participantIds }) => kind === 'employer' || kind === 'other' || participantIds.length > 0, { message: 'participantMissing', path: ['participantIds'] })
  .refine(({ nextOn, onDay }) => nextOn === null || nextOn >= onDay, { message: 'nextBeforeContact', path: ['nextOn'] })
export type ContactForm = z.infer<typeof ContactForm>

/** Whether a contact was in the community, not in an office or at a distance (IPS-25, item 24). */
export function isInCommunity({ place }: Pick<Contact, 'place'>): boolean {
  return place === 'workplace' || place === 'employer' || place === 'home' || place === 'community'
}
