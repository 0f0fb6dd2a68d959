import { z } from 'zod'
import { type EasyText, type Topic, topics } from '#src/agreements/agreement.ts'
import type { Standing } from '#src/agreements/approval.ts'

/** What a participant can say about the agreement. */
export const ownAnswers = ['yes', 'no', 'talk'] as const
export type OwnAnswer = (typeof ownAnswers)[number]

/** The coach as a participant sees the coach. */
export interface OwnCoach {
  name: string
  phone: string | null
  hasPhoto: boolean
}

/** What a participant reads by link: the own agreement in easy Dutch, and what was said about it. */
export interface OwnAgreement {
  versionId: string
  easy: EasyText
  employer: string
  /** The employer reads the agreement too. */
  bossReads: boolean
  said: Standing['state']
  coach: OwnCoach | null
  demo: boolean
}

/** One page of a few: one message each. */
export type OwnStep = 'start' | Topic | 'answer' | 'name' | 'done'

/** The pages in the order in which one reads them; a subject without a text has no page. */
export function stepsOf({ easy }: Pick<OwnAgreement, 'easy'>): OwnStep[] {
  return ['start', ...topics.filter((topic) => easy[topic] !== ''), 'answer', 'name', 'done']
}

/** The page asked for in the address, or the first. */
export function stepIn(query: URLSearchParams, agreement: Pick<OwnAgreement, 'easy'>): OwnStep {
  const asked = query.get('page')
  return stepsOf(agreement).find((step) => step === asked) ?? 'start'
}

/** What a participant sends. */
export const OwnAnswerForm = z.object({
  version: z.uuid(),
  answer: z.enum(ownAnswers, 'answerMissing'),
  name: z.string('nameMissing').trim().min(1, 'nameMissing').max(120, 'tooLong'),
  remark: z.string().trim().max(1000, 'tooLong').default('').transform((text) => (text === '' ? null : text)),
})
