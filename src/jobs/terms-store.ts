import type { Looking } from '#src/participants/store.ts'
import type { JobTerms } from './terms.ts'
import type { TermsForm } from './terms-form.ts'

/** The changes of hours, pay and contract of some jobs, oldest first. */
export async function listTerms({ db, acting }: Looking, jobIds: readonly string[]): Promise<JobTerms[]> {
  if (jobIds.length === 0) return []
  return db.selectFrom('jobTerms').selectAll().where('organisationId', '=', acting.organisationId).where('jobId', 'in', jobIds).orderBy('fromOn').orderBy('createdAt').execute()
}

/** Records a change. A form that arrives twice makes one. */
export async function recordTerms({ db, acting }: Looking, change: { id: string; jobId: string; participantId: string; staffId: string }, form: TermsForm): Promise<void> {
  await db.insertInto('jobTerms').values({ organisationId: acting.organisationId, ...change, ...form }).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** Takes a change away that was recorded by mistake; false when this job has no such change. */
export async function removeTerms({ db, acting }: Looking, jobId: string, id: string): Promise<boolean> {
  const gone = await db.deleteFrom('jobTerms').where('organisationId', '=', acting.organisationId).where('jobId', '=', jobId).where('id', '=', id).executeTakeFirst()
  return gone.numDeletedRows === 1n
}
