import { sql } from 'kysely'
import { beyondReach } from '#src/access/beyond.ts'
import { visibleParticipants } from '#src/access/view.ts'
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

async function workOf({ db, acting }: Looking): Promise<Set<string>> {
  const { organisationId } = acting
  const { rows } = await sql<{ participantId: string; employer: string | null; on: string }>`
    select j.participant_id, e.name as employer, j.started_on as on from job j join employer e on e.organisation_id = ${organisationId} and e.id = j.employer_id where j.organisation_id = ${organisationId}
    union all
    select cp.participant_id, e.name, c.on_day from contact c join contact_participant cp on cp.organisation_id = ${organisationId} and cp.contact_id = c.id
      left join employer e on e.organisation_id = ${organisationId} and e.id = c.employer_id where c.organisation_id = ${organisationId} and c.kind = 'employer'`.execute(db)
  return new Set(rows.map(({ participantId, employer, on }) => workMark(participantId, unknownAsNone(employer), on)))
}

/** What the rows of a file are judged against: the people within reach with their jobs and contacts, and the numbers that are taken. */
export async function judgeContext(looking: Looking): Promise<JudgeContext> {
  const visible = await visiblePeople(looking)
  return { today: looking.acting.on, known: [...visible, ...(await hiddenNumbers(looking, visible))], knownWork: await workOf(looking) }
}

/** Whom and what the names in a file can mean: everybody who coaches or leads here, the treatment teams and the employers. */
export async function existing({ db, acting }: Looking): Promise<Pick<Destination, 'staff' | 'treatmentTeams' | 'employers'>> {
  const { organisationId } = acting
  const staff = await db.selectFrom('staff').select(['id', 'name']).where('organisationId', '=', organisationId).where('endedOn', 'is', null)
    .where('id', 'in', (inside) => inside.selectFrom('membership').select('staffId').where('organisationId', '=', organisationId).where('role', 'in', ['coach', 'teamLead'])).orderBy('name').execute()
  const treatmentTeams = await db.selectFrom('team').select(['id', 'name']).where('organisationId', '=', organisationId).where('kind', '=', 'treatment').orderBy('name').execute()
  const employers = await db.selectFrom('employer').select(['id', 'name', 'kvk']).where('organisationId', '=', organisationId).orderBy('createdAt').execute()
  return { staff, treatmentTeams, employers }
}
