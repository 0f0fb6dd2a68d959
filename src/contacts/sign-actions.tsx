import { findParticipants } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { parseForm, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { addAddendum, listAddenda } from './addendum-store.ts'
import { AddendumForm } from './addendum.ts'
import { listVersions, setStepDone, signContact as sign, unsignContact } from './change-store.ts'
import { detailOf } from './detail-store.ts'
import { saidErrors } from './form-actions.tsx'
import { ContactPage, type ContactPageProps, SignedMeanwhile } from './pages.tsx'
import { type ContactAt, findContact } from './store.ts'
import type { AddingTarget } from './target-card.tsx'

/** The page of one contact; 422 when an addition or a new direction comes back. */
export async function contactPage(visit: Visit, contact: ContactAt, more: { just?: ContactPageProps['rights']['just']; adding?: ContactPageProps['adding']; target?: AddingTarget } = {}) {
  visit.log({ objectType: 'contact', objectId: contact.id, participantIds: contact.participantIds })
  const edit = visit.may('contact.record')
  const fresh = Date.parse(visit.now) - Date.parse(contact.createdAt) < 86_400_000
  const adding = more.adding ?? (edit && contact.signedAt !== null ? { id: crypto.randomUUID() } : undefined)
  const open = contact.kind === 'employer' && contact.signedAt === null && visit.may('plan.record')
  const target = more.target ?? (open ? { id: crypto.randomUUID(), values: {} } : undefined)
  return visit.page(
    <ContactPage
      contact={contact} participants={await findParticipants(visit, contact.participantIds)} detail={await detailOf(visit, contact)} addenda={await listAddenda(visit, contact.id)}
      earlier={(await listVersions(visit, contact.id)).length} rights={{ edit, remove: edit && fresh && contact.signedAt === null && contact.staffId === visit.actor.staffId, just: more.just }} today={visit.today} adding={adding}
      target={target}
    />, more.adding || more.target ? 422 : 200,
  )
}

/** Somebody signed the note off while it was being changed: what was typed waits in the field for an addition. */
export function showSigned(visit: Visit, contact: ContactAt, typed: string) {
  return contactPage(visit, contact, { adding: { id: crypto.randomUUID(), text: typed, notice: <SignedMeanwhile /> } })
}

export const signContact: Action = async (visit) => {
  const contact = await findContact(visit, visit.param('contact'))
  if (!contact) return visit.notFound()
  visit.log({ objectType: 'contact', objectId: contact.id, participantIds: contact.participantIds })
  if (visit.form.get('undo') === 'yes') {
    await unsignContact(visit, contact.id, visit.actor.staffId)
    return visit.redirect(urls.contact(contact.id))
  }
  const signed = await sign(visit, contact.id, visit.actor.staffId)
  return visit.redirect(`${urls.contact(contact.id)}${signed ? '?signed' : ''}`)
}

export const addToContact: Action = async (visit) => {
  const contact = await findContact(visit, visit.param('signed'))
  if (!contact || contact.signedAt === null) return visit.notFound()
  const sent = visit.form.get('id') ?? ''
  const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sent) ? sent : crypto.randomUUID()
  const input = parseForm(AddendumForm, visit.form)
  if (!input.ok) return contactPage(visit, contact, { adding: { id, text: String(valuesOf(visit.form)['text'] ?? ''), errors: saidErrors(visit, input.errors) } })
  visit.log({ kind: 'create', objectType: 'contact', objectId: contact.id, participantIds: contact.participantIds })
  await addAddendum(visit, contact, { id, staffId: visit.actor.staffId, text: input.value.text })
  return visit.redirect(urls.contact(contact.id))
}

export const tickStep: Action = async (visit) => {
  const contact = await findContact(visit, visit.param('contact'))
  if (!contact) return visit.notFound()
  visit.log({ objectType: 'contact', objectId: contact.id, participantIds: contact.participantIds })
  await setStepDone(visit, contact.id, visit.form.get('done') !== 'no')
  return visit.redirect(urls.contact(contact.id))
}
