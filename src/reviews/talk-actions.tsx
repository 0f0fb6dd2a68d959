import { recordTask, tasksFrom } from '#src/tasks/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { earlierThan, partnersOf } from './outcome-actions.tsx'
import { listTalks, type OutcomeReviewAt } from './outcome-store.ts'
import { StepForm } from './step.ts'
import { outcomeWords } from './outcome-words.ts'
import { TalkPage } from './talk-page.tsx'

async function findTalk(visit: Visit): Promise<{ talk: OutcomeReviewAt; talks: OutcomeReviewAt[] } | undefined> {
  const talks = await listTalks(visit, visit.actor.teamIds)
  const talk = talks.find(({ id }) => id === visit.param('talk'))
  return talk && { talk, talks }
}

/** Who can be given a step of a talk: the coach, or the coaches of the team, and the team lead; nobody for who only reads it. */
async function ownersOf(visit: Visit, { teamId, staffId }: OutcomeReviewAt) {
  const partners = (await partnersOf(visit)).filter((one) => one.teamId === teamId && one.staffId !== null)
  const named = partners.filter((one) => staffId === null || one.staffId === staffId).map((one) => ({ id: one.staffId!, name: one.name! }))
  return named.length === 0 ? [] : [...named, { id: visit.actor.staffId, name: visit.actor.name }]
}

async function talkPage(visit: Visit, { talk, talks }: { talk: OutcomeReviewAt; talks: OutcomeReviewAt[] }, back?: { values: FormValues; errors: Record<string, string> }) {
  const words = wordsIn(outcomeWords, visit.locale).errors
  const page = (
    <TalkPage
      talk={talk} earlier={earlierThan(talks, talk)} tasks={await tasksFrom(visit, talk.id)} owners={await ownersOf(visit, talk)} mine={talk.leaderId === visit.actor.staffId} stepId={crypto.randomUUID()} today={visit.today}
      organisation={visit.actor.organisationName} back={back && { ...back, errors: sentences(back.errors, words, words.choiceWrong) }}
    />
  )
  return visit.page(page, back ? 422 : 200)
}

export const showTalk: Action = async (visit) => {
  const found = await findTalk(visit)
  if (!found) return visit.notFound()
  visit.log({ objectType: 'outcomeReview', objectId: found.talk.id })
  return talkPage(visit, found)
}

export const addTalkStep: Action = async (visit) => {
  const found = await findTalk(visit)
  const owners = found ? await ownersOf(visit, found.talk) : []
  if (!found || owners.length === 0) return visit.notFound()
  const { talk } = found
  const input = parseForm(StepForm, visit.form)
  if (!input.ok) return talkPage(visit, found, { values: valuesOf(visit.form), errors: input.errors })
  const { id, ...step } = input.value
  if (!owners.some((owner) => owner.id === step.staffId)) return talkPage(visit, found, { values: valuesOf(visit.form), errors: { staffId: 'ownerMissing' } })
  await recordTask(visit, id, { ...step, note: null, participantIds: [], teamId: talk.teamId, origin: 'review', originId: talk.id })
  visit.log({ kind: 'create', objectType: 'task', objectId: id })
  return visit.redirect(`${urls.outcomeReview(talk.id)}#steps`)
}
