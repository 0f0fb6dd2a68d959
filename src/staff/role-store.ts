import { sql } from 'kysely'
import type { Role } from '#src/access/permissions.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Looking } from './store.ts'

/** Keeps two administrators from taking each other's place away at the same moment: the second waits for the first. */
export async function oneAtATime({ db, acting }: Looking): Promise<void> {
  await db.selectFrom('organisation').select('organisationId').where('organisationId', '=', acting.organisationId).forUpdate().execute()
}

/** Gives a role from a day on. False when that role is held already on or after that day. */
export async function giveRole({ db, acting }: Looking, staffId: string, held: { role: Role; teamId: string | null; fromOn: Day }): Promise<boolean> {
  const { organisationId } = acting
  const same = await db.selectFrom('membership').select('id').where('organisationId', '=', organisationId).where('staffId', '=', staffId).where('role', '=', held.role)
    .where('teamId', 'is not distinct from', held.teamId).where('withdrawnAt', 'is', null).where((e) => e.or([e('untilOn', 'is', null), e('untilOn', '>=', held.fromOn)])).executeTakeFirst()
  if (same) return false
  await db.insertInto('membership').values({ organisationId, id: crypto.randomUUID(), staffId, ...held }).execute()
  return true
}

/** Ends a role: with a last day, or taken back at this moment when there is none. */
export async function endRole({ db, acting }: Looking, staffId: string, membershipId: string, untilOn: Day | null): Promise<void> {
  const last = untilOn ?? acting.on
  await sql`update membership set until_on = greatest(from_on, least(coalesce(until_on, ${last}::date), ${last}::date)), withdrawn_at = ${untilOn === null ? sql`now()` : null}
    where organisation_id = ${acting.organisationId} and staff_id = ${staffId} and id = ${membershipId} and withdrawn_at is null`.execute(db)
}
