import type { Looking } from '#src/participants/store.ts'
import type { TaskForm, WorkTask } from './task.ts'

/** The job a task belongs to, and its person. */
export interface OfJob {
  jobId: string
  participantId: string
}

/** The tasks of a job in the order in which they were written; what is no longer learned too. */
export async function listTasks({ db, acting }: Looking, jobId: string): Promise<WorkTask[]> {
  return (await db.selectFrom('workTask').selectAll().where('organisationId', '=', acting.organisationId).where('jobId', '=', jobId).orderBy('createdAt').orderBy('id').execute()) as WorkTask[]
}

/** One task of a person. */
export async function findTask({ db, acting }: Looking, participantId: string, id: string): Promise<WorkTask | undefined> {
  return (await db.selectFrom('workTask').selectAll().where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).where('id', '=', id).executeTakeFirst()) as WorkTask | undefined
}

/** Writes a task down. A form that arrives twice makes one. */
export async function recordTask({ db, acting }: Looking, task: OfJob & { id: string }, form: TaskForm): Promise<void> {
  await db.insertInto('workTask').values({ organisationId: acting.organisationId, ...task, ...form }).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** Changes a task. */
export async function changeTask({ db, acting }: Looking, id: string, form: TaskForm | { archivedOn: WorkTask['archivedOn'] }): Promise<void> {
  await db.updateTable('workTask').set(form).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}
