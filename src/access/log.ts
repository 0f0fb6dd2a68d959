import { sql } from 'kysely'
import pg from 'pg'
import type { Db } from '#src/db/db.ts'

/** What kind of event a line of the access log records (NEN 7513, chapter 6). */
export type LogKind = 'create' | 'read' | 'update' | 'delete' | 'search' | 'export' | 'signIn' | 'signOut' | 'refused' | 'emergency' | 'execute'

/** Why somebody could reach a record: the ground of NEN 7513. */
export type Ground = 'assignment' | 'team' | 'emergency' | 'organisation' | 'own' | 'link' | 'none'

/** One line of the access log, in the fields of NEN 7513; the database adds number, moment and hash. */
export interface LogLine {
  /** What the route table calls the event. */
  event: string
  kind: LogKind
  outcome: 'success' | 'refused' | 'failed'
  staffId: string | null
  staffName: string
  roles: string
  purpose: string
  ground: Ground
  /** Network address of the device. */
  address: string
  /** The program that wrote the line. */
  source: string
  objectType: string
  objectId?: string | null
  participantIds?: readonly string[]
  detail?: string
  /** Number of the visit, the same in the technical log. */
  trace: string
}

const column = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const row = (line: LogLine) => Object.fromEntries(Object.entries({ objectId: null, participantIds: [], detail: '', ...line }).map(([key, value]) => [column(key), value]))

/** The statement that appends lines to the chain of the acting organisation; the last one of its transaction, because the head of the chain stays locked until the end. */
export function logStatement(organisationId: string, lines: readonly LogLine[]): string | undefined {
  return lines.length === 0 ? undefined : `select audit_append(${pg.escapeLiteral(organisationId)}, ${pg.escapeLiteral(JSON.stringify(lines.map(row)))})`
}

/** Appends lines to the chain of the acting organisation. Call it last. */
export async function appendLog(db: Db, organisationId: string, lines: readonly LogLine[]): Promise<void> {
  if (lines.length === 0) return
  await sql`select audit_append(${organisationId}::uuid, ${JSON.stringify(lines.map(row))}::jsonb)`.execute(db)
}
