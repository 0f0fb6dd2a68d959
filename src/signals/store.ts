import { type RawBuilder, sql } from 'kysely'
import { workForms } from '#src/jobs/work-form.ts'
import type { Day } from '#src/kernel/day.ts'
import { dayOf } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'
import type { AskedQuestion, Followed, FollowedJob } from './followed.ts'

/** What the signals look at, apart from what a list of people shows already. */
export type FollowedFacts = Omit<Followed, 'targetGroup' | 'startedOn'>

type Ids = readonly string[]

interface Met {
  id: string
  lastContactOn: Day | null
  lastReachedOn: Day | null
  firstEmployerContactOn: Day | null
  metOn: Day[] | null
  triesSince: number
  plannedOn: Day | null
  plannedStep: string | null
}

/** Contacts of the last thirteen months; a step is open until it is ticked off or somebody was seen on or after its day. */
async function contactsOf({ db, acting }: Looking, ids: Ids): Promise<Met[]> {
  const { organisationId, on } = acting
  const { rows } = await sql<Met>`
    with met as (
      select cp.participant_id, c.on_day, c.kind, c.modality, c.next_on, c.next_step, c.done_at, (c.kind <> 'outreach' or c.reached is true) as reached,
        c.modality = 'faceToFace' and (c.kind = 'support' or c.participant_present is true) and (c.by_role is null or c.by_role in ('coach', 'careTeam')) as together
      from contact_participant cp join contact c on c.organisation_id = ${organisationId} and c.id = cp.contact_id and c.removed_at is null
      where cp.organisation_id = ${organisationId} and cp.participant_id = any (${ids}::uuid[])),
    seen as (
      select participant_id, max(on_day) as last_contact_on, max(on_day) filter (where reached) as last_reached_on,
        min(on_day) filter (where kind = 'employer' and modality = 'faceToFace') as first_employer_contact_on,
        array_agg(on_day::text order by on_day) filter (where together and reached and on_day > ${on}::date - 400) as met_on
      from met group by participant_id)
    select seen.participant_id as id, seen.last_contact_on, seen.last_reached_on, seen.first_employer_contact_on, seen.met_on, planned.next_on as planned_on, planned.next_step as planned_step,
      (select count(*) from met where met.participant_id = seen.participant_id and not met.reached and (seen.last_reached_on is null or met.on_day > seen.last_reached_on)) as tries_since
    from seen
    left join lateral (select met.next_on, met.next_step from met where met.participant_id = seen.participant_id and met.next_on is not null and met.done_at is null and met.on_day > ${on}::date - 180
      and met.next_on > seen.last_contact_on order by met.next_on limit 1) planned on true`.execute(db)
  return rows
}

/** The earliest agreed day that no later talk with the employer has answered; the same rule as on the page of the job. */
const nextTalk = (organisationId: string) =>
  sql<Day | null>`(select min(f.next_on) from job_feedback f where f.organisation_id = ${organisationId} and f.job_id = job.id
    and f.next_on > (select max(l.on_day) from job_feedback l where l.organisation_id = ${organisationId} and l.job_id = job.id))`.as('nextTalkOn')

async function jobsOf({ db, acting }: Looking, ids: Ids): Promise<(FollowedJob & { participantId: string })[]> {
  const rows = await db.selectFrom('job').select(['id', 'participantId', 'title', 'workForm', 'startedOn', 'endedOn', 'endLearnedOn', 'contractEndsOn', 'supportUntilOn as supportedUntilOn', 'nextSearchOn'])
    .select(nextTalk(acting.organisationId))
    .where('organisationId', '=', acting.organisationId).where('participantId', 'in', ids).orderBy('startedOn').execute()
  return rows.map(({ workForm, ...job }) => ({ ...job, paid: workForms[workForm as keyof typeof workForms].paid }))
}

type Files = Pick<Followed, 'referredOn' | 'coached' | 'profileOn' | 'planReviewOn' | 'disclosureTalkOn' | 'instrumentEndsOn' | 'handedOverOn'> & { id: string; adviceOfferedOn: Day[] | null }

/** The newest of a kind of record of one person, as part of a larger question. */
const newest = (column: string, table: string, organisationId: string): RawBuilder<unknown> =>
  sql`(select max(x.${sql.ref(column)}) from ${sql.table(table)} x where x.organisation_id = ${organisationId} and x.participant_id = p.id)`

