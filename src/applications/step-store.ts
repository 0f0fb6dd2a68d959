import { sql } from 'kysely'
import type { Looking } from '#src/participants/store.ts'
import type { Application, ApplicationStep } from './application.ts'
import type { StepForm } from './application-form.ts'

/** A step with who put it down. */
export type StepAt = ApplicationStep & { coach: string; removable: boolean }

/** The steps of an application, the newest first; one's own of the last day may be taken back. */
export async function listSteps({ db, acting }: Looking, applicationId: string): Promise<StepAt[]> {
  const { organisationId, staffId } = acting
  const { rows } = await sql<StepAt>`
    select s.*, f.name as coach, s.staff_id = ${staffId} and s.created_at > now() - interval '1 day' as removable
    from application_step s join staff f on f.organisation_id = ${organisationId} and f.id = s.staff_id
    where s.organisation_id = ${organisationId} and s.application_id = ${applicationId} order by s.on_day desc, s.created_at desc, s.id`.execute(db)
  return rows
}

/** Whom something new is about, and who writes it. */
export interface Writing {
  id: string
  participantId: string
  staffId: string
}

/** Puts a step down. A form that arrives twice makes one. */
export async function recordStep({ db, acting }: Looking, { id, participantId, staffId }: Writing, step: StepForm & { applicationId: string }): Promise<void> {
  await db.insertInto('applicationStep').values({ organisationId: acting.organisationId, id, participantId, staffId, ...step })
    .onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** Takes an own step of the last day back; with its only step the application goes too, unless a job came of it. */
export async function removeStep({ db, acting }: Looking, application: Application & { jobId: string | null }, stepId: string): Promise<void> {
  const { organisationId, staffId } = acting
  await db.deleteFrom('applicationStep').where('organisationId', '=', organisationId).where('applicationId', '=', application.id).where('id', '=', stepId).where('staffId', '=', staffId)
    .where('createdAt', '>', sql<never>`now() - interval '1 day'`)
    .where((e) => e.or([e.lit(application.jobId === null), e.exists(e.selectFrom('applicationStep as other').select('other.id').where('other.organisationId', '=', organisationId).where('other.applicationId', '=', application.id).where('other.id', '!=', stepId))])).execute()
  await db.deleteFrom('application').where('organisationId', '=', organisationId).where('id', '=', application.id)
    .where((e) => e.not(e.exists(e.selectFrom('applicationStep as step').select('step.id').where('step.organisationId', '=', organisationId).where('step.applicationId', '=', application.id)))).execute()
}
