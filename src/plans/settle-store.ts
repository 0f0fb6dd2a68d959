import type { Looking } from '#src/participants/store.ts'
import { layTogether } from '#src/profiles/laid.ts'
import { untilFirst } from '#src/profiles/settle-store.ts'
import type { SearchPlan, SupportPlan } from './plan.ts'
import type { ClosedTarget } from './plan-form.ts'
import { emptyPlans } from './plan-values.ts'
import { listPlans, type NewPlan, type PlanLine, recordPlan, versionsOf } from './store.ts'
import { keepTargets } from './target-store.ts'
import { closedBetween, knownTargets, onlyReleased, ownTargets, type PlanContent } from './together.ts'

/** A plan as somebody sends it. */
export interface SentPlan {
  plan: NewPlan
  /** Why some of what was looked for is no longer. */
  closed: readonly ClosedTarget[]
  /** The form itself, for what was chosen after two people wrote at once. */
  form: Pick<URLSearchParams, 'get'>
}

/** What became of it: a new version, also with somebody else's words in it, or two people wrote the same parts and one has to choose. */
export type SettledPlan = { how: 'recorded' | 'merged' | 'gone' } | { how: 'both'; theirs: PlanLine; mine: PlanContent; content: PlanContent; fields: string[] }

async function once(looking: Looking, participantId: string, { plan, closed, form }: SentPlan): Promise<SettledPlan | 'newer'> {
  const versions = versionsOf(await listPlans(looking, participantId), plan.kind, plan.jobId) as PlanLine[]
  if (versions.some(({ id }) => id === plan.id)) return { how: 'recorded' }
  const { newest, mine, content, both, merged } = layTogether<PlanLine, PlanContent>({ versions, madeFrom: plan.madeFrom, empty: emptyPlans[plan.kind], mine: () => (plan.kind === 'search' ? knownTargets(plan.content as SearchPlan, versions[0]?.content as SearchPlan | undefined) : plan.content), form })
  if (newest && both.length > 0) return { how: 'both', theirs: newest, mine, content, fields: both }
  const settled = plan.kind === 'search' ? ownTargets(content as SearchPlan, () => crypto.randomUUID()) : onlyReleased(content as SupportPlan, [plan.content, newest?.content] as SupportPlan[])
  const done = await recordPlan(looking, participantId, { ...plan, madeFrom: newest?.number ?? 0, content: merged ? settled : content, agreedOn: merged ? null : plan.agreedOn })
  if (done === 'newer') return 'newer'
  if (plan.kind === 'search') await keepTargets(looking, participantId, { targets: (settled as SearchPlan).targets, closed: closedBetween([newest?.content, plan.content] as SearchPlan[], settled as SearchPlan, closed) })
  return { how: merged ? 'merged' : 'recorded' }
}

/** Saves a plan as the next version. Words of somebody who saved meanwhile are joined, or one is asked to choose; a text that two people made was not agreed by anybody yet. */
export async function settlePlan(looking: Looking, participantId: string, sent: SentPlan): Promise<SettledPlan> {
  return (await untilFirst(() => once(looking, participantId, sent))) ?? { how: 'gone' }
}
