import type { Selectable } from 'kysely'
import pg from 'pg'
import type { Day } from '#src/kernel/day.ts'
import { type Database, type Db, within } from './db.ts'
import type { GuestLinkTable } from './tables.ts'

/** A link by which somebody without an account comes: the organisation it names, the hash of its secret, the day. */
export interface Coming {
  organisationId: string
  tokenHash: string
  on: Day
}

/** Runs work in one transaction as whoever holds a link: it reaches no person's record, only what was released for the job the link is about. The link is undefined when it has ended. */
export async function actingAsGuest<T>(database: Database, { organisationId, tokenHash, on }: Coming, work: (db: Db, link: Selectable<GuestLinkTable> | undefined) => Promise<T>, closing?: (answer: T) => string | undefined): Promise<T> {
  const set = `select act_as_guest(${[organisationId, tokenHash, on].map(pg.escapeLiteral).join(', ')})`
  return within<pg.QueryResultRow, T>(database, set, {
    work: async (db) => work(db, await db.selectFrom('guestLink').selectAll().where('organisationId', '=', organisationId).where('tokenHash', '=', tokenHash)
      .where('revokedAt', 'is', null).where((e) => e.or([e('expiresOn', 'is', null), e('expiresOn', '>=', on)])).executeTakeFirst()),
    closing,
  })
}
