import type { Selectable } from 'kysely'
import type { AgreementVersionTable } from '#src/db/tables.ts'
import type { Day } from '#src/kernel/day.ts'

/** What the three agree on, in the order in which one reads it. IPS job support plan; own. */
export const topics = ['work', 'hours', 'guidance', 'adaptations', 'call'] as const
export type Topic = (typeof topics)[number]

/** What is agreed, as employer and coach read it; guidance and adaptations may be empty. */
export type AgreementText = Record<Topic, string> & { reviewOn: Day | null }

/** The same in easy Dutch, as the person reads it: each sentence on its own line. */
export type EasyText = Record<Topic, string>

/** One version of an agreement; never changed, a correction is the next one. */
export type AgreementVersion = Omit<Selectable<AgreementVersionTable>, 'content' | 'easy'> & { content: AgreementText; easy: EasyText }

/** Whether two texts say the same in every part. */
export function isSameText(one: AgreementText, other: AgreementText): boolean {
  return one.reviewOn === other.reviewOn && topics.every((topic) => one[topic] === other[topic])
}
