// One server under measurement in a process of its own: reports its port, and its CPU use and questions to the database when asked.
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { createApp } from '#src/app.ts'
import { openDatabase, openPool } from '#src/db/db.ts'
import { readSettings } from '#src/settings.ts'
import { openSession } from '#src/access/session.ts'
import { floor } from './floor.ts'
import { organisationId, size, staffId } from './fill.ts'

const [kind, host, dataFolder] = process.argv.slice(2) as [string, string, string]
const server = { host, user: kind === 'meewerk' ? 'meewerk_app' : 'meewerk_owner', database: 'meewerk', application_name: kind }

let questions = 0
const query = pg.Client.prototype.query as (...given: unknown[]) => unknown
Object.assign(pg.Client.prototype, {
  query(...given: unknown[]) {
    questions++
    return query.apply(this, given)
  },
})

async function open(): Promise<{ port: number; tokens: string[] }> {
  if (kind !== 'meewerk') {
    const http = floor(server, kind === 'floorWithLog')
    await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve))
    return { port: (http.address() as AddressInfo).port, tokens: [] }
  }
  const database = openDatabase(openPool({ ...server, max: 12, idleTimeoutMillis: 0 }))
  const app = await createApp({ store: { database }, settings: readSettings({ MEEWERK_DATA: dataFolder }, '/'), report: (_, fault) => console.error(fault) })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const tokens = []
  for (let number = 1; number <= size.coaches; number++) tokens.push(await openSession(database, { organisationId, staffId: staffId(number), agent: 'bench', demo: true }))
  return { port: (app.server.address() as AddressInfo).port, tokens }
}

process.on('message', (ask) => {
  if (ask === 'use') process.send!({ cpu: process.cpuUsage(), memory: process.memoryUsage().rss, questions })
  if (ask === 'end') process.exit(0)
})
process.send!(await open())
