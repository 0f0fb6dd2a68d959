import { metAt } from '#src/agenda/store.ts'
import { answersOf } from '#src/drafts/draft.ts'
import { dropDraft, findDraft } from '#src/drafts/store.ts'
import { findParticipants } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { beginningOf, begunOf } from './begun-store.ts'
import { ContactForm, factsOf } from './contact-form.ts'
import { saidErrors } from './form-errors.ts'
import { type Begun, NewContactPage } from './new-page.tsx'
import { offersFor } from './offers-store.ts'
import { findContact, recordContact } from './store.ts'
import { withUsual } from './usual.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const listOf = (value: FormValues[string] | undefined) => (typeof value === 'string' ? [value].filter((one) => one !== '') : [...(value ?? [])])

async function formPage(visit: Visit, id: string, form: { values: FormValues; errors?: Record<string, string>; begun?: Begun; kind?: string | undefined }) {
  const { values, errors = {} } = form
  const offers = await offersFor(visit, visit.actor.staffId, { participantIds: listOf(values['participantIds']), employerName: String(values['employerName'] ?? '') })
  return visit.page(<NewContactPage {...form} id={id} offers={offers} errors={saidErrors(visit, errors)} />, Object.keys(errors).length > 0 ? 422 : 200)
}

export const newContact: Action = async (visit) => {
  const wanted = visit.query.get('draft') ?? ''
  const resumed = uuid.test(wanted) ? await findDraft(visit, { form: 'contact', subject: wanted }) : undefined
  const values = resumed ? { ...resumed.content, participantIds: answersOf(resumed.content, 'participantIds'), planTargetIds: answersOf(resumed.content, 'planTargetIds') } : await beginningOf(visit)
  const kind = visit.query.get('kind') ?? (values['employerName'] && !resumed ? 'employer' : undefined)
  return formPage(visit, resumed?.subject ?? crypto.randomUUID(), { values, begun: await begunOf(visit, resumed), kind })
}

export const createContact: Action = async (visit) => {
  const sent = visit.form.get('id') ?? ''
  const id = uuid.test(sent) ? sent : crypto.randomUUID()
  const form = withUsual(visit.form)
  const input = parseForm(ContactForm, form)
  const again = (errors: Record<string, string>) => formPage(visit, id, { values: { ...valuesOf(form), participantIds: form.getAll('participantIds'), planTargetIds: form.getAll('planTargetIds') }, errors })
  if (!input.ok) return again(input.errors)
  const facts = factsOf(input.value)
  const people = await findParticipants(visit, facts.participantIds)
  if (people.length !== facts.participantIds.length) return visit.notFound()
  if (facts.onDay > visit.today) return again({ onDay: 'inFuture' })
  await recordContact(visit, id, visit.actor.staffId, facts)
  if (!(await findContact(visit, id))) return visit.notFound()
  await dropDraft(visit, { form: 'contact', subject: id })
  if (facts.appointmentId && facts.kind !== 'outreach') await metAt(visit, facts.appointmentId, id)
  visit.log({ kind: 'create', objectType: 'contact', objectId: id, participantIds: facts.participantIds })
  return visit.redirect(people.length === 1 ? `${urls.participant(people[0]!.id)}?saved=${id}` : urls.contact(id))
}
