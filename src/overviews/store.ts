import { sql } from 'kysely'
import type { Name } from '#src/participants/participant.ts'
import type { Looking } from '#src/participants/store.ts'
import type { FollowedSearch } from './funnel.ts'
import type { Moment, OverviewFilter } from './overview-filter.ts'
import type { WorkLine } from './work-map.ts'

const withinReach = ({ acting }: Looking) => (acting.reach === 'organisation' ? sql`true` : sql`p.id = any (nullif(current_setting('app.caseload', true), '')::uuid[])`)

/** The team somebody belongs to on a day: of the enrolment that runs, or else the last one. */
const inTeam = ({ acting: { organisationId } }: Looking, team: string, on: string) => team === '' ? sql`true` : sql`${team}::uuid = (
  select e.team_id from enrolment e where e.organisation_id = ${organisationId} and e.participant_id = p.id and e.started_on <= ${on}::date order by (e.closed_on is null or e.closed_on >= ${on}::date) desc, e.started_on desc limit 1)`

/** A job of an overview with the name of who works there, for who may open it. */
export type NamedWork = WorkLine & Name

/** The jobs that run on a day, of everybody within reach. */
export async function listWork(looking: Looking, { team }: OverviewFilter, { on }: Moment): Promise<NamedWork[]> {
  const { db, acting: { organisationId } } = looking
  const { rows } = await sql<NamedWork>`
    select j.id, j.participant_id, j.title, j.occupation_code, j.work_form, j.open_to_all, j.set_aside, j.time_limited_by_agency, j.started_on, j.site_id, j.employer_id,
      coalesce(t.hours_per_week, j.hours_per_week) as hours_per_week, e.name as employer, e.kvk, e.sector, p.given_name, p.prefix, p.family_name
    from job j join participant p on p.organisation_id = ${organisationId} and p.id = j.participant_id join employer e on e.organisation_id = ${organisationId} and e.id = j.employer_id
    left join lateral (select t.hours_per_week from job_terms t where t.organisation_id = ${organisationId} and t.job_id = j.id and t.from_on <= ${on}::date order by t.from_on desc limit 1) t on true
    where j.organisation_id = ${organisationId} and ${withinReach(looking)} and ${inTeam(looking, team, on)} and j.started_on <= ${on}::date and (j.ended_on is null or j.ended_on >= ${on}::date)
    order by p.family_name, p.given_name, j.started_on`.execute(db)
  return rows
}

/** Somebody in support with what happened on the way to work. */
export type NamedSearch = FollowedSearch & Name

/** Everybody in support at any time in the window, with the steps taken then: talks with employers in their name, steps of applications, first days of paid work. */
export async function listSearches(looking: Looking, { team }: OverviewFilter, { window: { from, to } }: Moment): Promise<NamedSearch[]> {
  const { db, acting: { organisationId } } = looking
  const { rows } = await sql<NamedSearch>`
    select p.id as participant_id, p.given_name, p.prefix, p.family_name, coalesce((select json_agg(json_build_object('step', s.step, 'on', s.on_day)) from (
        select 'contact' as step, cp.on_day from contact_participant cp join contact c on c.organisation_id = ${organisationId} and c.id = cp.contact_id
          where cp.organisation_id = ${organisationId} and cp.participant_id = p.id and c.kind = 'employer' and c.removed_at is null and cp.on_day between ${from}::date and ${to}::date
        union all select a.stage, a.on_day from application_step a where a.organisation_id = ${organisationId} and a.participant_id = p.id and a.stage in ('applied', 'interview', 'trialDay', 'offered') and a.on_day between ${from}::date and ${to}::date
        union all select 'started', j.started_on from job j where j.organisation_id = ${organisationId} and j.participant_id = p.id and j.started_on between ${from}::date and ${to}::date
          and j.work_form not in ('proefplaatsing', 'werkervaringsplaats', 'dagbesteding', 'vrijwilligerswerk')) s), '[]'::json) as events
    from participant p
    where p.organisation_id = ${organisationId} and ${withinReach(looking)} and ${inTeam(looking, team, to)}
      and exists (select from enrolment e where e.organisation_id = ${organisationId} and e.participant_id = p.id and e.started_on <= ${to}::date and (e.closed_on is null or e.closed_on >= ${from}::date))
    order by p.family_name, p.given_name`.execute(db)
  return rows
}
