import { addDays } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import { untilFirst } from '#src/profiles/settle-store.ts'
import type { SearchPlan } from './plan.ts'
import { mostRows } from './plan-form.ts'
import { emptyPlans } from './plan-values.ts'
import { listPlans, recordPlan, versionsOf } from './store.ts'
import { keepTargets } from './target-store.ts'

const weeksToLookAgain = 6

/**
 * Puts one more kind of work that is looked for in somebody's search plan, as its next version, that the person has still to agree with. `full` when there
 * are as many as a plan holds; sent twice it is added once.
 */
export async function addTarget(looking: Looking, participantId: string, target: SearchPlan['targets'][number]): Promise<'added' | 'full'> {
  const added = await untilFirst(async () => {
    const versions = versionsOf(await listPlans(looking, participantId), 'search', null)
    if (versions.some(({ content }) => content.targets.some(({ id }) => id === target.id))) return 'added'
    const [newest] = versions
    const content = newest?.content ?? emptyPlans.search
    if (content.targets.length >= mostRows.targets) return 'full'
    const next = { ...content, targets: [...content.targets, target] }
    const reviewOn = newest?.reviewOn ?? addDays(looking.acting.on, weeksToLookAgain * 7)
    const done = await recordPlan(looking, participantId, { id: crypto.randomUUID(), kind: 'search', jobId: null, madeFrom: newest?.number ?? 0, content: next, agreedOn: null, reviewOn })
    if (done === 'recorded') await keepTargets(looking, participantId, { targets: [target], closed: [] })
    return done === 'recorded' ? 'added' : done
  })
  return added ?? 'full'
}
