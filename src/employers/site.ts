import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { EmployerPersonTable, EmployerSiteTable } from '#src/db/tables.ts'
import { OptionalDay } from '#src/kernel/day.ts'
import { OptionalText } from '#src/kernel/said.ts'
import { postcode } from './employer.ts'

/** One place of an employer where people work: a vestiging of the trade register. */
export type EmployerSite = Selectable<EmployerSiteTable>

/** Somebody at an employer whom a coach meets. */
export type EmployerPerson = Selectable<EmployerPersonTable>


/** What one fills in about a site. The number of a vestiging has twelve digits (Handelsregisterbesluit 2008, article 9). */
export const SiteForm = z.object({
  name: z.string('siteMissing').trim().min(1, 'siteMissing').max(120, 'tooLong'),
  branchNumber: z.string().trim().default('').transform((text) => text.replace(/[\s.]/g, '')).refine((text) => text === '' || /^\d{12}$/.test(text), 'branchWrong').transform((text) => (text === '' ? null : text)),
  street: OptionalText(120), postcode, place: OptionalText(80), phone: OptionalText(30),
  closedOn: OptionalDay('dayWrong'),
})
export type SiteForm = z.infer<typeof SiteForm>

/** What one fills in about somebody at an employer. */
export const PersonForm = z.object({
  name: z.string('personMissing').trim().min(1, 'personMissing').max(120, 'tooLong'),
  function: OptionalText(120),
  decidesOnHiring: z.enum(['', 'yes', 'no'], 'choiceWrong').default('').transform((answer) => (answer === '' ? null : answer === 'yes')),
  phone: OptionalText(30),
  email: z.string().trim().max(160, 'tooLong').default('').refine((text) => text === '' || z.email().safeParse(text).success, 'emailWrong').transform((text) => (text === '' ? null : text)),
  bestReached: OptionalText(160),
  siteId: z.union([z.uuid(), z.literal('')], 'choiceWrong').default('').transform((id) => (id === '' ? null : id)),
  leftOn: OptionalDay('dayWrong'),
})
export type PersonForm = z.infer<typeof PersonForm>
