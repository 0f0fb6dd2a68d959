import { findParticipant } from '#src/participants/store.ts'
import { recordTask } from '#src/tasks/store.ts'
import { urls } from '#src/urls.ts'
import { parseForm, valuesOf } from '#src/web/form.ts'
import { meanwhile } from '#src/web/meanwhile.ts'
import type { Action } from '#src/web/visit.ts'
import { meetingPage } from './actions.tsx'
import { DecisionForm, PointForm } from './point.ts'
import { pointsOf, savePoint } from './point-store.ts'
import { findMeeting, listColleagues } from './store.ts'

export const saveMeetingPoint: Action = async (visit) => {
  const meeting = await findMeeting(visit, visit.param('meeting'))
  if (!meeting) return visit.notFound()
  const input = parseForm(PointForm, visit.form)
  if (!input.ok && 'participantId' in input.errors) return visit.notFound()
  if (!input.ok) return meetingPage(visit, meeting, { form: visit.form.get('participantId') ?? '', values: valuesOf(visit.form), errors: input.errors })
  const point = (await pointsOf(visit, meeting.id)).find((one) => one.participantId === input.value.participantId)
  const both = point && meanwhile(visit, { stored: point, sent: input.value, filled: { said: point.said ?? '', decision: point.decision ?? '' } })
  if (both) return { ...(await meetingPage(visit, meeting, { form: point.participantId, ...both })), status: 409 }
  if (!(await findParticipant(visit, input.value.participantId)) || !(await savePoint(visit, meeting.id, input.value))) return visit.notFound()
  visit.log({ objectType: 'meeting', objectId: meeting.id, participantIds: [input.value.participantId] })
  return visit.redirect(`${urls.meeting(meeting.id)}#${input.value.participantId}`)
}

export const addDecision: Action = async (visit) => {
  const meeting = await findMeeting(visit, visit.param('meeting'))
  if (!meeting) return visit.notFound()
  const input = parseForm(DecisionForm, visit.form)
  const back = (errors: Record<string, string>) => meetingPage(visit, meeting, { form: 'decision', values: valuesOf(visit.form), errors })
  if (!input.ok) return back(input.errors)
  const { id, participantId, ...task } = input.value
  const colleagues = await listColleagues(visit, visit.actor.teamIds)
  if (task.staffId !== visit.actor.staffId && !colleagues.some((one) => one.id === task.staffId)) return back({ staffId: 'ownerMissing' })
  if (participantId !== null && !(await findParticipant(visit, participantId))) return visit.notFound()
  await recordTask(visit, id, { ...task, note: null, participantIds: participantId === null ? [] : [participantId], teamId: meeting.teamId, origin: 'meeting', originId: meeting.id })
  visit.log({ kind: 'create', objectType: 'task', objectId: id, participantIds: participantId === null ? [] : [participantId] })
  return visit.redirect(`${urls.meeting(meeting.id)}#decisions`)
}
