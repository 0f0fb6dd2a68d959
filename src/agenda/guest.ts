import { z } from 'zod'
import { overrideFields } from '#src/disclosure/disclosure-form.ts'

/** Whom to send an appointment. */
export const GuestForm = z.object({
  name: z.string().trim().max(80, 'tooLong').default('').transform((text) => (text === '' ? null : text)),
  email: z.string('emailWrong').trim().max(254, 'emailWrong').refine((text) => z.email().safeParse(text).success, 'emailWrong'),
  ...overrideFields,
})
export type GuestForm = z.infer<typeof GuestForm>
