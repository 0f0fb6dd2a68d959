import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { EmployerTable } from '#src/db/tables.ts'
import { OptionalText } from '#src/kernel/said.ts'
import { postcode4Of } from '#src/places/postcode.ts'
import { isSector, type Sector } from './sector.ts'
import { isTrait, type Trait } from './trait.ts'

/** A company or institution where people work, or may come to work; shared by the coaches of an organisation. */
export type Employer = Selectable<EmployerTable>

/** How many people work there, in the classes of the European definition of small and middle-sized enterprises (2003/361/EG). */
export const sizes = ['1-9', '10-49', '50-249', '250+'] as const

/** A name made comparable: no capitals, accents, legal form, dots or doubled spaces. */
export function comparableName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\b(b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|stichting)(?=\s|$)/g, ' ').replace(/[^a-z0-9]+/g, ' ').trim()
}


/** What one fills in about an employer: the name, and the number of the trade register when known. */
export const EmployerFields = {
  employerName: z.string('employerMissing').trim().min(1, 'employerMissing').max(120, 'tooLong'),
  kvk: z.string().trim().default('').transform((text) => text.replace(/[\s.]/g, '')).refine((text) => text === '' || /^\d{8}$/.test(text), 'kvkWrong').transform((text) => (text === '' ? null : text)),
}

const sector = z.string().default('').transform((text) => (text === '' ? null : text)).refine((text) => text === null || isSector(text), 'choiceWrong').transform((text) => text as Sector | null)

/** What one fills in on the page of an employer. */
export const EmployerForm = z.object({
  name: EmployerFields.employerName,
  legalName: OptionalText(160),
  kvk: EmployerFields.kvk,
  place: OptionalText(80),
  phone: OptionalText(30),
  website: OptionalText(200),
  sector,
  size: z.enum(['', ...sizes], 'choiceWrong').default('').transform((text) => (text === '' ? null : text)),
  needs: OptionalText(4000),
  atmosphere: OptionalText(4000),
  traits: z.array(z.string()).max(40, 'choiceWrong').refine((chosen) => chosen.every(isTrait), 'choiceWrong').transform((chosen) => [...new Set(chosen)] as Trait[]),
})
export type EmployerForm = z.infer<typeof EmployerForm>

/** A postcode as people write it, `1441ab` or `1441`: the four digits, and the whole code when its letters are given. Letters SA, SD and SS do not exist. */
export const postcode = z.string().trim().default('').refine((text) => text === '' || postcode4Of(text) !== undefined, 'postcodeWrong').transform((text) => ({
  postcode4: postcode4Of(text) ?? null,
  postcode: /[a-z]/i.test(text) ? text.toUpperCase().replace(/^(\d{4})\s*/, '$1 ') : null,
}))

/** What one fills in to add an employer: enough to see whether it is there already. */
export const NewEmployerForm = z.object({
  name: EmployerFields.employerName, kvk: EmployerFields.kvk, street: OptionalText(120), postcode, place: OptionalText(80), phone: OptionalText(30), sector,
  /** The coach has seen the employers that look like it. */
  different: z.string().default('').transform((text) => text === 'yes'),
})
export type NewEmployerForm = z.infer<typeof NewEmployerForm>
