import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Name } from '#src/participants/participant.ts'
import type { Looking } from '#src/participants/store.ts'

/** A coach with the people who are with this coach today, also somebody who has left. */
export interface CoachLoad {
  id: string
  name: string
  left: boolean
  people: number
}

/** Who accompanies how many of the people within reach. */
export async function listCoachLoads({ db, acting }: Looking): Promise<CoachLoad[]> {
  const { organisationId, on } = acting
  const { rows } = await sql<CoachLoad>`
    select s.id, s.name, (s.ended_on is not null and s.ended_on <= ${on}::date) as left, count(distinct a.participant_id)::int as people
    from assignment a join staff s on s.organisation_id = ${organisationId} and s.id = a.staff_id
    join participant p on p.organisation_id = ${organisationId} and p.id = a.participant_id and p.id = any (nullif(current_setting('app.caseload', true), '')::uuid[])
    join enrolment e on e.organisation_id = ${organisationId} and e.participant_id = p.id and (e.closed_on is null or e.closed_on >= ${on}::date)
    where a.organisation_id = ${organisationId} and a.until_on is null group by s.id, s.name, s.ended_on order by s.name`.execute(db)
  return rows
}

/** The people of a coach who can be handed over: within reach, in running support, with no last day yet. */
export async function peopleOf({ db, acting }: Looking, staffId: string): Promise<string[]> {
  const { organisationId, on } = acting
  const { rows } = await sql<{ id: string }>`
    select distinct p.id, p.family_name, p.given_name from assignment a join participant p on p.organisation_id = ${organisationId} and p.id = a.participant_id
      and p.id = any (nullif(current_setting('app.caseload', true), '')::uuid[])
    join enrolment e on e.organisation_id = ${organisationId} and e.participant_id = p.id and (e.closed_on is null or e.closed_on >= ${on}::date)
    where a.organisation_id = ${organisationId} and a.staff_id = ${staffId} and a.until_on is null order by p.family_name, p.given_name`.execute(db)
  return rows.map(({ id }) => id)
}

/** Somebody without a coach today, and since when. */
export type Uncoached = Name & { id: string; since: Day | null }

/** The people within reach in running support whom nobody accompanies today: a coach who has left does not count. */
export async function listUncoached({ db, acting }: Looking): Promise<Uncoached[]> {
  const { organisationId, on, reach } = acting
  const within = reach === 'organisation' ? sql`true` : sql`p.id = any (nullif(current_setting('app.caseload', true), '')::uuid[])`
  const { rows } = await sql<Uncoached>`
    select p.id, p.given_name, p.prefix, p.family_name, coalesce((select max(a.until_on) from assignment a where a.organisation_id = ${organisationId} and a.participant_id = p.id), min(coalesce(e.referred_on, e.started_on))) as since
    from participant p join enrolment e on e.organisation_id = ${organisationId} and e.participant_id = p.id and (e.closed_on is null or e.closed_on >= ${on}::date)
    where p.organisation_id = ${organisationId} and ${within} and not exists (
      select from assignment a join staff s on s.organisation_id = ${organisationId} and s.id = a.staff_id and (s.ended_on is null or s.ended_on > ${on}::date)
      where a.organisation_id = ${organisationId} and a.participant_id = p.id and a.from_on <= ${on}::date and (a.until_on is null or a.until_on >= ${on}::date))
    group by p.id, p.given_name, p.prefix, p.family_name order by since nulls first, p.family_name`.execute(db)
  return rows
}
