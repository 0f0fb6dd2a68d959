import { sql } from 'kysely'
import type { Looking } from '#src/participants/store.ts'
import type { Followed } from './attention.ts'
import { CaseloadFilter, type CaseloadLine } from './caseload.ts'
import { listCaseload } from './store.ts'

/** A person of today's list with everything the signals look at. */
export type FollowedLine = CaseloadLine & Followed

/** Everybody in running support within reach, with what the signals look at. At most 500: whoever leads more has teams to choose. */
export async function listFollowed(looking: Looking): Promise<FollowedLine[]> {
  const { lines } = await listCaseload(looking, CaseloadFilter.parse({}), 500)
  if (lines.length === 0) return []
  const { organisationId, on } = looking.acting
  const ids = lines.map(({ id }) => id)
  const { rows } = await sql<Omit<Followed, 'targetGroup' | 'startedOn' | 'lastContactOn'> & { id: string }>`
    select p.id, e.referred_on, planned.next_on as planned_on, planned.next_step as planned_step, met.on_day as first_employer_contact_on,
      starts.started_on as job_started_on, ends.ended_on as job_ended_on, ends.end_learned_on as job_end_learned_on,
      exists (select from assignment a join staff s on s.organisation_id = ${organisationId} and s.id = a.staff_id and (s.ended_on is null or s.ended_on > ${on}::date)
        where a.organisation_id = ${organisationId} and a.participant_id = p.id and (a.until_on is null or a.until_on >= ${on}::date)) as coached
    from participant p
    left join lateral (select referred_on from enrolment e where e.organisation_id = ${organisationId} and e.participant_id = p.id order by e.closed_on desc nulls first, e.started_on desc nulls first limit 1) e on true
    left join lateral (select c.next_on, c.next_step from contact_participant cp join contact c on c.organisation_id = ${organisationId} and c.id = cp.contact_id
      where cp.organisation_id = ${organisationId} and cp.participant_id = p.id and cp.on_day > ${on}::date - 180 and c.next_on is not null order by c.next_on desc limit 1) planned on true
    left join lateral (select cp.on_day from contact_participant cp join contact c on c.organisation_id = ${organisationId} and c.id = cp.contact_id
      where cp.organisation_id = ${organisationId} and cp.participant_id = p.id and c.kind = 'employer' and c.modality = 'faceToFace' order by cp.on_day limit 1) met on true
    left join lateral (select started_on from job j where j.organisation_id = ${organisationId} and j.participant_id = p.id order by j.started_on desc limit 1) starts on true
    left join lateral (select ended_on, end_learned_on from job j where j.organisation_id = ${organisationId} and j.participant_id = p.id and j.ended_on is not null order by j.ended_on desc limit 1) ends on true
    where p.organisation_id = ${organisationId} and p.id = any (${ids}::uuid[])`.execute(looking.db)
  const more = new Map(rows.map((row) => [row.id, row]))
  return lines.map((line) => ({ ...line, ...more.get(line.id)! }))
}
