import { type Round, roundsOf } from './round.ts'
import type { WorkStep, WorkTask } from './task.ts'
import type { WorkTry } from './try.ts'

/** A task with its steps in order, and every time it was tried, oldest first. */
export interface Learned {
  task: WorkTask
  steps: readonly WorkStep[]
  rounds: readonly Round[]
}

/** Tasks with what belongs to each. */
export function learnedOf(tasks: readonly WorkTask[], steps: readonly WorkStep[], tries: readonly (WorkTry & { taskId: string })[]): Learned[] {
  return tasks.map((task) => ({ task, steps: steps.filter(({ taskId }) => taskId === task.id), rounds: roundsOf(tries.filter(({ taskId }) => taskId === task.id)) }))
}
