import type { Career, Job } from './career.ts'
import { figureOf, type Figure, type Regime, type Span, type Verdict } from './figure.ts'
import { paidOf, runsIn } from './paid-work.ts'
import { aboutPerson, servedThrough } from './served.ts'
import { spreadOf, type Spread } from './spread.ts'

export interface PersonHours {
  personId: string
  /** Over all paid jobs of that day together; undefined when one of them has no recorded hours. */
  contracted: number | undefined
  actual: number | undefined
}

export interface Hours {
  people: PersonHours[]
  contracted: Spread
  actual: Spread
  /** Of those in paid work with known contracted hours, those with at least so many. */
  atLeast: { hours: number; figure: Figure }[]
  /** Of paid jobs with a recorded wage and minimum wage, those at or above it. */
  atMinimumWage: Figure
}

interface AtWork {
  career: Career
  jobs: Job[]
}

function sumOf(jobs: readonly Job[], hoursOf: (job: Job) => number | null): number | undefined {
  const hours = jobs.map(hoursOf)
  return hours.includes(null) ? undefined : hours.reduce<number>((sum, one) => sum + one!, 0)
}

function wageVerdict(personId: string, job: Job): Verdict {
  const { hourlyWageCents: wage, minimumHourlyWageCents: minimum } = job
  if (wage === null || minimum === null) return { personId, recordId: job.id, because: 'wageUnknown', inDenominator: false }
  return { personId, recordId: job.id, because: wage >= minimum ? 'counted' : 'belowMinimumWage', inDenominator: true }
}

function hoursVerdict({ career }: AtWork, hours: number | undefined, least: number): Verdict {
  if (hours === undefined) return aboutPerson(career, 'hoursUnknown', false)
  return aboutPerson(career, hours >= least ? 'counted' : 'fewerHours', true)
}

function workingOn(careers: readonly Career[], window: Span, regime: Regime): { atWork: AtWork[]; left: Verdict[] } {
  const atWork: AtWork[] = []
  const left: Verdict[] = []
  const lastDay = { from: window.to, to: window.to }
  for (const career of careers) {
    const through = servedThrough(career, window)
    const { paid, because } = paidOf(career.jobs.filter((job) => runsIn(job, lastDay)), regime, window.to)
    if ('because' in through) left.push(aboutPerson(career, through.because, false))
    else if (paid.length === 0) left.push(aboutPerson(career, because ?? 'noJob', false))
    else atWork.push({ career, jobs: paid })
  }
  return { atWork, left }
}

/** K8: hours a week, contracted and actual, of people served in a stretch who are in paid work on its last day, and wages against the minimum wage where given. */
export function hours(careers: readonly Career[], window: Span, { regime, least = [12, 16, 20] }: { regime: Regime; least?: readonly number[] }): Hours {
  const { atWork, left } = workingOn(careers, window, regime)
  const people = atWork.map(({ career, jobs }): PersonHours => ({
    personId: career.personId,
    contracted: sumOf(jobs, (job) => job.hoursPerWeek),
    actual: sumOf(jobs, (job) => job.actualHoursPerWeek),
  }))
  const atLeast = least.map((hours) => {
    const verdicts = atWork.map((one, index) => hoursVerdict(one, people[index]!.contracted, hours))
    return { hours, figure: figureOf({ definition: 'hours', unit: 'person', regime, window }, [...verdicts, ...left]) }
  })
  const wages = atWork.flatMap(({ career, jobs }) => jobs.map((job) => wageVerdict(career.personId, job)))
  return {
    people,
    contracted: spreadOf(people.flatMap((person) => person.contracted ?? [])),
    actual: spreadOf(people.flatMap((person) => person.actual ?? [])),
    atLeast,
    atMinimumWage: figureOf({ definition: 'wage', unit: 'job', regime, window }, [...wages, ...left]),
  }
}
