import type { Selectable } from 'kysely'
import type { Acting, Db } from '#src/db/db.ts'
import type { Coming } from '#src/db/guest.ts'
import type { GuestLinkTable } from '#src/db/tables.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'
import { hashToken, newToken } from './secrets.ts'

/** A link with which somebody without an account opens one thing; it can be revoked at any moment. */
export type GuestLink = Selectable<GuestLinkTable>

/** What a link is for; the person, employer or job decide what it can reach. */
export interface NewGuestLink {
  kind: 'agreement' | 'employerPage' | 'calendar'
  audience: 'participant' | 'employer' | 'staff'
  staffId?: string | null
  participantId?: string | null
  employerId?: string | null
  jobId?: string | null
  subjectId?: string | null
  expiresOn: Day | null
  /** The clock of the visit that makes it. */
  madeAt?: Instant
}

const bare = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url')

/** The organisation and the hash that a token stands for; undefined when it has another shape. */
export function comingBy(token: string, on: Day): Coming | undefined {
  const [organisation = '', secret = ''] = token.split('.')
  const hex = Buffer.from(organisation, 'base64url').toString('hex')
  if (hex.length !== 32 || bare(hex) !== organisation || !/^[\w-]{43}$/.test(secret)) return undefined
  return { organisationId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'), tokenHash: hashToken(token), on }
}

/** Makes a link and returns its token, which is shown once and never stored: the organisation and 256 bits of chance. */
export async function makeGuestLink({ db, acting }: { db: Db; acting: Acting }, link: NewGuestLink): Promise<{ id: string; token: string }> {
  const [id, token] = [crypto.randomUUID(), `${bare(acting.organisationId)}.${newToken()}`]
  await db.insertInto('guestLink').values({ organisationId: acting.organisationId, id, tokenHash: hashToken(token), madeBy: acting.staffId, ...link }).execute()
  return { id, token }
}

/** Ends a link at once. */
export async function revokeGuestLink({ db, acting }: { db: Db; acting: Acting }, id: string, now: Instant): Promise<void> {
  await db.updateTable('guestLink').set({ revokedAt: now }).where('organisationId', '=', acting.organisationId).where('id', '=', id).where('revokedAt', 'is', null).execute()
}

/** The links about one job that still open something, newest first. */
export async function openGuestLinks({ db, acting }: { db: Db; acting: Acting }, jobId: string): Promise<GuestLink[]> {
  return db.selectFrom('guestLink').selectAll().where('organisationId', '=', acting.organisationId).where('jobId', '=', jobId).where('revokedAt', 'is', null)
    .where((e) => e.or([e('expiresOn', 'is', null), e('expiresOn', '>=', acting.on)])).orderBy('madeAt', 'desc').execute()
}
