import { z } from 'zod'
import type { Selectable } from 'kysely'
import type { EmployerQuestionTable } from '#src/db/tables.ts'
import { overrideFields } from '#src/disclosure/disclosure-form.ts'
import { type Instant, minutesBetween } from '#src/kernel/instant.ts'

/** A question of an employer about work of one person, and its answer. */
export type EmployerQuestion = Selectable<EmployerQuestionTable>

/** How long something took or waits, in the one unit somebody would say. */
export interface Waited {
  count: number
  unit: 'minutes' | 'hours' | 'days'
}

/** How long ago a moment is, or how long an answer took: minutes up to an hour, hours up to two days, then days. */
export function waited(from: Instant, to: Instant): Waited {
  const minutes = Math.max(0, minutesBetween(from, to))
  if (minutes < 60) return { count: Math.floor(minutes), unit: 'minutes' }
  return minutes < 48 * 60 ? { count: Math.floor(minutes / 60), unit: 'hours' } : { count: Math.floor(minutes / 1440), unit: 'days' }
}

/** What an employer asks. */
export const QuestionForm = z.object({
  question: z.string('questionMissing').trim().min(1, 'questionMissing').max(1500, 'tooLong'),
  name: z.string().trim().max(120, 'tooLong').default('').transform((text) => (text === '' ? null : text)),
})

/** What a coach answers. */
export const AnswerForm = z.object({ answer: z.string('answerMissing').trim().min(1, 'answerMissing').max(3000, 'tooLong'), ...overrideFields })