async function filesOf({ db, acting }: Looking, ids: Ids): Promise<Files[]> {
  const { organisationId, on } = acting
  const { rows } = await sql<Files>`
    select p.id, e.referred_on,
      exists (select from assignment a join staff s on s.organisation_id = ${organisationId} and s.id = a.staff_id and (s.ended_on is null or s.ended_on > ${on}::date)
        where a.organisation_id = ${organisationId} and a.participant_id = p.id and (a.until_on is null or a.until_on >= ${on}::date)) as coached,
      ${newest('session_on', 'profile_version', organisationId)} as profile_on, ${newest('on_day', 'disclosure_talk', organisationId)} as disclosure_talk_on,
      (select min(v.review_on) from (select distinct on (kind, job_id) review_on, job_id from plan_version v where v.organisation_id = ${organisationId} and v.participant_id = p.id order by kind, job_id, number desc) v
        where v.job_id is null or exists (select from job j where j.organisation_id = ${organisationId} and j.id = v.job_id and (j.ended_on is null or j.ended_on >= ${on}::date))) as plan_review_on,
      (select array_agg(b.offered_on::text order by b.offered_on) from benefits_advice b where b.organisation_id = ${organisationId} and b.participant_id = p.id) as advice_offered_on,
      (select min(i.until_on) from job_instrument i join job j on j.organisation_id = ${organisationId} and j.id = i.job_id and (j.ended_on is null or j.ended_on >= ${on}::date)
        where i.organisation_id = ${organisationId} and i.participant_id = p.id and i.until_on >= ${on}::date) as instrument_ends_on,
      (select min(h.from_on) from handover h where h.organisation_id = ${organisationId} and h.participant_id = p.id and h.taken_at is null and h.undone_at is null and h.to_staff_id = ${acting.staffId}) as handed_over_on
    from participant p
    left join lateral (select referred_on from enrolment e where e.organisation_id = ${organisationId} and e.participant_id = p.id order by e.closed_on desc nulls first, e.started_on desc nulls first limit 1) e on true
    where p.organisation_id = ${organisationId} and p.id = any (${ids}::uuid[])`.execute(db)
  return rows
}

async function questionsOf({ db, acting: { organisationId } }: Looking, ids: Ids): Promise<Map<string, AskedQuestion[]>> {
  const rows = await db.selectFrom('employerQuestion').innerJoin('employer', (join) => join.onRef('employer.organisationId', '=', 'employerQuestion.organisationId').onRef('employer.id', '=', 'employerQuestion.employerId'))
    .where('employerQuestion.organisationId', '=', organisationId).where('employer.organisationId', '=', organisationId).where('participantId', 'in', ids).where('answeredAt', 'is', null)
    .select(['employerQuestion.id', 'participantId', 'employer.name as employer', 'askedAt']).orderBy('askedAt').execute()
  return Map.groupBy(rows.map(({ askedAt, ...row }) => ({ ...row, askedOn: dayOf(askedAt) })), ({ participantId }) => participantId)
}

/** What the signals look at, for some people the visitor may see. */
export async function followedFacts(looking: Looking, ids: Ids): Promise<Map<string, FollowedFacts>> {
  if (ids.length === 0) return new Map()
  const met = new Map((await contactsOf(looking, ids)).map((row) => [row.id, row]))
  const jobs = await jobsOf(looking, ids)
  const questions = await questionsOf(looking, ids)
  return new Map((await filesOf(looking, ids)).map(({ id, adviceOfferedOn, ...file }) => {
    const { metOn, plannedOn, plannedStep, ...contacts } = met.get(id) ?? { lastContactOn: null, lastReachedOn: null, firstEmployerContactOn: null, metOn: null, triesSince: 0, plannedOn: null, plannedStep: null }
    const facts = { lastContactOn: contacts.lastContactOn, lastReachedOn: contacts.lastReachedOn, firstEmployerContactOn: contacts.firstEmployerContactOn, triesSince: contacts.triesSince }
    return [id, { ...file, ...facts, metOn: metOn ?? [], planned: plannedOn === null ? null : { on: plannedOn, step: plannedStep }, jobs: jobs.filter(({ participantId }) => participantId === id), questions: questions.get(id) ?? [], adviceOfferedOn: adviceOfferedOn ?? [] }]
  }))
}
