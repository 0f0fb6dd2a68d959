import { answersOf, type Draft } from '#src/drafts/draft.ts'
import { dropDraft, findDraft, keepDraft } from '#src/drafts/store.ts'
import { timeOf } from '#src/kernel/instant.ts'
import { findParticipants } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { changeContact, listVersions } from './change-store.ts'
import { ContactForm, factsOf } from './contact-form.ts'
import { type Conflict, EditContactPage } from './edit-page.tsx'
import { saidErrors } from './form-errors.ts'
import { filledOf, stateOf } from './note-state.ts'
import { offersFor } from './offers-store.ts'
import { showSigned } from './sign-actions.tsx'
import { type ContactAt, findContact } from './store.ts'

interface Filled {
  values: FormValues
  errors?: Record<string, string>
  resumed?: Draft | undefined
  basedOn?: number | undefined
  conflict?: Conflict | undefined
}

async function editPage(visit: Visit, contact: ContactAt, { values, errors = {}, ...rest }: Filled) {
  const chosen = typeof values['participantIds'] === 'string' ? [values['participantIds']] : [...(values['participantIds'] ?? [])]
  const offers = await offersFor(visit, visit.actor.staffId, { participantIds: [...new Set([...chosen, ...contact.participantIds])], employerName: String(values['employerName'] ?? '') })
  const participants = [...offers.people.first, ...offers.people.more]
  visit.log({ objectType: 'contact', objectId: contact.id, participantIds: contact.participantIds })
  return visit.page(<EditContactPage contact={contact} offers={offers} participants={participants} values={values} errors={saidErrors(visit, errors)} {...rest} />, Object.keys(errors).length > 0 || rest.conflict ? 422 : 200)
}

export const editContact: Action = async (visit) => {
  const contact = await findContact(visit, visit.param('contact'))
  if (!contact) return visit.notFound()
  if (contact.signedAt !== null) return visit.redirect(urls.contact(contact.id))
  const draft = await findDraft(visit, { form: 'contactChange', subject: contact.id })
  if (!draft) return editPage(visit, contact, { values: filledOf(contact) })
  const values = { ...draft.content, participantIds: answersOf(draft.content, 'participantIds'), planTargetIds: answersOf(draft.content, 'planTargetIds') }
  return editPage(visit, contact, { values, resumed: draft, basedOn: Number(draft.content['number']) || contact.number })
}

/** Somebody saved first: what both began with, and who that was. */
async function conflictOf(visit: Visit, contact: ContactAt, { number, yours }: { number: number; yours: string }): Promise<Conflict> {
  const versions = await listVersions(visit, contact.id)
  const before = versions.find((version) => version.number === number)
  const last = versions.at(-1)
  return { before: before?.state ?? stateOf(contact), by: last?.changedBy ?? contact.coach, when: timeOf(last?.changedAt ?? contact.createdAt), yours }
}

/** Keeps what was typed as a draft, so that it is not lost when the page is left, and shows both texts. */
async function showConflict(visit: Visit, id: string, filled: { values: FormValues; number: number }) {
  const contact = await findContact(visit, id)
  if (!contact) return visit.notFound()
  const yours = String(filled.values['note'] ?? '')
  await keepDraft(visit, { form: 'contactChange', subject: id }, { ...filled.values, number: String(contact.number) })
  if (contact.signedAt !== null) return showSigned(visit, contact, yours)
  return editPage(visit, contact, { values: filled.values, conflict: await conflictOf(visit, contact, { number: filled.number, yours }) })
}

export const saveContact: Action = async (visit) => {
  const contact = await findContact(visit, visit.param('contact'))
  if (!contact) return visit.notFound()
  const { form } = visit
  const values = { ...valuesOf(form), participantIds: form.getAll('participantIds'), planTargetIds: form.getAll('planTargetIds') }
  const number = Number(form.get('number'))
  const input = parseForm(ContactForm, form)
  const again = (errors: Record<string, string>) => editPage(visit, contact, { values, errors, basedOn: number || contact.number })
  if (!input.ok) return again(input.errors)
  if (input.value.onDay > visit.today) return again({ onDay: 'inFuture' })
  const facts = factsOf(input.value)
  const people = await findParticipants(visit, [...new Set([...facts.participantIds, ...contact.participantIds])])
  const within = people.map(({ id }) => id)
  if (facts.participantIds.some((id) => !within.includes(id))) return visit.notFound()
  const own = contact.staffId === visit.actor.staffId || visit.acting.reach === 'organisation'
  if (!own && facts.participantIds.length === 0) return again({ participantIds: 'keepOne' })
  const beyond = contact.participantIds.filter((id) => !within.includes(id))
  const saved = number === contact.number && (await changeContact(visit, contact, { facts, beyond }))
  if (!saved) return showConflict(visit, contact.id, { values, number })
  await dropDraft(visit, { form: 'contactChange', subject: contact.id })
  visit.log({ objectType: 'contact', objectId: contact.id, participantIds: [...new Set([...contact.participantIds, ...facts.participantIds])] })
  return visit.redirect(`${urls.contact(contact.id)}?changed=${contact.number}`)
}
