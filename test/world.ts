import crypto from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type pg from 'pg'
import { inject } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { openSession } from '#src/access/session.ts'
import { createApp } from '#src/app.ts'
import { type Database, openDatabase, openPool } from '#src/db/db.ts'
import { organisations, people, type StaffName, staff } from '#src/demo/cast.ts'
import { readSettings } from '#src/settings.ts'
import { testToday } from './today.ts'

/** What a visitor got back. */
export interface Seen {
  status: number
  /** The page as text, tags taken out. */
  text: string
  html: string
  headers: Record<string, string | string[] | number | undefined>
  location: string | undefined
}

/** One member of the cast with a browser. */
export interface Visitor {
  get(url: string, headers?: Record<string, string>): Promise<Seen>
  submit(url: string, fields?: Record<string, string | readonly string[]>): Promise<Seen>
  upload(url: string, file: { name: string; bytes: Buffer }, fields?: Record<string, string>): Promise<Seen>
}

/** A whole Meewerk of one's own: fresh database with the cast, app without a port, a clock that stands still until moved. */
export interface World {
  app: FastifyInstance
  database: Database
  /** As the database's owner: to look at what is really stored, or to tamper. */
  owner: pg.Pool
  now: Date
  dataFolder: string
  as(name: StaffName): Promise<Visitor>
  /** A browser in which nobody is signed in; keeps its own cookies. */
  stranger(): Visitor
  close(): Promise<void>
}

const textOf = (html: string) => html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ').replace(/&nbsp;/g, ' ').replace(/&amp;/g, '&').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/\s+/g, ' ').trim()

function visitor(app: FastifyInstance, cookies: Map<string, string>): Visitor {
  async function send(method: 'GET' | 'POST', url: string, body?: { type: string; payload: string | Buffer }, extra: Record<string, string> = {}): Promise<Seen> {
    const headers = { host: 'meewerk.test', 'sec-fetch-site': 'same-origin', cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '), ...(body ? { 'content-type': body.type } : {}), ...extra }
    const answer = await app.inject({ method, url, headers, ...(body ? { payload: body.payload } : {}) })
    for (const { name, value } of answer.cookies) {
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return { status: answer.statusCode, html: answer.body, text: textOf(answer.body), headers: answer.headers, location: answer.headers.location }
  }
  return {
    get: (url, headers) => send('GET', url, undefined, headers),
    submit(url, fields = {}) {
      const form = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : value.map((one) => [name, one]))))
      return send('POST', url, { type: 'application/x-www-form-urlencoded', payload: form.toString() })
    },
    upload(url, file, fields = {}) {
      const border = crypto.randomBytes(12).toString('hex')
      const parts = Object.entries(fields).map(([name, value]) => `--${border}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('')
      const head = `${parts}--${border}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
      return send('POST', url, { type: `multipart/form-data; boundary=${border}`, payload: Buffer.concat([Buffer.from(head), file.bytes, Buffer.from(`\r\n--${border}--\r\n`)]) })
    },
  }
}

/** Opens a world; close it when the test file ends. */
export async function openWorld(): Promise<World> {
  const server = inject('server')
  const name = `world_${crypto.randomBytes(6).toString('hex')}`
  const admin = openPool({ ...server, database: 'postgres', max: 1 })
  await admin.query(`create database ${name} template meewerk_template strategy file_copy`)
  const owner = openPool({ ...server, database: name, max: 2 })
  const database = openDatabase(openPool({ ...server, user: 'meewerk_app', password: 'test-only', database: name, max: 8 }))
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'meewerk-world-'))
  const faults: unknown[] = []
  const settings = readSettings({ MEEWERK_DATA: dataFolder, MEEWERK_URL: 'http://localhost' }, '/')
  const world = { now: new Date(`${testToday}T09:30:00+01:00`), owner, database, dataFolder } as World
  world.app = await createApp({ store: { database }, settings, clock: () => world.now, report: (_, fault) => void faults.push(fault), signInTries: 1000 })
  world.stranger = () => visitor(world.app, new Map())
  world.as = async (who) => {
    const token = await openSession(database, { organisationId: organisations[staff[who].organisation].id, staffId: staff[who].id, agent: 'test', demo: true })
    return visitor(world.app, new Map([['session', token]]))
  }
  world.close = async () => {
    await world.app.close()
    await database.destroy()
    await owner.end()
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
    fs.rmSync(dataFolder, { recursive: true, force: true })
    if (faults.length > 0) throw faults[0]
  }
  return world
}

export { people, staff }
