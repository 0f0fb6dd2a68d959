import { findParticipant, recordParticipant } from '#src/participants/store.ts'
import { ParticipantForm } from '#src/participants/participant.ts'
import { participantWords } from '#src/participants/words.ts'
import { urls } from '#src/urls.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { choiceRefused, choicesOf, onlyOne } from './choices-store.ts'
import { EnrolmentForm } from './enrolment-form.ts'
import { peopleLike } from './likeness-store.ts'
import { NewParticipantPage } from './pages.tsx'
import { assign, endAssignment as endCoach, enrol } from './store.ts'
import { enrolmentWords } from './words.ts'

const said = (visit: Visit, errors: Record<string, string>) =>
  sentences(errors, { ...wordsIn(participantWords, visit.locale).errors, ...wordsIn(enrolmentWords, visit.locale).errors }, wordsIn(enrolmentWords, visit.locale).errors.dayWrong)

export const newParticipant: Action = async (visit) => {
  const choices = await choicesOf(visit)
  visit.log({ objectType: 'form' })
  return visit.page(<NewParticipantPage id={crypto.randomUUID()} values={{ teamId: onlyOne(choices.teams), coachId: onlyOne(choices.coaches), workStatusAtStart: 'outOfWork' }} {...choices} />)
}

export const createParticipant: Action = async (visit) => {
  const choices = await choicesOf(visit)
  const sent = visit.form.get('id') ?? ''
  const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sent) ? sent : crypto.randomUUID()
  const again = (errors: Record<string, string>, alike: Awaited<ReturnType<typeof peopleLike>> = []) =>
    visit.page(<NewParticipantPage id={id} values={valuesOf(visit.form)} errors={said(visit, errors)} alike={alike} {...choices} />, 422)
  const [person, support] = [parseForm(ParticipantForm, visit.form), parseForm(EnrolmentForm, visit.form)]
  if (!person.ok || !support.ok) return again({ ...(person.ok ? {} : person.errors), ...(support.ok ? {} : support.errors) })
  const wrong = choiceRefused(choices, support.value)
  if (wrong) return again(wrong)
  if (await findParticipant(visit, id)) return visit.redirect(urls.participant(id))
  const alike = visit.form.get('somebodyElse') ? [] : await peopleLike(visit, person.value)
  if (alike.length > 0) {
    visit.log({ kind: 'read', objectType: 'participant', participantIds: alike.map((one) => one.id) })
    return again({ somebodyElse: 'alike' }, alike)
  }
  if (!(await recordParticipant(visit, id, person.value))) return again({ clientNumber: 'clientNumberTaken' })
  await enrol(visit, id, support.value)
  visit.log({ kind: 'create', objectType: 'participant', participantIds: [id] })
  return visit.redirect(urls.participant(id))
}

export const addAssignment: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  const { coaches } = await choicesOf(visit)
  const coach = coaches.find(({ id }) => id === visit.form.get('staffId'))
  if (!participant || !coach) return visit.notFound()
  visit.log({ objectType: 'assignment', participantIds: [participant.id] })
  await assign(visit, participant.id, { staffId: coach.id, fromOn: visit.today })
  return visit.redirect(urls.participant(participant.id))
}

export const endAssignment: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return visit.notFound()
  visit.log({ objectType: 'assignment', objectId: visit.param('assignment'), participantIds: [participant.id] })
  await endCoach(visit, participant.id, visit.param('assignment'), visit.today)
  return visit.redirect(urls.participant(participant.id))
}
