import type { Selectable } from 'kysely'
import type { JobTermsTable } from '#src/db/tables.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import type { Job } from './job.ts'

/** A change of hours, pay or contract, from a day on. */
export type JobTerms = Selectable<JobTermsTable>

type TermsFacts = Pick<Job, 'hoursPerWeek' | 'wagePerHourCents' | 'contractKind' | 'contractEndsOn'>

/** The hours, pay and contract of a job that hold from a day on; without an id it is how the job began. */
export interface TermsFrom extends TermsFacts {
  id: string | null
  fromOn: Day
  /** Last day it held; null as long as nothing came after it. */
  untilOn: Day | null
  reason: string | null
}

/** What a change was about. */
export type TermsChange = 'hours' | 'pay' | 'contract'

type WithTerms = TermsFacts & Pick<Job, 'startedOn' | 'endedOn'>
type Later = Pick<JobTerms, 'id' | 'fromOn' | 'reason' | 'createdAt'> & TermsFacts

/** How hours, pay and contract of a job went, oldest first: the job itself holds how it began, each later row what changed; of two on one day the last written counts. */
export function termsHistory(job: WithTerms, later: readonly Later[]): TermsFrom[] {
  const { hoursPerWeek, wagePerHourCents, contractKind, contractEndsOn } = job
  const byDay = new Map<Day, Omit<TermsFrom, 'untilOn'>>([[job.startedOn, { id: null, fromOn: job.startedOn, hoursPerWeek, wagePerHourCents, contractKind, contractEndsOn, reason: null }]])
  for (const row of [...later].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))) byDay.set(row.fromOn, row)
  const lines = [...byDay.values()].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))
  return lines.map(({ id, fromOn, hoursPerWeek, wagePerHourCents, contractKind, contractEndsOn, reason }, place) => {
    const next = lines[place + 1]
    return { id, fromOn, untilOn: next ? dayBefore(next.fromOn) : job.endedOn, hoursPerWeek, wagePerHourCents, contractKind, contractEndsOn, reason }
  })
}

const dayBefore = (day: Day) => addDays(day, -1)

/** The hours, pay and contract that hold on a day; undefined outside the job. */
export function termsOn(job: WithTerms, later: readonly Later[], on: Day): TermsFrom | undefined {
  if (on < job.startedOn || (job.endedOn !== null && on > job.endedOn)) return undefined
  return termsHistory(job, later).findLast(({ fromOn }) => fromOn <= on)
}

/** What differs between two lines; empty when nothing does. */
export function changesBetween(before: TermsFacts, after: TermsFacts): TermsChange[] {
  return [
    ...(before.hoursPerWeek !== after.hoursPerWeek ? (['hours'] as const) : []),
    ...(before.wagePerHourCents !== after.wagePerHourCents ? (['pay'] as const) : []),
    ...(before.contractKind !== after.contractKind || before.contractEndsOn !== after.contractEndsOn ? (['contract'] as const) : []),
  ]
}

/** The changes a job went through, oldest first, each with what it was about. */
export function termsChanges(job: WithTerms, later: readonly Later[]): { fromOn: Day; what: TermsChange[] }[] {
  const lines = termsHistory(job, later)
  return lines.slice(1).map((line, place) => ({ fromOn: line.fromOn, what: changesBetween(lines[place]!, line) }))
}
