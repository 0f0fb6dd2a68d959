import { employerNames } from '#src/employers/store.ts'
import { findParticipant } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { listOverrides } from './check-store.ts'
import { DecisionForm, TalkForm } from './disclosure-form.ts'
import { namesOfEmployers, revisitWork } from './facts-store.ts'
import { DecisionFormPage, TalkFormPage } from './form-pages.tsx'
import { DisclosurePage } from './pages.tsx'
import { revisitReasons } from './revisit.ts'
import { findDecision, listDecisions, listTalks, recordDecision, recordTalk, withdrawDecision } from './store.ts'
import { disclosureWords } from './words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(disclosureWords, visit.locale).errors, wordsIn(disclosureWords, visit.locale).errors.tooLong)

const idOf = (visit: Visit) => {
  const sent = visit.form.get('id') ?? ''
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sent) ? sent : crypto.randomUUID()
}

export const showDisclosure: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return visit.notFound()
  visit.log({ objectType: 'disclosure', objectId: participant.id, participantIds: [participant.id] })
  const [talks, decisions] = [await listTalks(visit, participant.id), await listDecisions(visit, [participant.id])]
  const employers = await namesOfEmployers(visit, decisions.flatMap(({ employerId }) => employerId ?? []))
  const reasons = revisitReasons({ ...(await revisitWork(visit, participant.id)), talks, decisions }, employers, visit.today)
  const overrides = await listOverrides(visit, participant.id)
  const withdrawn = decisions.find(({ id, withdrawnOn }) => withdrawnOn !== null && id === visit.query.get('withdrawn'))?.id
  return visit.page(<DisclosurePage {...{ participant, talks, decisions, overrides, employers, reasons, withdrawn, today: visit.today }} mayRecord={visit.may('disclosure.record')} />)
}

export const newTalk: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return visit.notFound()
  visit.log({ objectType: 'disclosure', objectId: participant.id, participantIds: [participant.id] })
  return visit.page(<TalkFormPage participant={participant} id={crypto.randomUUID()} values={{ onDay: visit.today }} />)
}

export const createTalk: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return visit.notFound()
  const id = idOf(visit)
  visit.log({ kind: 'create', objectType: 'disclosure', objectId: id, participantIds: [participant.id] })
  const input = parseForm(TalkForm, visit.form)
  if (!input.ok) return visit.page(<TalkFormPage participant={participant} id={id} values={valuesOf(visit.form)} errors={said(visit, input.errors)} />, 422)
  if (!(await recordTalk(visit, participant.id, id, input.value))) return visit.notFound()
  return visit.redirect(urls.personDisclosure(participant.id))
}

export const newDecision: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return visit.notFound()
  visit.log({ objectType: 'disclosure', objectId: participant.id, participantIds: [participant.id] })
  const employer = visit.query.get('employer')
  const [lastTalk] = await listTalks(visit, participant.id)
  const values = { decidedOn: visit.today, sentence: lastTalk?.sentence ?? '', recipient: employer ? 'employer' : '', employerName: employer ?? '' }
  return visit.page(<DecisionFormPage participant={participant} id={crypto.randomUUID()} values={values} employers={await employerNames(visit)} />)
}

export const createDecision: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return visit.notFound()
  const id = idOf(visit)
  visit.log({ kind: 'create', objectType: 'disclosure', objectId: id, participantIds: [participant.id] })
  const input = parseForm(DecisionForm, visit.form)
  if (!input.ok) return visit.page(<DecisionFormPage participant={participant} id={id} values={valuesOf(visit.form)} errors={said(visit, input.errors)} employers={await employerNames(visit)} />, 422)
  if (!(await recordDecision(visit, participant.id, id, input.value))) return visit.notFound()
  return visit.redirect(urls.personDisclosure(participant.id))
}

export const withdraw: Action = async (visit) => {
  const participant = await findParticipant(visit, visit.param('participant'))
  const decision = participant && (await findDecision(visit, participant.id, visit.param('decision')))
  if (!participant || !decision) return visit.notFound()
  visit.log({ kind: 'update', objectType: 'disclosure', objectId: decision.id, participantIds: [participant.id] })
  const again = visit.form.get('again') === 'yes'
  await withdrawDecision(visit, decision.id, again ? null : visit.today)
  return visit.redirect(again ? urls.personDisclosure(participant.id) : `${urls.personDisclosure(participant.id)}?withdrawn=${decision.id}`)
}
