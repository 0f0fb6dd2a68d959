import type { Day } from '#src/kernel/day.ts'
import type { Career, Job } from './career.ts'
import { figureOf, type Figure, type Regime, type Span } from './figure.ts'
import { paidOf } from './paid-work.ts'
import { aboutPerson, servedThrough } from './served.ts'
import { openMedian, spreadOf, type OpenMedian, type Spread } from './spread.ts'
import { clip, daysWorked, earlier, lengthOf } from './worked-days.ts'

export interface PersonTenure {
  personId: string
  longestJobId: string
  longestJobDays: number
  /** The longest job was still running on the last day followed. */
  running: boolean
  /** Weeks with work per year since the first start; undefined within four weeks of it. */
  weeksPerYear: number | undefined
}

export interface Tenure {
  /** Of everyone served, those with a paid job begun since programme start. */
  figure: Figure
  people: PersonTenure[]
  longestJobDays: Spread
  /** With jobs that still run counted as open. */
  withOpen: OpenMedian
  weeksPerYear: Spread
}

const shortest = 28

function tenureOf(personId: string, jobs: readonly Job[], until: Day): PersonTenure | undefined {
  const from = jobs[0]!.startedOn
  const stretch = { from, to: until }
  const spells = jobs.flatMap((job) => {
    const part = clip(job, stretch)
    return part ? [{ job, days: lengthOf(part) }] : []
  })
  const [longest] = spells.sort((a, b) => b.days - a.days)
  if (!longest) return undefined
  const running = longest.job.endedOn === null || longest.job.endedOn > until
  const followed = lengthOf(stretch)
  const weeksPerYear = followed < shortest ? undefined : (daysWorked(jobs, stretch) / 7) * (365.25 / followed)
  return { personId, longestJobId: longest.job.id, longestJobDays: longest.days, running, weeksPerYear }
}

/**
 * K7: the longest paid job since programme start of each person served in a stretch, and weeks worked per year since the
 * first start. Followed until the enrolment closes or `asOf`: what happens after a close is seldom recorded.
 */
export function tenure(careers: readonly Career[], window: Span, { regime, asOf }: { regime: Regime; asOf: Day }): Tenure {
  const people: PersonTenure[] = []
  const verdicts = careers.map((career) => {
    const through = servedThrough(career, window)
    if ('because' in through) return aboutPerson(career, through.because, false)
    const until = earlier(asOf, through.enrolment.closedOn)
    const since = career.jobs.filter((job) => job.startedOn >= through.enrolment.startedOn && job.startedOn <= until)
    const { paid, because } = paidOf(since, regime, asOf)
    const found = paid.length > 0 ? tenureOf(career.personId, paid, until) : undefined
    if (found) people.push(found)
    return aboutPerson(career, found ? 'counted' : (because ?? 'noJob'), true)
  })
  return {
    figure: figureOf({ definition: 'tenure', unit: 'person', regime, window }, verdicts),
    people,
    longestJobDays: spreadOf(people.map((person) => person.longestJobDays)),
    withOpen: openMedian(people.map((person) => ({ days: person.longestJobDays, ended: !person.running }))),
    weeksPerYear: spreadOf(people.flatMap((person) => person.weeksPerYear ?? [])),
  }
}
