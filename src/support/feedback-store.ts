import type { Looking } from '#src/participants/store.ts'
import type { FeedbackForm, JobFeedback } from './feedback.ts'

/** The talks with the employer about a job, newest first. */
export async function listFeedback({ db, acting }: Looking, jobId: string): Promise<JobFeedback[]> {
  return db.selectFrom('jobFeedback').selectAll().where('organisationId', '=', acting.organisationId).where('jobId', '=', jobId).orderBy('onDay', 'desc').orderBy('createdAt', 'desc').execute()
}

/** Records a talk. A form that arrives twice makes one. */
export async function recordFeedback({ db, acting }: Looking, of: { id: string; jobId: string; participantId: string; staffId: string }, form: FeedbackForm): Promise<void> {
  await db.insertInto('jobFeedback').values({ organisationId: acting.organisationId, ...of, ...form }).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** Changes what was noted of a talk. */
export async function changeFeedback({ db, acting }: Looking, jobId: string, id: string, form: FeedbackForm): Promise<void> {
  await db.updateTable('jobFeedback').set(form).where('organisationId', '=', acting.organisationId).where('jobId', '=', jobId).where('id', '=', id).execute()
}

/** Takes a talk away that was recorded by mistake. */
export async function removeFeedback({ db, acting }: Looking, jobId: string, id: string): Promise<boolean> {
  const gone = await db.deleteFrom('jobFeedback').where('organisationId', '=', acting.organisationId).where('jobId', '=', jobId).where('id', '=', id).executeTakeFirst()
  return gone.numDeletedRows === 1n
}
