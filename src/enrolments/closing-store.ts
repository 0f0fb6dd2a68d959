import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'
import type { CloseForm } from './enrolment-form.ts'

/** Closes a period of support. */
export async function closeEnrolment({ db, acting }: Looking, enrolmentId: string, form: CloseForm & { closedAt: Instant }): Promise<void> {
  await db.updateTable('enrolment').set(form).where('organisationId', '=', acting.organisationId).where('id', '=', enrolmentId).execute()
}

/** Takes a closing of today back as if it had not happened. */
export async function takeClosingBack({ db, acting }: Looking, enrolmentId: string): Promise<void> {
  await db.updateTable('enrolment').set({ closedOn: null, closeReason: null, closeNote: null, closedAt: null, stepDownName: null, stepDownRole: null, stepDownPhone: null, openDoor: null })
    .where('organisationId', '=', acting.organisationId).where('id', '=', enrolmentId).execute()
}

/** The days within a period on which somebody was looked for in vain, since the last time people really spoke. */
export async function outreachDays({ db, acting: { organisationId } }: Looking, participantId: string, { from, until }: { from: Day | null; until: Day }): Promise<Day[]> {
  const about = sql`from contact_participant cp join contact c on c.organisation_id = ${organisationId} and c.id = cp.contact_id
    where cp.organisation_id = ${organisationId} and cp.participant_id = ${participantId}::uuid and c.removed_at is null and cp.on_day <= ${until}::date`
  const { rows } = await sql<{ onDay: Day }>`select distinct cp.on_day ${about} and c.kind = 'outreach' and c.reached is not true and cp.on_day >= coalesce(${from}::date, '-infinity')
    and cp.on_day > coalesce((select max(cp.on_day) ${about} and ((c.kind = 'support' and c.modality <> 'message') or (c.kind = 'outreach' and c.reached))), '-infinity') order by cp.on_day`.execute(db)
  return rows.map(({ onDay }) => onDay)
}
