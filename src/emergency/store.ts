import { sql } from 'kysely'
import { beyondReach } from '#src/access/beyond.ts'
import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'
import { type EmergencyForm, emergencyMinutes, onlyOne, wantedOf } from './emergency.ts'
import { participantsOfName, participantsOfNumber } from './exactly.ts'

/** The id of the one person of the organisation whom a form names, also outside the visitor's reach; nothing else of that person comes out. */
export async function findForEmergency({ db, acting }: Looking, form: EmergencyForm): Promise<string | undefined> {
  const wanted = wantedOf(form)
  if (!wanted) return undefined
  const everywhere: Looking = { db, acting: { ...acting, reach: 'organisation' } }
  const found = await beyondReach({ db, acting }, () => ('clientNumber' in wanted ? participantsOfNumber(everywhere, wanted.clientNumber) : participantsOfName(everywhere, wanted.name, wanted.bornOn)))
  return onlyOne(found)?.id
}

/** Opens one file for an hour by the clock of the database, which also ends it, and returns the id under which it is reviewed. */
export async function openAccess({ db, acting }: Looking, participantId: string, reason: string): Promise<string> {
  const id = crypto.randomUUID()
  await db.insertInto('breakGlass').values({
    organisationId: acting.organisationId, id, staffId: acting.staffId ?? '', participantId, reason,
    openedAt: sql<Instant>`now()`, untilAt: sql<Instant>`now() + make_interval(mins => ${emergencyMinutes})`,
  }).execute()
  return id
}

const openOf = ({ db, acting }: Looking) =>
  db.selectFrom('breakGlass').where('breakGlass.organisationId', '=', acting.organisationId).where('breakGlass.staffId', '=', acting.staffId ?? '').where('breakGlass.untilAt', '>', sql<Instant>`now()`)

/** The visitor's own emergency access to a file; undefined when there is none or it has run out. */
export async function openEmergency(looking: Looking, participantId: string): Promise<{ until: Instant; reason: string } | undefined> {
  if (looking.acting.staffId === null) return undefined
  return openOf(looking).where('breakGlass.participantId', '=', participantId).orderBy('breakGlass.untilAt', 'desc').select(['breakGlass.untilAt as until', 'breakGlass.reason']).executeTakeFirst()
}

/** The files the visitor has open through emergency access now. */
export async function openEmergencies(looking: Looking): Promise<{ participantId: string; givenName: string; prefix: string | null; familyName: string; until: Instant }[]> {
  const { organisationId } = looking.acting
  return openOf(looking).innerJoin('participant', (join) => join.onRef('participant.organisationId', '=', 'breakGlass.organisationId').onRef('participant.id', '=', 'breakGlass.participantId'))
    .where('participant.organisationId', '=', organisationId).select(['breakGlass.participantId', 'participant.givenName', 'participant.prefix', 'participant.familyName', 'breakGlass.untilAt as until']).orderBy('breakGlass.untilAt', 'desc').execute()
}

/** How often the visitor looked for somebody this way in the last hour. */
export async function triesOf({ db, acting }: Looking): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from audit_line
    where organisation_id = ${acting.organisationId} and staff_id = ${acting.staffId} and at > now() - interval '1 hour' and object_type = 'emergencySearch'`.execute(db)
  return rows[0]?.count ?? 0
}
