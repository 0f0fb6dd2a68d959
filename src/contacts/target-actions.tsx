import { findParticipants } from '#src/participants/store.ts'
import { addTarget } from '#src/plans/adding-store.ts'
import { urls } from '#src/urls.ts'
import { parseForm, sentId, valuesOf } from '#src/web/form.ts'
import type { Action } from '#src/web/visit.ts'
import { serveTarget } from './change-store.ts'
import { saidErrors } from './form-actions.tsx'
import { contactPage } from './sign-actions.tsx'
import { findContact } from './store.ts'
import { TargetForm } from './target-form.ts'

/** Adds a direction that came up in a talk with an employer to the search plan of one of its people, and lets the talk serve it. */
export const addContactTarget: Action = async (visit) => {
  const contact = await findContact(visit, visit.param('visited'))
  if (!contact || contact.kind !== 'employer' || contact.signedAt !== null) return visit.notFound()
  const id = sentId(visit.form.get('id'))
  const input = parseForm(TargetForm, visit.form)
  const again = (errors: Record<string, string>) => contactPage(visit, contact, { target: { id, values: valuesOf(visit.form), errors: saidErrors(visit, errors) } })
  if (!input.ok) return again(input.errors)
  const { participantId, title, wish } = input.value
  const people = (await findParticipants(visit, contact.participantIds)).map((person) => person.id)
  if (!people.includes(participantId)) return visit.notFound()
  visit.log({ kind: 'create', objectType: 'plan', objectId: id, participantIds: [participantId] })
  if ((await addTarget(visit, participantId, { id, title, occupationCode: null, servesWish: wish })) === 'full') return again({ title: 'targetsFull' })
  const served = contact.planTargetIds.includes(id) || (await serveTarget(visit, contact, { targetId: id, within: people }))
  return visit.redirect(served && !contact.planTargetIds.includes(id) ? `${urls.contact(contact.id)}?changed=${contact.number}` : urls.contact(contact.id))
}
