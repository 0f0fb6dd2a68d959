// The profiling itself; started by bench/profile.ts, which bundles it.
import fs from 'node:fs'
import { Session } from 'node:inspector/promises'
import os from 'node:os'
import path from 'node:path'
import { createApp } from '#src/app.ts'
import { openSession } from '#src/access/session.ts'
import { openStore } from '#src/db/open.ts'
import { readSettings } from '#src/settings.ts'
import { fill, organisationId, staffId } from './fill.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'meewerk-profile-'))
fs.chmodSync(folder, 0o755)
const store = await openStore({ dataFolder: folder })
await fill(store.ownerPool)
const app = await createApp({ store, settings: readSettings({ MEEWERK_DATA: folder }, '/'), report: (_, fault) => console.error(fault) })
const token = await openSession(store.database, { organisationId, staffId: staffId(7), agent: '', demo: true })
const url = process.argv[2] ?? '/participants'
const visit = () => app.inject({ url, headers: { cookie: `session=${token}` } })
for (let i = 0; i < 100; i++) await visit()
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.start')
const before = process.cpuUsage()
const count = 300
for (let i = 0; i < count; i++) await visit()
const used = process.cpuUsage(before)
const { profile } = await session.post('Profiler.stop')
console.log(`CPU ms per request: ${((used.user + used.system) / 1000 / count).toFixed(2)}, page ${(await visit()).body.length} characters`)
const self = new Map<string, number>()
const step = profile.timeDeltas!
profile.samples!.forEach((id, index) => {
  const node = profile.nodes.find((one) => one.id === id)!
  const name = `${node.callFrame.functionName || '(anonymous)'} ${node.callFrame.url.replace(/.*node_modules\//, '').replace(/.*\//, '')}:${node.callFrame.lineNumber}`
  self.set(name, (self.get(name) ?? 0) + step[index]!)
})
for (const [name, time] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 45)) console.log(`${(time / 1000 / count).toFixed(3)} ms  ${name}`)
await app.close()
await store.close()
fs.rmSync(folder, { recursive: true, force: true })
