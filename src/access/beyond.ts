import { sql } from 'kysely'
import type { Acting, Db } from '#src/db/db.ts'

const reachTo = (db: Db, { organisationId, staffId, teamIds, on }: Acting, reach: Acting['reach']) =>
  sql`select act(${organisationId}::uuid, ${staffId}::uuid, ${reach}, ${teamIds}::uuid[], ${on}::date)`.execute(db)

/**
 * Answers one narrow question about everybody of the organisation for a visitor who may not see everybody, and steps back to the visitor's own
 * reach. It stays in the visit's transaction: a second connection, asked for while holding one, could wait for itself when the pool is empty.
 */
export async function beyondReach<T>({ db, acting }: { db: Db; acting: Acting }, question: () => Promise<T>): Promise<T> {
  await reachTo(db, acting, 'organisation')
  const answer = await question()
  await reachTo(db, acting, acting.reach)
  return answer
}
