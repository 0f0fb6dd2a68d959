import { listContacts } from '#src/contacts/store.ts'
import { aroundPerson } from '#src/cover/person-store.ts'
import { listEducation } from '#src/education/store.ts'
import { listAssignments, listEnrolments } from '#src/enrolments/store.ts'
import { listJobs } from '#src/jobs/store.ts'
import { listTerms } from '#src/jobs/terms-store.ts'
import { findParticipant, type Looking } from '#src/participants/store.ts'
import { listTeams } from '#src/staff/store.ts'
import { supportOf } from '#src/support/around-store.ts'
import type { Dossier } from './dossier.ts'

/** Everything the page of one person shows, as far as the visitor may see it; undefined for "not there" and for "not yours". */
export async function dossierOf(looking: Looking, id: string): Promise<Dossier | undefined> {
  const participant = await findParticipant(looking, id)
  if (!participant) return undefined
  const teams = await listTeams(looking)
  const named = (teamId: string | null) => teams.find((team) => team.id === teamId)?.name ?? null
  const enrolments = (await listEnrolments(looking, id)).map((enrolment) => ({ ...enrolment, team: named(enrolment.teamId) ?? '', treatmentTeam: named(enrolment.treatmentTeamId) }))
  const jobs = await listJobs(looking, [id])
  const terms = await listTerms(looking, jobs.map((job) => job.id))
  const assignments = await listAssignments(looking, id)
  const around = await aroundPerson(looking, id, assignments.map(({ staffId }) => staffId))
  return { participant, enrolments, assignments, around, jobs, terms, education: await listEducation(looking, id), support: await supportOf(looking, id), contacts: await listContacts(looking, id), today: looking.acting.on }
}
