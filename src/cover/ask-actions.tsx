import { nameOf } from '#src/participants/participant.ts'
import { findParticipants } from '#src/participants/store.ts'
import { findTask, recordTask } from '#src/tasks/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, sentId, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { AskHandoverForm } from './ask.ts'
import { AskHandoverPage } from './ask-page.tsx'
import { listLeads } from './ask-store.ts'
import { askWords } from './ask-words.ts'
import { peopleOf } from './coach-store.ts'

/** Whom one can ask, and the own people it can be about. */
async function deskOf(visit: Visit) {
  const people = await findParticipants(visit, await peopleOf(visit, visit.actor.staffId))
  visit.log({ objectType: 'handover', participantIds: people.map(({ id }) => id) })
  return { people, leads: await listLeads(visit, visit.actor.teamIds) }
}

function formPage(visit: Visit, desk: Awaited<ReturnType<typeof deskOf>>, form: { id: string; values: FormValues; errors?: Record<string, string> }) {
  const words = wordsIn(askWords, visit.locale).errors
  const errors = sentences(form.errors ?? {}, words, words.formWrong)
  return visit.page(<AskHandoverPage {...desk} {...form} errors={errors} />, Object.keys(errors).length > 0 ? 422 : 200)
}

export const newAsk: Action = async (visit) => {
  const desk = await deskOf(visit)
  const one = desk.people.filter(({ id }) => id === visit.query.get('participant')).map(({ id }) => id)
  return formPage(visit, desk, { id: crypto.randomUUID(), values: { participantIds: one, leadId: desk.leads[0]?.id ?? '', dueOn: visit.today } })
}

export const createAsk: Action = async (visit) => {
  const desk = await deskOf(visit)
  const again = (errors: Record<string, string>) => formPage(visit, desk, { id: sentId(visit.form.get('id')), values: { ...valuesOf(visit.form), participantIds: visit.form.getAll('participantIds') }, errors })
  const input = parseForm(AskHandoverForm, visit.form)
  if (!input.ok) return again(input.errors)
  const { id, leadId, participantIds, dueOn, reason } = input.value
  const chosen = desk.people.filter((person) => participantIds.includes(person.id))
  if (!desk.leads.some((lead) => lead.id === leadId) || chosen.length !== new Set(participantIds).size) return visit.notFound()
  if (dueOn < visit.today) return again({ dueOn: 'alreadyPast' })
  const title = wordsIn(askWords, visit.locale).task(chosen.length === 1 ? nameOf(chosen[0]!) : '', chosen.length)
  await recordTask(visit, id, { title, note: reason, staffId: leadId, dueOn, participantIds, origin: 'handover' })
  if ((await findTask(visit, id))?.madeBy !== visit.actor.staffId) return visit.notFound()
  visit.log({ kind: 'create', objectType: 'task', objectId: id, participantIds })
  return visit.redirect(urls.tasks())
}
