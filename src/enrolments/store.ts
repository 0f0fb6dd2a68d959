import type { Selectable } from 'kysely'
import type { AssignmentTable } from '#src/db/tables.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import type { Enrolment } from './enrolment.ts'
import type { EnrolmentForm } from './enrolment-form.ts'

/** A coach with a person, from a day until a day. */
export type Assignment = Selectable<AssignmentTable>

/** The periods of support of a person, newest first. */
export async function listEnrolments({ db, acting }: Looking, participantId: string): Promise<Enrolment[]> {
  return db.selectFrom('enrolment').selectAll().where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).orderBy('startedOn', (order) => order.desc().nullsFirst()).execute()
}

/** The coaches of a person, newest first, with their names. */
export async function listAssignments({ db, acting }: Looking, participantId: string): Promise<(Assignment & { coach: string; phone: string | null })[]> {
  return db.selectFrom('assignment').innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'assignment.organisationId').onRef('staff.id', '=', 'assignment.staffId'))
    .where('assignment.organisationId', '=', acting.organisationId).where('staff.organisationId', '=', acting.organisationId).where('assignment.participantId', '=', participantId)
    .selectAll('assignment').select(['staff.name as coach', 'staff.phone']).orderBy('assignment.fromOn', 'desc').execute()
}

/** Where a period of support comes from: a referral, and the period before it. */
export interface Origin {
  referralId?: string
  followsId?: string
}

/** Begins a period of support, with its first coach. */
export async function enrol({ db, acting }: Looking, participantId: string, form: EnrolmentForm & Origin, importId: string | null = null): Promise<string> {
  const { coachId, ...enrolment } = form
  const id = crypto.randomUUID()
  await db.insertInto('enrolment').values({ organisationId: acting.organisationId, id, participantId, ...enrolment, importId }).execute()
  await assign({ db, acting }, participantId, { staffId: coachId, fromOn: form.startedOn ?? form.referredOn ?? acting.on }, importId)
  return id
}

/** Gives a person a coach from a day on; a coach who already is stays. */
export async function assign({ db, acting }: Looking, participantId: string, coach: { staffId: string; fromOn: Day }, importId: string | null = null): Promise<void> {
  const open = await db.selectFrom('assignment').select('id').where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId)
    .where('staffId', '=', coach.staffId).where((e) => e.or([e('untilOn', 'is', null), e('untilOn', '>=', coach.fromOn)])).executeTakeFirst()
  if (open) return
  await db.insertInto('assignment').values({ organisationId: acting.organisationId, id: crypto.randomUUID(), participantId, ...coach, importId }).execute()
}

/** Ends a coach's time with a person, the last day included. */
export async function endAssignment({ db, acting }: Looking, participantId: string, assignmentId: string, untilOn: Day): Promise<void> {
  await db.updateTable('assignment').set({ untilOn }).where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId)
    .where('id', '=', assignmentId).where('fromOn', '<=', untilOn).where('untilOn', 'is', null).execute()
}
