import type { Day } from '#src/kernel/day.ts'
import type { WorkForm } from '#src/jobs/work-form.ts'
import type { Window } from '../evidence.ts'
import type { IntensityRecords } from './records.ts'

type Job = IntensityRecords['jobs'][number]

/** The forms of one job over time, first form first. */
function stages(job: Job): { on: Day; workForm: WorkForm }[] {
  return [{ on: job.startedOn, workForm: job.workForm }, ...[...job.formChanges].sort((a, b) => (a.on < b.on ? -1 : 1))]
}

function mixOn(records: IntensityRecords, on: Day): Partial<Record<WorkForm, number>> {
  const mix: Partial<Record<WorkForm, number>> = {}
  for (const job of records.jobs) {
    if (job.startedOn > on || (job.endedOn !== null && job.endedOn < on)) continue
    const form = stages(job)
      .filter((stage) => stage.on <= on)
      .at(-1)!.workForm
    mix[form] = (mix[form] ?? 0) + 1
  }
  return mix
}

/** L10: forms of work on the first and last day, and moves from one form to another in the window: a change inside a job, or the next job of the same participant. */
export function workCategories(records: IntensityRecords, window: Window) {
  const moves = new Map<string, number>()
  for (const participant of new Set(records.jobs.map((job) => job.participant))) {
    const path = records.jobs
      .filter((job) => job.participant === participant)
      .flatMap(stages)
      .sort((a, b) => (a.on < b.on ? -1 : 1))
    path.forEach((stage, place) => {
      const former = path[place - 1]
      if (!former || former.workForm === stage.workForm || stage.on < window.from || stage.on > window.to) return
      const move = `${former.workForm}>${stage.workForm}`
      moves.set(move, (moves.get(move) ?? 0) + 1)
    })
  }
  const listed = [...moves]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([move, count]) => ({ from: move.split('>')[0] as WorkForm, to: move.split('>')[1] as WorkForm, count }))
  return { onFirstDay: mixOn(records, window.from), onLastDay: mixOn(records, window.to), moves: listed }
}
