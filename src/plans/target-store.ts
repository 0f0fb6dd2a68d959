import type { Looking } from '#src/participants/store.ts'
import type { PlanTarget, SearchPlan } from './plan.ts'
import type { ClosedTarget } from './plan-form.ts'

/** What somebody looks or looked for, what is still looked for first. Contacts and leads that serve it point at its id. */
export async function listTargets({ db, acting }: Looking, participantIds: readonly string[]): Promise<PlanTarget[]> {
  if (participantIds.length === 0) return []
  return db.selectFrom('planTarget').selectAll().where('organisationId', '=', acting.organisationId).where('participantId', 'in', participantIds)
    .orderBy('closedOn', (order) => order.desc().nullsFirst()).orderBy('openedOn').orderBy('title').execute()
}

/** Brings what somebody looks for up to date: new targets open today, known ones keep their day, and the closed ones keep their reason. Ids of another person are left alone. */
export async function keepTargets({ db, acting }: Looking, participantId: string, { targets, closed }: { targets: SearchPlan['targets']; closed: readonly ClosedTarget[] }): Promise<void> {
  const { organisationId } = acting
  for (const { id, title, occupationCode, servesWish } of targets) {
    await db.insertInto('planTarget').values({ organisationId, id, participantId, title, occupationCode, servesWish, openedOn: acting.on })
      .onConflict((conflict) => conflict.columns(['organisationId', 'id']).doUpdateSet({ title, occupationCode, servesWish, closedOn: null, closeReason: null }).where('planTarget.participantId', '=', participantId)).execute()
  }
  for (const { id, reason } of closed) {
    await db.updateTable('planTarget').set({ closedOn: acting.on, closeReason: reason === '' ? null : reason }).where('organisationId', '=', organisationId).where('participantId', '=', participantId).where('id', '=', id).where('closedOn', 'is', null).execute()
  }
}
