import type { Day } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import { type PlanVersion, SearchPlan, SupportPlan } from './plan.ts'

/** A version with the name of who wrote it. */
export type PlanLine = PlanVersion & { staff: string }

/** All versions of all plans of a person, newest first. */
export async function listPlans({ db, acting }: Looking, participantId: string): Promise<PlanLine[]> {
  const { organisationId } = acting
  const rows = await db.selectFrom('planVersion').innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'planVersion.organisationId').onRef('staff.id', '=', 'planVersion.staffId'))
    .where('planVersion.organisationId', '=', organisationId).where('staff.organisationId', '=', organisationId).where('planVersion.participantId', '=', participantId)
    .selectAll('planVersion').select('staff.name as staff').orderBy('planVersion.number', 'desc').execute()
  return rows.map((row) => (row.kind === 'search' ? { ...row, kind: 'search', content: SearchPlan.parse(row.content) } : { ...row, kind: 'support', content: SupportPlan.parse(row.content) }))
}

/** The versions of one plan, newest first: the search plan, or the support plan of a job. */
export function versionsOf<K extends 'search' | 'support'>(plans: readonly PlanLine[], kind: K, jobId: string | null): (PlanLine & { kind: K })[] {
  return plans.filter((plan): plan is PlanLine & { kind: K } => plan.kind === kind && plan.jobId === jobId)
}

/** Whose job this is. */
export async function personOfJob({ db, acting }: Looking, jobId: string): Promise<string | undefined> {
  return (await db.selectFrom('job').select('participantId').where('organisationId', '=', acting.organisationId).where('id', '=', jobId).executeTakeFirst())?.participantId
}

/** A version on its way. */
export interface NewPlan {
  id: string
  kind: 'search' | 'support'
  jobId: string | null
  madeFrom: number
  content: SearchPlan | SupportPlan
  agreedOn: Day | null
  reviewOn: Day
}

/** Records the version after the one it was made from. `newer` when somebody else was first; a form that arrives twice makes one version. */
export async function recordPlan({ db, acting }: Looking, participantId: string, { madeFrom, content, ...plan }: NewPlan): Promise<'recorded' | 'newer'> {
  const { organisationId } = acting
  await db.insertInto('planVersion').values({ organisationId, participantId, ...plan, number: madeFrom + 1, madeFrom: madeFrom === 0 ? null : madeFrom, content: JSON.stringify(content), staffId: acting.staffId ?? '' })
    .onConflict((conflict) => conflict.doNothing()).execute()
  const kept = await db.selectFrom('planVersion').select('id').where('organisationId', '=', organisationId).where('participantId', '=', participantId).where('id', '=', plan.id).executeTakeFirst()
  return kept ? 'recorded' : 'newer'
}

/** Writes down that the person agrees with a version since a day, or, without a day, that this was a mistake. */
export async function agreePlan({ db, acting }: Looking, participantId: string, agreed: { id: string; on: Day | null }): Promise<void> {
  await db.updateTable('planVersion').set({ agreedOn: agreed.on }).where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).where('id', '=', agreed.id).execute()
}
