import { sql } from 'kysely'
import { employerNamed } from '#src/employers/store.ts'
import type { Day } from '#src/kernel/day.ts'
import type { LeadAt } from '#src/leads/store.ts'
import type { Looking } from '#src/participants/store.ts'
import type { Application, ApplicationStep } from './application.ts'
import type { ApplicationForm } from './application-form.ts'
import { recordStep, type Writing } from './step-store.ts'

/** An application with the employer, and how it stands now. */
export type ApplicationAt = Application & Pick<ApplicationStep, 'stage' | 'onDay' | 'reason' | 'note'> & { employer: string; leadOpen: boolean | null; jobId: string | null }

function applicationsAt(organisationId: string) {
  return sql<ApplicationAt>`
    select a.*, e.name as employer, l.closed_on is null as lead_open, j.id as job_id, now.stage, now.on_day, now.reason, now.note
    from application a join employer e on e.organisation_id = ${organisationId} and e.id = a.employer_id
    join lateral (select s.stage, s.on_day, s.reason, s.note from application_step s where s.organisation_id = ${organisationId} and s.application_id = a.id order by s.on_day desc, s.created_at desc, s.id limit 1) now on true
    left join lead l on l.organisation_id = ${organisationId} and l.id = a.lead_id
    left join lateral (select j.id from job j where j.organisation_id = ${organisationId} and j.participant_id = a.participant_id and j.application_id = a.id limit 1) j on true
    where a.organisation_id = ${organisationId}`
}

/** The applications of one person; what was last heard of first. */
export async function listApplications({ db, acting }: Looking, participantId: string): Promise<ApplicationAt[]> {
  return (await sql<ApplicationAt>`${applicationsAt(acting.organisationId)} and a.participant_id = ${participantId} order by now.on_day desc, a.created_at desc, a.id`.execute(db)).rows
}

/** The applications for one lead, of the people the visitor reaches and nobody else. */
export async function listForLead({ db, acting }: Looking, leadId: string): Promise<ApplicationAt[]> {
  return (await sql<ApplicationAt>`${applicationsAt(acting.organisationId)} and a.lead_id = ${leadId} order by now.on_day desc, a.created_at desc, a.id`.execute(db)).rows
}

/** One application of a person. */
export async function findApplication({ db, acting }: Looking, participantId: string, id: string): Promise<ApplicationAt | undefined> {
  return (await sql<ApplicationAt>`${applicationsAt(acting.organisationId)} and a.participant_id = ${participantId} and a.id = ${id}`.execute(db)).rows[0]
}

/** The application of a person for a lead, when there is one. */
export async function findForLead({ db, acting }: Looking, participantId: string, leadId: string): Promise<string | undefined> {
  const known = await db.selectFrom('application').select('id').where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).where('leadId', '=', leadId).executeTakeFirst()
  return known?.id
}

/** Begins an application with its first step, and answers its id. A form that arrives twice makes one; for a lead somebody is tried for already, it adds the step there. */
export async function recordApplication(looking: Looking, { id, participantId, staffId }: Writing, { lead, ...form }: ApplicationForm & { lead?: Pick<LeadAt, 'id' | 'employerId' | 'title'> | undefined }): Promise<string> {
  const { db, acting } = looking
  const { stage, onDay, reason, note } = form
  const employerId = lead?.employerId ?? (await employerNamed(looking, form.employerName))
  await db.insertInto('application').values({ organisationId: acting.organisationId, id, participantId, employerId, leadId: lead?.id ?? null, title: lead?.title ?? form.title }).onConflict((conflict) => conflict.doNothing()).execute()
  const applicationId = (lead && (await findForLead(looking, participantId, lead.id))) ?? id
  if (await findApplicationOf(looking, participantId, applicationId)) await recordStep(looking, { id, participantId, staffId }, { applicationId, stage, onDay, reason, note })
  return applicationId
}

async function findApplicationOf({ db, acting }: Looking, participantId: string, id: string): Promise<boolean> {
  const known = await db.selectFrom('application').select('id').where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).where('id', '=', id).executeTakeFirst()
  return known !== undefined
}

/** Puts several people down for a lead, as somebody it may suit. Whoever was already there stays as is. */
export async function proposeFor(looking: Looking, lead: LeadAt, { participantIds, staffId, on }: { participantIds: readonly string[]; staffId: string; on: Day }): Promise<void> {
  for (const participantId of participantIds) {
    if (await findForLead(looking, participantId, lead.id)) continue
    const form = { lead, leadId: lead.id, employerName: '', title: '', stage: 'considered' as const, onDay: on, reason: null, note: null }
    await recordApplication(looking, { id: crypto.randomUUID(), participantId, staffId }, form)
  }
}
