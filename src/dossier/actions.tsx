import { listContacts } from '#src/contacts/store.ts'
import { aroundPerson } from '#src/cover/person-store.ts'
import { openEmergency } from '#src/emergency/store.ts'
import { listAssignments, listEnrolments } from '#src/enrolments/store.ts'
import { listJobs } from '#src/jobs/store.ts'
import { listTerms } from '#src/jobs/terms-store.ts'
import { findParticipant } from '#src/participants/store.ts'
import { listCoaches, listTeams } from '#src/staff/store.ts'
import { supportOf } from '#src/support/around-store.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import type { Dossier } from './dossier.ts'
import { AroundPage, DossierPage, TimelinePage, WorkPage } from './pages.tsx'

async function dossierOf(visit: Visit, id: string): Promise<Dossier | undefined> {
  const participant = await findParticipant(visit, id)
  if (!participant) return undefined
  const teams = await listTeams(visit)
  const named = (teamId: string | null) => teams.find((team) => team.id === teamId)?.name ?? null
  const enrolments = (await listEnrolments(visit, id)).map((enrolment) => ({ ...enrolment, team: named(enrolment.teamId) ?? '', treatmentTeam: named(enrolment.treatmentTeamId) }))
  const jobs = await listJobs(visit, [id])
  const terms = await listTerms(visit, jobs.map((job) => job.id))
  const assignments = await listAssignments(visit, id)
  const around = await aroundPerson(visit, id, assignments.map(({ staffId }) => staffId))
  return { participant, enrolments, assignments, around, jobs, terms, support: await supportOf(visit, id), contacts: await listContacts(visit, id), today: visit.today }
}

/** An action that shows one view of a person; each loads the same facts, which are few. */
const showing = (View: typeof DossierPage): Action => async (visit) => {
  const dossier = await dossierOf(visit, visit.param('participant'))
  if (!dossier) return visit.notFound()
  visit.log({ objectType: 'participant', objectId: dossier.participant.id, participantIds: [dossier.participant.id] })
  const assign = visit.may('assignment.record')
  const coaches = assign ? (await listCoaches(visit)).filter(({ teamId }) => teamId === null || visit.actor.teamIds.includes(teamId)) : []
  const fresh = dossier.contacts.find(({ id, staffId }) => id === visit.query.get('saved') && staffId === visit.actor.staffId)
  const emergency = await openEmergency(visit, dossier.participant.id)
  const rights = { record: visit.may('participant.record'), note: visit.may('contact.record'), enrol: visit.may('enrolment.record'), assign, log: visit.may('logbook.participant') }
  return visit.page(<View dossier={dossier} rights={rights} coaches={coaches} saved={fresh?.id} emergencyUntil={emergency?.until} />)
}

export const showDossier = showing(DossierPage)
export const showWork = showing(WorkPage)
export const showTimeline = showing(TimelinePage)
export const showAround = showing(AroundPage)
