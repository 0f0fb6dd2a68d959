import { sql, type RawBuilder } from 'kysely'
import { workForms } from '#src/jobs/work-form.ts'
import type { Looking } from '#src/participants/store.ts'
import { type CaseloadFilter, type CaseloadLine, pageSize } from './caseload.ts'

const paidForms = Object.entries(workForms).filter(([, { paid }]) => paid).map(([form]) => form)

/** The people a visit may see, as a condition; every part of the query carries the organisation of its own. */
function withinReach({ acting }: Looking): RawBuilder<unknown> {
  const reach = acting.reach === 'organisation' ? sql`true` : sql`p.id = any (nullif(current_setting('app.caseload', true), '')::uuid[])`
  return sql`p.organisation_id = ${acting.organisationId} and ${reach}`
}

function narrowed(filter: CaseloadFilter, { acting }: Looking): RawBuilder<unknown> {
  const { on, organisationId } = acting
  const parts = [sql`true`]
  if (filter.show === 'open') parts.push(sql`(e.closed_on is null or e.closed_on >= ${on}::date)`)
  if (filter.show === 'closed') parts.push(sql`e.closed_on < ${on}::date`)
  if (filter.team) parts.push(sql`e.team_id = ${filter.team}`)
  if (filter.group) parts.push(sql`p.target_group = ${filter.group}`)
  if (filter.q) parts.push(sql`unaccent(lower(p.given_name || ' ' || coalesce(p.prefix || ' ', '') || p.family_name || ' ' || coalesce(p.client_number, ''))) like '%' || unaccent(lower(${filter.q})) || '%'`)
  if (filter.coach) {
    parts.push(sql`exists (select from assignment a where a.organisation_id = ${organisationId} and a.participant_id = p.id and a.staff_id = ${filter.coach}
      and a.from_on <= ${on}::date and (a.until_on is null or a.until_on >= ${on}::date))`)
  }
  if (filter.work === 'paid') parts.push(sql`j.work_form = any (${paidForms}::text[])`)
  if (filter.work === 'unpaid') parts.push(sql`j.work_form <> all (${paidForms}::text[])`)
  if (filter.work === 'none') parts.push(sql`j.work_form is null`)
  return sql.join(parts, sql` and `)
}

function order({ sort, down }: CaseloadFilter): RawBuilder<unknown> {
  const turn = down ? sql`desc` : sql`asc`
  const name = sql`p.family_name, p.given_name, p.id`
  if (sort === 'lastContact') return sql`last.on_day ${turn} nulls first, ${name}`
  if (sort === 'next') return sql`next.next_on ${turn} nulls last, ${name}`
  if (sort === 'start') return sql`e.started_on ${turn} nulls first, ${name}`
  return sql`p.family_name ${turn}, p.given_name ${turn}, p.id`
}

/** One page of people, narrowed and sorted, and how many there are in all. */
export async function listCaseload(looking: Looking, filter: CaseloadFilter, size = pageSize): Promise<{ lines: CaseloadLine[]; count: number }> {
  const { organisationId, on } = looking.acting
  const { rows } = await sql<CaseloadLine & { count: number }>`
    select p.id, p.given_name, p.prefix, p.family_name, p.target_group, t.name as team, e.started_on, e.closed_on, last.on_day as last_contact_on, next.next_on, next.next_step,
      j.title as job_title, j.work_form, j.hours_per_week, w.name as employer, count(*) over () as count,
      (select string_agg(s.name, ', ' order by s.name) from assignment a join staff s on s.organisation_id = ${organisationId} and s.id = a.staff_id and (s.ended_on is null or s.ended_on > ${on}::date)
        where a.organisation_id = ${organisationId} and a.participant_id = p.id and a.from_on <= ${on}::date and (a.until_on is null or a.until_on >= ${on}::date)) as coaches
    from participant p
    join lateral (select * from enrolment e where e.organisation_id = ${organisationId} and e.participant_id = p.id order by e.closed_on desc nulls first, e.started_on desc nulls first limit 1) e on true
    join team t on t.organisation_id = ${organisationId} and t.id = e.team_id
    left join lateral (select cp.on_day from contact_participant cp where cp.organisation_id = ${organisationId} and cp.participant_id = p.id order by cp.on_day desc limit 1) last on true
    left join lateral (select c.next_on, c.next_step from contact_participant cp join contact c on c.organisation_id = ${organisationId} and c.id = cp.contact_id
      where cp.organisation_id = ${organisationId} and cp.participant_id = p.id and cp.on_day > ${on}::date - 180 and c.next_on >= ${on}::date and c.done_at is null order by c.next_on limit 1) next on true
    left join lateral (select * from job j where j.organisation_id = ${organisationId} and j.participant_id = p.id and j.started_on <= ${on}::date and (j.ended_on is null or j.ended_on >= ${on}::date)
      order by j.work_form = any (${paidForms}::text[]) desc, j.started_on desc limit 1) j on true
    left join employer w on w.organisation_id = ${organisationId} and w.id = j.employer_id
    where ${withinReach(looking)} and ${narrowed(filter, looking)}
    order by ${order(filter)} limit ${size} offset ${(filter.page - 1) * size}`.execute(looking.db)
  return { lines: rows, count: rows[0]?.count ?? 0 }
}
