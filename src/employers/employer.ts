import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { EmployerTable } from '#src/db/tables.ts'

/** A company or institution where people work, or may come to work; shared by the coaches of an organisation. */
export type Employer = Selectable<EmployerTable>

/** A name made comparable: no capitals, accents, legal form, dots or doubled spaces. */
export function comparableName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\b(b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|stichting)(?=\s|$)/g, ' ').replace(/[^a-z0-9]+/g, ' ').trim()
}

/** What one fills in about an employer: the name, and the number of the trade register when known. */
export const EmployerFields = {
  employerName: z.string('employerMissing').trim().min(1, 'employerMissing').max(120, 'tooLong'),
  kvk: z.string().trim().default('').refine((text) => text === '' || /^\d{8}$/.test(text), 'kvkWrong').transform((text) => (text === '' ? null : text)),
}

const optional = (max: number) => z.string().trim().max(max, 'tooLong').default('').transform((text) => (text === '' ? null : text))

/** What one fills in on the page of an employer. */
export const EmployerForm = z.object({ name: EmployerFields.employerName, kvk: EmployerFields.kvk, place: optional(80), phone: optional(30) })
export type EmployerForm = z.infer<typeof EmployerForm>
