import { z } from 'zod'
import { Day, OptionalDay } from '#src/kernel/day.ts'
import { levels, recipients } from './decision.ts'
import { type WordKind, wordKinds } from './word-list.ts'

/** What can be talked about (IPS-25, item 13: no duty to tell, pros and cons, the coach's own role, the words). */
export const topics = ['noDuty', 'pros', 'cons', 'coachRole', 'words', 'rights', 'whatIf'] as const

/** When somebody wants to think again. */
export const revisitMoments = ['noJobTwoMonths', 'newJob', 'troubleAtWork', 'otherBoss', 'moreHours', 'contractEnds', 'onRequest'] as const

/** Kinds of words that can be released as a whole; a diagnosis, medication and the like only word by word. */
export const releasableKinds = ['measures', 'benefit', 'care'] as const satisfies readonly WordKind[]

const text = (max: number) => z.string().trim().max(max, 'tooLong').default('').transform((said) => (said === '' ? null : said))
const choices = <T extends string>(known: readonly T[]) => z.array(z.string()).default([]).transform((sent) => known.filter((one) => sent.includes(one)))

/** What one fills in about a talk. */
export const TalkForm = z
  .object({ onDay: Day('dayMissing'), topics: choices(topics), pros: text(4000), cons: text(4000), sentence: text(500), note: text(4000) })
  .refine((form) => form.topics.length > 0 || form.pros !== null || form.cons !== null || form.note !== null, { message: 'talkEmpty', path: ['topics'] })
export type TalkForm = z.infer<typeof TalkForm>

/** What one fills in about a decision. */
export const DecisionForm = z
  .object({
    recipient: z.enum(recipients, 'recipientMissing'),
    employerName: z.string().trim().max(120, 'tooLong').default(''),
    level: z.enum(levels, 'levelMissing'),
    coachVisible: z.enum(['yes', 'no'], 'coachMissing').transform((said) => said === 'yes'),
    sentence: text(500),
    released: z.string().trim().max(1000, 'tooLong').default('').transform((said) => [...new Set(said.split(/[,;\n]+/).map((word) => word.trim()).filter((word) => word !== ''))]),
    releasedKinds: choices(wordKinds),
    decidedOn: Day('dayMissing'),
    validUntil: OptionalDay('dayWrong'),
    revisit: choices(revisitMoments),
  })
  .refine(({ recipient, employerName }) => recipient !== 'employer' || employerName !== '', { message: 'employerMissing', path: ['employerName'] })
  .refine(({ level, coachVisible }) => level !== 'support' || coachVisible, { message: 'supportNeedsCoach', path: ['coachVisible'] })
  .refine(({ level, sentence, released }) => level !== 'diagnosis' || sentence !== null || released.length > 0, { message: 'wordsMissing', path: ['released'] })
  .refine(({ decidedOn, validUntil }) => validUntil === null || validUntil >= decidedOn, { message: 'untilBeforeDecided', path: ['validUntil'] })
export type DecisionForm = z.infer<typeof DecisionForm>

/** Where one says why a text goes out with words that were not released; part of every form that sends something to an employer. */
export const overrideFields = { overrideReason: z.string().trim().max(500, 'tooLong').default('').transform((said) => (said === '' ? null : said)) }
