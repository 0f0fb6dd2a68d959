import { findParticipants } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import type { Action } from '#src/web/visit.ts'
import { listVersions, restoreVersion } from './change-store.ts'
import { HistoryPage } from './history-page.tsx'
import { RemovedPage } from './pages.tsx'
import { bringBack, findRemoved, removeContact as remove } from './removal-store.ts'
import { contactPage } from './sign-actions.tsx'
import { findContact } from './store.ts'

export const showContact: Action = async (visit) => {
  const contact = await findContact(visit, visit.param('contact'))
  if (!contact) return visit.notFound()
  const asked = (name: string) => Number(visit.query.get(name)) === contact.number - 1 && visit.query.has(name) && contact.signedAt === null
  const changed = ['changed', 'restored'].find(asked)
  const just = visit.query.has('signed') && contact.signedBy === visit.actor.staffId ? ('signed' as const) : changed ? { restores: contact.number - 1, restored: changed === 'restored' } : undefined
  return contactPage(visit, contact, { just })
}

export const showHistory: Action = async (visit) => {
  const contact = await findContact(visit, visit.param('contact'))
  if (!contact) return visit.notFound()
  const versions = await listVersions(visit, contact.id)
  const everybody = [...new Set([contact.participantIds, ...versions.map(({ state }) => state.participantIds)].flat())]
  visit.log({ objectType: 'contact', objectId: contact.id, participantIds: everybody })
  return visit.page(<HistoryPage contact={contact} versions={versions} participants={await findParticipants(visit, everybody)} mayRestore={visit.may('contact.record') && contact.signedAt === null} />)
}

export const restoreContact: Action = async (visit) => {
  const contact = await findContact(visit, visit.param('contact'))
  const version = contact && (await listVersions(visit, contact.id)).find(({ number }) => String(number) === visit.form.get('number'))
  if (!contact || !version || contact.signedAt !== null) return visit.notFound()
  const people = await findParticipants(visit, [...new Set([...contact.participantIds, ...version.state.participantIds])])
  const mine = contact.staffId === visit.actor.staffId || visit.acting.reach === 'organisation' || people.some(({ id }) => version.state.participantIds.includes(id))
  if (!mine) return visit.notFound()
  visit.log({ objectType: 'contact', objectId: contact.id, participantIds: people.map(({ id }) => id) })
  const restored = await restoreVersion(visit, contact, { state: version.state, visible: people.map(({ id }) => id) })
  return visit.redirect(`${urls.contact(contact.id)}${restored ? `?restored=${contact.number}` : ''}`)
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
