import { findParticipants, listParticipants } from '#src/participants/store.ts'
import { listCoaches } from '#src/staff/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { DropTaskPage, NewTaskPage, TasksPage } from './pages.tsx'
import { closedTasks, findTask, openTasks, recordTask, settleTask } from './store.ts'
import { DropForm, isOpen, TaskForm } from './task.ts'
import { taskWords } from './words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(taskWords, visit.locale).errors, wordsIn(taskWords, visit.locale).errors.tooLong)

export const showTasks: Action = async (visit) => {
  const [mine, given, closed] = [await openTasks(visit, 'mine'), await openTasks(visit, 'given'), await closedTasks(visit)]
  const about = [...new Set([...mine, ...given, ...closed].flatMap(({ participantIds }) => participantIds))]
  const people = await findParticipants(visit, about)
  // Also who went to a colleague since: the task that tells about them is read all the same.
  visit.log({ objectType: 'task', participantIds: about })
  return visit.page(<TasksPage mine={mine} given={given} closed={closed} people={people} today={visit.today} />)
}

/** Colleagues one can ask: the coaches of the organisation and oneself. */
async function owners(visit: Visit) {
  const coaches = (await listCoaches(visit)).map(({ id, name }) => ({ id, name }))
  const all = [{ id: visit.actor.staffId, name: visit.actor.name }, ...coaches]
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index)
}

async function formPage(visit: Visit, id: string, { values, errors = {} }: { values: FormValues; errors?: Record<string, string> }) {
  const chosen = [values['participantIds'] ?? []].flat()
  return visit.page(<NewTaskPage id={id} owners={await owners(visit)} people={await listParticipants(visit)} chosen={chosen} values={values} errors={said(visit, errors)} />, Object.keys(errors).length > 0 ? 422 : 200)
}

export const newTask: Action = async (visit) => {
  const asked = visit.query.get('participant') ?? ''
  const about = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(asked) ? await findParticipants(visit, [asked]) : []
  visit.log({ objectType: 'form', participantIds: about.map(({ id }) => id) })
  return formPage(visit, crypto.randomUUID(), { values: { staffId: visit.actor.staffId, participantIds: about.map(({ id }) => id) } })
}

export const createTask: Action = async (visit) => {
  const sent = visit.form.get('id') ?? ''
  const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sent) ? sent : crypto.randomUUID()
  const input = parseForm(TaskForm, visit.form)
  const back = (errors: Record<string, string>) => formPage(visit, id, { values: { ...valuesOf(visit.form), participantIds: visit.form.getAll('participantIds') }, errors })
  if (!input.ok) return back(input.errors)
  const people = await findParticipants(visit, input.value.participantIds)
  if (people.length !== new Set(input.value.participantIds).size) return visit.notFound()
  if (!(await owners(visit)).some((one) => one.id === input.value.staffId)) return back({ staffId: 'ownerMissing' })
  await recordTask(visit, id, { ...input.value, origin: 'own' })
  if (!(await findTask(visit, id))) return visit.notFound()
  visit.log({ kind: 'create', objectType: 'task', objectId: id, participantIds: input.value.participantIds })
  return visit.redirect(urls.tasks())
}

/** Only who does the task or asked for it settles it; a team lead may as well, for whoever is away. */
async function ownTask(visit: Visit) {
  const task = await findTask(visit, visit.param('task'))
  if (!task || ![task.staffId, task.madeBy].includes(visit.actor.staffId) && !visit.actor.roles.includes('teamLead')) return undefined
  visit.log({ objectType: 'task', objectId: task.id, participantIds: task.participantIds })
  return task
}

export const finishTask: Action = async (visit) => {
  const task = await ownTask(visit)
  if (!task) return visit.notFound()
  await settleTask(visit, task.id, { doneAt: isOpen(task) ? visit.now : null, droppedAt: null, droppedReason: null })
  return visit.redirect(urls.tasks())
}

export const showDropTask: Action = async (visit) => {
  const task = await ownTask(visit)
  return task && isOpen(task) ? visit.page(<DropTaskPage task={task} values={{}} />) : visit.notFound()
}

export const dropTask: Action = async (visit) => {
  const task = await ownTask(visit)
  if (!task || !isOpen(task)) return visit.notFound()
  const input = parseForm(DropForm, visit.form)
  if (!input.ok) return visit.page(<DropTaskPage task={task} values={valuesOf(visit.form)} errors={said(visit, input.errors)} />, 422)
  await settleTask(visit, task.id, { doneAt: null, droppedAt: visit.now, droppedReason: input.value.reason })
  return visit.redirect(urls.tasks())
}
