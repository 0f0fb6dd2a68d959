// npm run test:postgres: the tests that need a database, against an outside PostgreSQL instead of the built-in one.
// TEST_DATABASE_URL says which; without it, a throw-away server is made from the PostgreSQL that Debian packages (as root it is installed when missing).
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { apt, canApt } from './browser.mjs'
import { install, node, root } from './set-up.mjs'

install()
const url = process.env.TEST_DATABASE_URL
const server = url ? undefined : debianServer()

/** Folder with initdb of the newest PostgreSQL that Debian installed. */
function binaries() {
  const versions = fs.existsSync('/usr/lib/postgresql') ? fs.readdirSync('/usr/lib/postgresql').sort((a, b) => Number(b) - Number(a)) : []
  return versions.map((version) => `/usr/lib/postgresql/${version}/bin`).find((folder) => fs.existsSync(path.join(folder, 'initdb')))
}

function must(run, what) {
  if (run.status === 0) return
  console.error(`${what} did not work. ${run.stderr ?? run.error ?? ''}\nSet TEST_DATABASE_URL to the address of a PostgreSQL server whose superuser you may use for tests.`)
  process.exit(1)
}

/** A server of our own on a free port of this machine, as the account `postgres`; gone afterwards. */
function debianServer() {
  if (!binaries() && canApt()) apt('postgresql')
  const bin = binaries()
  must({ status: bin ? 0 : 1 }, 'Finding PostgreSQL')
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'meewerk-postgres-'))
  const id = (flag) => (process.getuid?.() === 0 ? Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout) : undefined)
  const account = process.getuid?.() === 0 ? { uid: id('-u'), gid: id('-g') } : {}
  if (account.uid !== undefined) fs.chownSync(folder, account.uid, account.gid)
  const data = path.join(folder, 'data')
  const inside = { ...account, cwd: folder, encoding: 'utf8' }
  must(spawnSync(path.join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8'], inside), 'Making a database')
  const port = 20_000 + (process.pid % 20_000)
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off -c max_connections=80`
  must(spawnSync(path.join(bin, 'pg_ctl'), ['-D', data, '-w', '-o', options, '-l', path.join(folder, 'log'), 'start'], { ...inside, stdio: 'ignore' }), 'Starting the server')
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    version: spawnSync(path.join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout.trim(),
    stop() {
      spawnSync(path.join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], { ...inside, stdio: 'ignore' })
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

console.log(`Testing against ${server?.version ?? new URL(url).host}`)
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
const chosen = process.argv.slice(2)
const { status } = spawnSync(node(), [vitest, 'run', '--project=site', ...chosen], { cwd: root, stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: url ?? server.url } })
server?.stop()
process.exit(status ?? 1)
