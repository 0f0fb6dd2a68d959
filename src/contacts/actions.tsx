import { findParticipants } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import type { Action } from '#src/web/visit.ts'
import { bringBack, findRemoved, removeContact as remove } from './change-store.ts'
import { ContactPage, RemovedPage } from './pages.tsx'
import { findContact } from './store.ts'

export const showContact: Action = async (visit) => {
  const contact = await findContact(visit, visit.param('contact'))
  if (!contact) return visit.notFound()
  visit.log({ objectType: 'contact', objectId: contact.id, participantIds: contact.participantIds })
  const fresh = Date.parse(visit.now) - Date.parse(contact.createdAt) < 86_400_000
  return visit.page(<ContactPage contact={contact} participants={await findParticipants(visit, contact.participantIds)} removable={fresh && contact.signedAt === null && contact.staffId === visit.actor.staffId} />)
}

export const removeContact: Action = async (visit) => {
  const contact = await findContact(visit, visit.param('contact'))
  if (!contact || !(await remove(visit, contact, visit.actor.staffId))) return visit.notFound()
  visit.log({ kind: 'delete', objectType: 'contact', objectId: contact.id, participantIds: contact.participantIds })
  return visit.redirect(urls.removedContact(contact.id))
}

export const showRemoved: Action = async (visit) => {
  const contact = await findRemoved(visit, visit.param('removed'), visit.actor.staffId)
  if (!contact) return visit.notFound()
  visit.log({ objectType: 'contact', objectId: contact.id, participantIds: contact.participantIds })
  return visit.page(<RemovedPage contact={contact} participants={await findParticipants(visit, contact.participantIds)} />)
}

export const bringBackContact: Action = async (visit) => {
  const contact = await findRemoved(visit, visit.param('removed'), visit.actor.staffId)
  if (!contact) return visit.notFound()
  visit.log({ objectType: 'contact', objectId: contact.id, participantIds: contact.participantIds })
  await bringBack(visit, contact)
  return visit.redirect(urls.contact(contact.id))
}
