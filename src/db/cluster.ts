import { spawn, spawnSync } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { type Account, canReach, postgresBinaries, serverAccount } from './binaries.ts'

/** The superuser and owner of the built-in server; the app itself signs in as `meewerk_app`, which owns nothing. */
export const owner = 'meewerk_owner'

/** A running built-in PostgreSQL server. */
export interface Cluster {
  /** Folder of the socket, to be given to `pg` as host. */
  socket: string
  /** True when a server was found running and taken over. */
  adopted: boolean
  /** Stops the server; does nothing when another program still uses it. */
  stop(): Promise<void>
}

interface Place {
  folder: string
  socket: string
  account: Account | undefined
}

/** Only for tests: gives up safety at a power cut for speed. */
export interface ClusterOptions {
  throwAway?: boolean
}

function placeOf(dataFolder: string): Place {
  const account = serverAccount()
  fs.mkdirSync(dataFolder, { recursive: true })
  const real = fs.realpathSync(dataFolder)
  const mark = crypto.createHash('sha256').update(real).digest('hex').slice(0, 12)
  let folder = path.join(real, 'postgres')
  if (!canReach(account, path.join(folder, 'pg18'))) {
    folder = path.join('/var/lib/meewerk', mark)
    fs.writeFileSync(path.join(real, 'DATABASE-IS-ELSEWHERE.txt'), `The database server may not enter this folder, so its files are in ${folder}\n`)
  }
  return { folder, socket: path.join(os.tmpdir(), `meewerk-${mark}`), account }
}

/** Makes a folder that only the server's account (and root) may enter; refuses one that somebody else put there. */
function ownFolder(folder: string, account: Account | undefined) {
  const above = path.dirname(folder)
  if (!fs.existsSync(above)) {
    fs.mkdirSync(above, { recursive: true })
    fs.chmodSync(above, 0o755)
  }
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  const before = fs.lstatSync(folder)
  const allowed = [process.getuid?.() ?? before.uid, account?.uid ?? before.uid]
  if (!before.isDirectory() || !allowed.includes(before.uid)) throw new Error(`${folder} belongs to someone else; remove it and start again.`)
  if (account) fs.chownSync(folder, account.uid, account.gid)
  fs.chmodSync(folder, 0o700)
}

/** The server's data folder as it says itself; undefined when nothing answers. */
async function answering(socket: string): Promise<string | undefined> {
  const client = new pg.Client({ host: socket, user: owner, database: 'postgres', connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder")
    return rows[0]?.folder
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => undefined)
  }
}

function initialise(place: Place, native: string) {
  const cluster = path.join(place.folder, 'pg18')
  if (fs.existsSync(cluster)) return
  const half = path.join(place.folder, `pg18-${process.pid}-init`)
  fs.rmSync(half, { recursive: true, force: true })
  const run = spawnSync(path.join(native, 'bin', 'initdb'), ['-D', half, '-U', owner, '--auth=trust', '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--data-checksums', '--no-instructions'], { ...place.account, cwd: place.folder, encoding: 'utf8' })
  if (run.error || run.status !== 0) throw new Error(`The database could not be made: ${run.error?.message ?? run.stderr}`)
  if (fs.existsSync(cluster)) fs.rmSync(half, { recursive: true, force: true })
  else fs.renameSync(half, cluster)
}

function launch(place: Place, native: string, options: ClusterOptions) {
  const log = fs.openSync(path.join(place.folder, 'server.log'), 'a')
  const settings = ['listen_addresses=', 'max_connections=60', 'shared_buffers=64MB', 'timezone=UTC', 'log_timezone=UTC', 'logging_collector=off']
  if (options.throwAway) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off')
  const args = ['-D', path.join(place.folder, 'pg18'), '-k', place.socket, ...settings.flatMap((line) => ['-c', line])]
  const child = spawn(path.join(native, 'bin', 'postgres'), args, { ...place.account, cwd: place.folder, detached: true, stdio: ['ignore', log, log] })
  child.on('error', () => undefined)
  child.unref()
  fs.closeSync(log)
}

/** Starts the built-in server of a data folder, or takes over one that is running there already, for instance after a crash of this program. */
export async function openCluster(dataFolder: string, options: ClusterOptions = {}): Promise<Cluster> {
  const place = placeOf(dataFolder)
  ownFolder(place.folder, place.account)
  ownFolder(place.socket, place.account)
  const adopted = (await answering(place.socket)) !== undefined
  if (!adopted) {
    const native = postgresBinaries(place.account)
    initialise(place, native)
    launch(place, native, options)
    await untilAnswering(place)
  }
  return { socket: place.socket, adopted, stop: await useOf(place) }
}

async function untilAnswering(place: Place) {
  const deadline = Date.now() + 60_000
  while ((await answering(place.socket)) === undefined) {
    if (Date.now() > deadline) {
      const log = fs.readFileSync(path.join(place.folder, 'server.log'), 'utf8').split('\n').slice(-12).join('\n')
      throw new Error(`The database server did not start within a minute. Its last words:\n${log}`)
    }
    await wait(15)
  }
}

/** Marks this program as a user of the server and returns how it leaves: the last one out stops the server. */
async function useOf(place: Place): Promise<() => Promise<void>> {
  const client = new pg.Client({ host: place.socket, user: owner, database: 'postgres', application_name: 'meewerk presence' })
  client.on('error', () => undefined)
  await client.connect()
  await client.query('select pg_advisory_lock_shared(771901)')
  return async () => {
    const last = await client
      .query<{ last: boolean }>('select pg_advisory_unlock_shared(771901), pg_try_advisory_lock(771901) as last')
      .then(({ rows }) => rows[0]?.last ?? false, () => false)
    if (!last) return void (await client.end().catch(() => undefined))
    const pid = Number(fs.readFileSync(path.join(place.folder, 'pg18', 'postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(pid, 'SIGINT')
    await client.end().catch(() => undefined)
    while (fs.existsSync(path.join(place.folder, 'pg18', 'postmaster.pid'))) await wait(10)
    fs.rmSync(place.socket, { recursive: true, force: true })
  }
}
