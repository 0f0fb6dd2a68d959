import { findParticipant } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, sentId, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { stepRefused } from './application.ts'
import { StepForm } from './application-form.ts'
import { bannerFor } from './banner.tsx'
import { ApplicationPage } from './pages.tsx'
import { listSteps, recordStep, removeStep } from './step-store.ts'
import { findApplication } from './store.ts'
import { applicationWords } from './words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(applicationWords, visit.locale).errors, wordsIn(applicationWords, visit.locale).errors.choiceWrong)

async function applicationOf(visit: Visit) {
  const participant = await findParticipant(visit, visit.param('participant'))
  const application = participant && (await findApplication(visit, participant.id, visit.param('application')))
  if (participant) visit.log({ objectType: 'application', objectId: visit.param('application'), participantIds: [participant.id] })
  return participant && application ? { participant, application } : undefined
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
  const stepId = sentId(visit.form.get('id'))
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
