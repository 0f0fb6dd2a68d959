import { jobOf } from '#src/jobs/actions.tsx'
import { urls } from '#src/urls.ts'
import { parseForm, sentences, sentId, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { taskAt } from './about-store.ts'
import { changeTask, findTask, recordTask } from './store.ts'
import { TaskForm } from './task.ts'
import { TaskFormPage } from './task-form-page.tsx'
import { instructionWords } from './words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(instructionWords, visit.locale).errors, wordsIn(instructionWords, visit.locale).errors.choiceWrong)

export const newWorkTask: Action = async (visit) => {
  const found = await jobOf(visit, { objectType: 'workTask' })
  return found ? visit.page(<TaskFormPage {...found} id={crypto.randomUUID()} values={{}} />) : visit.notFound()
}

export const createWorkTask: Action = async (visit) => {
  const id = sentId(visit.form.get('id'))
  const found = await jobOf(visit, { kind: 'create', objectType: 'workTask', objectId: id })
  if (!found) return visit.notFound()
  const { participant, job } = found
  const input = parseForm(TaskForm, visit.form)
  if (!input.ok) return visit.page(<TaskFormPage {...found} id={id} values={valuesOf(visit.form)} errors={said(visit, input.errors)} />, 422)
  await recordTask(visit, { id, jobId: job.id, participantId: participant.id }, input.value)
  return (await findTask(visit, participant.id, id))?.jobId === job.id ? visit.redirect(urls.workTask(participant.id, id)) : visit.notFound()
}

export const editWorkTask: Action = async (visit) => {
  const at = await taskAt(visit)
  if (!at) return visit.notFound()
  const { title, pictogram, forWorkplace } = at.task
  return visit.page(<TaskFormPage {...at} values={{ title, pictogram: pictogram ?? '', forWorkplace: forWorkplace ?? '' }} />)
}

export const saveWorkTask: Action = async (visit) => {
  const at = await taskAt(visit, { kind: 'update' })
  if (!at) return visit.notFound()
  const input = parseForm(TaskForm, visit.form)
  if (!input.ok) return visit.page(<TaskFormPage {...at} values={valuesOf(visit.form)} errors={said(visit, input.errors)} />, 422)
  await changeTask(visit, at.task.id, input.value)
  return visit.redirect(urls.workTask(at.participant.id, at.task.id))
}

/** Puts a task away, or with `back` takes it up again. */
export const archiveWorkTask: Action = async (visit) => {
  const at = await taskAt(visit, { kind: 'update' })
  if (!at) return visit.notFound()
  const back = visit.form.get('back') === 'yes'
  await changeTask(visit, at.task.id, { archivedOn: back ? null : visit.today })
  return visit.redirect(back ? urls.workTask(at.participant.id, at.task.id) : `${urls.learning(at.participant.id, at.job.id)}?archived=${at.task.id}`)
}
