import { evidenceOf } from '#src/fidelity/evidence.ts'
import { diversityOfEmployers, diversityOfJobs } from '#src/fidelity/scorers/jobs.ts'
import { settingsOf } from '#src/fidelity/settings.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Share } from '#src/kernel/share.ts'
import type { WorkLine } from './work-map.ts'

/** How many different kinds of jobs, or employers, there are among the jobs that count: the share of items 19 and 20. */
export interface Diversity {
  /** Undefined when no job counts. */
  different: Share | undefined
  /** What occurs more than once: an occupation code or title, or a company. */
  repeated: { kind: string; count: number }[]
  /** Jobs that do not count under the regime, with the reason. */
  notCounted: { job: string; because: string }[]
}

/** What makes two jobs the same employer: the register number, and without one the employer itself. */
export function companyOf({ kvk, employerId }: Pick<WorkLine, 'kvk' | 'employerId'>): string {
  return kvk ?? employerId
}

/** What makes two jobs the same kind: the first four digits of the ISCO-08 code, and without a code the title. */
export function jobTypeOf({ occupationCode, title }: Pick<WorkLine, 'occupationCode' | 'title'>): string {
  return occupationCode ? occupationCode.slice(0, 4) : title.trim().toLowerCase()
}

/**
 * Diversity of job types (IPS-25, item 19) and of employers (item 20) over the jobs held on a day, under the strict or the inclusive count. The scorers of the
 * fidelity scale do the counting, so that a review finds the same.
 */
export function diversityOf(jobs: readonly WorkLine[], on: Day, regime: 'strict' | 'inclusive'): { types: Diversity; employers: Diversity } {
  const evidence = evidenceOf({
    jobs: jobs.map((job) => ({
      id: job.id, participant: job.participantId, title: job.title, occupationCode: job.occupationCode, site: job.siteId ?? job.employerId, company: companyOf(job), workForm: job.workForm,
      openToAll: job.openToAll, setAside: job.setAside, limitedByAgency: job.timeLimitedByAgency === true, startedOn: job.startedOn,
    })),
  })
  const settings = settingsOf({ regime, jobTypeBy: 'occupation', employerBy: 'company', jobsCounted: 'heldNow' })
  const read = (scored: ReturnType<typeof diversityOfJobs>): Diversity => {
    const { different, repeated = [], notCounted = [] } = scored.evidence as Partial<Diversity>
    return { different, repeated: [...repeated].sort((a, b) => b.count - a.count), notCounted }
  }
  const window = { from: on, to: on }
  return { types: read(diversityOfJobs(evidence, window, settings)), employers: read(diversityOfEmployers(evidence, window, settings)) }
}
