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

/** Whether somebody works on a day: paid, only unpaid, or not. */
export function workOn(jobs: readonly Pick<Job, 'startedOn' | 'endedOn' | 'workForm'>[], on: Day): 'paid' | 'unpaid' | 'none' {
  const now = jobs.filter((job) => isJobOn(job, on))
  return now.some(isPaid) ? 'paid' : now.length > 0 ? 'unpaid' : 'none'
}

/** Where a job stands on a day: it still has to begin, it runs, or it is over. */
export function stateOn(job: Pick<Job, 'startedOn' | 'endedOn'>, on: Day): 'soon' | 'now' | 'over' {
  return job.startedOn > on ? 'soon' : isJobOn(job, on) ? 'now' : 'over'
}

/** The trial placement that went before a job at the same employer; undefined when there was none (England and UWV ask for its dates). */
export function trialBefore<J extends Pick<Job, 'id' | 'employerId' | 'workForm' | 'startedOn' | 'endedOn'>>(job: J, jobs: readonly J[]): J | undefined {
  return jobs.filter((one) => one.id !== job.id && one.workForm === 'proefplaatsing' && one.employerId === job.employerId && one.startedOn < job.startedOn).sort((a, b) => (a.startedOn < b.startedOn ? 1 : -1))[0]
}
