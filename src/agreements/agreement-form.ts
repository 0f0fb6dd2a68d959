import { z } from 'zod'
import { overrideFields } from '#src/disclosure/disclosure-form.ts'
import { OptionalDay } from '#src/kernel/day.ts'
import { OptionalText, RequiredText } from '#src/kernel/said.ts'
import { type AgreementText, type EasyText, topics } from './agreement.ts'
import { parties } from './approval.ts'

const must = (missing: string) => RequiredText(1500, missing)
const may = z.string().trim().max(1500, 'tooLong').default('')
const easy = z.string().trim().max(1500, 'tooLong').default('').transform((text) => text.replace(/\r/g, '').split('\n').map((line) => line.trim()).filter(Boolean).join('\n'))

/** What one fills in: what is agreed, and the same in easy Dutch. `easyRead` says that a hard easy text was read together and is clear all the same. */
export const AgreementForm = z.object({
  work: must('workMissing'), hours: must('hoursMissing'), guidance: may, adaptations: may, call: must('callMissing'), reviewOn: OptionalDay('dayWrong'),
  easyWork: easy, easyHours: easy, easyGuidance: easy, easyAdaptations: easy, easyCall: easy,
  easyRead: z.string().optional().transform((value) => value === 'on'),
  after: z.coerce.number().int().min(0).max(1_000_000).catch(0),
  ...overrideFields,
})
export type AgreementForm = z.infer<typeof AgreementForm>

/** The name of the field with the easy text of a topic. */
export const easyField = (topic: (typeof topics)[number]) => `easy${topic.charAt(0).toUpperCase()}${topic.slice(1)}` as 'easyWork' | 'easyHours' | 'easyGuidance' | 'easyAdaptations' | 'easyCall'

/** What a form says is agreed. */
export function textOf({ work, hours, guidance, adaptations, call, reviewOn }: AgreementForm): AgreementText {
  return { work, hours, guidance, adaptations, call, reviewOn }
}

/** What a form says in easy Dutch. */
export function easyOf(form: AgreementForm): EasyText {
  return Object.fromEntries(topics.map((topic) => [topic, form[easyField(topic)]])) as EasyText
}

const remark = OptionalText(1000)
const name = RequiredText(120, 'nameMissing')
const answer = z.enum(['yes', 'no'], 'answerMissing').transform((said) => said === 'yes')

/** What somebody says by a link about the version they read. */
export const LinkApprovalForm = z.object({ version: z.uuid(), name, answer, remark })

/** What a coach records: the own answer, or what person or employer said when they sat together. */
export const ApprovalForm = z.object({ version: z.uuid(), party: z.enum(parties), name, answer, remark })

const mayEnd = [7, 30, 90, 365] as const

/** For whom a link is made and for how many days it opens the page. */
export const LinkForm = z.object({
  audience: z.enum(['participant', 'employer']),
  days: z.coerce.number('choiceWrong').refine((days) => (mayEnd as readonly number[]).includes(days), 'choiceWrong'),
})

/** How many days a link may last. */
export const linkDays: readonly number[] = mayEnd
