import { sql } from 'kysely'
import type { Database, Db } from '#src/db/db.ts'
import type { Day } from '#src/kernel/day.ts'
import { type Actor, actorOf, type RoleHeld } from './actor.ts'
import { hashToken, newToken } from './secrets.ts'

/** A session ends after two hours without a visit, and after twelve hours in any case: a working day. */
export const sessionLimits = { idle: '2 hours', longest: '12 hours' } as const

/** Opens a session for a staff member and returns its token, which only the browser keeps. */
export async function openSession(database: Database, who: { organisationId: string; staffId: string; agent: string; demo: boolean }): Promise<string> {
  const token = newToken()
  await sql`select session_open(${hashToken(token)}, ${who.organisationId}::uuid, ${who.staffId}::uuid, ${who.agent}, ${who.demo})`.execute(database)
  return token
}

/** Who a token belongs to; undefined when the session has ended, has slept too long, or the person has left. */
export async function actorOfSession(database: Database, token: string, on: Day): Promise<Actor | undefined> {
  const found = await sql<Omit<Actor, 'roles' | 'reachTeamIds' | 'teamIds' | 'held'> & { roles: RoleHeld[] }>`
    select * from session_actor(${hashToken(token)}, ${sessionLimits.idle}::interval, ${sessionLimits.longest}::interval, ${on}::date)`.execute(database)
  const row = found.rows[0]
  if (!row) return undefined
  const { roles, ...who } = row
  return actorOf({ ...who, held: roles })
}

/** Ends one session. */
export async function endSession(database: Database, token: string): Promise<void> {
  await sql`select session_end(${hashToken(token)})`.execute(database)
}

/** Ends every session of a staff member of the acting organisation and returns how many there were. */
export async function endAllSessions(db: Db, staffId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select session_end_all(${staffId}::uuid) as count`.execute(db)
  return rows[0]?.count ?? 0
}
