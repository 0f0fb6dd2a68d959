import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { ParticipantTable } from '#src/db/tables.ts'
import { OptionalDay } from '#src/kernel/day.ts'

/** Severe mental illness, mild intellectual disability, or another reason for the same support. */
export const targetGroups = ['ggz', 'lvb', 'other'] as const
export type TargetGroup = (typeof targetGroups)[number]

/** A person who wants to work, as recorded once. */
export type Participant = Selectable<ParticipantTable>

/** The parts of a name. */
export type Name = Pick<Participant, 'givenName' | 'prefix' | 'familyName'>

/** The name as one says it: `Daan van den Berg`. */
export function nameOf({ givenName, prefix, familyName }: Name): string {
  return [givenName, prefix, familyName].filter(Boolean).join(' ')
}

/** The name as a list sorts it: `Berg, Daan van den`. */
export function sortName({ givenName, prefix, familyName }: Name): string {
  return `${familyName}, ${[givenName, prefix].filter(Boolean).join(' ')}`
}

const empty = (text: string) => (text === '' ? null : text)
const optional = (max: number, message: string) => z.string().trim().max(max, message).default('').transform(empty)

/** What one fills in about a person. */
export const ParticipantForm = z.object({
  givenName: z.string('givenNameMissing').trim().min(1, 'givenNameMissing').max(80, 'tooLong'),
  prefix: optional(20, 'tooLong'),
  familyName: z.string('familyNameMissing').trim().min(1, 'familyNameMissing').max(80, 'tooLong'),
  clientNumber: optional(40, 'tooLong'),
  bornOn: OptionalDay('dayWrong'),
  targetGroup: z.enum(targetGroups, 'targetGroupMissing'),
  phone: optional(30, 'tooLong'),
  email: z.string().trim().default('').refine((text) => text === '' || z.email().safeParse(text).success, 'emailWrong').transform(empty),
  postcode4: z.string().trim().default('').refine((text) => text === '' || /^[1-9]\d{3}$/.test(text), 'postcodeWrong').transform(empty),
  reachedBy: optional(200, 'tooLong'),
})
export type ParticipantForm = z.infer<typeof ParticipantForm>
