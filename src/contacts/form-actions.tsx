import { answersOf, type Draft } from '#src/drafts/draft.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { ContactForm, type ContactFacts, factsOf } from './contact-form.ts'
import type { Offers } from './offers.ts'
import { offersFor } from './offers-store.ts'
import { withUsual } from './usual.ts'
import { contactWords } from './words.ts'

const lists = ['participantIds', 'planTargetIds'] as const
const listOf = (value: FormValues[string] | undefined) => (typeof value === 'string' ? [value].filter((one) => one !== '') : [...(value ?? [])])

/** What was filled in about a contact: everything typed, and the facts or per field the key of what is wrong. */
export function readContact(visit: Visit): { values: FormValues } & ({ facts: ContactFacts } | { errors: Record<string, string> }) {
  const form = withUsual(visit.form)
  const values = { ...valuesOf(form), ...Object.fromEntries(lists.map((name) => [name, form.getAll(name)])) }
  const input = parseForm(ContactForm, form)
  if (!input.ok) return { values, errors: input.errors }
  if (input.value.onDay > visit.today) return { values, errors: { onDay: 'inFuture' } }
  return { values, facts: factsOf(input.value) }
}

/** The form as a draft left it. */
export function draftValues({ content }: Draft): FormValues {
  return { ...content, ...Object.fromEntries(lists.map((name) => [name, answersOf(content, name)])) }
}

/** What the form offers, with who is chosen in view. */
export function offersOf(visit: Visit, values: FormValues, also: readonly string[] = []): Promise<Offers> {
  return offersFor(visit, visit.actor.staffId, { participantIds: [...new Set([...listOf(values['participantIds']), ...also])], employerName: String(values['employerName'] ?? ''), siteId: String(values['siteId'] ?? '') })
}

/** The sentences for what is wrong in a form about a contact. */
export function saidErrors({ locale }: Visit, errors: Record<string, string>): Record<string, string> {
  const words = wordsIn(contactWords, locale).errors
  return sentences(errors, words, words.choiceWrong)
}
