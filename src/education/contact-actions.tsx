import { idOf } from '#src/jobs/actions.tsx'
import type { Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { parseForm, valuesOf } from '#src/web/form.ts'
import type { Action, LogEntry, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { educationErrors, educationOf } from './about-store.ts'
import { SchoolContactPage } from './contact-page.tsx'
import type { Education } from './education.ts'
import { NewSchoolContactForm, SchoolContactForm } from './school-contact.ts'
import { changeSchoolContact, listSchoolContacts, putSchoolContactAway, recordSchoolContact } from './school-contact-store.ts'
import { educationWords } from './words.ts'

export const newSchoolContact: Action = async (visit) => {
  const at = await educationOf(visit)
  return at ? visit.page(<SchoolContactPage {...at} id={crypto.randomUUID()} values={{ onDay: visit.today }} errors={{}} />) : visit.notFound()
}

export const createSchoolContact: Action = async (visit) => {
  const id = idOf(visit)
  const at = await educationOf(visit, { kind: 'create', objectType: 'schoolContact', objectId: id })
  if (!at) return visit.notFound()
  const input = parseForm(NewSchoolContactForm, visit.form)
  if (!input.ok) return visit.page(<SchoolContactPage {...at} id={id} values={valuesOf(visit.form)} errors={educationErrors(visit, input.errors)} />, 422)
  const made = await recordSchoolContact(visit, { id, educationId: at.education.id, participantId: at.participant.id }, input.value)
  return made ? visit.redirect(urls.education(at.participant.id, at.education.id)) : visit.notFound()
}

async function contactOf(visit: Visit, about: LogEntry = {}) {
  const at = await educationOf(visit, { objectType: 'schoolContact', objectId: visit.param('schoolContact'), ...about })
  const contact = at && (await listSchoolContacts(visit, at.education.id)).find(({ id }) => id === visit.param('schoolContact'))
  return at && contact ? { ...at, contact } : undefined
}

export const editSchoolContact: Action = async (visit) => {
  const at = await contactOf(visit)
  if (!at) return visit.notFound()
  const { onDay, personMet, said } = at.contact
  return visit.page(<SchoolContactPage {...at} id={at.contact.id} values={{ onDay, personMet: personMet ?? '', said }} errors={{}} />)
}

const there = ({ participant, education }: { participant: Participant; education: Education }) => urls.education(participant.id, education.id)

export const saveSchoolContact: Action = async (visit) => {
  const at = await contactOf(visit, { kind: 'update' })
  if (!at) return visit.notFound()
  const input = parseForm(SchoolContactForm, visit.form)
  if (!input.ok) return visit.page(<SchoolContactPage {...at} id={at.contact.id} values={valuesOf(visit.form)} errors={educationErrors(visit, input.errors)} />, 422)
  await changeSchoolContact(visit, at.contact, input.value)
  return visit.redirect(there(at))
}

export const removeSchoolContact: Action = async (visit) => {
  const at = await contactOf(visit, { kind: 'delete' })
  if (!at) return visit.notFound()
  await putSchoolContactAway(visit, at.contact, { at: visit.now, reason: wordsIn(educationWords, visit.locale).removedReason })
  return visit.redirect(`${there(at)}?removed=${at.contact.id}`)
}

export const restoreSchoolContact: Action = async (visit) => {
  const at = await contactOf(visit, { kind: 'update' })
  if (!at) return visit.notFound()
  await putSchoolContactAway(visit, at.contact, null)
  return visit.redirect(there(at))
}
