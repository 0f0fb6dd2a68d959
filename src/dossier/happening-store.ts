import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import { type Happening, type HappeningKind, pageOf } from './happening.ts'

/** How many things one page of the timeline shows. */
export const happeningsAtOnce = 40

interface Asked {
  kind: HappeningKind | undefined
  /** Only what happened before this day; for the next page. */
  before: Day | null
}

type Part = (organisationId: string, person: string) => RawBuilder<unknown>

/** Where each kind is recorded: the same ten columns from every table. A note that was removed is left out. */
const sources: Record<HappeningKind, readonly Part[]> = {
  contact: [
    (org, person) => sql`select 'contact' as kind, c.kind as what, c.id, null::uuid as parent_id, c.on_day, e.name as about, c.note as body, s.name as by, case when c.done_at is null then c.next_on end as next_on, c.next_step
      from contact_participant cp join contact c on c.organisation_id = ${org} and c.id = cp.contact_id and c.removed_at is null left join employer e on e.organisation_id = ${org} and e.id = c.employer_id join staff s on s.organisation_id = ${org} and s.id = c.staff_id
      where cp.organisation_id = ${org} and cp.participant_id = ${person}`,
    (org, person) => sql`select 'contact', 'noShow', a.id, null::uuid, h.at::date, a.title, h.reason, s.name, null::date, null from appointment_change h join appointment a on a.organisation_id = ${org} and a.id = h.appointment_id left join staff s on s.organisation_id = ${org} and s.id = h.changed_by
      where h.organisation_id = ${org} and h.change = 'noShow' and a.outcome = 'noShow' and h.participant_ids @> array[${person}::uuid]`,
  ],
  work: [
    (org, person) => sql`select 'work', 'jobStarted', j.id, null::uuid, j.started_on, j.title || ' · ' || e.name, j.tasks, null, null::date, null from job j join employer e on e.organisation_id = ${org} and e.id = j.employer_id where j.organisation_id = ${org} and j.participant_id = ${person}`,
    (org, person) => sql`select 'work', 'jobEnded', j.id, null::uuid, j.ended_on, j.title || ' · ' || e.name, j.lessons, null, null::date, null from job j join employer e on e.organisation_id = ${org} and e.id = j.employer_id where j.organisation_id = ${org} and j.participant_id = ${person} and j.ended_on is not null`,
    (org, person) => sql`select 'work', 'terms', j.id, null::uuid, t.from_on, j.title, t.reason, s.name, null::date, null from job_terms t join job j on j.organisation_id = ${org} and j.id = t.job_id join staff s on s.organisation_id = ${org} and s.id = t.staff_id where t.organisation_id = ${org} and t.participant_id = ${person}`,
    (org, person) => sql`select 'work', 'feedback', j.id, null::uuid, f.on_day, j.title, concat_ws(' ', f.goes_well, f.could_be_better), s.name, null::date, null from job_feedback f join job j on j.organisation_id = ${org} and j.id = f.job_id join staff s on s.organisation_id = ${org} and s.id = f.staff_id where f.organisation_id = ${org} and f.participant_id = ${person}`,
    (org, person) => sql`select 'work', 'adaptation', j.id, null::uuid, coalesce(x.in_use_on, x.decided_on, x.requested_on, x.created_at::date), j.title, concat_ws(': ', x.need, x.what), s.name, null::date, null from adaptation x join job j on j.organisation_id = ${org} and j.id = x.job_id join staff s on s.organisation_id = ${org} and s.id = x.staff_id where x.organisation_id = ${org} and x.participant_id = ${person}`,
    (org, person) => sql`select 'work', 'learning', r.round_id, max(t.id::text)::uuid, r.on_day, max(t.title), null, max(s.name), null::date, null from work_try r join work_step p on p.organisation_id = ${org} and p.id = r.step_id join work_task t on t.organisation_id = ${org} and t.id = p.task_id join staff s on s.organisation_id = ${org} and s.id = r.staff_id
      where r.organisation_id = ${org} and r.participant_id = ${person} group by r.round_id, r.on_day`,
  ],
  search: [
    (org, person) => sql`select 'search', p.stage, p.application_id, null::uuid, p.on_day, a.title || ' · ' || e.name, p.note, s.name, null::date, null from application_step p join application a on a.organisation_id = ${org} and a.id = p.application_id join employer e on e.organisation_id = ${org} and e.id = a.employer_id join staff s on s.organisation_id = ${org} and s.id = p.staff_id
      where p.organisation_id = ${org} and p.participant_id = ${person}`,
  ],
  learning: [
    (org, person) => sql`select 'learning', 'education', d.id, d.id, coalesce(d.applied_on, d.created_at::date), concat_ws(' · ', d.course, d.school), d.wish, null, null::date, null from education d where d.organisation_id = ${org} and d.participant_id = ${person} and d.removed_at is null and (d.started_on is null or d.applied_on is not null)`,
    (org, person) => sql`select 'learning', 'educationStarted', d.id, d.id, d.started_on, concat_ws(' · ', d.course, d.school), null, null, null::date, null from education d where d.organisation_id = ${org} and d.participant_id = ${person} and d.removed_at is null and d.started_on is not null`,
    (org, person) => sql`select 'learning', 'educationEnded', d.id, d.id, d.ended_on, concat_ws(' · ', d.course, d.school), d.stop_reason, null, null::date, null from education d where d.organisation_id = ${org} and d.participant_id = ${person} and d.removed_at is null and d.ended_on is not null`,
    (org, person) => sql`select 'learning', 'schoolTalk', k.id, d.id, k.on_day, concat_ws(' · ', d.course, k.person_met), k.said, s.name, case when t.done_at is null and t.dropped_at is null then t.due_on end, t.title
      from school_contact k join education d on d.organisation_id = ${org} and d.id = k.education_id join staff s on s.organisation_id = ${org} and s.id = k.staff_id left join task t on t.organisation_id = ${org} and t.origin_id = k.id
      where k.organisation_id = ${org} and k.participant_id = ${person} and k.removed_at is null and d.removed_at is null`,
  ],
  plan: [
    (org, person) => sql`select 'plan', 'profile', v.id, null::uuid, v.session_on, null, null, s.name, null::date, null from profile_version v join staff s on s.organisation_id = ${org} and s.id = v.staff_id where v.organisation_id = ${org} and v.participant_id = ${person}`,
    (org, person) => sql`select 'plan', v.kind || 'Plan', v.id, null::uuid, coalesce(v.agreed_on, v.created_at::date), j.title, null, s.name, null::date, null from plan_version v join staff s on s.organisation_id = ${org} and s.id = v.staff_id left join job j on j.organisation_id = ${org} and j.id = v.job_id where v.organisation_id = ${org} and v.participant_id = ${person}`,
    (org, person) => sql`select 'plan', 'disclosure', t.id, null::uuid, t.on_day, null, t.note, s.name, null::date, null from disclosure_talk t join staff s on s.organisation_id = ${org} and s.id = t.staff_id where t.organisation_id = ${org} and t.participant_id = ${person}`,
    (org, person) => sql`select 'plan', 'advice', b.id, null::uuid, coalesce(b.given_on, b.offered_on), b.provider, b.note, s.name, null::date, null from benefits_advice b join staff s on s.organisation_id = ${org} and s.id = b.staff_id where b.organisation_id = ${org} and b.participant_id = ${person}`,
  ],
  meeting: [
    (org, person) => sql`select 'meeting', 'discussed', p.id, p.meeting_id, p.on_day, p.decision, p.said, null, null::date, null from meeting_point p where p.organisation_id = ${org} and p.participant_id = ${person}`,
  ],
  support: [
    (org, person) => sql`select 'support', 'started', e.id, null::uuid, e.started_on, t.name, null, null, null::date, null from enrolment e join team t on t.organisation_id = ${org} and t.id = e.team_id where e.organisation_id = ${org} and e.participant_id = ${person} and e.started_on is not null`,
    (org, person) => sql`select 'support', 'closed', e.id, null::uuid, e.closed_on, t.name, e.close_note, null, null::date, null from enrolment e join team t on t.organisation_id = ${org} and t.id = e.team_id where e.organisation_id = ${org} and e.participant_id = ${person} and e.closed_on is not null`,
    (org, person) => sql`select 'support', 'handover', h.id, null::uuid, h.from_on, t.name, h.matters, f.name, null::date, null from handover h join staff f on f.organisation_id = ${org} and f.id = h.from_staff_id join staff t on t.organisation_id = ${org} and t.id = h.to_staff_id where h.organisation_id = ${org} and h.participant_id = ${person} and h.undone_at is null`,
  ],
}

/** What happened with one person, newest first: one question to the database, whatever was recorded where. One more than a page tells that there is more. */
export async function listHappenings({ db, acting }: Looking, participantId: string, { kind, before }: Asked): Promise<{ happenings: readonly Happening[]; more: boolean }> {
  const chosen = kind ? sources[kind] : Object.values(sources).flat()
  const parts = sql.join(chosen.map((part) => part(acting.organisationId, participantId)), sql` union all `)
  const { rows } = await sql<Happening>`
    with happened (kind, what, id, parent_id, on_day, about, body, by, next_on, next_step) as (${parts})
    select * from happened where on_day is not null and (${before}::date is null or on_day < ${before}::date) order by on_day desc, kind, id limit ${happeningsAtOnce + 1}`.execute(db)
  return pageOf(rows, happeningsAtOnce)
}
