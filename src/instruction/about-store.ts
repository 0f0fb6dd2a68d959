import { findJob, type JobAt } from '#src/jobs/store.ts'
import type { Participant } from '#src/participants/participant.ts'
import { findParticipant, type Looking } from '#src/participants/store.ts'
import type { LogEntry, Visit } from '#src/web/visit.ts'
import { type Learned, learnedOf } from './learned.ts'
import { listSteps } from './step-store.ts'
import { findTask, listTasks } from './store.ts'
import type { WorkTask } from './task.ts'
import { listTries } from './try-store.ts'

/** The task in the address, with its job and its person. */
export interface TaskAt {
  participant: Participant
  job: JobAt
  task: WorkTask
}

/** The task in the address, when it belongs to the person in the address and the visitor may see both; says so in the access log. */
export async function taskAt(visit: Visit, about: LogEntry = {}): Promise<TaskAt | undefined> {
  const participant = await findParticipant(visit, visit.param('participant'))
  if (!participant) return undefined
  visit.log({ objectType: 'workTask', objectId: visit.param('workTask'), ...about, participantIds: [participant.id] })
  const task = await findTask(visit, participant.id, visit.param('workTask'))
  const job = task && (await findJob(visit, participant.id, task.jobId))
  return task && job ? { participant, job, task } : undefined
}

/** The tasks of a job with their steps and every time they were tried. */
export async function learningOf(looking: Looking, jobId: string): Promise<Learned[]> {
  return wholeOf(looking, await listTasks(looking, jobId))
}

/** Some tasks with their steps and every time they were tried. */
export async function wholeOf(looking: Looking, tasks: readonly WorkTask[]): Promise<Learned[]> {
  const ids = tasks.map(({ id }) => id)
  return learnedOf(tasks, await listSteps(looking, ids), await listTries(looking, ids))
}
