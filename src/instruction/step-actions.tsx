import { agreementWords } from '#src/agreements/words.ts'
import { type Photo, photoOf } from '#src/staff/photo.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, sentId, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { type TaskAt, taskAt } from './about-store.ts'
import { StepFormPage } from './step-form-page.tsx'
import { changeStep, findStep, keepStepPhoto, listSteps, orderSteps, recordStep } from './step-store.ts'
import { directions, hardInStep, movedIn, StepForm, type WorkStep } from './task.ts'
import { instructionWords } from './words.ts'

/** What in the text is hard to read, as one sentence; undefined when nothing is, or when it was read together. */
function hardSentence(visit: Visit, { text, easyRead }: StepForm): string | undefined {
  const { hard } = wordsIn(agreementWords, visit.locale)
  const found = easyRead ? [] : hardInStep(text)
  return found.length === 0 ? undefined : found.map(({ why, text: spot }) => hard[why as keyof typeof hard](spot)).join(' ')
}

/** The form as it was sent: what to keep, or what is wrong with it. */
function sentStep(visit: Visit): { form: StepForm; photo: Photo | undefined } | { errors: Record<string, string>; hard: boolean } {
  const words = wordsIn(instructionWords, visit.locale).errors
  const input = parseForm(StepForm, visit.form)
  const [file] = visit.files
  const photo = file && !file.tooLarge ? photoOf(file.bytes) : undefined
  const wrong = file && !photo ? { file: words.photoWrong } : {}
  if (!input.ok) return { errors: { ...sentences(input.errors, words, words.choiceWrong), ...wrong }, hard: false }
  const sentence = hardSentence(visit, input.value)
  if (sentence || file && !photo) return { errors: { ...wrong, ...(sentence && { text: sentence }) }, hard: sentence !== undefined }
  return { form: input.value, photo }
}

interface Shown {
  id?: string
  step?: WorkStep
  number: number
}

function formPage(visit: Visit, at: TaskAt & Shown, again: { values: FormValues; errors?: Record<string, string>; hard?: boolean }) {
  return visit.page(<StepFormPage {...at} {...again} />, again.errors ? 422 : 200)
}

export const newWorkStep: Action = async (visit) => {
  const at = await taskAt(visit)
  if (!at) return visit.notFound()
  return formPage(visit, { ...at, id: crypto.randomUUID(), number: (await listSteps(visit, [at.task.id])).length + 1 }, { values: {} })
}

export const createWorkStep: Action = async (visit) => {
  const id = sentId(visit.form.get('id'))
  const at = await taskAt(visit, { kind: 'create', objectType: 'workStep', objectId: id })
  if (!at) return visit.notFound()
  const sent = sentStep(visit)
  if ('errors' in sent) return formPage(visit, { ...at, id, number: (await listSteps(visit, [at.task.id])).length + 1 }, { values: valuesOf(visit.form), ...sent })
  const { text, pictogram } = sent.form
  await recordStep(visit, { id, taskId: at.task.id, participantId: at.participant.id }, { text, pictogram })
  if (!(await findStep(visit, at.task.id, id))) return visit.notFound()
  if (sent.photo) await keepStepPhoto(visit, id, sent.photo)
  return visit.redirect(visit.form.get('then') === 'next' ? urls.newWorkStep(at.participant.id, at.task.id) : urls.workTask(at.participant.id, at.task.id))
}

async function stepAt(visit: Visit, kind: 'read' | 'update' | 'delete' = 'read') {
  const at = await taskAt(visit, { kind, objectType: 'workStep', objectId: visit.param('workStep') })
  const step = at && (await findStep(visit, at.task.id, visit.param('workStep')))
  if (!at || !step) return undefined
  const steps = await listSteps(visit, [at.task.id])
  return { ...at, step, steps, number: steps.findIndex(({ id }) => id === step.id) + 1 }
}

export const editWorkStep: Action = async (visit) => {
  const at = await stepAt(visit)
  return at ? formPage(visit, at, { values: { text: at.step.text, pictogram: at.step.pictogram ?? '' } }) : visit.notFound()
}

export const saveWorkStep: Action = async (visit) => {
  const at = await stepAt(visit, 'update')
  if (!at) return visit.notFound()
  const sent = sentStep(visit)
  if ('errors' in sent) return formPage(visit, at, { values: valuesOf(visit.form), ...sent })
  const { text, pictogram, withoutPhoto } = sent.form
  await changeStep(visit, at.step.id, { text, pictogram })
  if (sent.photo || withoutPhoto) await keepStepPhoto(visit, at.step.id, sent.photo ?? null)
  return visit.redirect(urls.workTask(at.participant.id, at.task.id))
}

/** Moves a step one place up or down. */
export const moveWorkStep: Action = async (visit) => {
  const at = await stepAt(visit, 'update')
  const to = directions.find((direction) => direction === visit.form.get('to'))
  if (!at || !to) return visit.notFound()
  await orderSteps(visit, at.task.id, movedIn(at.steps.map(({ id }) => id), at.step.id, to))
  return visit.redirect(`${urls.workTask(at.participant.id, at.task.id)}#step-${at.step.id}`)
}

export const removeWorkStep: Action = async (visit) => {
  const at = await stepAt(visit, 'delete')
  if (!at) return visit.notFound()
  await changeStep(visit, at.step.id, { removedOn: visit.today })
  return visit.redirect(`${urls.workTask(at.participant.id, at.task.id)}?removed=${at.step.id}`)
}

export const restoreWorkStep: Action = async (visit) => {
  const at = await stepAt(visit, 'update')
  if (!at) return visit.notFound()
  await changeStep(visit, at.step.id, { removedOn: null })
  return visit.redirect(urls.workTask(at.participant.id, at.task.id))
}
