import fs from 'node:fs'
import path from 'node:path'
import pino from 'pino'
import { openStore } from '#src/db/open.ts'
import { plantDemo } from '#src/demo/plant.ts'
import { dayOf, instant } from '#src/kernel/instant.ts'
import { appendAnchors } from '#src/logbook/verify.ts'
import { makeInvitation } from '#src/sign-in/invitation-store.ts'
import { organisationIds } from '#src/sign-in/store.ts'
import { urls } from '#src/urls.ts'
import { createApp } from './app.ts'
import type { Settings } from './settings.ts'

const say = (line: string) => console.log(line)

/** Starts the site and keeps it running until it is told to stop. Returns the exit code when it cannot start. */
export async function serveSite(settings: Settings): Promise<number | undefined> {
  say(settings.databaseUrl ? 'Opening the database of DATABASE_URL ...' : `Opening the built-in database in ${settings.dataFolder} ...`)
  const store = await openStore(settings)
  const note = path.join(settings.dataFolder, 'running.json')
  if (!settings.databaseUrl && !(await store.claim())) {
    const where = fs.existsSync(note) ? ` at ${(JSON.parse(fs.readFileSync(note, 'utf8')) as { origin: string }).origin}` : ''
    say(`Meewerk is already running on this data folder${where}. Nothing was started.`)
    await store.close()
    return 1
  }
  if (store.migrated.length > 0) say(`Brought the database up to date (${store.migrated.length} steps).`)
  if (store.adopted) say('Took over a database server that was still running.')
  const log = pino({ base: null })
  const app = await createApp({ store, settings, report: (number, fault, where) => log.error({ number, where, fault: fault instanceof Error ? fault.stack : String(fault) }, 'fault') })
  if ((await organisationIds(store.database)).length === 0) await firstStart(settings, store)
  try {
    await app.listen({ port: settings.port, host: settings.host })
  } catch (fault) {
    say((fault as { code?: string }).code === 'EADDRINUSE' ? `Port ${settings.port} is in use by another program. Choose another one: PORT=4001 npm start` : String(fault))
    await store.close()
    return 1
  }
  await anchorDaily(store, settings, log)
  fs.writeFileSync(note, JSON.stringify({ origin: settings.origin, pid: process.pid }))
  say(`\nMeewerk is ready: ${settings.origin}\nStop with Ctrl-C.`)
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    say('\nStopping ...')
    await app.close()
    fs.rmSync(note, { force: true })
    await store.close()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
  return undefined
}

const dayLong = 24 * 3_600_000

/** Writes the heads of the access logs outside the database, now and every day. */
async function anchorDaily(store: Awaited<ReturnType<typeof openStore>>, { dataFolder }: Settings, log: pino.Logger) {
  const anchor = () => appendAnchors(store.database, dataFolder, instant(new Date()))
  await anchor()
  setInterval(() => void anchor().catch((fault: unknown) => log.error({ where: 'anchors', fault: String(fault) }, 'fault')), dayLong).unref()
}

async function firstStart(settings: Settings, store: Awaited<ReturnType<typeof openStore>>) {
  if (settings.demo) {
    say('Filling the empty database with a fictional year ...')
    await plantDemo(store.database, dayOf(instant(new Date())))
    return
  }
  const token = await makeInvitation(store.database, { organisationId: null, staffId: null, kind: 'firstAdministrator' }, instant(new Date(Date.now() + 24 * 3_600_000)))
  say(`\nThere is no organisation yet. Become its administrator with this link; it works once, for a day:\n${settings.origin}${urls.invitation(token)}`)
}
