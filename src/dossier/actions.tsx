import { openEmergency } from '#src/emergency/store.ts'
import { isDay } from '#src/kernel/day.ts'
import { listCoaches } from '#src/staff/store.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { CircleCard } from './circle.tsx'
import { aroundOf } from './circle-store.ts'
import { dossierOf } from './store.ts'
import { kindAsked } from './happening.ts'
import { listHappenings } from './happening-store.ts'
import { overviewOf } from './overview-store.ts'
import { DossierPage, TimelinePage } from './overview-page.tsx'
import { AroundPage, WorkPage } from './pages.tsx'

/** What every view of a person stands in: the facts, what the visitor may do, what was saved just now. */
async function framed(visit: Visit) {
  const dossier = await dossierOf(visit, visit.param('participant'))
  if (!dossier) return undefined
  visit.log({ objectType: 'participant', objectId: dossier.participant.id, participantIds: [dossier.participant.id] })
  const assign = visit.may('assignment.record')
  const coaches = assign ? (await listCoaches(visit)).filter(({ teamId }) => teamId === null || visit.actor.teamIds.includes(teamId)) : []
  const fresh = dossier.contacts.find(({ id, staffId }) => id === visit.query.get('saved') && staffId === visit.actor.staffId)
  const emergency = await openEmergency(visit, dossier.participant.id)
  const rights = { record: visit.may('participant.record'), note: visit.may('contact.record'), enrol: visit.may('enrolment.record'), assign, log: visit.may('logbook.participant') }
  return { dossier, rights, coaches, saved: fresh?.id, emergencyUntil: emergency?.until }
}

export const showDossier: Action = async (visit) => {
  const frame = await framed(visit)
  return frame ? visit.page(<DossierPage {...frame} overview={await overviewOf(visit, frame.dossier.participant)} />) : visit.notFound()
}

export const showTimeline: Action = async (visit) => {
  const frame = await framed(visit)
  if (!frame) return visit.notFound()
  const [kind, before] = [kindAsked(visit.query.get('kind')), visit.query.get('before')]
  const page = await listHappenings(visit, frame.dossier.participant.id, { kind, before: isDay(before) ? before : null })
  return visit.page(<TimelinePage {...frame} timeline={{ kind, later: isDay(before), ...page }} />)
}

export const showWork: Action = async (visit) => {
  const frame = await framed(visit)
  return frame ? visit.page(<WorkPage {...frame} />) : visit.notFound()
}

export const showAround: Action = async (visit) => {
  const frame = await framed(visit)
  if (!frame) return visit.notFound()
  const { readers, circle } = await aroundOf(visit, frame.dossier)
  const helping = <CircleCard circle={circle} participantId={frame.dossier.participant.id} mayNote={visit.may('plan.record')} />
  return visit.page(<AroundPage {...frame} readers={readers} circle={helping} />)
}
