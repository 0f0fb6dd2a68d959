import type { Day } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import { recordTask } from '#src/tasks/store.ts'
import { isOpen, type TaskOrigin } from '#src/tasks/task.ts'
import { tasksFrom } from '#src/tasks/store.ts'

/** A next step that came of going along or of a talk, as a task of somebody. */
export interface Step {
  title: string | null
  dueOn: Day | null
  staffId: string
  teamId: string
  origin: TaskOrigin
  originId: string
}

/** Makes the next step a task; when there is an open one from the same thing, that one changes along. Left empty, nothing happens to tasks. */
export async function keepStep(looking: Looking, taskId: string, { title, ...step }: Step): Promise<void> {
  if (title === null) return
  const known = await tasksFrom(looking, step.originId)
  const open = known.find(isOpen)
  if (!open && known.some((task) => task.title === title)) return
  if (!open) return recordTask(looking, taskId, { ...step, title, note: null, participantIds: [] })
  const { db, acting } = looking
  await db.updateTable('task').set({ title, dueOn: step.dueOn, staffId: step.staffId, teamId: step.teamId }).where('organisationId', '=', acting.organisationId).where('id', '=', open.id).execute()
}
