import { sql } from 'kysely'
import { type AppointmentAt, listAppointments } from '#src/agenda/store.ts'
import type { ContactKind } from '#src/contacts/contact.ts'
import { type MayBeTold, mayBeTold } from '#src/disclosure/disclosure.ts'
import { listDecisions } from '#src/disclosure/store.ts'
import { isJobOn } from '#src/jobs/job.ts'
import { type JobAt, listJobs } from '#src/jobs/store.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import type { Participant } from '#src/participants/participant.ts'
import { findParticipants, type Looking } from '#src/participants/store.ts'

/** One contact in a few words. */
export interface LastContact {
  participantId: string
  onDay: Day
  kind: ContactKind
  note: string
  nextStep: string | null
  nextOn: Day | null
}

/** What matters of somebody when another coach takes over: computed from what is recorded, nothing is typed twice. */
export interface Matters {
  participant: Participant
  contacts: readonly LastContact[]
  appointments: readonly AppointmentAt[]
  jobs: readonly JobAt[]
  /** What may be told to an employer. */
  told: MayBeTold
  /** The newest agreement about the workplace. */
  agreedAt: string | null
}

/** How many of the newest contacts, and how many days ahead one looks. */
const [newest, ahead] = [3, 42] as const

async function lastContacts({ db, acting }: Looking, ids: readonly string[]): Promise<LastContact[]> {
  const { rows } = await sql<LastContact>`
    select p.id as participant_id, c.on_day, c.kind, c.note, c.next_step, c.next_on from unnest(${ids}::uuid[]) as p (id), lateral (
      select c.* from contact_participant cp join contact c on c.organisation_id = ${acting.organisationId} and c.id = cp.contact_id
      where cp.organisation_id = ${acting.organisationId} and cp.participant_id = p.id order by c.on_day desc, c.created_at desc limit ${newest}) c
    order by c.on_day desc`.execute(db)
  return rows
}

async function agreements({ db, acting }: Looking, ids: readonly string[]): Promise<{ participantId: string; madeAt: string }[]> {
  return db.selectFrom('agreementVersion').select(['participantId', (e) => e.fn.max('madeAt').as('madeAt')]).where('organisationId', '=', acting.organisationId).where('participantId', 'in', ids).groupBy('participantId').execute()
}

/** What matters of some people, in the order of their names. */
export async function mattersOf(looking: Looking, ids: readonly string[]): Promise<Matters[]> {
  if (ids.length === 0) return []
  const { on } = looking.acting
  const participants = await findParticipants(looking, ids)
  const contacts = await lastContacts(looking, ids)
  const appointments = await listAppointments(looking, { from: on, until: addDays(on, ahead) })
  const jobs = await listJobs(looking, ids)
  const decisions = await listDecisions(looking, ids)
  const agreed = await agreements(looking, ids)
  return participants.map((participant) => ({
    participant,
    contacts: contacts.filter(({ participantId }) => participantId === participant.id),
    appointments: appointments.filter(({ participantIds }) => participantIds.includes(participant.id)).slice(0, newest),
    jobs: jobs.filter((job) => job.participantId === participant.id && isJobOn(job, on)),
    told: mayBeTold(decisions.filter(({ participantId }) => participantId === participant.id), { recipient: 'anyEmployer' }, on),
    agreedAt: agreed.find(({ participantId }) => participantId === participant.id)?.madeAt ?? null,
  }))
}

/** Every coach that the people within reach had, with from when; for how steady that is. */
export async function listAccompanied({ db, acting }: Looking): Promise<{ participantId: string; staffId: string; fromOn: Day }[]> {
  return db.selectFrom('assignment').innerJoin('enrolment', (join) => join.onRef('enrolment.organisationId', '=', 'assignment.organisationId').onRef('enrolment.participantId', '=', 'assignment.participantId'))
    .where('assignment.organisationId', '=', acting.organisationId).where('enrolment.organisationId', '=', acting.organisationId).where('enrolment.closedOn', 'is', null)
    .select(['assignment.participantId', 'assignment.staffId', 'assignment.fromOn']).distinct().execute()
}
