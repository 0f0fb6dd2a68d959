import { sql } from 'kysely'
import { hashToken, newToken } from '#src/access/secrets.ts'
import type { Database, Db } from '#src/db/db.ts'
import type { Instant } from '#src/kernel/instant.ts'

/** A letter with a one-time link: to join, to choose a new password, or to be the first administrator. */
export interface Invitation {
  organisationId: string | null
  staffId: string | null
  kind: 'join' | 'reset' | 'firstAdministrator'
}

/** Makes an invitation that works once, for a week or as said, and returns its token. */
export async function makeInvitation(db: Database | Db, invitation: Invitation, expiresAt: Instant): Promise<string> {
  const token = newToken()
  await sql`select invitation_make(${hashToken(token)}, ${invitation.organisationId}::uuid, ${invitation.staffId}::uuid, ${invitation.kind}, ${expiresAt}::timestamptz)`.execute(db)
  return token
}

/** The invitation of a token; undefined when it was used, has expired or never was. Looking does not use it up. */
export async function findInvitation(db: Database | Db, token: string): Promise<Invitation | undefined> {
  const { rows } = await sql<Invitation>`select organisation_id, staff_id, kind from invitation_find(${hashToken(token)})`.execute(db)
  return rows[0]
}

/** Uses an invitation; false when somebody else was first. */
export async function useInvitation(db: Database | Db, token: string): Promise<boolean> {
  const { rows } = await sql<{ ok: boolean }>`select invitation_use(${hashToken(token)}) as ok`.execute(db)
  return rows[0]?.ok ?? false
}
