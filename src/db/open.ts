import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { type Cluster, openCluster, owner } from './cluster.ts'
import { type Database, openDatabase, openPool } from './db.ts'
import { migrate } from './migrate.ts'

/** Where the data are and how to reach them; from the environment, read in `settings.ts`. */
export interface DataSettings {
  dataFolder: string
  databaseUrl?: string | undefined
}

/** An open, migrated database. */
export interface Store {
  database: Database
  /** For migrations, export and verification; never used by a request. */
  ownerPool: pg.Pool
  migrated: string[]
  adopted: boolean
  /** Takes the place of the one app on these data; false when another app has it. */
  claim(): Promise<boolean>
  close(): Promise<void>
}

/** The secret of this installation, made at the first start; encrypts second factors and signs in to an outside database as the app's role. */
export function installationSecret(dataFolder: string): Buffer {
  const file = path.join(dataFolder, 'secret')
  if (!fs.existsSync(file)) {
    fs.mkdirSync(dataFolder, { recursive: true })
    fs.writeFileSync(file, crypto.randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  }
  return Buffer.from(fs.readFileSync(file, 'utf8').trim(), 'hex')
}

async function createIfMissing(socket: string) {
  const pool = openPool({ host: socket, user: owner, database: 'postgres', max: 1 })
  const { rowCount } = await pool.query("select from pg_database where datname = 'meewerk'")
  if (rowCount === 0) await pool.query('create database meewerk').catch(async (fault: { code?: string }) => void (fault.code === '42P04' || Promise.reject(fault)))
  await pool.end()
}

async function connections(settings: DataSettings): Promise<{ ownerPool: pg.Pool; app: () => Promise<pg.PoolConfig>; cluster?: Cluster }> {
  if (settings.databaseUrl) {
    const ownerPool = openPool({ connectionString: settings.databaseUrl, max: 2 })
    const password = crypto.createHmac('sha256', installationSecret(settings.dataFolder)).update('meewerk_app').digest('hex')
    const app = async () => {
      await ownerPool.query(`alter role meewerk_app login password '${password}'`)
      const url = new URL(settings.databaseUrl!)
      url.username = 'meewerk_app'
      url.password = password
      return { connectionString: url.href }
    }
    return { ownerPool, app }
  }
  const cluster = await openCluster(settings.dataFolder)
  await createIfMissing(cluster.socket)
  const ownerPool = openPool({ host: cluster.socket, user: owner, database: 'meewerk', max: 2 })
  return { ownerPool, app: async () => ({ host: cluster.socket, user: 'meewerk_app', database: 'meewerk' }), cluster }
}

/** Opens the built-in database, or the one of `DATABASE_URL`, and brings it up to date. */
export async function openStore(settings: DataSettings): Promise<Store> {
  const { ownerPool, app, cluster } = await connections(settings)
  const migrated = await migrate(ownerPool)
  const pool = openPool(await app())
  const database = openDatabase(pool)
  let claimed: pg.PoolClient | undefined
  return {
    database,
    ownerPool,
    migrated,
    adopted: cluster?.adopted ?? false,
    async claim() {
      claimed ??= await ownerPool.connect()
      const { rows } = await claimed.query<{ mine: boolean }>('select pg_try_advisory_lock(771902) as mine')
      return rows[0]?.mine ?? false
    },
    async close() {
      await database.destroy()
      claimed?.release(true)
      await ownerPool.end()
      await cluster?.stop()
    },
  }
}
