import { employerNames, findEmployer } from '#src/employers/store.ts'
import { findParticipants, listParticipants } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { ContactForm } from './contact.ts'
import { ContactPage, NewContactPage } from './pages.tsx'
import { findContact, recentlyNoted, recordContact, removeContact as remove } from './store.ts'
import { contactWords } from './words.ts'

/** The people one can write about: who is chosen already comes first, then whom the coach noted most recently. */
async function choices(visit: Visit, chosen: FormValues[string] | undefined) {
  const recent = await recentlyNoted(visit, visit.actor.staffId)
  const people = await listParticipants(visit)
  const rank = (id: string) => (Array.isArray(chosen) && chosen.includes(id) ? -1 : recent.includes(id) ? recent.indexOf(id) : recent.length)
  return { participants: people.sort((a, b) => rank(a.id) - rank(b.id)), employers: await employerNames(visit) }
}

async function formPage(visit: Visit, id: string, values: FormValues, errors: Record<string, string> = {}) {
  const words = wordsIn(contactWords, visit.locale).errors
  return visit.page(<NewContactPage id={id} {...(await choices(visit, values['participantIds']))} values={values} errors={sentences(errors, words, words.choiceWrong)} />, Object.keys(errors).length > 0 ? 422 : 200)
}

export const newContact: Action = async (visit) => {
  const asked = visit.query.get('participant') ?? ''
  const about = /^[0-9a-f-]{36}$/.test(asked) ? await findParticipants(visit, [asked]) : []
  visit.log({ objectType: 'form', participantIds: about.map(({ id }) => id) })
  const employer = visit.query.get('employer') ?? ''
  const employerName = /^[0-9a-f-]{36}$/.test(employer) ? ((await findEmployer(visit, employer))?.name ?? '') : ''
  return formPage(visit, crypto.randomUUID(), { employerName, onDay: visit.today, participantIds: about.map(({ id }) => id), kind: visit.query.get('kind') ?? 'support', modality: 'faceToFace' })
}

export const createContact: Action = async (visit) => {
  const sent = visit.form.get('id') ?? ''
  const id = /^[0-9a-f-]{36}$/.test(sent) ? sent : crypto.randomUUID()
  const input = parseForm(ContactForm, visit.form)
  const again = async (errors: Record<string, string>) => formPage(visit, id, { ...valuesOf(visit.form), participantIds: visit.form.getAll('participantIds') }, errors)
  if (!input.ok) return again(input.errors)
  const people = await findParticipants(visit, input.value.participantIds)
  if (people.length !== new Set(input.value.participantIds).size) return visit.notFound()
  if (input.value.onDay > visit.today) return again({ onDay: 'inFuture' })
  await recordContact(visit, id, visit.actor.staffId, input.value)
  if (!(await findContact(visit, id))) return visit.notFound()
  visit.log({ kind: 'create', objectType: 'contact', objectId: id, participantIds: input.value.participantIds })
  return visit.redirect(people.length === 1 ? `${urls.participant(people[0]!.id)}?saved=${id}` : urls.contact(id))
}

export const showContact: Action = async (visit) => {
  const contact = await findContact(visit, visit.param('contact'))
  if (!contact) return visit.notFound()
  visit.log({ objectType: 'contact', objectId: contact.id, participantIds: contact.participantIds })
  const fresh = Date.parse(visit.now) - Date.parse(contact.createdAt) < 86_400_000
  return visit.page(<ContactPage contact={contact} participants={await findParticipants(visit, contact.participantIds)} removable={fresh && contact.staffId === visit.actor.staffId} />)
}

export const removeContact: Action = async (visit) => {
  const contact = await findContact(visit, visit.param('contact'))
  if (!contact || !(await remove(visit, contact.id, visit.actor.staffId))) return visit.notFound()
  visit.log({ kind: 'delete', objectType: 'contact', objectId: contact.id, participantIds: contact.participantIds })
  const [first] = contact.participantIds
  return visit.redirect(first ? urls.participant(first) : urls.participants())
}
