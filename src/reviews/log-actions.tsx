import { addDays, type Day, isDay } from '#src/kernel/day.ts'
import { mondayOf } from '#src/kernel/week.ts'
import { findParticipants } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { type CoachInView, coachesInView } from './coach-store.ts'
import { leadsOf } from './leads.ts'
import { contactFacts, contactsOfWeek, stampsSince, stampWeek, takeStampBack } from './log-store.ts'
import { StampForm, weekCountOf } from './log-week.ts'
import { asReadBy } from './logged-contact.ts'
import { CoachWeekPage } from './week-page.tsx'
import { reviewWords } from './words.ts'

/** The coach and the Monday of the address; nothing for a coach who is not led and is not the visitor. */
async function weekOf(visit: Visit): Promise<{ coach: CoachInView; mondayOn: Day } | undefined> {
  const [staffId, mondayOn] = [visit.param('staff'), visit.param('week')]
  if (!isDay(mondayOn) || mondayOf(mondayOn) !== mondayOn || mondayOn > visit.today) return undefined
  const coach = (await coachesInView(visit, leadsOf(visit))).find(({ id }) => id === staffId)
  return coach && { coach, mondayOn }
}

async function weekPage(visit: Visit, { coach, mondayOn }: { coach: CoachInView; mondayOn: Day }, back?: { values: FormValues; errors: Record<string, string> }) {
  const contacts = await contactsOfWeek(visit, coach.id, mondayOn)
  const people = await findParticipants(visit, [...new Set(contacts.flatMap(({ participantIds }) => participantIds))])
  const visible = new Set(people.map(({ id }) => id))
  const stamp = (await stampsSince(visit, [coach.id], mondayOn)).find(({ weekOn }) => weekOn === mondayOn)
  visit.log({ objectType: 'logReview', objectId: coach.id, detail: mondayOn, participantIds: [...visible] })
  const facts = await contactFacts(visit, [coach.id], [mondayOn, addDays(mondayOn, 6)])
  const words = wordsIn(reviewWords, visit.locale).errors
  return visit.page(
    <CoachWeekPage
      coach={coach} mondayOn={mondayOn} today={visit.today} contacts={contacts.map((contact) => asReadBy(contact, visible))} count={weekCountOf(facts)} people={people}
      stamp={stamp} mine={stamp?.reviewerId === visit.actor.staffId} back={back && { ...back, errors: sentences(back.errors, words, words.tooLong) }}
    />, back ? 422 : 200,
  )
}

export const showCoachWeek: Action = async (visit) => {
  const week = await weekOf(visit)
  return week ? weekPage(visit, week) : visit.notFound()
}

export const stampCoachWeek: Action = async (visit) => {
  const week = await weekOf(visit)
  if (!week?.coach.led) return visit.notFound()
  const input = parseForm(StampForm, visit.form)
  if (!input.ok) return weekPage(visit, week, { values: valuesOf(visit.form), errors: input.errors })
  const { coach, mondayOn } = week
  await stampWeek(visit, { staffId: coach.id, teamId: coach.teamId, weekOn: mondayOn }, { note: input.value.note, reviewedAt: visit.now })
  visit.log({ objectType: 'logReview', objectId: coach.id, detail: mondayOn })
  return visit.redirect(urls.coachWeek(coach.id, mondayOn))
}

export const unstampCoachWeek: Action = async (visit) => {
  const week = await weekOf(visit)
  if (!week?.coach.led || !(await takeStampBack(visit, { staffId: week.coach.id, weekOn: week.mondayOn }))) return visit.notFound()
  visit.log({ kind: 'delete', objectType: 'logReview', objectId: week.coach.id, detail: week.mondayOn })
  return visit.redirect(urls.coachWeek(week.coach.id, week.mondayOn))
}
