import { sql } from 'kysely'
import type { Acting, Db } from '#src/db/db.ts'

/**
 * The participants a visit may see: every list and every lookup of people starts here. The row-level policies hold the same
 * reach once more, so that a forgotten start shows nothing that is not the visitor's.
 */
export function visibleParticipants(db: Db, who: Pick<Acting, 'organisationId' | 'reach'>) {
  const all = db.selectFrom('participant').where('participant.organisationId', '=', who.organisationId)
  return who.reach === 'organisation' ? all : all.where('participant.id', '=', sql<string>`any (nullif(current_setting('app.caseload', true), '')::uuid[])`)
}
