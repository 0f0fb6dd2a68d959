import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { TaskTable } from '#src/db/tables.ts'
import { type Day, OptionalDay } from '#src/kernel/day.ts'
import { OptionalText, RequiredText } from '#src/kernel/said.ts'

/** Something somebody promised to do, with an owner: a decision of a meeting, a next step of a talk, or one's own. */
export type Task = Selectable<TaskTable>

/** Where a task came from. */
export type TaskOrigin = 'meeting' | 'mentoring' | 'review' | 'handover' | 'agreement' | 'own'

/** Whether a task still waits to be done. */
export function isOpen(task: Pick<Task, 'doneAt' | 'droppedAt'>): boolean {
  return task.doneAt === null && task.droppedAt === null
}

/** Whether the day of an open task has passed. */
export function isLate(task: Pick<Task, 'doneAt' | 'droppedAt' | 'dueOn'>, today: Day): boolean {
  return isOpen(task) && task.dueOn !== null && task.dueOn < today
}

/** What one fills in about a task. */
export const TaskForm = z.object({
  title: RequiredText(200, 'titleMissing'),
  note: OptionalText(2000),
  staffId: z.uuid('ownerMissing'),
  dueOn: OptionalDay('dayWrong'),
  participantIds: z.array(z.uuid('personUnknown')).max(10, 'tooMany'),
})
export type TaskForm = z.infer<typeof TaskForm>

/** What one fills in when a task need not be done any more. */
export const DropForm = z.object({ reason: RequiredText(300, 'reasonMissing') })
export type DropForm = z.infer<typeof DropForm>
