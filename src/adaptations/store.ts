import type { Looking } from '#src/participants/store.ts'
import type { Adaptation, AdaptationForm } from './adaptation.ts'

/** The adaptations at the workplace of a job, in the order in which they were recorded. */
export async function listAdaptations({ db, acting }: Looking, jobId: string): Promise<Adaptation[]> {
  return db.selectFrom('adaptation').selectAll().where('organisationId', '=', acting.organisationId).where('jobId', '=', jobId).orderBy('createdAt').execute()
}

/** Records an adaptation. A form that arrives twice makes one. */
export async function recordAdaptation({ db, acting }: Looking, of: { id: string; jobId: string; participantId: string; staffId: string }, form: AdaptationForm): Promise<void> {
  await db.insertInto('adaptation').values({ organisationId: acting.organisationId, ...of, ...form }).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** Changes an adaptation. */
export async function changeAdaptation({ db, acting }: Looking, jobId: string, id: string, form: AdaptationForm): Promise<void> {
  await db.updateTable('adaptation').set(form).where('organisationId', '=', acting.organisationId).where('jobId', '=', jobId).where('id', '=', id).execute()
}

/** Takes an adaptation away that was recorded by mistake. */
export async function removeAdaptation({ db, acting }: Looking, jobId: string, id: string): Promise<boolean> {
  const gone = await db.deleteFrom('adaptation').where('organisationId', '=', acting.organisationId).where('jobId', '=', jobId).where('id', '=', id).executeTakeFirst()
  return gone.numDeletedRows === 1n
}
