import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkout } from '#src/db/checkout.ts'

let folder: string
let port: number
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'meewerk-start-'))
  fs.chmodSync(folder, 0o755)
  port = await new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as net.AddressInfo
      server.close(() => resolve(free))
    })
  })
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

interface Started {
  child: ChildProcess
  said: () => string
  /** Waits until a line was said, or the program ended. */
  until: (text: string) => Promise<void>
  ended: Promise<number>
}

function start(more: Record<string, string> = {}): Started {
  const child = spawn('node', [path.join(checkout, 'scripts/start.mjs')], { env: { ...process.env, MEEWERK_DATA: folder, MEEWERK_DEMO: 'no', PORT: String(port), DATABASE_URL: '', ...more } })
  let text = ''
  child.stdout!.on('data', (piece) => (text += String(piece)))
  child.stderr!.on('data', (piece) => (text += String(piece)))
  const ended = new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? -1)))
  const until = async (wanted: string) => {
    for (let waited = 0; !text.includes(wanted); waited += 50) {
      if (child.exitCode !== null || waited > 110_000) throw new Error(`never said "${wanted}", but:\n${text}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  return { child, said: () => text, until, ended }
}

test('a start without demonstration asks for an administrator; a second start on the folder says so and ends; after a kill the server is taken over and nothing is lost', async () => {
  const first = start()
  await first.until('Meewerk is ready')
  const link = /http:\S+\/invitation\/\S+/.exec(first.said())![0]
  expect((await fetch(link)).status).toBe(200)
  expect(await (await fetch(`http://127.0.0.1:${port}/sign-in`)).text()).toContain('Inloggen')

  const second = start()
  expect(await second.ended).toBe(1)
  expect(second.said()).toContain(`Meewerk is already running on this data folder at http://127.0.0.1:${port}`)

  const { pid } = JSON.parse(fs.readFileSync(path.join(folder, 'running.json'), 'utf8')) as { pid: number }
  process.kill(pid, 'SIGKILL')
  await first.ended
  const third = start()
  await third.until('Meewerk is ready')
  expect(third.said()).toContain('Took over a database server that was still running.')
  expect((await fetch(link)).status).toBe(200)
  third.child.kill('SIGTERM')
  expect(await third.ended).toBe(0)
  expect(third.said()).toContain('Stopping')
}, 240_000)

test('a port in use is said in one sentence that names the way out', async () => {
  const server = net.createServer()
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve))
  const blocked = start()
  expect(await blocked.ended).toBe(1)
  expect(blocked.said()).toContain('Choose another one: PORT=4001 npm start')
  server.close()
}, 120_000)

test('a setting that cannot be is said in one sentence', async () => {
  const wrong = start({ PORT: 'vier' })
  expect(await wrong.ended).toBe(1)
  expect(wrong.said()).toContain('PORT must be a number from 0 to 65535')
}, 60_000)
