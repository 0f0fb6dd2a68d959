// npm run bench: the caseload page and the writing of a note, against a bare node:http + pg server in the same run.
import { type ChildProcess, fork } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { checkout } from '#src/db/checkout.ts'
import { openCluster } from '#src/db/cluster.ts'
import { openStore } from '#src/db/open.ts'
import { fill, size, staffId } from './fill.ts'

const connections = 10
const requests = Number(process.env['BENCH_REQUESTS'] ?? 1500)

interface Runner {
  kind: string
  child: ChildProcess
  port: number
  tokens: string[]
}

const asked = <T>(child: ChildProcess, what?: string) => new Promise<T>((resolve) => {
  child.once('message', (answer) => resolve(answer as T))
  if (what) child.send(what)
})

async function start(kind: string, program: string, socket: string, folder: string): Promise<Runner> {
  const child = fork(program, [kind, socket, folder], { execArgv: ['--max-semi-space-size=32'], stdio: 'inherit' })
  return { kind, child, ...(await asked<{ port: number; tokens: string[] }>(child)) }
}

function once(runner: Runner, agent: http.Agent, act: 'list' | 'note', number: number): Promise<number> {
  const coach = 1 + (number % size.coaches)
  const person = `00000000-0000-4000-8002-${String((coach - 1) * (size.participants / size.coaches) + 1 + (number % 25)).padStart(12, '0')}`
  const own = runner.kind === 'meewerk'
  const today = new Date().toISOString().slice(0, 10)
  const body = act === 'note' ? new URLSearchParams({ kind: 'support', participantIds: person, onDay: today, modality: 'phone', place: 'remote', minutes: '30', note: 'Even gebeld over de eerste werkdag. Alles gaat goed; we zien elkaar vrijdag.' }).toString() : undefined
  const url = own ? (act === 'list' ? '/participants' : '/contacts') : `/?staff=${staffId(coach)}`
  const headers = { ...(own ? { cookie: `session=${runner.tokens[coach - 1]}`, 'sec-fetch-site': 'same-origin' } : {}), ...(body ? { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(Buffer.byteLength(body)) } : {}) }
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const request = http.request({ host: '127.0.0.1', port: runner.port, path: url, method: body ? 'POST' : 'GET', agent, headers }, (response) => {
      if (response.statusCode !== (body ? 303 : 200)) reject(new Error(`${runner.kind} ${act} answered ${response.statusCode}`))
      response.resume().on('end', () => resolve(performance.now() - began))
    })
    request.on('error', reject).end(body)
  })
}

async function measure(runner: Runner, act: 'list' | 'note', count: number) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  let next = 0
  const before = await asked<{ cpu: NodeJS.CpuUsage }>(runner.child, 'cpu')
  await Promise.all(Array.from({ length: connections }, async () => {
    while (next < count) times.push(await once(runner, agent, act, next++))
  }))
  const after = await asked<{ cpu: NodeJS.CpuUsage; memory: number }>(runner.child, 'cpu')
  agent.destroy()
  times.sort((a, b) => a - b)
  const cpu = (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1000 / count
  return { cpu, p50: times[Math.floor(count / 2)]!, p99: times[Math.floor(count * 0.99)]!, memory: after.memory }
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'meewerk-bench-'))
fs.chmodSync(folder, 0o755)
const program = path.join(checkout, '.cache', 'bench', 'site-server.mjs')
await build({ entryPoints: [path.join(checkout, 'bench/site-server.ts')], outfile: program, bundle: true, format: 'esm', platform: 'node', packages: 'external', jsx: 'automatic', jsxImportSource: 'preact', alias: { '#src': path.join(checkout, 'src') }, logLevel: 'error' })
const store = await openStore({ dataFolder: folder })
console.log(`Filling: ${size.coaches} coaches, ${size.participants} participants, ${size.notes} notes ...`)
await fill(store.ownerPool)
const cluster = await openCluster(folder)
const runners: Runner[] = []
for (const kind of ['floor', 'floorWithLog', 'meewerk']) runners.push(await start(kind, program, cluster.socket, folder))

console.log(`${requests} requests, ${connections} connections, three rounds interleaved; the median round by CPU is shown.\n`)
console.log('act   server          CPU ms    p50 ms    p99 ms   CPU / floor')
for (const act of ['list', 'note'] as const) {
  for (const runner of runners) await measure(runner, act, 300)
  const rounds = new Map<string, Awaited<ReturnType<typeof measure>>[]>()
  for (let round = 0; round < 3; round++) for (const runner of runners) rounds.set(runner.kind, [...(rounds.get(runner.kind) ?? []), await measure(runner, act, requests)])
  const middle = (kind: string) => rounds.get(kind)!.sort((a, b) => a.cpu - b.cpu)[1]!
  for (const { kind } of runners) {
    const { cpu, p50, p99 } = middle(kind)
    console.log(`${act}  ${kind.padEnd(14)} ${cpu.toFixed(2).padStart(7)} ${p50.toFixed(1).padStart(9)} ${p99.toFixed(1).padStart(9)} ${(cpu / middle('floor').cpu).toFixed(2).padStart(12)}`)
  }
}
const { memory } = await measure(runners[2]!, 'list', 10)
console.log(`\nMemory of the Meewerk process under load: ${Math.round(memory / 1_048_576)} MB`)
for (const { child } of runners) child.send('end')
await cluster.stop()
await store.close()
fs.rmSync(folder, { recursive: true, force: true })
process.exit(0)
