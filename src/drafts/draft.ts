import type { Selectable } from 'kysely'
import type { DraftTable } from '#src/db/tables.ts'
import { isId } from '#src/kernel/id.ts'
import { urls } from '#src/urls.ts'

/** What a form held, by field name; a field with several answers holds a list. */
export type DraftContent = Record<string, string | readonly string[]>

/** A half-filled form of one person, as kept. */
export type Draft = Omit<Selectable<DraftTable>, 'content'> & { content: DraftContent }

const ofProfile = (section: string) => (participant: string) => urls.profileSection(participant, section)

/**
 * The forms that can be kept half-filled, with the page on which one goes on. The subject is the id the form carries: of what it will make, or
 * of what it changes. A slice that wants drafts adds its form here and nothing else.
 */
export const draftForms = {
  contact: (subject: string) => `${urls.newContact()}?draft=${subject}`,
  contactChange: (subject: string) => urls.editContact(subject),
  profileWishes: ofProfile('wishes'), profilePlace: ofProfile('place'), profileTimes: ofProfile('times'), profileTravel: ofProfile('travel'), profileStrengths: ofProfile('strengths'), profileHistory: ofProfile('history'),
  profileSchool: ofProfile('school'), profileLearns: ofProfile('learns'), profileHealth: ofProfile('health'), profileHome: ofProfile('home'), profileNetwork: ofProfile('network'), profileMoney: ofProfile('money'),
  profilePractical: ofProfile('practical'),
  planSearch: (subject: string) => urls.plan(subject, 'search'), planSupport: (subject: string) => urls.supportPlan(subject),
} as const satisfies Record<string, (subject: string) => string>

/** A form that can be kept half-filled. */
export type DraftFormName = keyof typeof draftForms

const largest = 200_000

/** The name of a form when drafts of it are kept. */
export function draftFormOf(said: string): DraftFormName | undefined {
  return Object.keys(draftForms).find((name): name is DraftFormName => name === said)
}

/** What a sent form holds, worth keeping; undefined when it names no subject or is larger than any form of ours. */
export function keepableDraft(form: URLSearchParams): { subject: string; content: DraftContent } | undefined {
  const subject = form.get('draft') ?? ''
  if (!isId(subject) || form.toString().length > largest) return undefined
  const names = [...new Set(form.keys())].filter((name) => name !== 'draft' && name !== 'draftBy')
  return { subject, content: Object.fromEntries(names.map((name) => [name, listOrOne(form.getAll(name))])) }
}

const listOrOne = (values: readonly string[]) => (values.length === 1 ? values[0]! : values)

/** The answers to a question of a draft that can have several. */
export function answersOf(content: DraftContent, name: string): string[] {
  const kept = content[name]
  return typeof kept === 'string' ? [kept].filter((value) => value !== '') : [...(kept ?? [])]
}
