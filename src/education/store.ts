import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'
import type { Education, EducationForm } from './education.ts'

/** The courses of somebody, newest first; what was taken away is left out. */
export async function listEducation({ db, acting }: Looking, participantId: string): Promise<Education[]> {
  const rows = await db.selectFrom('education').selectAll().where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).where('removedAt', 'is', null)
    .orderBy((e) => e.fn.coalesce('startedOn', 'appliedOn'), (order) => order.desc().nullsFirst()).orderBy('createdAt', 'desc').execute()
  return rows as Education[]
}

/** One course of one person, also one that was taken away. */
export async function findEducation({ db, acting }: Looking, participantId: string, id: string): Promise<Education | undefined> {
  const row = await db.selectFrom('education').selectAll().where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).where('id', '=', id).executeTakeFirst()
  return row as Education | undefined
}

type Facts = Omit<EducationForm, 'overrideReason'>

/** Records a course. A form that arrives twice makes one. */
export async function recordEducation({ db, acting }: Looking, of: { id: string; participantId: string }, facts: Facts): Promise<void> {
  await db.insertInto('education').values({ organisationId: acting.organisationId, ...of, ...facts }).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** Changes a course. */
export async function changeEducation({ db, acting }: Looking, { id, participantId }: { id: string; participantId: string }, facts: Facts): Promise<void> {
  await db.updateTable('education').set(facts).where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).where('id', '=', id).execute()
}

/** Takes a course away that was recorded by mistake, or brings it back. */
export async function putEducationAway({ db, acting }: Looking, { id, participantId }: { id: string; participantId: string }, at: Instant | null): Promise<void> {
  await db.updateTable('education').set({ removedAt: at }).where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).where('id', '=', id).execute()
}
