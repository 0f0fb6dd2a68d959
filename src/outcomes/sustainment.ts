import { addDays, daysBetween, type Day } from '#src/kernel/day.ts'
import type { Career, Job } from './career.ts'
import { figureOf, type Figure, type Regime, type Span, type Verdict } from './figure.ts'
import { paidOf, startsIn, whyNotPaid } from './paid-work.ts'
import type { Reason } from './reasons.ts'
import { aboutPerson, servedThrough } from './served.ts'

export interface SustainmentRule {
  /** Least hours a week, over all jobs of that day together. */
  minHours: number
  /** Weeks in work that are needed, counted as seven days each, together or apart. */
  weeksNeeded: number
  /** Weeks from the start within which they must fall. */
  windowWeeks: number
  /** Longest run of days out of work that is allowed; null sets no limit of its own. */
  gapAllowed: number | null
  /** Only work at the employer of the start counts. */
  sameEmployer: boolean
}

const stillAfter = (weeks: number): SustainmentRule => ({ minHours: 0, weeksNeeded: weeks, windowWeeks: weeks, gapAllowed: 0, sameEmployer: false })

/** Rules in use. The DWP ones come from its guidance for IPS in Primary Care; those of 13, 26 and 52 weeks are customary and differ per contract. */
export const sustainmentRules = {
  dwp13in16: { minHours: 7, weeksNeeded: 13, windowWeeks: 16, gapAllowed: null, sameEmployer: false },
  dwp13in16of16hours: { minHours: 16, weeksNeeded: 13, windowWeeks: 16, gapAllowed: null, sameEmployer: false },
  weeks13: stillAfter(13),
  weeks26: stillAfter(26),
  weeks52: stillAfter(52),
} as const satisfies Record<string, SustainmentRule>

export interface SustainmentChoice {
  rule: SustainmentRule
  asOf: Day
  regime: Regime
  /** The first start since programme entry of each person, or every start. */
  starts: 'first' | 'all'
}

export interface Sustainment {
  figure: Figure
  rule: SustainmentRule
}

const hoursOf = (job: Job) => job.actualHoursPerWeek ?? job.hoursPerWeek

/** Whether enough days at enough hours fall in the window; `unknown` is what unrecorded hours are taken to be. */
function reaches(jobs: readonly Job[], from: Day, { rule, unknown }: { rule: SustainmentRule; unknown: number }): boolean {
  const days = rule.windowWeeks * 7
  const hours = new Float64Array(days).fill(-1)
  for (const job of jobs) {
    const first = Math.max(0, daysBetween(from, job.startedOn))
    const last = job.endedOn === null ? days - 1 : Math.min(days - 1, daysBetween(from, job.endedOn))
    for (let day = first; day <= last; day++) hours[day] = Math.max(0, hours[day]!) + (hoursOf(job) ?? unknown)
  }
  let [worked, gap] = [0, 0]
  for (const level of hours) {
    gap = level >= rule.minHours ? 0 : gap + 1
    if (gap === 0) worked += 1
    if (rule.gapAllowed !== null && gap > rule.gapAllowed) break
  }
  return worked >= rule.weeksNeeded * 7
}

function judge(start: Job, jobs: readonly Job[], { rule, asOf }: SustainmentChoice): Reason | 'counted' {
  if (addDays(start.startedOn, rule.windowWeeks * 7 - 1) > asOf) return 'tooYoung'
  const sameEmployer = (job: Job) => job.id === start.id || (job.employerId !== null && job.employerId === start.employerId)
  const counting = rule.sameEmployer ? jobs.filter(sameEmployer) : jobs
  if (reaches(counting, start.startedOn, { rule, unknown: 0 })) return 'counted'
  return reaches(counting, start.startedOn, { rule, unknown: 168 }) ? 'hoursUnknown' : 'notSustained'
}

function verdictsOf(career: Career, window: Span, choice: SustainmentChoice): Verdict[] {
  const through = servedThrough(career, window)
  if ('because' in through) return [aboutPerson(career, through.because, false)]
  const { startedOn } = through.enrolment
  const { paid } = paidOf(career.jobs, choice.regime, choice.asOf)
  const first = paid.find((job) => job.startedOn >= startedOn)
  if (choice.starts === 'first' && first && first.startedOn < window.from) return [aboutPerson(career, 'firstJobEarlier', false)]
  const starts = career.jobs.filter((job) => startsIn(job, window) && (choice.starts === 'all' || !first || job.id === first.id))
  if (starts.length === 0) return [aboutPerson(career, 'noJobStart', false)]
  return starts.map((start) => {
    const failing = start.startedOn < startedOn ? 'beforeProgramme' : whyNotPaid(start, choice.regime, choice.asOf)
    const because = failing ?? judge(start, paid, choice)
    return { personId: career.personId, recordId: start.id, because, inDenominator: failing === null && because !== 'tooYoung' }
  })
}

/** K5: of job starts in a stretch, old enough for the whole window to have passed, those that meet the rule. Too young ones are listed even if they got there. */
export function sustainment(careers: readonly Career[], window: Span, choice: SustainmentChoice): Sustainment {
  const verdicts = careers.flatMap((career) => verdictsOf(career, window, choice))
  return { figure: figureOf({ definition: 'sustainment', unit: 'job', regime: choice.regime, window }, verdicts), rule: choice.rule }
}
