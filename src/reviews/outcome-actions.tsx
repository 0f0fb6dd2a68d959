import { addQuarters, isQuarter, quarterOf } from '#src/kernel/quarter.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, sentId, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { coachesInView } from './coach-store.ts'
import { leadsOf } from './leads.ts'
import { OutcomeForm, type TalkAbout } from './outcome-review.ts'
import { TalksPage, type TalkPartner } from './outcome-pages.tsx'
import { changeTalk, figuresOf, listTalks, lookBack, type OutcomeReviewAt, recordTalk } from './outcome-store.ts'
import { outcomeWords } from './outcome-words.ts'
import { TalkFormPage } from './talk-form-page.tsx'

/** With whom the visitor holds talks: each team that is led, and each of its coaches. */
export async function partnersOf(visit: Visit): Promise<TalkPartner[]> {
  const led = (await coachesInView(visit, leadsOf(visit))).filter((coach) => coach.led)
  return [...Map.groupBy(led, ({ teamId }) => teamId)].flatMap(([teamId, coaches]) => [{ teamId, team: coaches[0]!.team, staffId: null, name: null }, ...coaches.map(({ id, name, team }) => ({ teamId, team, staffId: id, name }))])
}

/** Talks with the same coach or team before one, newest first. */
export function earlierThan(talks: readonly OutcomeReviewAt[], { id, teamId, staffId }: { id: string; teamId: string; staffId: string | null }): OutcomeReviewAt[] {
  const same = talks.filter((talk) => (staffId === null ? talk.staffId === null && talk.teamId === teamId : talk.staffId === staffId))
  return same.slice(same.findIndex((talk) => talk.id === id) + 1)
}

export const showTalks: Action = async (visit) => {
  visit.log({ objectType: 'outcomeReview' })
  return visit.page(<TalksPage partners={await partnersOf(visit)} talks={await listTalks(visit, visit.actor.teamIds)} />)
}

/** Whom and what quarter a form or address names, else the last whole quarter, or the running one when that was talked about; undefined when it is nobody the visitor leads. */
async function aboutOf(visit: Visit, said: URLSearchParams): Promise<(TalkAbout & { who: string }) | undefined> {
  const [coach, team, asked] = [said.get('coach'), said.get('team'), said.get('quarter')]
  const partner = (await partnersOf(visit)).find(({ teamId, staffId }) => (coach ? staffId === coach : staffId === null && teamId === team))
  if (!partner) return undefined
  const running = quarterOf(visit.today)
  const last = addQuarters(running, -1)
  const [before] = earlierThan(await listTalks(visit, []), { id: '', ...partner })
  const usual = before && before.quarter >= last ? running : last
  return { teamId: partner.teamId, staffId: partner.staffId, quarter: isQuarter(asked) && asked <= running ? asked : usual, who: partner.name ?? partner.team }
}

interface Filled {
  id: string
  talk?: OutcomeReviewAt
  values: FormValues
  errors?: Record<string, string>
}

async function formPage(visit: Visit, { who, ...about }: TalkAbout & { who: string }, { errors, values, ...filled }: Filled) {
  const [before] = earlierThan(await listTalks(visit, visit.actor.teamIds), { id: filled.id, ...about })
  const words = wordsIn(outcomeWords, visit.locale).errors
  const running = quarterOf(visit.today)
  const looked = { goalResult: before?.goalResult ?? '', goalTold: before?.goalTold ?? '' }
  return visit.page(
    <TalkFormPage
      {...filled} about={about} who={who} figures={filled.talk?.figures ?? (await figuresOf(visit, about))} quarters={[addQuarters(running, -1), running]} before={before} today={visit.today}
      values={{ ...looked, ...values }} errors={sentences(errors ?? {}, words, words.choiceWrong)}
    />, errors ? 422 : 200,
  )
}

export const newReview: Action = async (visit) => {
  const about = await aboutOf(visit, visit.query)
  visit.log({ objectType: 'form' })
  return about ? formPage(visit, about, { id: crypto.randomUUID(), values: { onDay: visit.today } }) : visit.redirect(urls.outcomeReviews())
}

/** What the form says, with days that can be. */
function readTalk(visit: Visit) {
  const input = parseForm(OutcomeForm, visit.form)
  if (!input.ok) return { errors: input.errors }
  if (input.value.onDay > visit.today) return { errors: { onDay: 'inFuture' } }
  if (input.value.goalByOn <= input.value.onDay) return { errors: { goalByOn: 'goalByEarly' } }
  const { goalResult, goalTold, ...said } = input.value
  return { said, looked: { goalResult, goalTold } }
}

/** Saves what was said when looking back, on the talk whose goal it is. */
async function keepLookBack(visit: Visit, talk: { id: string; teamId: string; staffId: string | null }, looked: Pick<OutcomeForm, 'goalResult' | 'goalTold'>) {
  const [before] = earlierThan(await listTalks(visit, visit.actor.teamIds), talk)
  if (before) await lookBack(visit, before.id, looked)
}

export const createReview: Action = async (visit) => {
  const about = await aboutOf(visit, visit.form)
  if (!about) return visit.notFound()
  const id = sentId(visit.form.get('id'))
  const read = readTalk(visit)
  if (!read.said) return formPage(visit, about, { id, values: valuesOf(visit.form), errors: read.errors })
  const { who: _, ...talk } = about
  await recordTalk(visit, id, { ...talk, ...read.said, figures: await figuresOf(visit, talk) })
  const made = (await listTalks(visit, [])).find((one) => one.id === id)
  if (made?.leaderId !== visit.actor.staffId) return visit.notFound()
  await keepLookBack(visit, made, read.looked)
  visit.log({ kind: 'create', objectType: 'outcomeReview', objectId: id })
  return visit.redirect(urls.outcomeReview(id))
}

/** A talk the visitor wrote down, and may therefore change. */
async function ownTalk(visit: Visit) {
  const talk = (await listTalks(visit, [])).find(({ id }) => id === visit.param('talk'))
  return talk?.leaderId === visit.actor.staffId ? talk : undefined
}

const aboutTalk = ({ teamId, staffId, quarter, coach, team }: OutcomeReviewAt) => ({ teamId, staffId, quarter: quarter as TalkAbout['quarter'], who: coach ?? team })

export const editReview: Action = async (visit) => {
  const talk = await ownTalk(visit)
  if (!talk) return visit.notFound()
  visit.log({ objectType: 'outcomeReview', objectId: talk.id })
  const { onDay, discussed, goal, goalByOn } = talk
  return formPage(visit, aboutTalk(talk), { id: talk.id, talk, values: { onDay, discussed: discussed ?? '', goal, goalByOn: goalByOn ?? '' } })
}

export const saveReview: Action = async (visit) => {
  const talk = await ownTalk(visit)
  if (!talk) return visit.notFound()
  const read = readTalk(visit)
  if (!read.said) return formPage(visit, aboutTalk(talk), { id: talk.id, talk, values: valuesOf(visit.form), errors: read.errors })
  await changeTalk(visit, talk.id, read.said)
  await keepLookBack(visit, talk, read.looked)
  visit.log({ objectType: 'outcomeReview', objectId: talk.id })
  return visit.redirect(urls.outcomeReview(talk.id))
}
