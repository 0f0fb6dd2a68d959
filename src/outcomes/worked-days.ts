import { addDays, daysBetween, type Day } from '#src/kernel/day.ts'
import type { Job } from './career.ts'
import type { Span } from './figure.ts'

/** The part of a job inside a stretch; undefined when it has no day there. */
export function clip(job: Pick<Job, 'startedOn' | 'endedOn'>, span: Span): Span | undefined {
  const from = job.startedOn > span.from ? job.startedOn : span.from
  const to = job.endedOn !== null && job.endedOn < span.to ? job.endedOn : span.to
  return from <= to ? { from, to } : undefined
}

/** Days in a stretch, both ends counted. */
export function lengthOf(span: Span): number {
  return daysBetween(span.from, span.to) + 1
}

/** Stretches with at least one job, touching and overlapping ones joined, in order. */
export function workedSpans(jobs: readonly Pick<Job, 'startedOn' | 'endedOn'>[], span: Span): Span[] {
  const parts = jobs.flatMap((job) => clip(job, span) ?? []).sort((a, b) => (a.from < b.from ? -1 : 1))
  const joined: Span[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (!last || part.from > addDays(last.to, 1)) joined.push({ ...part })
    else if (part.to > last.to) last.to = part.to
  }
  return joined
}

/** Days in a stretch with at least one job; parallel jobs do not count twice. */
export function daysWorked(jobs: readonly Pick<Job, 'startedOn' | 'endedOn'>[], span: Span): number {
  return workedSpans(jobs, span).reduce((sum, part) => sum + lengthOf(part), 0)
}

/** The earlier of a day and the day a record closes. */
export function earlier(a: Day, b: Day | null): Day {
  return b !== null && b < a ? b : a
}
