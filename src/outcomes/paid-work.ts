import { countingOf } from '#src/jobs/work-form.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Job } from './career.ts'
import type { Regime, Span } from './figure.ts'
import type { Reason } from './reasons.ts'

/** Reasons a job does not count, the one that is easiest to mend first: that one is told when several jobs fail. */
const telling: Reason[] = ['openUnknown', 'setAsideUnknown', 'notOpenToAll', 'setAside', 'formExcluded', 'unpaid', 'noRuleTable']

/** Whether a job has at least one day in a stretch; its first and last day count. */
export function runsIn(job: Pick<Job, 'startedOn' | 'endedOn'>, span: Span): boolean {
  return job.startedOn <= span.to && (job.endedOn === null || job.endedOn >= span.from)
}

/** Whether a job began in a stretch. */
export function startsIn(job: Pick<Job, 'startedOn'>, span: Span): boolean {
  return span.from <= job.startedOn && job.startedOn <= span.to
}

/** Why a job does not count in a regime under the rule table of a day; null when it counts. */
export function whyNotPaid(job: Job, regime: Regime, on: Day): Reason | null {
  const counting = countingOf(job, on)
  if (!counting) return 'noRuleTable'
  if (counting[regime] === true) return null
  return counting.because as Reason
}

/** The jobs that count, in order of start, and the most telling reason among those that do not (null when none fails). */
export function paidOf(jobs: readonly Job[], regime: Regime, on: Day): { paid: Job[]; because: Reason | null } {
  const paid: Job[] = []
  const failed = new Set<Reason>()
  for (const job of jobs) {
    const because = whyNotPaid(job, regime, on)
    if (because === null) paid.push(job)
    else failed.add(because)
  }
  paid.sort((a, b) => (a.startedOn < b.startedOn ? -1 : a.startedOn > b.startedOn ? 1 : 0))
  return { paid, because: telling.find((reason) => failed.has(reason)) ?? null }
}
