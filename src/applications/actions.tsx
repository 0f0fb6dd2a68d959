import { employerNames, findEmployer } from '#src/employers/store.ts'
import { findLead } from '#src/leads/store.ts'
import { findParticipant } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, sentId, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { stepRefused } from './application.ts'
import { ApplicationForm } from './application-form.ts'
import { bannerFor } from './banner.tsx'
import { ApplicationsPage, NewApplicationPage } from './pages.tsx'
import { findApplication, findForLead, listApplications, recordApplication } from './store.ts'
import { applicationWords } from './words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(applicationWords, visit.locale).errors, wordsIn(applicationWords, visit.locale).errors.choiceWrong)

async function personOf(visit: Visit) {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (participant) visit.log({ objectType: 'application', participantIds: [participant.id] })
  return participant
}

export const showApplications: Action = async (visit) => {
  const participant = await personOf(visit)
  if (!participant) return visit.notFound()
  return visit.page(<ApplicationsPage participant={participant} applications={await listApplications(visit, participant.id)} today={visit.today} mayRecord={visit.may('application.record')} />)
}

/** The form, with what it is about: a lead or an employer from the address, or from the form that came back. */
async function formPage(visit: Visit, asked: { id: string; leadId: string; employerId: string }, sent?: { values: FormValues; errors: Record<string, string> }) {
  const participant = await personOf(visit)
  const lead = asked.leadId === '' ? undefined : await findLead(visit, sentId(asked.leadId))
  if (!participant || (asked.leadId !== '' && !lead)) return undefined
  const employer = asked.employerId === '' ? undefined : await findEmployer(visit, sentId(asked.employerId))
  const values = sent?.values ?? { employerName: employer?.name ?? '', stage: 'considered', onDay: visit.today }
  return <NewApplicationPage participant={participant} id={asked.id} lead={lead} employers={lead ? [] : await employerNames(visit)} values={values} errors={sent?.errors ?? {}} banner={await bannerFor(visit, participant, lead ? { id: lead.employerId, name: lead.employer } : employer)} />
}

export const newApplication: Action = async (visit) => {
  const leadId = visit.query.get('lead') ?? ''
  const known = leadId === '' ? undefined : await findForLead(visit, visit.param('participant'), sentId(leadId))
  if (known) return visit.redirect(urls.application(visit.param('participant'), known))
  const page = await formPage(visit, { id: crypto.randomUUID(), leadId, employerId: visit.query.get('employer') ?? '' })
  return page ? visit.page(page) : visit.notFound()
}

export const createApplication: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return visit.notFound()
  const id = sentId(visit.form.get('id'))
  const input = parseForm(ApplicationForm, visit.form)
  const errors = input.ok ? stepRefused(input.value, undefined, visit.today) : input.errors
  if (!input.ok || errors) {
    const page = await formPage(visit, { id, leadId: visit.form.get('leadId') ?? '', employerId: '' }, { values: valuesOf(visit.form), errors: said(visit, errors as Record<string, string>) })
    return page ? visit.page(page, 422) : visit.notFound()
  }
  visit.log({ kind: 'create', objectType: 'application', objectId: id, participantIds: [participant.id] })
  const lead = input.value.leadId === null ? undefined : await findLead(visit, input.value.leadId)
  if (input.value.leadId !== null && !lead) return visit.notFound()
  const applicationId = await recordApplication(visit, { id, participantId: participant.id, staffId: visit.actor.staffId }, { ...input.value, lead })
  return (await findApplication(visit, participant.id, applicationId)) ? visit.redirect(urls.application(participant.id, applicationId)) : visit.notFound()
}
