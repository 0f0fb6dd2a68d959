import { findParticipant, recordParticipant } from '#src/participants/store.ts'
import { ParticipantForm } from '#src/participants/participant.ts'
import { participantWords } from '#src/participants/words.ts'
import { listCoaches, listTeams } from '#src/staff/store.ts'
import { urls } from '#src/urls.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { closingRefused } from './enrolment.ts'
import { CloseForm, EnrolmentForm } from './enrolment-form.ts'
import { type Choices, CloseEnrolmentPage, NewParticipantPage } from './pages.tsx'
import { assign, closeEnrolment, endAssignment as endCoach, enrol, listEnrolments, reopenEnrolment } from './store.ts'
import { enrolmentWords } from './words.ts'

/** A team lead chooses among the own teams and their coaches; a coach can enrol for herself. */
async function choicesOf(visit: Visit): Promise<Choices> {
  const { actor } = visit
  const [teams, treatmentTeams, coaches] = [await listTeams(visit, 'ips'), await listTeams(visit, 'treatment'), await listCoaches(visit)]
  const own = teams.filter((team) => actor.teamIds.includes(team.id))
  const near = coaches.filter((coach) => (visit.may('assignment.record') ? own.some((team) => team.id === coach.teamId) : coach.id === actor.staffId))
  return { teams: own, treatmentTeams, coaches: near.filter((coach, index) => near.findIndex(({ id }) => id === coach.id) === index) }
}

const said = (visit: Visit, errors: Record<string, string>) =>
  sentences(errors, { ...wordsIn(participantWords, visit.locale).errors, ...wordsIn(enrolmentWords, visit.locale).errors }, wordsIn(enrolmentWords, visit.locale).errors.dayWrong)

export const newParticipant: Action = async (visit) => {
  const choices = await choicesOf(visit)
  const only = (list: readonly { id: string }[]) => (list.length === 1 ? list[0]!.id : '')
  visit.log({ objectType: 'form' })
  return visit.page(<NewParticipantPage id={crypto.randomUUID()} values={{ teamId: only(choices.teams), coachId: only(choices.coaches), workStatusAtStart: 'outOfWork' }} {...choices} />)
}

export const createParticipant: Action = async (visit) => {
  const choices = await choicesOf(visit)
  const sent = visit.form.get('id') ?? ''
  const id = /^[0-9a-f-]{36}$/.test(sent) ? sent : crypto.randomUUID()
  const again = (errors: Record<string, string>) => visit.page(<NewParticipantPage id={id} values={valuesOf(visit.form)} errors={said(visit, errors)} {...choices} />, 422)
  const [person, support] = [parseForm(ParticipantForm, visit.form), parseForm(EnrolmentForm, visit.form)]
  if (!person.ok || !support.ok) return again({ ...(person.ok ? {} : person.errors), ...(support.ok ? {} : support.errors) })
  if (!choices.teams.some((team) => team.id === support.value.teamId)) return again({ teamId: 'notYourTeam' })
  if (!choices.coaches.some((coach) => coach.id === support.value.coachId)) return again({ coachId: 'unknownCoach' })
  if (await findParticipant(visit, id)) return visit.redirect(urls.participant(id))
  if (!(await recordParticipant(visit, id, person.value))) return again({ clientNumber: 'clientNumberTaken' })
  await enrol(visit, id, support.value)
  visit.log({ kind: 'create', objectType: 'participant', participantIds: [id] })
  return visit.redirect(urls.participant(id))
}

async function withEnrolment(visit: Visit) {
  const participant = await findParticipant(visit, visit.param('participant'))
  const enrolment = participant && (await listEnrolments(visit, participant.id)).find(({ id }) => id === visit.param('enrolment'))
  if (participant) visit.log({ objectType: 'enrolment', objectId: visit.param('enrolment'), participantIds: [participant.id] })
  return participant && enrolment ? { participant, enrolment } : undefined
}

export const showCloseEnrolment: Action = async (visit) => {
  const found = await withEnrolment(visit)
  return found ? visit.page(<CloseEnrolmentPage {...found} values={{ closedOn: visit.today }} />) : visit.notFound()
}

export const saveCloseEnrolment: Action = async (visit) => {
  const found = await withEnrolment(visit)
  if (!found) return visit.notFound()
  const again = (errors: Record<string, string>) => visit.page(<CloseEnrolmentPage {...found} values={valuesOf(visit.form)} errors={said(visit, errors)} />, 422)
  const input = parseForm(CloseForm, visit.form)
  if (!input.ok) return again(input.errors)
  const refused = closingRefused(found.enrolment, input.value.closedOn)
  if (refused) return again({ closedOn: refused })
  await closeEnrolment(visit, found.enrolment.id, input.value)
  return visit.redirect(urls.participant(found.participant.id))
}

export const reopen: Action = async (visit) => {
  const found = await withEnrolment(visit)
  if (!found) return visit.notFound()
  await reopenEnrolment(visit, found.enrolment.id)
  return visit.redirect(urls.participant(found.participant.id))
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
