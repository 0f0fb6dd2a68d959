import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { ReferralTable } from '#src/db/tables.ts'
import { Day, OptionalDay } from '#src/kernel/day.ts'
import { OptionalText } from '#src/kernel/said.ts'
import { targetGroups } from '#src/participants/participant.ts'

/** Where a referral comes from; many sources are what IPS-25 item 9 asks for. */
export const referralSources = ['self', 'relative', 'treatmentTeam', 'generalPractitioner', 'municipality', 'uwv', 'school', 'otherCare', 'other'] as const
export type ReferralSource = (typeof referralSources)[number]

/** Somebody who wants to work and was referred, or came without anybody. */
export type Referral = Selectable<ReferralTable>

const blankToNull = (text: string) => (text === '' ? null : text)
const email = z.string().trim().default('').refine((said) => said === '' || z.email().safeParse(said).success, 'emailWrong').transform(blankToNull)

/** What one writes down when somebody is referred. Wanting to work is the only thing that matters; the rest can wait (IPS-25, item 9). */
export const ReferralForm = z.object({
  givenName: z.string('givenNameMissing').trim().min(1, 'givenNameMissing').max(80, 'tooLong'),
  prefix: OptionalText(20),
  familyName: z.string('familyNameMissing').trim().min(1, 'familyNameMissing').max(80, 'tooLong'),
  bornOn: OptionalDay('dayWrong'),
  targetGroup: z.string().default('').transform((value) => (value === '' ? null : (value as (typeof targetGroups)[number]))).refine((value) => value === null || targetGroups.includes(value), 'choiceWrong'),
  phone: OptionalText(30),
  email,
  reachedBy: OptionalText(200),
  wish: OptionalText(2000),
  source: z.enum(referralSources, 'sourceMissing'),
  sourceOrganisation: OptionalText(120),
  sourcePerson: OptionalText(120),
  sourcePhone: OptionalText(30),
  receivedOn: Day('receivedMissing'),
  teamId: z.uuid('teamMissing'),
  givenTo: z.string().default('').transform(blankToNull),
})
export type ReferralForm = z.infer<typeof ReferralForm>

/** What somebody says about themselves on the page without an account: few questions. */
export const SelfReferralForm = z.object({
  source: z.enum(['self', 'relative'], 'whoMissing'),
  givenName: z.string('givenNameMissing').trim().min(1, 'givenNameMissing').max(80, 'tooLong'),
  familyName: z.string('familyNameMissing').trim().min(1, 'familyNameMissing').max(80, 'tooLong'),
  reach: z.string('reachMissing').trim().min(1, 'reachMissing').max(100, 'tooLong').refine((said) => z.email().safeParse(said).success || said.replace(/\D/g, '').length >= 8, 'reachWrong'),
  wish: OptionalText(2000),
})
export type SelfReferralForm = z.infer<typeof SelfReferralForm>

/** One line in which somebody writes a telephone number or an e-mail address: which of the two it is. */
export function reachOf(said: string): { phone: string | null; email: string | null } {
  return said.includes('@') ? { phone: null, email: said } : { phone: said, email: null }
}
