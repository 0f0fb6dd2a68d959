import { at, type DatedValue } from '#src/kernel/dated.ts'
import { shareOf, type Share } from '#src/kernel/share.ts'
import type { Career } from './career.ts'
import { figureOf, type Figure, type Regime, type Span, type Verdict } from './figure.ts'
import { paidOf } from './paid-work.ts'
import { aboutPerson, servedThrough, workAtStart, type StartedEnrolment } from './served.ts'

interface OutOfWorkRule {
  /** Paid hours after which a start counts; a job records the day they were completed. */
  paidHours: 4
  benchmarkPercent: number
  /** Advised highest percentage of the caseload already employed at referral. */
  retentionAdvicePercent: number
}

/** England's counting rules for the employment rate. Before the first line there is no answer. */
export const outOfWorkRules: readonly DatedValue<OutOfWorkRule>[] = [
  {
    from: '2024-04-01',
    value: { paidHours: 4, benchmarkPercent: 40, retentionAdvicePercent: 15 },
    source: 'IPS Grow, policy note on employment rates (2024) and page of the reporting tool; the day of the month is taken as the first',
  },
]

export interface OutOfWorkRate {
  figure: Figure
  rule: OutOfWorkRule
  source: string
  alreadyEmployed: string[]
  /** Already employed at start, of everyone served. */
  retention: Share
}

function firstFourHours(career: Career, enrolment: StartedEnrolment, [window, regime]: [Span, Regime]): Verdict['because'] {
  const since = career.jobs.filter((job) => job.startedOn >= enrolment.startedOn && job.startedOn <= window.to)
  const { paid, because } = paidOf(since, regime, window.to)
  const [first] = paid.flatMap((job) => (job.fourPaidHoursOn !== null && job.fourPaidHoursOn <= window.to ? [job.fourPaidHoursOn] : [])).sort()
  if (first) return first >= window.from ? 'counted' : 'firstJobEarlier'
  return paid.length > 0 ? 'fourHoursMissing' : (because ?? 'noJobStart')
}

/**
 * K3: England's employment rate. Of people served who were out of work at entry, those who completed four paid hours of
 * their first job in the stretch; the start is dated on that day, so no start falls between two stretches (own choice).
 * Undefined for a stretch that begins before the rule did.
 */
export function outOfWorkRate(careers: readonly Career[], window: Span, regime: Regime): OutOfWorkRate | undefined {
  const rule = at(outOfWorkRules, window.from)
  if (!rule) return undefined
  const verdicts = careers.map((career) => {
    const through = servedThrough(career, window)
    if ('because' in through) return aboutPerson(career, through.because, false)
    const work = workAtStart(career, through.enrolment)
    if (work !== 'outOfWork') return aboutPerson(career, work === 'employed' ? 'employedAtStart' : 'workAtStartUnknown', false)
    return aboutPerson(career, firstFourHours(career, through.enrolment, [window, regime]), true)
  })
  const alreadyEmployed = verdicts.filter((verdict) => verdict.because === 'employedAtStart').map((verdict) => verdict.personId)
  const served = careers.filter((career) => 'enrolment' in servedThrough(career, window))
  return {
    figure: figureOf({ definition: 'outOfWorkRate', unit: 'person', regime, window }, verdicts),
    rule: rule.value,
    source: rule.source,
    alreadyEmployed,
    retention: shareOf(served, (career) => alreadyEmployed.includes(career.personId)),
  }
}
