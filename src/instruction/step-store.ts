import { sql } from 'kysely'
import type { Looking } from '#src/participants/store.ts'
import type { Photo } from '#src/staff/photo.ts'
import type { StepForm, WorkStep } from './task.ts'

const shown = ['id', 'organisationId', 'taskId', 'participantId', 'position', 'text', 'pictogram', 'removedOn', 'createdAt'] as const

/** The steps of some tasks in their order, without the photos themselves and without what was taken away. */
export async function listSteps({ db, acting }: Looking, taskIds: readonly string[]): Promise<WorkStep[]> {
  if (taskIds.length === 0) return []
  return (await db.selectFrom('workStep').select(shown).select((e) => e('photo', 'is not', null).$castTo<boolean>().as('hasPhoto')).where('organisationId', '=', acting.organisationId)
    .where('taskId', 'in', taskIds).where('removedOn', 'is', null).orderBy('position').orderBy('id').execute()) as WorkStep[]
}

/** One step of a task, also when it was taken away. */
export async function findStep({ db, acting }: Looking, taskId: string, id: string): Promise<WorkStep | undefined> {
  return (await db.selectFrom('workStep').select(shown).select((e) => e('photo', 'is not', null).$castTo<boolean>().as('hasPhoto')).where('organisationId', '=', acting.organisationId)
    .where('taskId', '=', taskId).where('id', '=', id).executeTakeFirst()) as WorkStep | undefined
}

/** The photo of a step, when there is one. */
export async function findStepPhoto({ db, acting }: Looking, taskId: string, id: string): Promise<Photo | undefined> {
  const row = await db.selectFrom('workStep').select(['photo', 'photoType']).where('organisationId', '=', acting.organisationId).where('taskId', '=', taskId).where('id', '=', id).executeTakeFirst()
  return row?.photo ? { type: row.photoType as Photo['type'], bytes: row.photo } : undefined
}

type Words = Pick<StepForm, 'text' | 'pictogram'>

/** Adds a step at the end of a task. A form that arrives twice makes one. */
export async function recordStep({ db, acting }: Looking, step: { id: string; taskId: string; participantId: string }, form: Words): Promise<void> {
  const { organisationId } = acting
  await db.insertInto('workStep').values((e) => ({
    organisationId, ...step, ...form,
    position: e.selectFrom('workStep as other').select(sql<number>`coalesce(max(other.position) + 1, 0)`.as('next')).where('other.organisationId', '=', organisationId).where('other.taskId', '=', step.taskId).$asScalar().$castTo<number>(),
  })).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** Changes the words or the picture of a step, or takes it away and back. */
export async function changeStep({ db, acting }: Looking, id: string, form: Words | { removedOn: WorkStep['removedOn'] }): Promise<void> {
  await db.updateTable('workStep').set(form).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}

/** Keeps a photo with a step in the place of the one before, or takes it away. */
export async function keepStepPhoto({ db, acting }: Looking, id: string, photo: Photo | null): Promise<void> {
  await db.updateTable('workStep').set({ photo: photo?.bytes ?? null, photoType: photo?.type ?? null }).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}

/** Gives the steps of a task the order of these ids. */
export async function orderSteps({ db, acting }: Looking, taskId: string, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries()) await db.updateTable('workStep').set({ position }).where('organisationId', '=', acting.organisationId).where('taskId', '=', taskId).where('id', '=', id).execute()
}
