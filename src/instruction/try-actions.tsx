import { addMonths } from '#src/kernel/day.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, sentId, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { type TaskAt, taskAt } from './about-store.ts'
import { listSteps } from './step-store.ts'
import { RoundForm, stepField, tappedIn } from './try.ts'
import { TryPage } from './try-page.tsx'
import { recordRound, removeRound } from './try-store.ts'
import { instructionWords } from './words.ts'

/** A try may lie before the job, as on a trial day, but a year earlier is a slip of the pen. Own choice. */
const earliest = ({ job }: TaskAt) => addMonths(job.startedOn, -12)

async function tryPage(visit: Visit, at: TaskAt, again: { id: string; values: FormValues; errors?: Record<string, string> }) {
  const { errors = {} } = again
  const words = wordsIn(instructionWords, visit.locale).errors
  return visit.page(<TryPage {...at} {...again} steps={await listSteps(visit, [at.task.id])} today={visit.today} errors={sentences(errors, words, words.promptWrong)} />, Object.keys(errors).length > 0 ? 422 : 200)
}

export const newWorkTry: Action = async (visit) => {
  const at = await taskAt(visit, { objectType: 'workTry' })
  return at ? tryPage(visit, at, { id: crypto.randomUUID(), values: { onDay: visit.today } }) : visit.notFound()
}

export const createWorkTry: Action = async (visit) => {
  const id = sentId(visit.form.get('id'))
  const at = await taskAt(visit, { kind: 'create', objectType: 'workTry', objectId: id })
  if (!at) return visit.notFound()
  const steps = await listSteps(visit, [at.task.id])
  const again = (errors: Record<string, string>) => tryPage(visit, at, { id, values: valuesOf(visit.form), errors })
  const first = stepField(steps[0]?.id ?? '')
  const input = parseForm(RoundForm, visit.form)
  const tapped = tappedIn(visit.form, steps.map((step) => step.id))
  if (!input.ok) return again(input.errors)
  if (input.value.onDay > visit.today) return again({ onDay: 'dayAhead' })
  if (input.value.onDay < earliest(at)) return again({ onDay: 'dayBefore' })
  if (!tapped) return again({ [first]: 'promptWrong' })
  if (tapped.size === 0) return again({ [first]: 'noneTapped' })
  await recordRound(visit, { id, onDay: input.value.onDay, participantId: at.participant.id }, tapped)
  return visit.redirect(`${urls.workTask(at.participant.id, at.task.id)}?saved=${id}`)
}

export const undoWorkTry: Action = async (visit) => {
  const at = await taskAt(visit, { kind: 'delete', objectType: 'workTry', objectId: visit.param('round') })
  if (!at || !(await removeRound(visit, at.task.id, visit.param('round')))) return visit.notFound()
  return visit.redirect(urls.workTask(at.participant.id, at.task.id))
}
