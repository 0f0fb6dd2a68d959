import fs from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { acting, type Database, type Db } from '#src/db/db.ts'
import { dayOf, type Instant } from '#src/kernel/instant.ts'
import { organisationIds } from '#src/sign-in/store.ts'
import { type Anchor, anchorFaults, type ChainFault, parseAnchors } from './chain.ts'

const fileIn = (dataFolder: string) => path.join(dataFolder, 'audit-anchors.jsonl')

/** The anchors kept in the data folder; none when there is no file yet. */
export function readAnchors(dataFolder: string): { anchors: Anchor[]; damaged: number } {
  const file = fileIn(dataFolder)
  return fs.existsSync(file) ? parseAnchors(fs.readFileSync(file, 'utf8')) : { anchors: [], damaged: 0 }
}

/**
 * Writes the head of every organisation's log to the data folder, unless it is there already. Called at the start and once a day; a copy of the
 * file on another machine makes it worth more.
 */
export async function appendAnchors(database: Database, dataFolder: string, at: Instant): Promise<number> {
  const known = new Map(readAnchors(dataFolder).anchors.map((anchor) => [anchor.organisationId, anchor.hash]))
  const fresh: Anchor[] = []
  for (const organisationId of await organisationIds(database)) {
    const who = { organisationId, staffId: null, reach: 'none', teamIds: [], on: dayOf(at) } as const
    const { rows } = await acting(database, who, (db) => sql<{ seq: number; hash: string }>`select seq, hash from audit_anchor(${organisationId}::uuid)`.execute(db))
    const head = rows[0]
    if (head && head.seq > 0 && known.get(organisationId) !== head.hash) fresh.push({ organisationId, ...head, at })
  }
  const text = fs.existsSync(fileIn(dataFolder)) ? fs.readFileSync(fileIn(dataFolder), 'utf8') : ''
  const gap = text === '' || text.endsWith('\n') ? '' : '\n'
  if (fresh.length > 0) fs.appendFileSync(fileIn(dataFolder), gap + fresh.map((anchor) => `${JSON.stringify(anchor)}\n`).join(''), { mode: 0o600 })
  return fresh.length
}

/** Everything wrong with the log of the acting organisation: the chain itself, and the chain against the anchors. Empty when all is well. */
export async function verifyLog(db: Db, organisationId: string, dataFolder: string): Promise<ChainFault[]> {
  const { rows: inChain } = await sql<ChainFault>`select seq, fault from audit_faults(${organisationId}::uuid)`.execute(db)
  const { anchors, damaged } = readAnchors(dataFolder)
  const own = anchors.filter((anchor) => anchor.organisationId === organisationId)
  const { rows } = await sql<{ seq: number; hash: string }>`select seq, hash from audit_line where organisation_id = ${organisationId} and seq = any (${own.map(({ seq }) => seq)}::bigint[])`.execute(db)
  const outside = anchorFaults(own, new Map(rows.map(({ seq, hash }) => [seq, hash])))
  return [...inChain, ...outside, ...(damaged > 0 ? [{ seq: 0, fault: 'anchorDamaged' as const }] : [])].sort((a, b) => a.seq - b.seq)
}

/** The state of every organisation's log, for the command line. */
export async function verifyLogs(database: Database, dataFolder: string, at: Instant): Promise<{ organisationId: string; faults: ChainFault[] }[]> {
  const found = []
  for (const organisationId of await organisationIds(database)) {
    const who = { organisationId, staffId: null, reach: 'none', teamIds: [], on: dayOf(at) } as const
    found.push({ organisationId, faults: await acting(database, who, (db) => verifyLog(db, organisationId, dataFolder)) })
  }
  return found
}
