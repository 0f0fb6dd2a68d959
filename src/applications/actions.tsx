import { DisclosureBanner } from '#src/disclosure/banner.tsx'
import { toldTo } from '#src/disclosure/store.ts'
import { employerNames, findEmployer } from '#src/employers/store.ts'
import { findLead } from '#src/leads/store.ts'
import type { Participant } from '#src/participants/participant.ts'
import { findParticipant } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { stepRefused } from './application.ts'
import { ApplicationForm, StepForm } from './application-form.ts'
import { ApplicationPage, ApplicationsPage, NewApplicationPage } from './pages.tsx'
import { listSteps, recordStep, removeStep } from './step-store.ts'
import { findApplication, findForLead, listApplications, recordApplication } from './store.ts'
import { applicationWords } from './words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(applicationWords, visit.locale).errors, wordsIn(applicationWords, visit.locale).errors.choiceWrong)
const idOf = (sent: string | null) => (/^[0-9a-f-]{36}$/.test(sent ?? '') ? sent! : crypto.randomUUID())

async function personOf(visit: Visit) {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (participant) visit.log({ objectType: 'application', participantIds: [participant.id] })
  return participant
}

async function applicationOf(visit: Visit) {
  const participant = await findParticipant(visit, visit.param('participant'))
  const application = participant && (await findApplication(visit, participant.id, visit.param('application')))
  if (participant) visit.log({ objectType: 'application', objectId: visit.param('application'), participantIds: [participant.id] })
  return participant && application ? { participant, application } : undefined
}

/** What this person wants the employer to know: stands above everything one is about to say there. */
async function bannerFor(visit: Visit, participant: Participant, employer: { id: string; name: string } | undefined) {
  const told = await toldTo(visit, participant.id, employer ? { employerId: employer.id } : { recipient: 'anyEmployer' })
  return <DisclosureBanner participant={participant} told={told} to={employer?.name} />
}

export const showApplications: Action = async (visit) => {
  const participant = await personOf(visit)
  if (!participant) return visit.notFound()
  return visit.page(<ApplicationsPage participant={participant} applications={await listApplications(visit, participant.id)} today={visit.today} mayRecord={visit.may('application.record')} />)
}

/** The form, with what it is about: a lead or an employer from the address, or from the form that came back. */
async function formPage(visit: Visit, asked: { id: string; leadId: string; employerId: string }, sent?: { values: FormValues; errors: Record<string, string> }) {
  const participant = await personOf(visit)
  const lead = asked.leadId === '' ? undefined : await findLead(visit, idOf(asked.leadId))
  if (!participant || (asked.leadId !== '' && !lead)) return undefined
  const employer = asked.employerId === '' ? undefined : await findEmployer(visit, idOf(asked.employerId))
  const values = sent?.values ?? { employerName: employer?.name ?? '', stage: 'considered', onDay: visit.today }
  return <NewApplicationPage participant={participant} id={asked.id} lead={lead} employers={lead ? [] : await employerNames(visit)} values={values} errors={sent?.errors ?? {}} banner={await bannerFor(visit, participant, lead ? { id: lead.employerId, name: lead.employer } : employer)} />
}

export const newApplication: Action = async (visit) => {
  const leadId = visit.query.get('lead') ?? ''
  const known = leadId === '' ? undefined : await findForLead(visit, visit.param('participant'), idOf(leadId))
  if (known) return visit.redirect(urls.application(visit.param('participant'), known))
  const page = await formPage(visit, { id: crypto.randomUUID(), leadId, employerId: visit.query.get('employer') ?? '' })
  return page ? visit.page(page) : visit.notFound()
}

export const createApplication: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return visit.notFound()
  const id = idOf(visit.form.get('id'))
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

async function pageOf(visit: Visit, found: NonNullable<Awaited<ReturnType<typeof applicationOf>>>, sent?: { stepId: string; values: FormValues; errors: Record<string, string> }) {
  const { stepId, values, errors } = sent ?? { stepId: crypto.randomUUID(), values: { onDay: visit.today, stage: '' }, errors: {} }
  const { employerId, employer } = found.application
  const banner = await bannerFor(visit, found.participant, { id: employerId, name: employer })
  return <ApplicationPage {...found} banner={banner} steps={await listSteps(visit, found.application.id)} stepId={stepId} today={visit.today} mayRecord={visit.may('application.record')} values={values} errors={errors} />
}

export const showApplication: Action = async (visit) => {
  const found = await applicationOf(visit)
  return found ? visit.page(await pageOf(visit, found)) : visit.notFound()
}

export const addStep: Action = async (visit) => {
  const found = await applicationOf(visit)
  if (!found) return visit.notFound()
  const { participant, application } = found
  const stepId = idOf(visit.form.get('id'))
  const known = (await listSteps(visit, application.id)).some(({ id }) => id === stepId)
  const input = parseForm(StepForm, visit.form)
  const errors = input.ok ? (known ? undefined : stepRefused(input.value, application.stage, visit.today)) : input.errors
  if (!input.ok || errors) return visit.page(await pageOf(visit, found, { stepId, values: valuesOf(visit.form), errors: said(visit, errors as Record<string, string>) }), 422)
  await recordStep(visit, { id: stepId, participantId: participant.id, staffId: visit.actor.staffId }, { ...input.value, applicationId: application.id })
  return visit.redirect(urls.application(participant.id, application.id))
}

export const takeStepBack: Action = async (visit) => {
  const found = await applicationOf(visit)
  if (!found) return visit.notFound()
  const { participant, application } = found
  await removeStep(visit, application, visit.param('step'))
  const left = await findApplication(visit, participant.id, application.id)
  return visit.redirect(left ? urls.application(participant.id, application.id) : urls.applications(participant.id))
}
