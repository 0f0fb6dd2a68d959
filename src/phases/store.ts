import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import { workForms, type WorkForm } from '#src/jobs/work-form.ts'
import type { Looking } from '#src/participants/store.ts'
import { historyOf, phasesOn } from './history.ts'
import type { SearchReason } from './phases.ts'
import type { PhaseFacts, Stretch } from './stretch.ts'

interface Row {
  participantId: string
  kind: 'support' | 'profile' | 'job' | 'adaptation' | SearchReason
  fromOn: Day
  untilOn: Day | null
  /** An employer, or the form of work. */
  employerId: string | null
  workForm: WorkForm | null
}

const search = ['considered', 'prepared', 'applied', 'interview', 'trialDay', 'offered']

/** Everything with a day that the phases of these people follow from, in one journey to the database; a plan that is still somebody's future says nothing yet. */
async function rowsOf({ db, acting: { organisationId, on } }: Looking, ids: readonly string[]): Promise<Row[]> {
  const mine = sql`organisation_id = ${organisationId} and participant_id = any (${ids}::uuid[])`
  const { rows } = await sql<Row>`
    select participant_id, 'support' as kind, started_on as from_on, closed_on as until_on, null::uuid as employer_id, null as work_form from enrolment where ${mine} and started_on <= ${on}::date
    union all select participant_id, 'profile', session_on, null, null, null from profile_version where ${mine} and session_on <= ${on}::date
    union all select participant_id, 'target', opened_on, null, null, null from plan_target where ${mine} and opened_on <= ${on}::date
    union all select participant_id, 'application', on_day, null, null, null from application_step where ${mine} and stage = any (${search}::text[]) and on_day <= ${on}::date
    union all select participant_id, 'job', started_on, ended_on, employer_id, work_form from job where ${mine} and started_on <= ${on}::date
    union all select participant_id, 'adaptation', least((created_at at time zone 'Europe/Amsterdam')::date, requested_on, decided_on, in_use_on),
      least(reviewed_on, stopped_on, case when granted is false then decided_on end), null, null from adaptation where ${mine}
    union all select distinct cp.participant_id, case when c.kind = 'employer' then 'employerContact' when c.support_kind = 'profile' then 'profile' else 'searchTalk' end, cp.on_day, null::date, c.employer_id, null
      from contact_participant cp join contact c on c.organisation_id = ${organisationId} and c.id = cp.contact_id
      where cp.organisation_id = ${organisationId} and cp.participant_id = any (${ids}::uuid[]) and cp.on_day <= ${on}::date and c.removed_at is null
        and (c.kind = 'employer' or (c.kind = 'support' and c.support_kind in ('profile', 'search')))`.execute(db)
  return rows
}

function factsOf(rows: readonly Row[]): PhaseFacts {
  const of = (kind: Row['kind']) => rows.filter((row) => row.kind === kind)
  const span = ({ fromOn, untilOn }: Row) => ({ fromOn, untilOn })
  const searches = (['employerContact', 'application', 'target', 'searchTalk'] as const).flatMap((because) => of(because).map(({ fromOn, employerId }) => ({ on: fromOn, because, employerId })))
  return {
    supports: of('support').map(span), profiles: of('profile').map(({ fromOn }) => fromOn), searches, adaptations: of('adaptation').map(span),
    jobs: of('job').map((row) => ({ ...span(row), employerId: row.employerId, paid: row.workForm !== null && workForms[row.workForm].paid })),
  }
}

/** The whole history of phases of one person the visitor may see; begin with `findParticipant`. */
export async function phaseHistory(looking: Looking, participantId: string): Promise<Stretch[]> {
  return historyOf(factsOf(await rowsOf(looking, [participantId])))
}

/** The whole histories of many people at once, by id; of whom the visitor may not see there is none. */
export async function historiesOf(looking: Looking, ids: readonly string[]): Promise<Map<string, Stretch[]>> {
  if (ids.length === 0) return new Map()
  const rows = Map.groupBy(await rowsOf(looking, ids), ({ participantId }) => participantId)
  return new Map([...rows].map(([id, own]) => [id, historyOf(factsOf(own))]))
}

/** The phases of today of many people at once, by id; for a list whose people the visitor may see. */
export async function phasesOf(looking: Looking, ids: readonly string[]): Promise<Map<string, Stretch[]>> {
  const histories = await historiesOf(looking, ids)
  return new Map([...histories].map(([id, history]) => [id, phasesOn(history, looking.acting.on)]))
}
