import { CamelCasePlugin, Kysely, PostgresDialect, PostgresDriver, sql, type Transaction } from 'kysely'
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

const pools = new WeakMap<Database, pg.Pool>()
const plugins = [new CamelCasePlugin({ maintainNestedObjectKeys: true })]
const dialect = new PostgresDialect({ pool: undefined as never })

/** Typed queries on a pool; columns are camelCase. */
export function openDatabase(pool: pg.Pool): Database {
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins })
  pools.set(database, pool)
  return database
}

const names = new Map<string, string>()
/** How many questions a connection may remember; the rest is planned each time. */
const mostNames = 200
/** Worth remembering: long to plan, always the same columns (a table may get one more), no list whose length is in the text. */
const lasting = (text: string) => text.length > 400 && /^\s*(select|with)\b/.test(text) && !/^\s*select \*|\.\*|\b(in|values) \(\$\d/.test(text)

/** The name under which the server keeps the plan of a question; undefined for what it plans each time. A plan holds no values, so nobody's data. See docs/decisions/019. */
function planName(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= mostNames || !lasting(text)) return known
  const name = `plan${names.size}`
  names.set(text, name)
  return name
}

/** Typed queries on one connection that is inside a transaction already. */
function inside(client: pg.PoolClient): Db {
  const query = (text: string, values: unknown[]) => client.query({ text, values, name: planName(text) } as pg.QueryConfig)
  const one = { connect: async () => ({ query, release: () => undefined }), end: async () => undefined }
  const driver = new PostgresDriver({ pool: one as unknown as pg.Pool })
  return new Kysely<Tables>({ dialect: { createDriver: () => driver, createQueryCompiler: () => dialect.createQueryCompiler(), createAdapter: () => dialect.createAdapter(), createIntrospector: (db) => dialect.createIntrospector(db) }, plugins }) as Db
}

/** One transaction: the statement that sets who acts, the work, a last statement from what the work answered; all or nothing. */
export async function within<R extends pg.QueryResultRow, T>(database: Database, beginning: string, steps: { work: (db: Db, began: R[]) => Promise<T>; closing?: ((answer: T) => string | undefined) | undefined }): Promise<T> {
  const client = await pools.get(database)!.connect()
  let broken: Error | undefined
  try {
    const began = (await client.query(`begin; ${beginning}`)) as unknown as pg.QueryResult<R>[]
    const answer = await steps.work(inside(client), began[1]!.rows)
    const last = steps.closing?.(answer)
    const ended = [await client.query(last ? `${last}; commit` : 'commit')].flat().at(-1)!
    // An error that was caught on the way turns a commit into a rollback without a word.
    if (ended.command !== 'COMMIT') throw new Error('the transaction was undone by the database')
    return answer
  } catch (fault) {
    await client.query('rollback').catch((lost: Error) => void (broken = lost))
    throw fault
  } finally {
    client.release(broken)
  }
}

const literal = (value: string | null) => (value === null ? 'null' : pg.escapeLiteral(value))

/**
 * Runs work in one transaction on behalf of somebody. All or nothing: a throw undoes everything, also the access-log lines.
 * The work also gets the ids of participants reached through emergency access. `closing` gives a last statement from what the work
 * answered; it travels together with the commit, as the actor travels with the begin: four journeys to the database instead of six.
 */
export async function acting<T>(database: Database, who: Acting, work: (db: Db, emergencies: readonly string[]) => Promise<T>, closing?: (answer: T) => string | undefined): Promise<T> {
  const literals = [who.organisationId, who.staffId, who.reach, `{${who.teamIds.join(',')}}`, who.on].map(literal)
  return within<{ act: string[] }, T>(database, `select act(${literals.join(', ')})`, { work: (db, [row]) => work(db, row!.act), closing })
}

/** Lets this transaction also reach a participant it has just made. */
export async function admit(db: Db, participantId: string): Promise<void> {
  await sql`select admit(${participantId}::uuid)`.execute(db)
}
