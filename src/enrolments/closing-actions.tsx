import type { Day } from '#src/kernel/day.ts'
import { findParticipant } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { choiceRefused, choicesOf, onlyOne } from './choices-store.ts'
import { beginningRefused, mayTakeBack, outreachDone, outreachShort } from './closing.ts'
import { BeginAgainPage, CloseEnrolmentPage, OpenDoorPage } from './closing-pages.tsx'
import { closeEnrolment, outreachDays, takeClosingBack } from './closing-store.ts'
import { closingRefused, type Enrolment } from './enrolment.ts'
import { CloseForm, EnrolmentForm } from './enrolment-form.ts'
import { enrol, listAssignments, listEnrolments } from './store.ts'
import { enrolmentWords } from './words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(enrolmentWords, visit.locale).errors, wordsIn(enrolmentWords, visit.locale).errors.dayWrong)

async function withEnrolment(visit: Visit, part: 'enrolment' | 'closed' = 'enrolment') {
  const participant = await findParticipant(visit, visit.param('participant'))
  const enrolment = participant && (await listEnrolments(visit, participant.id)).find(({ id }) => id === visit.param(part))
  if (participant) visit.log({ objectType: 'enrolment', objectId: visit.param(part), participantIds: [participant.id] })
  return participant && enrolment ? { participant, enrolment } : undefined
}

const attempts = async (visit: Visit, enrolment: Enrolment, until: Day) =>
  outreachDone(await outreachDays(visit, enrolment.participantId, { from: enrolment.startedOn ?? enrolment.referredOn, until }), visit.today)

export const showCloseEnrolment: Action = async (visit) => {
  const found = await withEnrolment(visit)
  if (!found) return visit.notFound()
  const openDoor = wordsIn(enrolmentWords, 'nl').openDoorUsual
  return visit.page(<CloseEnrolmentPage {...found} values={{ closedOn: visit.today, openDoor }} />)
}

export const saveCloseEnrolment: Action = async (visit) => {
  const found = await withEnrolment(visit)
  if (!found) return visit.notFound()
  const { participant, enrolment } = found
  const again = (errors: Record<string, string>, short?: { count: number; of: number }) =>
    visit.page(<CloseEnrolmentPage {...found} values={valuesOf(visit.form)} errors={{ ...said(visit, errors), ...(short && { closeReason: wordsIn(enrolmentWords, visit.locale).outreachMissing(short.count, short.of) }) }} short={short} />, 422)
  const input = parseForm(CloseForm, visit.form)
  if (!input.ok) return again(input.errors)
  const { closedOn, closeReason } = input.value
  const refused = closingRefused(enrolment, closedOn)
  if (refused) return again({ closedOn: refused })
  const tried = closeReason === 'noContactAfterOutreach' ? await attempts(visit, enrolment, closedOn) : undefined
  if (tried && outreachShort(tried)) return again({}, tried)
  const gone = closeReason === 'deceased'
  await closeEnrolment(visit, enrolment.id, { ...input.value, ...(gone && { openDoor: null }), closedAt: visit.now })
  return visit.redirect(gone ? urls.participant(participant.id) : urls.openDoor(participant.id, enrolment.id))
}

/** Takes a closing of today back; an older one stays, and support begins anew. */
export const reopen: Action = async (visit) => {
  const found = await withEnrolment(visit)
  if (!found) return visit.notFound()
  const { participant, enrolment } = found
  if (!mayTakeBack(enrolment, visit.today)) return visit.redirect(urls.newEnrolment(participant.id))
  await takeClosingBack(visit, enrolment.id)
  return visit.redirect(urls.participant(participant.id))
}

export const showOpenDoor: Action = async (visit) => {
  const found = await withEnrolment(visit, 'closed')
  if (!found || found.enrolment.closedOn === null || found.enrolment.closeReason === 'deceased') return visit.notFound()
  const [coach] = await listAssignments(visit, found.participant.id)
  const takeBack = visit.may('enrolment.record') && mayTakeBack(found.enrolment, visit.today)
  return visit.page(<OpenDoorPage {...found} coach={coach} takeBack={takeBack} />)
}

async function beginning(visit: Visit) {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return undefined
  visit.log({ objectType: 'enrolment', participantIds: [participant.id] })
  return { participant, enrolments: await listEnrolments(visit, participant.id), choices: await choicesOf(visit) }
}

export const newEnrolment: Action = async (visit) => {
  const found = await beginning(visit)
  if (!found) return visit.notFound()
  const { participant, enrolments: [last], choices } = found
  const [before] = await listAssignments(visit, participant.id)
  const within = (list: readonly { id: string }[], id: string | undefined) => (list.some((one) => one.id === id) ? id! : onlyOne(list))
  const values = { startedOn: visit.today, teamId: within(choices.teams, last?.teamId), treatmentTeamId: last?.treatmentTeamId ?? '', coachId: within(choices.coaches, before?.staffId), workStatusAtStart: 'outOfWork' }
  return visit.page(<BeginAgainPage participant={participant} choices={choices} runs={beginningRefused(found.enrolments, visit.today) === 'stillRuns'} values={values} />)
}

export const createEnrolment: Action = async (visit) => {
  const found = await beginning(visit)
  if (!found) return visit.notFound()
  const { participant, enrolments, choices } = found
  const again = (errors: Record<string, string>) => visit.page(<BeginAgainPage participant={participant} choices={choices} runs={false} values={valuesOf(visit.form)} errors={said(visit, errors)} />, 422)
  const input = parseForm(EnrolmentForm, visit.form)
  if (!input.ok) return again(input.errors)
  const wrong = choiceRefused(choices, input.value)
  if (wrong) return again(wrong)
  const refused = beginningRefused(enrolments, input.value.startedOn)
  if (refused) return again({ startedOn: refused })
  await enrol(visit, participant.id, { ...input.value, ...(enrolments[0] && { followsId: enrolments[0].id }) })
  return visit.redirect(urls.participant(participant.id))
}
