import { metAt } from '#src/agenda/store.ts'
import { dropDraft } from '#src/drafts/store.ts'
import { isId } from '#src/kernel/id.ts'
import { findParticipants } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { beginningOf } from './beginning-store.ts'
import { begunOf, resumedOf } from './begun-store.ts'
import { draftValues, offersOf, readContact, saidErrors } from './form-actions.tsx'
import { type Begun, NewContactPage } from './new-page.tsx'
import { findContact, recordContact } from './store.ts'

async function formPage(visit: Visit, id: string, form: { values: FormValues; errors?: Record<string, string>; begun?: Begun; kind?: string | undefined }) {
  const { values, errors = {} } = form
  return visit.page(<NewContactPage {...form} id={id} offers={await offersOf(visit, values)} errors={saidErrors(visit, errors)} />, Object.keys(errors).length > 0 ? 422 : 200)
}

export const newContact: Action = async (visit) => {
  const resumed = await resumedOf(visit, visit.query.get('draft') ?? '')
  const values = resumed ? draftValues(resumed) : await beginningOf(visit)
  const kind = visit.query.get('kind') ?? (values['kind'] === 'employer' && !resumed ? 'employer' : undefined)
  return formPage(visit, resumed?.subject ?? crypto.randomUUID(), { values, begun: await begunOf(visit, resumed), kind })
}

export const createContact: Action = async (visit) => {
  const sent = visit.form.get('id')
  const id = isId(sent) ? sent : crypto.randomUUID()
  const input = readContact(visit)
  if ('errors' in input) return formPage(visit, id, input)
  const { facts } = input
  const people = await findParticipants(visit, facts.participantIds)
  if (people.length !== facts.participantIds.length) return visit.notFound()
  await recordContact(visit, id, visit.actor.staffId, facts)
  if (!(await findContact(visit, id))) return visit.notFound()
  await dropDraft(visit, { form: 'contact', subject: id })
  if (facts.appointmentId && facts.kind !== 'outreach') await metAt(visit, facts.appointmentId, id)
  visit.log({ kind: 'create', objectType: 'contact', objectId: id, participantIds: facts.participantIds })
  return visit.redirect(people.length === 1 ? `${urls.participant(people[0]!.id)}?saved=${id}` : urls.contact(id))
}
