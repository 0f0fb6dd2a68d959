import type { Selectable } from 'kysely'
import type { JobTable } from '#src/db/tables.ts'
import type { Day } from '#src/kernel/day.ts'
import { type WorkForm, workForms } from './work-form.ts'

/** Work somebody does or did at an employer, paid or not. */
export type Job = Omit<Selectable<JobTable>, 'workForm'> & { workForm: WorkForm }

/** Whether somebody works in this job on a day; the first and the last day count. */
export function isJobOn(job: Pick<Job, 'startedOn' | 'endedOn'>, on: Day): boolean {
  return job.startedOn <= on && (job.endedOn === null || job.endedOn >= on)
}

/** Whether a job is work with a wage or profit, whatever its label. */
export function isPaid(job: Pick<Job, 'workForm'>): boolean {
  return workForms[job.workForm].paid
}

/** Why a job cannot end on a day; undefined when it can. */
export function endingRefused(job: Pick<Job, 'startedOn' | 'endedOn'>, endedOn: Day): 'alreadyEnded' | 'endBeforeStart' | undefined {
  if (job.endedOn !== null) return 'alreadyEnded'
  return endedOn < job.startedOn ? 'endBeforeStart' : undefined
}

/** Whether somebody works on a day: paid, only unpaid, or not. */
export function workOn(jobs: readonly Pick<Job, 'startedOn' | 'endedOn' | 'workForm'>[], on: Day): 'paid' | 'unpaid' | 'none' {
  const now = jobs.filter((job) => isJobOn(job, on))
  return now.some(isPaid) ? 'paid' : now.length > 0 ? 'unpaid' : 'none'
}
