import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { openCluster, owner } from '#src/db/cluster.ts'
import { openDatabase, openPool } from '#src/db/db.ts'
import { migrate } from '#src/db/migrate.ts'
import { plantCast } from '#src/demo/plant-cast.ts'
import { buildAssets } from '#src/web/assets.ts'
import { testToday } from './today.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** How to reach the server of this run, as its owner. */
    server: { host: string; port: number; user: string; password: string }
  }
}

/** One server per run, with a migrated template that holds the cast; every world is a copy of it. */
export default async function setUp(project: TestProject) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'meewerk-test-'))
  fs.chmodSync(folder, 0o755)
  const outside = process.env['TEST_DATABASE_URL'] ? new URL(process.env['TEST_DATABASE_URL']) : undefined
  const cluster = outside ? undefined : await openCluster(folder, { throwAway: true })
  const server = outside
    ? { host: outside.searchParams.get('host') ?? outside.hostname, port: Number(outside.port || 5432), user: outside.username || owner, password: decodeURIComponent(outside.password) }
    : { host: cluster!.socket, port: 5432, user: owner, password: '' }
  const admin = openPool({ ...server, database: 'postgres', max: 1 })
  await admin.query('drop database if exists meewerk_template with (force)')
  await admin.query('create database meewerk_template')
  const pool = openPool({ ...server, database: 'meewerk_template', max: 2 })
  await migrate(pool)
  if (outside) await admin.query("alter role meewerk_app login password 'test-only'")
  const app = openPool({ ...server, user: 'meewerk_app', password: 'test-only', database: 'meewerk_template', max: 2 })
  await plantCast(openDatabase(app), testToday)
  await app.end()
  await pool.end()
  await buildAssets()
  project.provide('server', server)
  return async () => {
    await admin.query('drop database if exists meewerk_template with (force)')
    await admin.end()
    await cluster?.stop()
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
