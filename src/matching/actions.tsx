import { listApplications } from '#src/applications/store.ts'
import { findParticipant } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { NoProfilePage, TravelCard, WishesCard } from './beside.tsx'
import { MatchFilter, TravelTimeForm } from './match-form.ts'
import { MatchesPage } from './pages.tsx'
import { listSeekers, listTravelTimes, recordTravelTime, removeTravelTime as remove } from './seeker-store.ts'
import { findEmployers, findLeads } from './store.ts'
import { matchWords } from './words.ts'

async function personOf(visit: Visit) {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (participant) visit.log({ objectType: 'participant', objectId: participant.id, participantIds: [participant.id] })
  return participant
}

async function pageOf(visit: Visit, participant: NonNullable<Awaited<ReturnType<typeof personOf>>>, sent: { values: FormValues; errors: Record<string, string> }) {
  const [seeker] = await listSeekers(visit, [participant])
  if (!seeker) return <NoProfilePage participant={participant} />
  const filter = MatchFilter.parse(Object.fromEntries(visit.query))
  const found = await (filter.what === 'leads' ? findLeads : findEmployers)(visit, seeker, filter)
  const beside = <><WishesCard participant={participant} seeker={seeker} /><TravelCard participant={participant} times={await listTravelTimes(visit, participant.id)} {...sent} /></>
  return <MatchesPage participant={participant} seeker={seeker} filter={filter} found={found} applications={await listApplications(visit, participant.id)} today={visit.today} beside={beside} />
}

export const showMatches: Action = async (visit) => {
  const participant = await personOf(visit)
  return participant ? visit.page(await pageOf(visit, participant, { values: { postcode4: visit.query.get('travel') ?? '' }, errors: {} })) : visit.notFound()
}

export const keepTravelTime: Action = async (visit) => {
  const participant = await personOf(visit)
  if (!participant) return visit.notFound()
  const input = parseForm(TravelTimeForm, visit.form)
  const words = wordsIn(matchWords, visit.locale).errors
  if (!input.ok) return visit.page(await pageOf(visit, participant, { values: valuesOf(visit.form), errors: sentences(input.errors, words, words.choiceWrong) }), 422)
  await recordTravelTime(visit, participant.id, input.value)
  return visit.redirect(urls.matches(participant.id))
}

export const removeTravelTime: Action = async (visit) => {
  const participant = await personOf(visit)
  if (!participant) return visit.notFound()
  await remove(visit, participant.id, visit.param('travel'))
  return visit.redirect(urls.matches(participant.id))
}
