import type { MayBeTold } from '#src/disclosure/disclosure.ts'
import { toldTo } from '#src/disclosure/store.ts'
import { findJob, type JobAt } from '#src/jobs/store.ts'
import type { Participant } from '#src/participants/participant.ts'
import { findParticipant } from '#src/participants/store.ts'
import { type ContactCard, findCard } from '#src/staff/photo-store.ts'
import type { Visit } from '#src/web/visit.ts'
import type { EasyFacts } from './easy-text.ts'
import { doorOf } from './door-store.ts'
import { findWorkplace, isOpen } from './release-store.ts'
import { type AboutJob, listVersions } from './store.ts'

/** The job that a page about an agreement is about, with the person and what may be told to this employer. */
export interface JobTold {
  participant: Participant
  job: JobAt
  about: AboutJob
  told: MayBeTold
}

/** The job in the address, when it belongs to the person in the address and the visitor may see both; says so in the access log. */
export async function jobTold(visit: Visit): Promise<JobTold | undefined> {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return undefined
  visit.log({ objectType: 'agreement', objectId: visit.param('job'), participantIds: [participant.id] })
  const job = await findJob(visit, participant.id, visit.param('job'))
  if (!job) return undefined
  const { employerId } = job
  return { participant, job, about: { jobId: job.id, participantId: participant.id, employerId }, told: await toldTo(visit, participant.id, { employerId }) }
}

/** The card of the coach of today, for the texts that name whom to call. */
export async function coachCard(visit: Visit, { about }: JobTold): Promise<ContactCard | undefined> {
  const { coachId } = await doorOf(visit, about, visit.actor.staffId)
  return coachId === null ? undefined : findCard(visit, coachId)
}

/** What is known for the first sentences of the easy text. */
export function factsFor({ participant, job }: JobTold, coach: ContactCard | undefined): EasyFacts {
  return { givenName: participant.givenName, title: job.title, employer: job.employer, hoursPerWeek: job.hoursPerWeek === null ? null : String(job.hoursPerWeek).replace('.', ','), coach: coach?.name.split(' ')[0] ?? '', phone: coach?.phone ?? null }
}

/** Whether there is something a link could lead to: an open page for the employer, a written agreement for the person. */
export async function isReadyFor(visit: Visit, { about, told }: JobTold, audience: 'participant' | 'employer'): Promise<boolean> {
  if (audience === 'participant') return (await listVersions(visit, about.jobId)).length > 0
  const workplace = await findWorkplace(visit, about.jobId)
  return workplace !== undefined && (await isOpen(visit, workplace, told))
}
