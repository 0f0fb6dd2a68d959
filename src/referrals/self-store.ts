import { sql } from 'kysely'
import { type LogLine, logStatement } from '#src/access/log.ts'
import { acting } from '#src/db/db.ts'
import type { Looking } from '#src/participants/store.ts'
import type { PublicVisit } from '#src/web/visit.ts'
import { reachOf, type SelfReferralForm } from './referral.ts'

/** Runs work as a stranger at one organisation: nobody's record is within reach. */
export async function asStranger<T>({ around, today }: PublicVisit, organisationId: string, steps: { work: (looking: Looking) => Promise<T>; lines?: (answer: T) => readonly LogLine[] }): Promise<T> {
  const who = { organisationId, staffId: null, reach: 'none' as const, teamIds: [], on: today }
  return acting(around.database, who, (db) => steps.work({ db, acting: who }), (answer) => logStatement(organisationId, steps.lines?.(answer) ?? []))
}

/** Which team receives people who refer themselves; null when the page is closed. */
export async function receivingTeam({ db, acting }: Looking): Promise<{ teamId: string | null; demo: boolean }> {
  const found = await db.selectFrom('organisation').select(['selfReferralTeamId as teamId', 'demo']).where('organisationId', '=', acting.organisationId).executeTakeFirst()
  return found ?? { teamId: null, demo: false }
}

/** Opens the page for a team, or closes it. */
export async function setReceivingTeam({ db, acting }: Looking, teamId: string | null): Promise<void> {
  await db.updateTable('organisation').set({ selfReferralTeamId: teamId }).where('organisationId', '=', acting.organisationId).execute()
}

/** The short name of the acting organisation, which stands in the address of the page. */
export async function slugOf({ db, acting }: Looking): Promise<string | undefined> {
  const { rows } = await sql<{ slug: string }>`select slug_of(${acting.organisationId}::uuid) as slug`.execute(db)
  return rows[0]?.slug
}

/** Writes a self-referral down for the team that receives it; false when the page was closed meanwhile. */
export async function referOneself({ db, acting }: Looking, id: string, form: SelfReferralForm): Promise<boolean> {
  const { givenName, familyName, reach, source, wish } = form
  const referred = JSON.stringify({ id, given_name: givenName, family_name: familyName, source, wish, ...reachOf(reach) })
  const { rows } = await sql<{ ok: boolean }>`select refer_oneself(${acting.organisationId}::uuid, ${referred}::jsonb, ${acting.on}::date) as ok`.execute(db)
  return rows[0]?.ok ?? false
}
