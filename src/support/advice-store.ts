import type { Looking } from '#src/participants/store.ts'
import type { AdviceForm, BenefitsAdvice } from './advice.ts'

/** The advice that was offered to some people, newest first. */
export async function listAdvice({ db, acting }: Looking, participantIds: readonly string[]): Promise<BenefitsAdvice[]> {
  if (participantIds.length === 0) return []
  return db.selectFrom('benefitsAdvice').selectAll().where('organisationId', '=', acting.organisationId).where('participantId', 'in', participantIds).orderBy('offeredOn', 'desc').orderBy('createdAt', 'desc').execute()
}

/** One offer of advice to a person. */
export async function findAdvice({ db, acting }: Looking, participantId: string, id: string): Promise<BenefitsAdvice | undefined> {
  return db.selectFrom('benefitsAdvice').selectAll().where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).where('id', '=', id).executeTakeFirst()
}

/** Records an offer of advice. A form that arrives twice makes one. */
export async function recordAdvice({ db, acting }: Looking, of: { id: string; participantId: string; staffId: string }, form: AdviceForm): Promise<void> {
  await db.insertInto('benefitsAdvice').values({ organisationId: acting.organisationId, ...of, ...form }).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}

/** Changes an offer: what came of it, for instance. */
export async function changeAdvice({ db, acting }: Looking, participantId: string, id: string, form: AdviceForm): Promise<void> {
  await db.updateTable('benefitsAdvice').set(form).where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).where('id', '=', id).execute()
}

/** Takes an offer away that was recorded by mistake. */
export async function removeAdvice({ db, acting }: Looking, participantId: string, id: string): Promise<boolean> {
  const gone = await db.deleteFrom('benefitsAdvice').where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).where('id', '=', id).executeTakeFirst()
  return gone.numDeletedRows === 1n
}
