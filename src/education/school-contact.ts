import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { SchoolContactTable } from '#src/db/tables.ts'
import { Day, OptionalDay } from '#src/kernel/day.ts'
import { OptionalText, RequiredText } from '#src/kernel/said.ts'

/** A talk with somebody of a school about one course of one person. */
export type SchoolContact = Selectable<SchoolContactTable>

const facts = { onDay: Day('dayMissing'), personMet: OptionalText(160), said: RequiredText(4000, 'saidMissing') }

/** What changes about a talk with a school; the next step became a task. */
export const SchoolContactForm = z.object(facts)
export type SchoolContactForm = z.infer<typeof SchoolContactForm>

/** What one fills in about a new talk with a school: a next step becomes a task on its day. */
export const NewSchoolContactForm = z.object({ ...facts, nextStep: OptionalText(200), nextOn: OptionalDay('nextWrong') })
  .refine(({ nextStep, nextOn }) => nextStep !== null || nextOn === null, { message: 'stepMissing', path: ['nextStep'] })
export type NewSchoolContactForm = z.infer<typeof NewSchoolContactForm>
