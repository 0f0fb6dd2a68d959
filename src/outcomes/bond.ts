import { addDays, daysBetween } from '#src/kernel/day.ts'
import type { Share } from '#src/kernel/share.ts'
import type { Career, Job } from './career.ts'
import { entriesIn, type Entry, type EntryChoice } from './entries.ts'
import { figureOf, type Figure, type Span } from './figure.ts'
import { paidOf } from './paid-work.ts'
import { aboutPerson } from './served.ts'
import { spreadOf, type Spread } from './spread.ts'
import { clip, daysWorked, lengthOf } from './worked-days.ts'

/** The eight measures of one person; undefined where the records do not tell. For someone without a job: 0, no, and undefined. */
export interface BondMeasures {
  personId: string
  everEmployed: boolean
  weeksWorked: number
  longestJobWeeks: number
  /** Hours over all jobs; undefined when a job has no recorded hours. */
  totalHours: number | undefined
  /** Hours per week worked, over weeks with work. */
  hoursPerWeek: number | undefined
  totalWagesCents: number | undefined
  daysToFirstJob: number | undefined
  everTwentyHours: boolean | undefined
}

export interface BondSummary {
  figure: Figure
  people: BondMeasures[]
  everTwentyHours: Share
  /** Over everyone followed; people without a job count as 0. */
  weeksWorked: Spread
  totalHours: Spread
  totalWagesCents: Spread
  /** Over those who worked. */
  longestJobWeeks: Spread
  hoursPerWeek: Spread
  daysToFirstJob: Spread
}

const hoursOf = (job: Job) => job.actualHoursPerWeek ?? job.hoursPerWeek

function total(jobs: readonly Job[], amountOf: (job: Job) => number | null): number | undefined {
  const amounts = jobs.map(amountOf)
  return amounts.includes(null) ? undefined : amounts.reduce<number>((sum, one) => sum + one!, 0)
}

function twentyHours(jobs: readonly Job[], window: Span): boolean | undefined {
  const moments = jobs.flatMap((job) => clip(job, window)?.from ?? [])
  const levels = moments.map((on) => jobs.filter((job) => clip(job, { from: on, to: on })))
  if (levels.some((running) => running.reduce((sum, job) => sum + (hoursOf(job) ?? 0), 0) >= 20)) return true
  return jobs.some((job) => hoursOf(job) === null) ? undefined : false
}

/** Bond's eight measures of one person over a follow-up window from programme start; hours are actual where recorded, else contracted. */
export function bondMeasures(entry: Entry, window: Span, { regime, asOf }: Pick<EntryChoice, 'regime' | 'asOf'>): BondMeasures {
  const inWindow = entry.career.jobs.filter((job) => job.startedOn >= window.from && clip(job, window))
  const jobs = paidOf(inWindow, regime, asOf).paid
  const weeksOf = (job: Job) => lengthOf(clip(job, window)!) / 7
  const weeksWorked = daysWorked(jobs, window) / 7
  const totalHours = total(jobs, (job) => (hoursOf(job) === null ? null : hoursOf(job)! * weeksOf(job)))
  const wageOf = (job: Job) => (hoursOf(job) === null || job.hourlyWageCents === null ? null : hoursOf(job)! * weeksOf(job) * job.hourlyWageCents)
  const wages = total(jobs, wageOf)
  return {
    personId: entry.career.personId,
    everEmployed: jobs.length > 0,
    weeksWorked,
    longestJobWeeks: Math.max(0, ...jobs.map(weeksOf)),
    totalHours,
    hoursPerWeek: totalHours === undefined || weeksWorked === 0 ? undefined : totalHours / weeksWorked,
    totalWagesCents: wages === undefined ? undefined : Math.round(wages),
    daysToFirstJob: jobs[0] && daysBetween(entry.enrolment.startedOn, jobs[0].startedOn),
    everTwentyHours: twentyHours(jobs, window),
  }
}

function followUp(entry: Entry, days: number): Span {
  return { from: entry.enrolment.startedOn, to: addDays(entry.enrolment.startedOn, days - 1) }
}

/**
 * The eight measures for everyone who entered in a stretch and was followed for all `followUpDays`; who was not is listed.
 * A close does not end follow-up. Source: Bond, Campbell and Drake (2012), four domains; a week is seven days in a job.
 */
export function bond(careers: readonly Career[], window: Span, choice: EntryChoice & { followUpDays: number }): BondSummary {
  const { entries, left } = entriesIn(careers, window, choice)
  const isOld = (entry: Entry) => followUp(entry, choice.followUpDays).to <= choice.asOf
  const people = entries.filter(isOld).map((entry) => bondMeasures(entry, followUp(entry, choice.followUpDays), choice))
  const young = entries.filter((entry) => !isOld(entry)).map(({ career }) => aboutPerson(career, 'tooYoung', false))
  const verdicts = entries.filter(isOld).map((entry, index) => aboutPerson(entry.career, people[index]!.everEmployed ? 'counted' : 'noJobInTime', true))
  const worked = people.filter((person) => person.everEmployed)
  const spread = (of: BondMeasures[], value: (person: BondMeasures) => number | undefined) => spreadOf(of.flatMap((person) => value(person) ?? []))
  const known = people.filter((person) => person.everTwentyHours !== undefined)
  return {
    figure: figureOf({ definition: 'bond', unit: 'person', regime: choice.regime, window }, [...verdicts, ...young, ...left]),
    people,
    everTwentyHours: { count: known.filter((person) => person.everTwentyHours).length, of: known.length },
    weeksWorked: spread(people, (person) => person.weeksWorked),
    totalHours: spread(people, (person) => person.totalHours),
    totalWagesCents: spread(people, (person) => person.totalWagesCents),
    longestJobWeeks: spread(worked, (person) => person.longestJobWeeks),
    hoursPerWeek: spread(worked, (person) => person.hoursPerWeek),
    daysToFirstJob: spread(worked, (person) => person.daysToFirstJob),
  }
}
