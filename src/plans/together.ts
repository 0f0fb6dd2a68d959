import type { SearchPlan, SupportPlan } from './plan.ts'
import type { ClosedTarget } from './plan-form.ts'

/** What stands in a plan, whichever it is. */
export type PlanContent = SearchPlan | SupportPlan

/** A search plan in which each target has an id of its own: of two that both changed from the same one, the second is a new one. */
export function ownTargets(plan: SearchPlan, newId: () => string): SearchPlan {
  const seen = new Set<string>()
  return { ...plan, targets: plan.targets.map((target) => {
    const known = seen.has(target.id)
    seen.add(target.id)
    return known ? { ...target, id: newId() } : target
  }) }
}

const sameWork = (one: SearchPlan['targets'][number], other: SearchPlan['targets'][number]) => one.title === other.title && one.servesWish === other.servesWish && one.occupationCode === other.occupationCode

/** A search plan in which what somebody else wrote just the same meanwhile is the same target. */
export function knownTargets(plan: SearchPlan, newest: SearchPlan | undefined): SearchPlan {
  const taken = new Set(plan.targets.map(({ id }) => id))
  return { ...plan, targets: plan.targets.map((target) => ({ ...target, id: newest?.targets.find((one) => !taken.has(one.id) && sameWork(one, target))?.id ?? target.id })) }
}

/** A support plan made of two: a part stays released for the employer only when its text is still the one that was released. Own rule: nobody releases words they did not read. */
export function onlyReleased(plan: SupportPlan, writers: readonly (SupportPlan | undefined)[]): SupportPlan {
  return { ...plan, released: plan.released.filter((part) => writers.some((one) => one?.released.includes(part) && one[part] === plan[part])) }
}

/** What was looked for before and no longer is, with the reason when somebody gave one. */
export function closedBetween(before: readonly (SearchPlan | undefined)[], after: SearchPlan, reasons: readonly ClosedTarget[]): ClosedTarget[] {
  const ids = new Set([...before.flatMap((plan) => plan?.targets.map(({ id }) => id) ?? []), ...reasons.map(({ id }) => id)])
  return [...ids].filter((id) => !after.targets.some((target) => target.id === id)).map((id) => ({ id, reason: reasons.find((one) => one.id === id)?.reason ?? '' }))
}
