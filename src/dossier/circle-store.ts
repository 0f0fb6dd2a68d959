import { isJobOn } from '#src/jobs/job.ts'
import { listPlans, type PlanLine } from '#src/plans/store.ts'
import { newestProfiles } from '#src/profiles/store.ts'
import type { Visit } from '#src/web/visit.ts'
import type { Dossier } from './dossier.ts'
import { type Helper, helpersNow } from './helper.ts'
import { readersOf } from './reader-store.ts'

/** Who helps beside the coaches: by the support plans of today's jobs, and in the person's own words. */
export interface Circle {
  helpers: readonly Helper[]
  network: string
  support: string
}

async function circleOf(visit: Visit, { participant, jobs, today }: Dossier): Promise<Circle> {
  const plans = (await listPlans(visit, participant.id)).filter((plan): plan is PlanLine & { kind: 'support' } => plan.kind === 'support')
  const profile = (await newestProfiles(visit, [participant.id])).get(participant.id)
  return { helpers: helpersNow(plans, jobs.filter((job) => isJobOn(job, today)).map(({ id }) => id)), network: profile?.network ?? '', support: profile?.support ?? '' }
}

/** The people around a person: who helps, as the plans and the profile tell, and who reads. */
export async function aroundOf(visit: Visit, dossier: Dossier) {
  return { circle: await circleOf(visit, dossier), readers: await readersOf(visit, dossier) }
}
