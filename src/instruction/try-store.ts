import { type Day, addDays } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import type { SupportTime } from './fading.ts'
import type { Prompt, WorkTry } from './try.ts'

/** How the steps of some tasks went, oldest first; tries of steps that were taken away stay. */
export async function listTries({ db, acting }: Looking, taskIds: readonly string[]): Promise<(WorkTry & { taskId: string })[]> {
  if (taskIds.length === 0) return []
  return (await db.selectFrom('workTry').innerJoin('workStep as step', (join) => join.onRef('step.organisationId', '=', 'workTry.organisationId').onRef('step.id', '=', 'workTry.stepId'))
    .innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'workTry.organisationId').onRef('staff.id', '=', 'workTry.staffId'))
    .where('workTry.organisationId', '=', acting.organisationId).where('step.organisationId', '=', acting.organisationId).where('staff.organisationId', '=', acting.organisationId).where('step.taskId', 'in', taskIds)
    .selectAll('workTry').select(['step.taskId', 'staff.name as staff']).orderBy('workTry.onDay').orderBy('workTry.createdAt').orderBy('step.position').execute()) as (WorkTry & { taskId: string })[]
}

/** Writes one round down. A form that arrives twice, as a phone may send it, makes one round; sent again with other answers, as after the back button, the last answers count. */
export async function recordRound({ db, acting }: Looking, round: { id: string; onDay: Day; participantId: string }, tapped: ReadonlyMap<string, Prompt>): Promise<void> {
  const { id: roundId, ...about } = round
  await db.insertInto('workTry').values([...tapped].map(([stepId, prompt]) => ({ organisationId: acting.organisationId, id: crypto.randomUUID(), roundId, stepId, prompt, ...about, staffId: acting.staffId ?? '' })))
    .onConflict((conflict) => conflict.columns(['organisationId', 'roundId', 'stepId']).doUpdateSet((e) => ({ prompt: e.ref('excluded.prompt'), onDay: e.ref('excluded.onDay') })).where('workTry.participantId', '=', round.participantId)).execute()
}

/** Takes a round of a task back; false when there is none. */
export async function removeRound({ db, acting }: Looking, taskId: string, roundId: string): Promise<boolean> {
  const { organisationId } = acting
  const removed = await db.deleteFrom('workTry').where('organisationId', '=', organisationId).where('roundId', '=', roundId)
    .where('stepId', 'in', (e) => e.selectFrom('workStep').select('workStep.id').where('workStep.organisationId', '=', organisationId).where('workStep.taskId', '=', taskId)).executeTakeFirst()
  return removed.numDeletedRows > 0n
}

/** The time the coach spent with a person since a job began: contacts of support that took place, not noted for another job and not taken away. */
export async function supportTimes({ db, acting: { organisationId } }: Looking, job: { id: string; participantId: string; startedOn: Day; endedOn: Day | null }): Promise<SupportTime[]> {
  return db.selectFrom('contactParticipant as about').innerJoin('contact', (join) => join.onRef('contact.organisationId', '=', 'about.organisationId').onRef('contact.id', '=', 'about.contactId'))
    .where('about.organisationId', '=', organisationId).where('contact.organisationId', '=', organisationId).where('about.participantId', '=', job.participantId)
    .where('about.onDay', '>=', job.startedOn).where('about.onDay', '<=', job.endedOn ?? addDays(job.startedOn, 36_500)).where('contact.kind', '=', 'support').where('contact.removedAt', 'is', null)
    .where((e) => e.or([e('contact.byRole', 'is', null), e('contact.byRole', '=', 'coach')])).where((e) => e.or([e('contact.jobId', 'is', null), e('contact.jobId', '=', job.id)]))
    .select(['about.onDay', 'contact.minutes', 'contact.alongMinutes']).orderBy('about.onDay').execute()
}
