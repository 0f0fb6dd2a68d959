import { toldTo } from '#src/disclosure/store.ts'
import { idOf, jobOf } from '#src/jobs/actions.tsx'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import { meanwhile, seenOf } from '#src/web/meanwhile.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { FeedbackForm, type JobFeedback } from './feedback.ts'
import { FeedbackPage } from './feedback-page.tsx'
import { changeFeedback, listFeedback, recordFeedback, removeFeedback as remove } from './feedback-store.ts'
import { feedbackWords } from './feedback-words.ts'

type Found = NonNullable<Awaited<ReturnType<typeof jobOf>>>

async function page(visit: Visit, { found, ...talk }: { found: Found; id?: string; feedbackId?: string }, sent: { values: FormValues; errors?: Record<string, string> }) {
  const words = wordsIn(feedbackWords, visit.locale).errors
  const told = await toldTo(visit, found.participant.id, { employerId: found.job.employerId })
  return visit.page(<FeedbackPage {...found} {...talk} told={told} values={sent.values} errors={sentences(sent.errors ?? {}, words, words.choiceWrong)} />, sent.errors ? 422 : 200)
}

function read(visit: Visit) {
  const input = parseForm(FeedbackForm, visit.form)
  return input.ok && input.value.onDay > visit.today ? { ok: false as const, errors: { onDay: 'inFuture' } } : input
}

export const newFeedback: Action = async (visit) => {
  const found = await jobOf(visit)
  return found ? page(visit, { found, id: crypto.randomUUID() }, { values: { onDay: visit.today } }) : visit.notFound()
}

export const createFeedback: Action = async (visit) => {
  const id = idOf(visit)
  const found = await jobOf(visit, { kind: 'create', objectType: 'jobFeedback', objectId: id })
  if (!found) return visit.notFound()
  const input = read(visit)
  if (!input.ok) return page(visit, { found, id }, { values: valuesOf(visit.form), errors: input.errors })
  await recordFeedback(visit, { id, jobId: found.job.id, participantId: found.participant.id, staffId: visit.actor.staffId }, input.value)
  return (await listFeedback(visit, found.job.id)).some((talk) => talk.id === id) ? visit.redirect(urls.job(found.participant.id, found.job.id)) : visit.notFound()
}

async function talkOf(visit: Visit, kind?: 'delete') {
  const found = await jobOf(visit, { ...(kind && { kind }), objectType: 'jobFeedback', objectId: visit.param('feedback') })
  const talk = found && (await listFeedback(visit, found.job.id)).find(({ id }) => id === visit.param('feedback'))
  return found && talk ? { found, talk } : undefined
}

function filled(talk: JobFeedback): FormValues {
  const { onDay, givenBy, goesWell, couldBeBetter, agreed, nextOn } = talk
  return { onDay, givenBy: givenBy ?? '', goesWell: goesWell ?? '', couldBeBetter: couldBeBetter ?? '', agreed: agreed ?? '', nextOn: nextOn ?? '', seen: seenOf(talk, Object.keys(FeedbackForm.shape)) }
}

export const editFeedback: Action = async (visit) => {
  const one = await talkOf(visit)
  if (!one) return visit.notFound()
  return page(visit, { found: one.found, feedbackId: one.talk.id }, { values: filled(one.talk) })
}

export const saveFeedback: Action = async (visit) => {
  const one = await talkOf(visit)
  if (!one) return visit.notFound()
  const input = read(visit)
  if (!input.ok) return page(visit, { found: one.found, feedbackId: one.talk.id }, { values: valuesOf(visit.form), errors: input.errors })
  const both = meanwhile(visit, { stored: one.talk, sent: input.value, filled: filled(one.talk) })
  if (both) return { ...(await page(visit, { found: one.found, feedbackId: one.talk.id }, both)), status: 409 }
  await changeFeedback(visit, one.found.job.id, one.talk.id, input.value)
  return visit.redirect(urls.job(one.found.participant.id, one.found.job.id))
}

export const removeFeedback: Action = async (visit) => {
  const one = await talkOf(visit, 'delete')
  if (!one || !(await remove(visit, one.found.job.id, one.talk.id))) return visit.notFound()
  return visit.redirect(urls.job(one.found.participant.id, one.found.job.id))
}
