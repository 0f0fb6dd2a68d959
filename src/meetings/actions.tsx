import { findParticipants, listParticipants } from '#src/participants/store.ts'
import { listTeams } from '#src/staff/store.ts'
import { tasksFrom } from '#src/tasks/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import { meanwhile, seenOf } from '#src/web/meanwhile.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { MeetingForm } from './meeting.ts'
import { MeetingFormPage } from './form-page.tsx'
import { MeetingPage, MeetingsPage } from './pages.tsx'
import { pointsOf } from './point-store.ts'
import { changeMeeting, findMeeting, leadsOnTheTable, listColleagues, listMeetings, type MeetingAt, recordMeeting } from './store.ts'
import { meetingWords } from './words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(meetingWords, visit.locale).errors, wordsIn(meetingWords, visit.locale).errors.choiceWrong)

export const showMeetings: Action = async (visit) => {
  const kind = visit.query.get('kind') ?? ''
  visit.log({ objectType: 'meeting' })
  return visit.page(<MeetingsPage meetings={await listMeetings(visit, kind)} kind={kind} />)
}

/** One meeting with what the visitor may read of it; also shown again when something in it was not right. */
export async function meetingPage(visit: Visit, meeting: MeetingAt, back?: { form: string; values: FormValues; errors: Record<string, string> }) {
  const people = await findParticipants(visit, meeting.participantIds)
  visit.log({ objectType: 'meeting', objectId: meeting.id, participantIds: people.map(({ id }) => id) })
  const colleagues = await listColleagues(visit, visit.actor.teamIds)
  return visit.page(
    <MeetingPage
      meeting={meeting} people={people} points={await pointsOf(visit, meeting.id)} tasks={await tasksFrom(visit, meeting.id)} leads={await leadsOnTheTable(visit, meeting)} colleagues={colleagues} today={visit.today} taskId={crypto.randomUUID()}
      back={back && { ...back, errors: said(visit, back.errors) }}
    />, back ? 422 : 200,
  )
}

export const showMeeting: Action = async (visit) => {
  const meeting = await findMeeting(visit, visit.param('meeting'))
  return meeting ? meetingPage(visit, meeting) : visit.notFound()
}

async function formPage(visit: Visit, { id, meeting, values, errors = {} }: { id: string; meeting?: MeetingAt; values: FormValues; errors?: Record<string, string> }) {
  const [teams, colleagues, people] = [await listTeams(visit), await listColleagues(visit, visit.actor.teamIds), await listParticipants(visit)]
  const own = teams.filter((team) => team.kind === 'ips' && visit.actor.teamIds.includes(team.id))
  const props = { id, meeting, colleagues, people, teams: own, treatmentTeams: teams.filter(({ kind }) => kind === 'treatment'), values, errors: said(visit, errors) }
  return visit.page(<MeetingFormPage {...props} />, Object.keys(errors).length > 0 ? 422 : 200)
}

export const newMeeting: Action = (visit) => {
  visit.log({ objectType: 'form' })
  const [team] = visit.actor.teamIds
  return formPage(visit, { id: crypto.randomUUID(), values: { kind: visit.query.get('kind') ?? 'unit', onDay: visit.today, modality: 'faceToFace', planned: 'yes', teamId: team ?? '', staffIds: [visit.actor.staffId] } })
}

/** What the form says, when everybody named in it is one the visitor may name. */
async function readMeeting(visit: Visit): Promise<{ value: MeetingForm } | { errors: Record<string, string> }> {
  const input = parseForm(MeetingForm, visit.form)
  if (!input.ok) return { errors: input.errors }
  const { value } = input
  if (value.onDay > visit.today) return { errors: { onDay: 'inFuture' } }
  const colleagues = new Set((await listColleagues(visit, visit.actor.teamIds)).map(({ id }) => id).concat(visit.actor.staffId))
  const teams = await listTeams(visit)
  const staffIds = value.staffIds.filter((id) => colleagues.has(id))
  const known = (id: string | null) => id === null || teams.some((team) => team.id === id)
  if (staffIds.length === 0) return { errors: { staffIds: 'nobodyPresent' } }
  if (!known(value.teamId) || !known(value.treatmentTeamId)) return { errors: { teamId: 'choiceWrong' } }
  return { value: { ...value, staffIds } }
}

const typed = (visit: Visit): FormValues => ({ ...valuesOf(visit.form), staffIds: visit.form.getAll('staffIds'), participantIds: visit.form.getAll('participantIds') })

export const createMeeting: Action = async (visit) => {
  const sent = visit.form.get('id') ?? ''
  const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sent) ? sent : crypto.randomUUID()
  const read = await readMeeting(visit)
  if ('errors' in read) return formPage(visit, { id, values: typed(visit), errors: read.errors })
  const people = await findParticipants(visit, read.value.participantIds)
  if (people.length !== new Set(read.value.participantIds).size) return visit.notFound()
  await recordMeeting(visit, id, read.value)
  if (!(await findMeeting(visit, id))) return visit.notFound()
  visit.log({ kind: 'create', objectType: 'meeting', objectId: id, participantIds: read.value.participantIds })
  return visit.redirect(urls.meeting(id))
}

/** What can be overtaken: whom it was about is added to, never lost. */
const overtaken = Object.keys(MeetingForm.shape).filter((field) => field !== 'participantIds')

function filled(meeting: MeetingAt): FormValues {
  const plain = Object.fromEntries(Object.entries(meeting).map(([name, value]) => [name, Array.isArray(value) ? value : value === null ? '' : String(value)]))
  return { ...plain, planned: meeting.planned ? 'yes' : 'no', seen: seenOf(meeting, overtaken) }
}

export const editMeeting: Action = async (visit) => {
  const meeting = await findMeeting(visit, visit.param('meeting'))
  if (!meeting) return visit.notFound()
  visit.log({ objectType: 'meeting', objectId: meeting.id, participantIds: (await findParticipants(visit, meeting.participantIds)).map(({ id }) => id) })
  return formPage(visit, { id: meeting.id, meeting, values: filled(meeting) })
}

export const saveMeeting: Action = async (visit) => {
  const meeting = await findMeeting(visit, visit.param('meeting'))
  if (!meeting) return visit.notFound()
  visit.log({ objectType: 'meeting', objectId: meeting.id })
  const read = await readMeeting(visit)
  if ('errors' in read) return formPage(visit, { id: meeting.id, meeting, values: typed(visit), errors: read.errors })
  const people = await findParticipants(visit, read.value.participantIds)
  if (people.length !== new Set(read.value.participantIds).size) return visit.notFound()
  const both = meanwhile(visit, { stored: meeting, sent: read.value, filled: filled(meeting) })
  if (both) return { ...(await formPage(visit, { id: meeting.id, meeting, values: { ...typed(visit), ...both.values, participantIds: visit.form.getAll('participantIds') }, errors: both.errors })), status: 409 }
  const visible = new Set((await findParticipants(visit, meeting.participantIds)).map((person) => person.id))
  await changeMeeting(visit, meeting.id, { ...read.value, hidden: meeting.participantIds.filter((id) => !visible.has(id)) })
  return visit.redirect(urls.meeting(meeting.id))
}
