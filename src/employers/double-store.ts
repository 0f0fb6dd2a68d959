import type { Looking } from '#src/participants/store.ts'
import { likelyDoubles } from './likeness.ts'
import { recognisableEmployers } from './store.ts'

const ordered = (one: string, other: string) => (one < other ? { oneId: one, otherId: other } : { oneId: other, otherId: one })

/** Says of two employers that they are two. */
export async function keepApart({ db, acting }: Looking, one: string, other: string): Promise<void> {
  await db.insertInto('employerApart').values({ organisationId: acting.organisationId, ...ordered(one, other), saidBy: acting.staffId! }).onConflict((conflict) => conflict.columns(['organisationId', 'oneId', 'otherId']).doNothing()).execute()
}

/** The pairs that could be one employer and of which nobody has said that they are two. */
export async function listDoubles(looking: Looking) {
  const { db, acting } = looking
  const apart = await db.selectFrom('employerApart').select(['oneId', 'otherId']).where('organisationId', '=', acting.organisationId).execute()
  const said = new Set(apart.map(({ oneId, otherId }) => `${oneId} ${otherId}`))
  return likelyDoubles(await recognisableEmployers(looking)).filter(({ one, other }) => {
    const pair = ordered(one.id, other.id)
    return !said.has(`${pair.oneId} ${pair.otherId}`)
  })
}
