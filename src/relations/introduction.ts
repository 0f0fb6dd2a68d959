import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { IntroductionTable } from '#src/db/tables.ts'

/** A coach asks a colleague who knows an employer to be introduced there; no participant is named. */
export type Introduction = Selectable<IntroductionTable> & { employer: string; asker: string; asked: string }

/** What one fills in to ask for an introduction: whom, and why. */
export const AskForm = z.object({
  staffIds: z.array(z.uuid('colleagueUnknown')).min(1, 'colleagueMissing').max(10, 'tooMany'),
  question: z.string('questionMissing').trim().min(1, 'questionMissing').max(500, 'tooLong'),
})
export type AskForm = z.infer<typeof AskForm>

/** What a colleague answers. */
export const AnswerForm = z.object({ answer: z.string('answerMissing').trim().min(1, 'answerMissing').max(1000, 'tooLong') })
