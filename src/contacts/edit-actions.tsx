import { dropDraft, findDraft, keepDraft } from '#src/drafts/store.ts'
import { findParticipants } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { changeContact } from './change-store.ts'
import { conflictOf } from './conflict-store.ts'
import { EditContactPage, type Editing } from './edit-page.tsx'
import { draftValues, offersOf, readContact, saidErrors } from './form-actions.tsx'
import { filledOf } from './note-state.ts'
import { showSigned } from './sign-actions.tsx'
import { type ContactAt, findContact } from './store.ts'

const form = 'contactChange'

async function editPage(visit: Visit, contact: ContactAt, { values, errors = {}, ...rest }: Editing) {
  const offers = await offersOf(visit, values, contact.participantIds)
  const participants = [...offers.people.first, ...offers.people.more]
  visit.log({ objectType: 'contact', objectId: contact.id, participantIds: contact.participantIds })
  return visit.page(<EditContactPage contact={contact} offers={offers} participants={participants} values={values} errors={saidErrors(visit, errors)} {...rest} />, Object.keys(errors).length > 0 || rest.conflict ? 422 : 200)
}

export const editContact: Action = async (visit) => {
  const contact = await findContact(visit, visit.param('contact'))
  if (!contact) return visit.notFound()
  if (contact.signedAt !== null) return visit.redirect(urls.contact(contact.id))
  const draft = await findDraft(visit, { form, subject: contact.id })
  return editPage(visit, contact, draft ? { values: draftValues(draft), resumed: draft, basedOn: Number(draft.content['number']) || undefined } : { values: filledOf(contact) })
}

/** Keeps what was typed as a draft, so that it is not lost when the page is left, and shows both texts. */
async function showConflict(visit: Visit, id: string, { values, number }: { values: FormValues; number: number }) {
  const contact = await findContact(visit, id)
  if (!contact) return visit.notFound()
  const yours = String(values['note'] ?? '')
  await keepDraft(visit, { form, subject: id }, { ...values, number: String(contact.number) })
  if (contact.signedAt !== null) return showSigned(visit, contact, yours)
  return editPage(visit, contact, { values, conflict: await conflictOf(visit, contact, { number, yours }) })
}

export const saveContact: Action = async (visit) => {
  const contact = await findContact(visit, visit.param('contact'))
  if (!contact) return visit.notFound()
  const number = Number(visit.form.get('number'))
  const input = readContact(visit)
  const { values } = input
  if ('errors' in input) return editPage(visit, contact, { ...input, basedOn: number || undefined })
  const { facts } = input
  const people = await findParticipants(visit, [...new Set([...facts.participantIds, ...contact.participantIds])])
  const within = people.map(({ id }) => id)
  if (facts.participantIds.some((id) => !within.includes(id))) return visit.notFound()
  const own = contact.staffId === visit.actor.staffId || visit.acting.reach === 'organisation'
  if (!own && facts.participantIds.length === 0) return editPage(visit, contact, { values, errors: { participantIds: 'keepOne' }, basedOn: number || undefined })
  const beyond = contact.participantIds.filter((id) => !within.includes(id))
  const saved = number === contact.number && (await changeContact(visit, contact, { facts, beyond }))
  if (!saved) return showConflict(visit, contact.id, { values, number })
  await dropDraft(visit, { form, subject: contact.id })
  visit.log({ objectType: 'contact', objectId: contact.id, participantIds: [...new Set([...contact.participantIds, ...facts.participantIds])] })
  return visit.redirect(`${urls.contact(contact.id)}?changed=${contact.number}`)
}
