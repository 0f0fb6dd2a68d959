import { sql } from 'kysely'
import { visibleParticipants } from '#src/access/view.ts'
import type { Name, TargetGroup } from '#src/participants/participant.ts'
import type { Looking } from '#src/participants/store.ts'
import { Career } from '#src/outcomes/career.ts'

/** A person of a return, with the name for whoever may see it. */
export interface ReturnPerson extends Name {
  id: string
  clientNumber: string | null
}

interface Row extends ReturnPerson {
  targetGroup: TargetGroup
  enrolments: { id: string; receivedOn: string | null; startedOn: string | null; closedOn: string | null; closeReason: string | null; workAtStart: string; teamId: string }[] | null
  education: { id: string; startedOn: string; endedOn: string | null; result: string | null }[] | null
  jobs: { id: string; workForm: string; openToAll: boolean | null; setAside: boolean | null; startedOn: string; endedOn: string | null; hoursPerWeek: number | null; fourPaidHoursOn: string | null; employerId: string }[] | null
}

const workAtStart: Record<string, Career['enrolments'][number]['workAtStart']> = { working: 'employed', outOfWork: 'outOfWork', unknown: 'unknown' }

/** What a course led to, as the indicators tell it apart. A certificate is a part of what one can learn and no diploma (own choice). */
const educationResult: Record<string, Career['education'][number]['result']> = { diploma: 'diploma', certificate: 'credits', credits: 'credits', stopped: 'none', noneYet: null }

/** Everybody within reach with the facts the indicators read. */
export async function listCareers({ db, acting }: Looking): Promise<{ careers: Career[]; people: Map<string, ReturnPerson> }> {
  const { organisationId } = acting
  const rows = (await visibleParticipants(db, acting)
    .select(['participant.id', 'participant.givenName', 'participant.prefix', 'participant.familyName', 'participant.clientNumber', 'participant.targetGroup'])
    .select([
      sql`(select json_agg(json_build_object('id', e.id, 'receivedOn', e.referred_on, 'startedOn', e.started_on, 'closedOn', e.closed_on, 'closeReason', e.close_reason, 'workAtStart', e.work_status_at_start, 'teamId', e.team_id) order by e.started_on)
        from enrolment e where e.organisation_id = ${organisationId} and e.participant_id = participant.id)`.as('enrolments'),
      sql`(select json_agg(json_build_object('id', j.id, 'workForm', j.work_form, 'openToAll', j.open_to_all, 'setAside', j.set_aside, 'startedOn', j.started_on, 'endedOn', j.ended_on, 'hoursPerWeek', j.hours_per_week, 'fourPaidHoursOn', j.first_four_hours_on, 'employerId', j.employer_id) order by j.started_on)
        from job j where j.organisation_id = ${organisationId} and j.participant_id = participant.id)`.as('jobs'),
      sql`(select json_agg(json_build_object('id', s.id, 'startedOn', s.started_on, 'endedOn', s.ended_on, 'result', s.result) order by s.started_on)
        from education s where s.organisation_id = ${organisationId} and s.participant_id = participant.id and s.started_on is not null and s.removed_at is null)`.as('education'),
    ])
    .orderBy('participant.familyName').orderBy('participant.givenName').execute()) as unknown as Row[]
  const careers = rows.map(({ id, targetGroup, enrolments, jobs, education }) =>
    Career.parse({
      personId: id, enrolments: (enrolments ?? []).map((enrolment) => ({ ...enrolment, targetGroup, workAtStart: workAtStart[enrolment.workAtStart] })), jobs: jobs ?? [],
      education: (education ?? []).map((course) => ({ ...course, result: course.result === null ? null : educationResult[course.result] })),
    }))
  return { careers, people: new Map(rows.map(({ id, givenName, prefix, familyName, clientNumber }) => [id, { id, givenName, prefix, familyName, clientNumber }])) }
}

/** The quarters in which anybody was in support, as first and last day; undefined when nobody was yet. */
export async function firstStart({ db, acting }: Looking): Promise<string | undefined> {
  const { first } = await db.selectFrom('enrolment').where('organisationId', '=', acting.organisationId).select((e) => e.fn.min('startedOn').as('first')).executeTakeFirstOrThrow()
  return first ?? undefined
}
