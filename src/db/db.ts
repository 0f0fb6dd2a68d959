import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { Day } from '#src/kernel/day.ts'
import type { Tables } from './tables.ts'

/** A transaction in which somebody acts. Outside `acting` every table is empty. */
export type Db = Transaction<Tables>

/** The pool of the app's own role, which owns nothing and cannot pass the row-level policies. */
export type Database = Kysely<Tables>

/** For whom a transaction acts and how far it may reach; set once, first thing, for that transaction only. */
export interface Acting {
  organisationId: string
  /** The staff member; null for the program itself. */
  staffId: string | null
  /** `own`: the open assignments of the staff member; `teams`: everybody of the teams as well; `organisation`: all; `none`: nobody's record. */
  reach: 'none' | 'own' | 'teams' | 'organisation'
  teamIds: readonly string[]
  /** The day on which assignments must be open. */
  on: Day
}

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString())
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
const uuidList = 2951
pg.types.setTypeParser(uuidList as never, (text: string) => text.slice(1, -1).split(',').filter((id) => id !== ''))

/** Opens a pool on a server. */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ max: 12, idleTimeoutMillis: 30_000, ...config })
  // Without a listener a database restart would end the program; the next query reports the fault itself.
  pool.on('error', () => undefined)
  return pool
}

/** Typed queries on a pool; columns are camelCase. */
export function openDatabase(pool: pg.Pool): Database {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] })
}

/**
 * Runs work in one transaction on behalf of somebody. All or nothing: a throw undoes everything, also the access-log lines.
 * The work also gets the ids of participants reached through emergency access.
 */
export async function acting<T>(database: Database, who: Acting, work: (db: Db, emergencies: readonly string[]) => Promise<T>): Promise<T> {
  return database.transaction().execute(async (db) => {
    const { rows } = await sql<{ act: string[] }>`select act(${who.organisationId}::uuid, ${who.staffId}::uuid, ${who.reach}, ${who.teamIds}::uuid[], ${who.on}::date)`.execute(db)
    return work(db, rows[0]?.act ?? [])
  })
}

/** Lets this transaction also reach a participant it has just made. */
export async function admit(db: Db, participantId: string): Promise<void> {
  await sql`select admit(${participantId}::uuid)`.execute(db)
}
