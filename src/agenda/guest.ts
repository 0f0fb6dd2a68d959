import { z } from 'zod'
import { overrideFields } from '#src/disclosure/disclosure-form.ts'

/** Whom to send an appointment. */
export const GuestForm = z.object({
  name: z.string().trim().max(80, 'tooLong').default('').transform((text) => (text === '' ? null : text)),
  email: z.string('emailWrong').trim().max(254, 'emailWrong').refine((text) => z.email().safeParse(text).success, 'emailWrong'),
  scope: z.enum(['this', 'next']).catch('this').default('this'),
  ...overrideFields,
})
export type GuestForm = z.infer<typeof GuestForm>

/** What somebody invited said, as the coach heard it. */
export const answers = ['coming', 'notComing', 'unsure'] as const
export type GuestAnswer = (typeof answers)[number]

/** The answer of a form; empty takes it back, anything else is none. */
export function answerIn(text: unknown): GuestAnswer | null | undefined {
  return text === '' ? null : answers.find((one) => one === text)
}
