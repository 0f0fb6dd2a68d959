import type { TaskForm } from './task.ts'

/** A valid task for a colleague, with overrides. */
export function sampleTask(overrides: Partial<TaskForm> & Pick<TaskForm, 'staffId'>): TaskForm {
  return { title: 'UWV bellen over de no-risk', note: null, dueOn: '2026-11-30', participantIds: [], ...overrides }
}
