import { findLead, type LeadAt } from '#src/leads/store.ts'
import { findParticipants, listParticipants } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { ProposeForm } from './application-form.ts'
import { LeadPage } from './lead-page.tsx'
import { listForLead, proposeFor } from './store.ts'
import { applicationWords } from './words.ts'

async function pageOf(visit: Visit, lead: LeadAt, errors: Record<string, string> = {}) {
  const applications = await listForLead(visit, lead.id)
  visit.log({ objectType: 'lead', objectId: lead.id, participantIds: [...new Set(applications.map(({ participantId }) => participantId))] })
  return <LeadPage lead={lead} applications={applications} participants={await listParticipants(visit)} today={visit.today} mayRecord={visit.may('lead.record')} values={valuesOf(visit.form)} errors={errors} />
}

export const showLead: Action = async (visit) => {
  const lead = await findLead(visit, visit.param('lead'))
  return lead ? visit.page(await pageOf(visit, lead)) : visit.notFound()
}

export const proposePeople: Action = async (visit) => {
  const lead = await findLead(visit, visit.param('lead'))
  if (!lead) return visit.notFound()
  const input = parseForm(ProposeForm, visit.form)
  if (!input.ok) return visit.page(await pageOf(visit, lead, sentences(input.errors, wordsIn(applicationWords, visit.locale).errors, wordsIn(applicationWords, visit.locale).errors.choiceWrong)), 422)
  const participantIds = (await findParticipants(visit, input.value.participantIds)).map(({ id }) => id)
  if (participantIds.length !== new Set(input.value.participantIds).size) return visit.notFound()
  visit.log({ kind: 'create', objectType: 'application', objectId: lead.id, participantIds })
  await proposeFor(visit, lead, { participantIds, staffId: visit.actor.staffId, on: visit.today })
  return visit.redirect(urls.lead(lead.id))
}
