// npm run bench: what a coach does in a morning, against a bare node:http + pg server in the same run. BENCH_ACTS=timeline,search measures only these, BENCH_REQUESTS sets how many a round.
import { type ChildProcess, fork } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type pg from 'pg'
import { openCluster } from '#src/db/cluster.ts'
import { openStore } from '#src/db/open.ts'
import { type Act, acts, turn } from './acts.ts'
import { bundled } from './bundle.ts'
import { fill, size } from './fill.ts'

const connections = 10
const requests = Number(process.env['BENCH_REQUESTS'] ?? 200)
const only = process.env['BENCH_ACTS']?.split(',')

interface Runner {
  kind: string
  child: ChildProcess
  port: number
  tokens: string[]
}

interface Use {
  cpu: NodeJS.CpuUsage
  memory: number
  questions: number
}

const told = <T>(child: ChildProcess, what?: string) => new Promise<T>((resolve, reject) => {
  child.once('message', (answer) => resolve(answer as T)).once('exit', (code) => reject(new Error(`a server under measurement ended with ${code}`)))
  if (what) child.send(what)
})

async function start(kind: string, program: string, socket: string, folder: string): Promise<Runner> {
  const child = fork(program, [kind, socket, folder], { execArgv: ['--max-semi-space-size=32'], stdio: 'inherit' })
  child.setMaxListeners(0)
  return { kind, child, ...(await told<{ port: number; tokens: string[] }>(child)) }
}

/** One request; answers how long it took and what came. */
function once({ kind, tokens, port }: Runner, act: Act, { number, agent }: { number: number; agent: http.Agent }): Promise<{ took: number; body: Buffer }> {
  const { coach, person, employer, staff } = turn(number)
  const own = kind === 'meewerk'
  const body = act.fields && new URLSearchParams(act.fields(person)).toString()
  const url = own ? act.url(person, employer) : `/?${new URLSearchParams({ act: act.name, coach: staff, person, employer }).toString()}`
  const headers = { ...(own ? { cookie: `session=${tokens[coach - 1]}`, 'sec-fetch-site': 'same-origin' } : {}), ...(body ? { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(Buffer.byteLength(body)) } : {}) }
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const request = http.request({ host: '127.0.0.1', port, path: url, method: body ? 'POST' : 'GET', agent, headers }, (response) => {
      if (response.statusCode !== (body ? 303 : 200)) reject(new Error(`${kind} ${act.name} answered ${response.statusCode}`))
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => resolve({ took: performance.now() - began, body: Buffer.concat(pieces) }))
    })
    request.on('error', reject).end(body)
  })
}

/** CPU of the database for one server so far, in ms: Linux says it per process; NaN elsewhere. */
async function databaseCpu(pool: pg.Pool, kind: string): Promise<number> {
  const { rows } = await pool.query<{ pid: number }>('select pid from pg_stat_activity where application_name = $1', [kind])
  try {
    return rows.reduce((sum, { pid }) => sum + Number(fs.readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6, 0)
  } catch {
    return Number.NaN
  }
}

async function measure(runner: Runner, act: Act, count: number) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  let [next, body]: [number, Buffer] = [0, Buffer.alloc(0)]
  const [before, beforeDatabase] = [await told<Use>(runner.child, 'use'), await databaseCpu(store.ownerPool, runner.kind)]
  await Promise.all(Array.from({ length: connections }, async () => {
    while (next < count) {
      const answer = await once(runner, act, { number: next++, agent })
      times.push(answer.took)
      body = answer.body
    }
  }))
  const [after, afterDatabase] = [await told<Use>(runner.child, 'use'), await databaseCpu(store.ownerPool, runner.kind)]
  agent.destroy()
  times.sort((a, b) => a - b)
  const cpu = (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1000 / count
  const database = (afterDatabase - beforeDatabase) / count
  return { cpu, database, p50: times[Math.floor(count / 2)]!, questions: (after.questions - before.questions) / count, memory: after.memory, body }
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'meewerk-bench-'))
fs.chmodSync(folder, 0o755)
const program = await bundled('site-server')
const store = await openStore({ dataFolder: folder })
const cluster = await openCluster(folder)
const runners: Runner[] = []
try {
  console.log(`Filling: ${size.coaches} coaches, ${size.participants} participants, ${size.notes} notes ...`)
  await fill(store.ownerPool)
  for (const kind of ['floor', 'floorWithLog', 'meewerk']) runners.push(await start(kind, program, cluster.socket, folder))
  console.log(`${requests} requests a round, ${connections} connections, three rounds interleaved; of each server the median round by CPU. CPU in ms an act: of the server, and of the database for it.\n`)
  console.log('act         questions    kB  gzip   CPU  floor  +log  ratio   database  floor  +log  ratio    p50  floor  +log')
  for (const act of acts.filter(({ name }) => !only || only.includes(name))) {
    for (const runner of runners) await measure(runner, act, Math.min(requests, 150))
    const rounds = new Map<string, Awaited<ReturnType<typeof measure>>[]>()
    for (let round = 0; round < 3; round++) for (const runner of runners) rounds.set(runner.kind, [...(rounds.get(runner.kind) ?? []), await measure(runner, act, requests)])
    const [bare, logged, own] = runners.map(({ kind }) => rounds.get(kind)!.sort((a, b) => a.cpu + a.database - b.cpu - b.database)[1]!) as Awaited<ReturnType<typeof measure>>[]
    const cells = [own!.questions.toFixed(0).padStart(9), (own!.body.length / 1000).toFixed(0).padStart(5), (gzipSync(own!.body).length / 1000).toFixed(1).padStart(5),
      ...[own!.cpu, bare!.cpu, logged!.cpu, own!.cpu / logged!.cpu].map((value) => value.toFixed(1).padStart(5)), '  ', ...[own!.database, bare!.database, logged!.database, own!.database / logged!.database].map((value) => value.toFixed(1).padStart(6)),
      ...[own!.p50, bare!.p50, logged!.p50].map((value) => value.toFixed(0).padStart(6))]
    console.log(`${act.name.padEnd(11)} ${cells.join(' ')}`)
  }
  console.log(`\nMemory of the Meewerk process under load: ${Math.round((await told<Use>(runners[2]!.child, 'use')).memory / 1_048_576)} MB`)
} finally {
  for (const { child } of runners) child.send('end')
  await cluster.stop()
  await store.close()
  fs.rmSync(folder, { recursive: true, force: true })
}
process.exit()
