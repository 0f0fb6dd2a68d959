import type { Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'
import { recordTask, settleTask } from '#src/tasks/store.ts'
import type { NewSchoolContactForm, SchoolContact, SchoolContactForm } from './school-contact.ts'

/** A talk with a school, who had it, and the task that came of it. */
export type SchoolContactAt = SchoolContact & { by: string; nextStep: string | null; nextOn: Day | null; nextDoneAt: Instant | null; nextDroppedAt: Instant | null }

/** The talks with the school about a course, newest first, also those that were taken away. */
export async function listSchoolContacts({ db, acting }: Looking, educationId: string): Promise<SchoolContactAt[]> {
  const { organisationId } = acting
  return db.selectFrom('schoolContact')
    .innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'schoolContact.organisationId').onRef('staff.id', '=', 'schoolContact.staffId'))
    .leftJoin('task', (join) => join.onRef('task.organisationId', '=', 'schoolContact.organisationId').onRef('task.originId', '=', 'schoolContact.id'))
    .where('schoolContact.organisationId', '=', organisationId).where('staff.organisationId', '=', organisationId).where('schoolContact.educationId', '=', educationId)
    .selectAll('schoolContact').select(['staff.name as by', 'task.title as nextStep', 'task.dueOn as nextOn', 'task.doneAt as nextDoneAt', 'task.droppedAt as nextDroppedAt'])
    .orderBy('schoolContact.onDay', 'desc').orderBy('schoolContact.createdAt', 'desc').execute()
}

interface Of {
  id: string
  educationId: string
  participantId: string
}

/** Records a talk with a school, and its next step as a task of whoever had the talk. A form that arrives twice makes one of each. */
export async function recordSchoolContact(looking: Looking, of: Of, { nextStep, nextOn, ...facts }: NewSchoolContactForm): Promise<boolean> {
  const { db, acting: { organisationId, staffId } } = looking
  const made = await db.insertInto('schoolContact').values({ organisationId, ...of, ...facts, staffId: staffId! }).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).executeTakeFirst()
  if (made.numInsertedOrUpdatedRows !== 1n) return (await listSchoolContacts(looking, of.educationId)).some(({ id }) => id === of.id)
  if (nextStep) await recordTask(looking, crypto.randomUUID(), { title: nextStep, note: null, staffId: staffId!, dueOn: nextOn, participantIds: [of.participantId], origin: 'own', originId: of.id })
  return true
}

/** Changes what was said, when and with whom. */
export async function changeSchoolContact({ db, acting }: Looking, { id, educationId }: Pick<Of, 'id' | 'educationId'>, facts: SchoolContactForm): Promise<void> {
  await db.updateTable('schoolContact').set(facts).where('organisationId', '=', acting.organisationId).where('educationId', '=', educationId).where('id', '=', id).execute()
}

/** Takes a talk away that was recorded by mistake, or brings it back; a task of it that is still open goes and comes along, with the reason it is given. */
export async function putSchoolContactAway(looking: Looking, contact: Pick<Of, 'id' | 'educationId'>, away: { at: Instant; reason: string } | null): Promise<void> {
  const { db, acting: { organisationId } } = looking
  await db.updateTable('schoolContact').set({ removedAt: away?.at ?? null }).where('organisationId', '=', organisationId).where('educationId', '=', contact.educationId).where('id', '=', contact.id).execute()
  const task = await db.selectFrom('task').select('id').where('organisationId', '=', organisationId).where('originId', '=', contact.id).where('doneAt', 'is', null).where('droppedAt', away ? 'is' : 'is not', null).executeTakeFirst()
  if (task) await settleTask(looking, task.id, { doneAt: null, droppedAt: away?.at ?? null, droppedReason: away?.reason ?? null })
}
