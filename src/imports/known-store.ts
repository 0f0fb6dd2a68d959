import { sql } from 'kysely'
import { beyondReach } from '#src/access/beyond.ts'
import { visibleParticipants } from '#src/access/view.ts'
import { listAliases } from '#src/employers/alias-store.ts'
import type { Looking } from '#src/participants/store.ts'
import { workMark } from './judge-row.ts'
import { keptWords } from './kept-words.ts'
import type { JudgeContext, KnownPerson } from './reading.ts'
import type { Destination } from './records.ts'

const unknownAsNone = (employer: string | null) => (employer === keptWords.employer ? null : employer)

async function visiblePeople({ db, acting }: Looking): Promise<KnownPerson[]> {
  return visibleParticipants(db, acting).select(['participant.id as key', 'clientNumber', 'givenName', 'prefix', 'familyName', 'bornOn']).execute()
}

/** Numbers of people the importer may not see: unique in the organisation, so a file may hold one by accident. */
async function hiddenNumbers(looking: Looking, visible: readonly KnownPerson[]): Promise<KnownPerson[]> {
  if (looking.acting.reach === 'organisation') return []
  const seen = new Set(visible.map(({ key }) => key))
  const all = await beyondReach(looking, () => looking.db.selectFrom('participant').where('organisationId', '=', looking.acting.organisationId).where('clientNumber', 'is not', null)
    .select(['id as key', 'clientNumber', 'givenName', 'prefix', 'familyName', 'bornOn']).execute())
  return all.filter(({ key }) => !seen.has(key)).map((person) => ({ ...person, beyond: true }))
}

/** Work that is known already, under every name its employer has or had: a file read in again may still hold the old one. */
async function workOf(looking: Looking): Promise<Set<string>> {
  const { db, acting: { organisationId } } = looking
  const { rows } = await sql<{ participantId: string; employerId: string | null; on: string }>`
    select j.participant_id, j.employer_id, j.started_on as on from job j where j.organisation_id = ${organisationId}
    union all
    select cp.participant_id, c.employer_id, c.on_day from contact c join contact_participant cp on cp.organisation_id = ${organisationId} and cp.contact_id = c.id
      where c.organisation_id = ${organisationId} and c.kind = 'employer'`.execute(db)
  const names = new Map<string | null, (string | null)[]>([[null, [null]]])
  for (const { id, name } of await listAliases(looking)) names.set(id, [...(names.get(id) ?? []), name])
  return new Set(rows.flatMap(({ participantId, employerId, on }) => (names.get(employerId) ?? []).map((name) => workMark(participantId, unknownAsNone(name), on))))
}

/** What the rows of a file are judged against: the people within reach with their jobs and contacts, and the numbers that are taken. */
export async function judgeContext(looking: Looking): Promise<JudgeContext> {
  const visible = await visiblePeople(looking)
  return { today: looking.acting.on, known: [...visible, ...(await hiddenNumbers(looking, visible))], knownWork: await workOf(looking) }
}

/** Whom and what the names in a file can mean: everybody who coaches or leads here, the treatment teams and the employers. */
export async function existing(looking: Looking): Promise<Pick<Destination, 'staff' | 'treatmentTeams' | 'employers'>> {
  const { db, acting: { organisationId } } = looking
  const staff = await db.selectFrom('staff').select(['id', 'name']).where('organisationId', '=', organisationId).where('endedOn', 'is', null)
    .where('id', 'in', (inside) => inside.selectFrom('membership').select('staffId').where('organisationId', '=', organisationId).where('role', 'in', ['coach', 'teamLead'])).orderBy('name').execute()
  const treatmentTeams = await db.selectFrom('team').select(['id', 'name']).where('organisationId', '=', organisationId).where('kind', '=', 'treatment').orderBy('name').execute()
  return { staff, treatmentTeams, employers: await listAliases(looking) }
}
