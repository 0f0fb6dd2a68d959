import { employerNamed, employerNames } from '#src/employers/store.ts'
import { tasksFrom } from '#src/tasks/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, sentId, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { coachesInView } from './coach-store.ts'
import { leadsOf } from './leads.ts'
import { MentoringForm } from './mentoring.ts'
import { MentoringFormPage, MentoringPage } from './mentoring-pages.tsx'
import { changeMentoring, findMentoring, type MentoringAt, recordMentoring } from './mentoring-store.ts'
import { keepStep } from './step-store.ts'
import { mentoringWords } from './mentoring-words.ts'

interface Filled {
  id: string
  taskId: string
  mentoring?: MentoringAt
  values: FormValues
  errors?: Record<string, string>
}

async function formPage(visit: Visit, { errors, ...filled }: Filled) {
  const coaches = (await coachesInView(visit, leadsOf(visit))).filter(({ led }) => led)
  const words = wordsIn(mentoringWords, visit.locale).errors
  return visit.page(<MentoringFormPage {...filled} coaches={coaches} employers={await employerNames(visit)} today={visit.today} errors={sentences(errors ?? {}, words, words.coachMissing)} />, errors ? 422 : 200)
}

export const newMentoring: Action = (visit) => {
  visit.log({ objectType: 'form' })
  return formPage(visit, { id: crypto.randomUUID(), taskId: crypto.randomUUID(), values: { staffId: visit.query.get('coach') ?? '', onDay: visit.today } })
}

/** What the form says, of a coach the visitor leads and a day that has been. */
async function readMentoring(visit: Visit) {
  const input = parseForm(MentoringForm, visit.form)
  if (!input.ok) return { errors: input.errors }
  const { employerName, ...said } = input.value
  if (said.onDay > visit.today) return { errors: { onDay: 'inFuture' } }
  const coach = (await coachesInView(visit, leadsOf(visit))).find(({ id, led }) => led && id === said.staffId)
  if (!coach) return { errors: { staffId: 'coachMissing' } }
  return { facts: { ...said, teamId: coach.teamId, employerId: employerName === null ? null : await employerNamed(visit, employerName) } }
}

/** The next step as a task of the coach. */
const stepOf = (facts: { nextStep: string | null; nextOn: MentoringAt['nextOn']; staffId: string; teamId: string }, originId: string) =>
  ({ title: facts.nextStep, dueOn: facts.nextOn, staffId: facts.staffId, teamId: facts.teamId, origin: 'mentoring' as const, originId })

export const createMentoring: Action = async (visit) => {
  const [id, taskId] = [sentId(visit.form.get('id')), sentId(visit.form.get('taskId'))]
  const { facts, errors } = await readMentoring(visit)
  if (!facts) return formPage(visit, { id, taskId, values: valuesOf(visit.form), errors })
  await recordMentoring(visit, id, facts)
  if ((await findMentoring(visit, id))?.leaderId !== visit.actor.staffId) return visit.notFound()
  await keepStep(visit, taskId, stepOf(facts, id))
  visit.log({ kind: 'create', objectType: 'mentoring', objectId: id })
  return visit.redirect(urls.mentoring(id))
}

export const showMentoring: Action = async (visit) => {
  const mentoring = await findMentoring(visit, visit.param('mentoring'))
  if (!mentoring) return visit.notFound()
  visit.log({ objectType: 'mentoring', objectId: mentoring.id })
  const leads = mentoring.staffId !== visit.actor.staffId
  return visit.page(<MentoringPage mentoring={mentoring} tasks={await tasksFrom(visit, mentoring.id)} today={visit.today} mine={mentoring.leaderId === visit.actor.staffId} leads={leads} />)
}

/** What the visitor wrote and may therefore change. */
async function ownMentoring(visit: Visit): Promise<MentoringAt | undefined> {
  const mentoring = await findMentoring(visit, visit.param('mentoring'))
  return mentoring?.leaderId === visit.actor.staffId ? mentoring : undefined
}

export const editMentoring: Action = async (visit) => {
  const mentoring = await ownMentoring(visit)
  if (!mentoring) return visit.notFound()
  visit.log({ objectType: 'mentoring', objectId: mentoring.id })
  const { staffId, onDay, employer, observed, feedback, nextStep, nextOn } = mentoring
  return formPage(visit, { id: mentoring.id, taskId: crypto.randomUUID(), mentoring, values: { staffId, onDay, employerName: employer ?? '', observed, feedback: feedback ?? '', nextStep: nextStep ?? '', nextOn: nextOn ?? '' } })
}

export const saveMentoring: Action = async (visit) => {
  const mentoring = await ownMentoring(visit)
  if (!mentoring) return visit.notFound()
  const taskId = sentId(visit.form.get('taskId'))
  const { facts, errors } = await readMentoring(visit)
  if (!facts) return formPage(visit, { id: mentoring.id, taskId, mentoring, values: valuesOf(visit.form), errors })
  await changeMentoring(visit, mentoring.id, facts)
  await keepStep(visit, taskId, stepOf(facts, mentoring.id))
  visit.log({ objectType: 'mentoring', objectId: mentoring.id })
  return visit.redirect(urls.mentoring(mentoring.id))
}
