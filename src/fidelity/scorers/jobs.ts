import { percent, type Share } from '#src/kernel/share.ts'
import { countingOf, workForms } from '#src/jobs/work-form.ts'
import { scoreOfFigure } from '../banding.ts'
import type { Evidence, Kept, Window } from '../evidence.ts'
import { decided, exactly } from '../bounds.ts'
import { unscored, type Figure, type Flag, type Scored } from '../proposal.ts'
import type { Score } from '../scales/scale.ts'
import { used, type Settings } from '../settings.ts'
import { jobsOn } from '../team.ts'

type Regime = Settings['regime']
type Job = Kept<'jobs'>

/** Whether a job counts under a regime, and why; a deciding fact that is not recorded makes it not counted, and says so. */
function countedAs(job: Job, regime: Regime, window: Window): { counts: boolean; unknown: boolean; because: string } {
  const counting = countingOf(job, window.to)
  if (!counting) return { counts: false, unknown: false, because: 'noRuleTable' }
  if (regime === 'inclusive') return { counts: counting.inclusive, unknown: false, because: counting.inclusive ? 'paid' : 'unpaid' }
  return { counts: counting.strict === true, unknown: counting.strict === 'unknown', because: counting.because }
}

function countedJobs(evidence: Evidence, window: Window, settings: Settings) {
  const jobs =
    settings.jobsCounted === 'heldNow'
      ? jobsOn(evidence, window.to)
      : evidence.jobs.filter((job) => job.startedOn <= window.to && (job.endedOn === null || job.endedOn >= window.from))
  const judged = jobs.map((job) => ({ job, ...countedAs(job, settings.regime, window) }))
  return {
    counted: judged.filter((line) => line.counts).map((line) => line.job),
    left: judged.filter((line) => !line.counts).map((line) => ({ job: line.job.id, because: line.because })),
  }
}

function diversity(item: 19 | 20, from: { evidence: Evidence; window: Window; settings: Settings }, kindOf: (job: Job) => string): Scored {
  const { counted, left } = countedJobs(from.evidence, from.window, from.settings)
  if (counted.length === 0) return unscored('noJobs', ['noDenominator'], { notCounted: left })
  const kinds = new Map<string, number>()
  for (const job of counted) kinds.set(kindOf(job), (kinds.get(kindOf(job)) ?? 0) + 1)
  const share: Share = { count: kinds.size, of: counted.length }
  const range = exactly(scoreOfFigure(item, (100 * share.count) / share.of, from.settings)!)
  return {
    ...decided(range),
    range,
    because: [{ key: item === 19 ? 'jobTypes' : 'employers', figures: { different: share.count, jobs: share.of, percent: (100 * share.count) / share.of } }],
    evidence: { different: { ...share }, repeated: [...kinds].filter(([, count]) => count > 1).map(([kind, count]) => ({ kind, count })), notCounted: left },
    settings: used(from.settings, 'percentRounding', 'regime', 'jobsCounted', item === 19 ? 'jobTypeBy' : 'employerBy'),
    flags: [],
  }
}

/** Item 19: different job types among the jobs that count, by the first four digits of the occupation code or by title. */
export function diversityOfJobs(evidence: Evidence, window: Window, settings: Settings): Scored {
  const title = (job: Job) => job.title.trim().toLowerCase()
  const scored = diversity(19, { evidence, window, settings }, (job) =>
    settings.jobTypeBy === 'occupation' && job.occupationCode ? job.occupationCode.slice(0, 4) : title(job),
  )
  const uncoded = settings.jobTypeBy === 'occupation' && countedJobs(evidence, window, settings).counted.some((job) => !job.occupationCode)
  return uncoded ? { ...scored, flags: [...scored.flags, 'factsUnknown'] } : scored
}

/** Item 20: different employers among the jobs that count, by company or by site. */
export function diversityOfEmployers(evidence: Evidence, window: Window, settings: Settings): Scored {
  return diversity(20, { evidence, window, settings }, (job) => (settings.employerBy === 'company' ? (job.company ?? job.site) : job.site))
}

/** Item 21 from its figures; fewer than ten current jobs is 1 whatever the share. */
export function scoreOfCompetitive(figures: { percent: number; jobs?: number | undefined }, settings: Settings): Score {
  if (figures.jobs !== undefined && figures.jobs < 10) return 1
  return scoreOfFigure(21, figures.percent, settings)!
}

function underRegime(jobs: readonly Job[], regime: Regime, from: { window: Window; settings: Settings }) {
  const base = jobs.filter((job) => from.settings.unpaidWork === 'inDenominator' || workForms[job.workForm].paid)
  const judged = base.map((job) => ({ job, ...countedAs(job, regime, from.window) }))
  const counted = judged.filter((line) => line.counts && !line.job.limitedByAgency)
  const unknown = judged.filter((line) => line.unknown && !line.job.limitedByAgency)
  const share: Share = { count: counted.length, of: base.length }
  const paid = jobs.filter((job) => workForms[job.workForm].paid).length
  const scoreAt = (count: number): Score | undefined =>
    share.of === 0 ? (paid < 10 ? 1 : undefined) : scoreOfCompetitive({ percent: (100 * count) / share.of, jobs: paid }, from.settings)
  const notCounted = judged
    .filter((line) => !counted.includes(line))
    .map((line) => ({ job: line.job.id, because: line.counts ? 'limitedByAgency' : line.because }))
  return {
    regime,
    share,
    paid,
    score: scoreAt(share.count)!,
    atMost: scoreAt(share.count + unknown.length)!,
    notCounted,
    unknown: unknown.map((line) => line.job.id),
  }
}

/** Item 21: current jobs under the strict and under the inclusive count, side by side; the proposal follows the chosen regime and never mixes them. */
export function competitiveJobs(evidence: Evidence, window: Window, settings: Settings): Scored {
  if (evidence.jobs.length === 0) return unscored('noJobs', ['noRecords'])
  const jobs = jobsOn(evidence, window.to)
  const both = { strict: underRegime(jobs, 'strict', { window, settings }), inclusive: underRegime(jobs, 'inclusive', { window, settings }) }
  const chosen = both[settings.regime]
  const few = chosen.paid < 10
  const flags: Flag[] = [...(few ? (['fewerThanTenJobs'] as const) : []), ...(chosen.unknown.length > 0 ? (['factsUnknown'] as const) : [])]
  const printed = (line: typeof chosen): Figure => ({
    score: line.score,
    atMost: line.atMost,
    counted: { ...line.share },
    percent: percent(line.share) ?? null,
    paidJobs: line.paid,
    notCounted: line.notCounted,
    unknown: line.unknown,
  })
  return {
    score: chosen.score,
    range: { atLeast: chosen.score, atMost: chosen.atMost },
    because: [
      { key: `regime.${settings.regime}`, figures: { counted: chosen.share.count, of: chosen.share.of } },
      ...(few ? [{ key: 'fewerThanTen' as const, figures: { jobs: chosen.paid } }] : []),
      ...(chosen.unknown.length > 0 ? [{ key: 'jobFactsUnknown' as const, figures: { jobs: chosen.unknown.length } }] : []),
    ],
    evidence: { regime: settings.regime, strict: printed(both.strict), inclusive: printed(both.inclusive) },
    settings: used(settings, 'percentRounding', 'item21Gap', 'regime', 'unpaidWork'),
    flags,
  }
}
