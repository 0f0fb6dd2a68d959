import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { generateSync } from 'otplib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkout } from '#src/db/checkout.ts'
import { carried } from '../front-door.ts'

let program: ChildProcess
let origin: string
let printed = ''
const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'meewerk-first-'))

const freePort = () => new Promise<number>((resolve) => {
  const probe = net.createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address() as net.AddressInfo
    probe.close(() => resolve(port))
  })
})

async function until(said: RegExp) {
  for (let tries = 0; tries < 600; tries++) {
    if (said.test(printed)) return
    if (program.exitCode !== null) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`the program never said ${said}: ${printed}`)
}

beforeAll(async () => {
  const port = await freePort()
  origin = `http://127.0.0.1:${port}`
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', MEEWERK_URL: '', DATABASE_URL: '', MEEWERK_DATA: dataFolder, MEEWERK_DEMO: 'no' } as Record<string, string>
  delete env['MEEWERK_URL']
  program = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', 'serve'], { cwd: checkout, env })
  for (const stream of [program.stdout!, program.stderr!]) stream.on('data', (chunk: Buffer) => void (printed += chunk.toString()))
  await until(/Meewerk is ready/)
}, 180_000)

afterAll(async () => {
  if (program.exitCode === null) {
    const ended = new Promise((resolve) => program.once('exit', resolve))
    program.kill('SIGTERM')
    await ended
  }
  // As root, this folder is one that the database server may not enter; it then says where its files are.
  const note = path.join(dataFolder, 'DATABASE-IS-ELSEWHERE.txt')
  const elsewhere = fs.existsSync(note) ? /(\/\S+)$/.exec(fs.readFileSync(note, 'utf8').trim())?.[1] : undefined
  for (const folder of [dataFolder, elsewhere]) if (folder) fs.rmSync(folder, { recursive: true, force: true })
  if (elsewhere && fs.readdirSync(path.dirname(elsewhere)).length === 0) fs.rmdirSync(path.dirname(elsewhere))
}, 120_000)

/** A browser over the network, with its own cookies. */
function browser() {
  const cookies = new Map<string, string>()
  async function send(url: string, form?: Record<string, string>) {
    const headers = { origin, cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
    const answer = await fetch(origin + url, form ? { method: 'POST', headers, redirect: 'manual', body: new URLSearchParams(form) } : { headers, redirect: 'manual' })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
      value === '' ? cookies.delete(name!) : cookies.set(name!, value!)
    }
    return { status: answer.status, location: answer.headers.get('location'), html: await answer.text() }
  }
  return { get: (url: string) => send(url), submit: (url: string, form: Record<string, string>) => send(url, form) }
}

const secretOn = (html: string) => /<code>([A-Z2-7 ]+)<\/code>/.exec(html)![1]!.replaceAll(' ', '')
const codeNow = (secret: string, stepsLater = 0) => generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + 30 * stepsLater })
const password = 'een lange zin zonder haast'

test('first start without demonstration: the one-time link, the organisation, and the first colleague signs in with a second factor', async () => {
  // The terminal shows one link. Nobody is in the database, and the sign-in page offers nobody to be.
  expect(printed).toContain('There is no organisation yet.')
  const link = /(\/invitation\/[\w-]+)/.exec(printed)![1]!
  const stranger = browser()
  expect((await stranger.get('/sign-in')).html).not.toContain('Kijk rond als')

  // Hanna opens it and makes the organisation and her own access; a wrong code changes nothing.
  const hanna = browser()
  const welcome = await hanna.get(link)
  expect(welcome.html).toContain('Welkom bij Meewerk')
  expect(welcome.html).not.toContain('verzonnen')
  const own = { sealed: carried(welcome, 'sealed'), organisation: 'Werkplaats Zeven', slug: 'werkplaats-zeven', name: 'Hanna Vos', email: 'hanna@zeven.example', password }
  const wrong = await hanna.submit(link, { ...own, code: '000000' })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('value="Werkplaats Zeven"')
  const made = await hanna.submit(link, { ...own, code: codeNow(secretOn(welcome.html)) })
  expect(made.status).toBe(200)
  expect([...made.html.matchAll(/<code>[0-9a-f-]{19}<\/code>/g)]).toHaveLength(10)
  expect((await browser().get(link)).status).toBe(410)

  // She makes a team and her first colleague, and gets the link to hand over.
  expect((await hanna.get('/')).location).toBe('/staff')
  expect((await hanna.submit('/teams', { name: 'IPS-team Zeven', kind: 'ips' })).status).toBe(303)
  const form = await hanna.get('/staff/new')
  const team = /<option value="([0-9a-f-]{36})"[^>]*>IPS-team Zeven/.exec(form.html)![1]!
  const colleague = await hanna.submit('/staff', { id: carried(form, 'id'), name: 'Omer Tak', email: 'omer@zeven.example', language: 'nl', roles: 'coach', teamId: team, fromOn: carried(form, 'fromOn') })
  expect(colleague.status).toBe(303)
  const invited = await hanna.submit(`${colleague.location}/invite`, {})
  const invitation = /(\/invitation\/[\w-]+)/.exec(invited.html)![1]!

  // Omer accepts, signs out, and comes back with password and code; a code works once.
  const omer = browser()
  const page = await omer.get(invitation)
  expect(page.html).toContain('Welkom, Omer Tak')
  const secret = secretOn(page.html)
  expect((await omer.submit(invitation, { sealed: carried(page, 'sealed'), password, code: codeNow(secret) })).status).toBe(200)
  await omer.submit('/sign-out', {})
  expect((await omer.get('/participants')).status).toBe(303)
  expect((await omer.submit('/sign-in', { email: 'omer@zeven.example', password })).location).toContain('/sign-in/second-factor')
  expect((await omer.get('/participants')).status).toBe(303)
  const code = codeNow(secret, 1)
  expect((await omer.submit('/sign-in/second-factor', { code })).location).toBe('/')
  expect((await omer.get('/participants')).html).toContain('Hier staat nog niemand')
  const thief = browser()
  await thief.submit('/sign-in', { email: 'omer@zeven.example', password })
  expect((await thief.submit('/sign-in/second-factor', { code })).status).toBe(422)

  // A coach does not manage the staff; nothing on the way failed.
  expect((await omer.get('/staff')).status).toBe(404)
  expect(printed).not.toContain('"fault"')
}, 240_000)
