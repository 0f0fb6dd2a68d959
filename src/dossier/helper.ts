import type { Doer, SupportPlan } from '#src/plans/plan.ts'

/** Somebody around a person who does something at a job, as the support plan of that job says. */
export interface Helper {
  jobId: string
  name: string
  role: Doer | null
  does: string
  when: string
  phone: string
}

/** Who helps at the jobs of today, from the newest support plan of each job: the order is that of the plans. */
export function helpersNow(plans: readonly { jobId: string | null; number: number; content: SupportPlan }[], jobIds: readonly string[]): Helper[] {
  const newest = jobIds.flatMap((jobId) => plans.filter((plan) => plan.jobId === jobId).sort((a, b) => b.number - a.number).slice(0, 1))
  return newest.flatMap(({ jobId, content }) => content.helpers.map(({ name, role, does, when, phone }) => ({ jobId: jobId!, name, role, does, when, phone })))
}
