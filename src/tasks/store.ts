import { sql } from 'kysely'
import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'
import type { Task, TaskForm, TaskOrigin } from './task.ts'

/** A task with the name of who does it and who asked. */
export type TaskAt = Task & { owner: string; maker: string }

const tasksAt = ({ db, acting }: Looking) =>
  db.selectFrom('task').innerJoin('staff as owner', (join) => join.onRef('owner.organisationId', '=', 'task.organisationId').onRef('owner.id', '=', 'task.staffId'))
    .innerJoin('staff as maker', (join) => join.onRef('maker.organisationId', '=', 'task.organisationId').onRef('maker.id', '=', 'task.madeBy'))
    .where('task.organisationId', '=', acting.organisationId).where('owner.organisationId', '=', acting.organisationId).where('maker.organisationId', '=', acting.organisationId)
    .selectAll('task').select(['owner.name as owner', 'maker.name as maker'])

/** Open tasks somebody has to do, or asked of another; what is due first stands first. */
export async function openTasks(looking: Looking, whose: 'mine' | 'given'): Promise<TaskAt[]> {
  const me = looking.acting.staffId!
  const open = tasksAt(looking).where('task.doneAt', 'is', null).where('task.droppedAt', 'is', null)
  return (whose === 'mine' ? open.where('task.staffId', '=', me) : open.where('task.madeBy', '=', me).where('task.staffId', '<>', me)).orderBy('task.dueOn', (order) => order.asc().nullsLast()).orderBy('task.createdAt').limit(200).execute()
}

/** What one did or dropped oneself, newest first. */
export async function closedTasks(looking: Looking, limit = 20): Promise<TaskAt[]> {
  return tasksAt(looking).where('task.staffId', '=', looking.acting.staffId!).where((e) => e.or([e('task.doneAt', 'is not', null), e('task.droppedAt', 'is not', null)]))
    .orderBy((e) => e.fn.coalesce('task.doneAt', 'task.droppedAt'), 'desc').limit(limit).execute()
}

/** The tasks about one person, open ones first. */
export async function tasksAbout(looking: Looking, participantId: string): Promise<TaskAt[]> {
  return tasksAt(looking).where(sql<boolean>`task.participant_ids @> array[${participantId}::uuid]`).orderBy('task.doneAt', (order) => order.desc().nullsFirst()).orderBy('task.dueOn', (order) => order.asc().nullsLast()).limit(100).execute()
}

/** The tasks that came from one thing, such as a meeting. */
export async function tasksFrom(looking: Looking, originId: string): Promise<TaskAt[]> {
  return tasksAt(looking).where('task.originId', '=', originId).orderBy('task.createdAt').execute()
}

/** One task that the visitor may see. */
export async function findTask(looking: Looking, id: string): Promise<TaskAt | undefined> {
  return tasksAt(looking).where('task.id', '=', id).executeTakeFirst()
}

/** Writes a task down; sent twice it is one. */
export async function recordTask({ db, acting }: Looking, id: string, task: TaskForm & { teamId?: string | null; origin?: TaskOrigin; originId?: string | null }): Promise<void> {
  await db.insertInto('task').values({ organisationId: acting.organisationId, id, madeBy: acting.staffId!, ...task }).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** Ticks a task off, drops it with a reason, or takes either back. */
export async function settleTask({ db, acting }: Looking, id: string, how: { doneAt: Instant | null; droppedAt: Instant | null; droppedReason: string | null }): Promise<void> {
  await db.updateTable('task').set({ ...how, doneBy: how.doneAt === null ? null : acting.staffId }).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}
