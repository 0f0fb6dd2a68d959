import { sql } from 'kysely'
import { appendLog, type LogLine } from '#src/access/log.ts'
import { newToken } from '#src/access/secrets.ts'
import { acting, type Database, type Db } from '#src/db/db.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Instant } from '#src/kernel/instant.ts'

interface SignInEvent extends Pick<LogLine, 'event' | 'kind' | 'outcome' | 'address'> {
  organisationId: string
  staffId: string
  on: Day
}

/** Writes a line about signing in or out, also about a refused try on an account that exists. */
export async function logSignIn(database: Database, { organisationId, staffId, on, ...line }: SignInEvent): Promise<void> {
  await acting(database, { organisationId, staffId, reach: 'none', teamIds: [], on }, async (db) => {
    const staff = await db.selectFrom('staff').select('name').where('organisationId', '=', organisationId).where('id', '=', staffId).executeTakeFirst()
    await appendLog(db, organisationId, [{ ...line, staffId, staffName: staff?.name ?? '', roles: '', purpose: 'account.own', ground: 'own', source: 'Meewerk', objectType: 'session', trace: newToken().slice(0, 16) }])
  })
}

/** Founds an organisation; the short name must be free. */
export async function foundOrganisation(db: Database | Db, organisation: { id: string; slug: string; name: string; demo: boolean }): Promise<void> {
  await sql`select found_organisation(${organisation.slug}, ${organisation.name}, ${organisation.id}::uuid, ${organisation.demo})`.execute(db)
}

/** The organisation of a short name. */
export async function organisationOfSlug(db: Database | Db, slug: string): Promise<{ organisationId: string; name: string } | undefined> {
  const { rows } = await sql<{ organisationId: string; name: string }>`select * from organisation_of(${slug})`.execute(db)
  return rows[0]
}

/** Ids of all organisations of this installation. */
export async function organisationIds(db: Database | Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select organisation_ids() as id`.execute(db)
  return rows.map(({ id }) => id)
}

/** A device on which somebody is signed in. */
export interface OpenSession {
  tokenHash: string
  openedAt: Instant
  seenAt: Instant
  agent: string
}

/** Where a staff member of the acting organisation is signed in, newest first. */
export async function openSessions(db: Db, staffId: string): Promise<OpenSession[]> {
  const { rows } = await sql<OpenSession>`select * from session_list(${staffId}::uuid)`.execute(db)
  return rows
}

/** Everybody of the fictional organisations, for one-click sign-in. */
export async function castOf(database: Database, on: Day): Promise<{ organisationId: string; organisation: string; staffId: string; name: string; roles: string[] }[]> {
  const all = []
  for (const organisationId of await organisationIds(database)) {
    all.push(...(await acting(database, { organisationId, staffId: null, reach: 'none', teamIds: [], on }, async (db) =>
      db.selectFrom('staff').innerJoin('organisation', 'organisation.organisationId', 'staff.organisationId')
        .innerJoin('membership', (join) => join.onRef('membership.organisationId', '=', 'staff.organisationId').onRef('membership.staffId', '=', 'staff.id'))
        .where('staff.organisationId', '=', organisationId).where('organisation.demo', '=', true).where('staff.endedOn', 'is', null)
        .groupBy(['staff.organisationId', 'staff.id', 'staff.name', 'organisation.name'])
        .select((e) => ['staff.organisationId', 'organisation.name as organisation', 'staff.id as staffId', 'staff.name', e.fn.agg<string[]>('array_agg', ['membership.role']).as('roles')])
        .orderBy('staff.name').execute())))
  }
  return all
}
