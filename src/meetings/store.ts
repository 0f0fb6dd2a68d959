import { addDays } from '#src/kernel/day.ts'
import { listSharedLeads } from '#src/leads/list-store.ts'
import type { LeadAt } from '#src/leads/store.ts'
import type { Visit } from '#src/web/visit.ts'
import { sql } from 'kysely'
import type { Looking } from '#src/participants/store.ts'
import type { Meeting, MeetingForm } from './meeting.ts'

/** A meeting with the names one shows beside it. */
export type MeetingAt = Meeting & { team: string | null; treatmentTeam: string | null; maker: string }

/** A colleague one can name as present. */
export interface Colleague {
  id: string
  name: string
  role: string
  teamId: string | null
}

const meetingsAt = ({ db, acting }: Looking) =>
  db.selectFrom('meeting').innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'meeting.organisationId').onRef('staff.id', '=', 'meeting.madeBy'))
    .leftJoin('team as ips', (join) => join.onRef('ips.organisationId', '=', 'meeting.organisationId').onRef('ips.id', '=', 'meeting.teamId'))
    .leftJoin('team as treatment', (join) => join.onRef('treatment.organisationId', '=', 'meeting.organisationId').onRef('treatment.id', '=', 'meeting.treatmentTeamId'))
    .where('meeting.organisationId', '=', acting.organisationId).where('staff.organisationId', '=', acting.organisationId)
    .selectAll('meeting').select(['staff.name as maker', 'ips.name as team', 'treatment.name as treatmentTeam'])

/** Meetings the visitor was at, made, or leads the team of, newest first. */
export async function listMeetings(looking: Looking, kind: string): Promise<MeetingAt[]> {
  const me = looking.acting.staffId
  const own = meetingsAt(looking).where((e) => e.or([e('meeting.madeBy', '=', me), sql<boolean>`${me}::uuid = any (meeting.staff_ids)`, sql<boolean>`meeting.team_id = any (nullif(current_setting('app.teams', true), '')::uuid[])`, sql<boolean>`meeting.treatment_team_id = any (nullif(current_setting('app.teams', true), '')::uuid[])`]))
  return (kind ? own.where('meeting.kind', '=', kind) : own).orderBy('meeting.onDay', 'desc').orderBy('meeting.createdAt', 'desc').limit(100).execute()
}

/** One meeting that the visitor was at, made, or leads the team of. */
export async function findMeeting(looking: Looking, id: string): Promise<MeetingAt | undefined> {
  const me = looking.acting.staffId
  return meetingsAt(looking).where('meeting.id', '=', id)
    .where((e) => e.or([e('meeting.madeBy', '=', me), sql<boolean>`${me}::uuid = any (meeting.staff_ids)`, sql<boolean>`meeting.team_id = any (nullif(current_setting('app.teams', true), '')::uuid[])`, sql<boolean>`meeting.treatment_team_id = any (nullif(current_setting('app.teams', true), '')::uuid[])`])).executeTakeFirst()
}

/** Colleagues of today: coaches and team leads of some teams, and members of the treatment teams; a line a person. */
export async function listColleagues({ db, acting }: Looking, teamIds: readonly string[]): Promise<Colleague[]> {
  const rows = await db.selectFrom('membership').innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'membership.organisationId').onRef('staff.id', '=', 'membership.staffId'))
    .where('membership.organisationId', '=', acting.organisationId).where('staff.organisationId', '=', acting.organisationId).where('membership.withdrawnAt', 'is', null).where('staff.endedOn', 'is', null)
    .where('membership.fromOn', '<=', acting.on).where((e) => e.or([e('membership.untilOn', 'is', null), e('membership.untilOn', '>=', acting.on)]))
    .where((e) => e.or([e.and([e('membership.role', 'in', ['coach', 'teamLead']), e('membership.teamId', 'in', teamIds.length > 0 ? teamIds : [acting.organisationId])]), e('membership.role', '=', 'treatmentTeamMember')]))
    .select(['staff.id', 'staff.name', 'membership.role', 'membership.teamId']).orderBy('staff.name').execute()
  return rows.filter(({ id }, index) => rows.findIndex((one) => one.id === id) === index)
}

/** Writes a meeting down; sent twice it is one. */
export async function recordMeeting({ db, acting }: Looking, id: string, form: MeetingForm): Promise<void> {
  const made = await db.insertInto('meeting').values({ organisationId: acting.organisationId, id, madeBy: acting.staffId!, ...form })
    .onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).executeTakeFirst()
  if (made.numInsertedOrUpdatedRows === 1n) await discuss({ db, acting }, { id, onDay: form.onDay }, form.participantIds)
}

/**
 * Changes the facts of a meeting. What was said about somebody who is no longer named stays in the file of that person; `hidden` are people who were discussed
 * and whom the visitor may not see: they stay named.
 */
export async function changeMeeting({ db, acting }: Looking, id: string, { hidden, ...form }: MeetingForm & { hidden: readonly string[] }): Promise<void> {
  await db.updateTable('meeting').set({ ...form, participantIds: [...form.participantIds, ...hidden] }).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
  await discuss({ db, acting }, { id, onDay: form.onDay }, form.participantIds)
}

async function discuss({ db, acting }: Looking, meeting: Pick<Meeting, 'id' | 'onDay'>, participantIds: readonly string[]): Promise<void> {
  const { organisationId } = acting
  const known = await db.selectFrom('meetingPoint').select('participantId').where('organisationId', '=', organisationId).where('meetingId', '=', meeting.id).execute()
  const fresh = participantIds.filter((participantId) => !known.some((one) => one.participantId === participantId))
  if (fresh.length > 0) await db.insertInto('meetingPoint').values(fresh.map((participantId) => ({ organisationId, id: crypto.randomUUID(), meetingId: meeting.id, participantId, onDay: meeting.onDay }))).execute()
  await db.updateTable('meetingPoint').set({ onDay: meeting.onDay }).where('organisationId', '=', organisationId).where('meetingId', '=', meeting.id).execute()
}

/** How long an opening that was shared stays on the table of the unit meeting, in days. Own choice: four weekly meetings. */
const daysOnTheTable = 28

/** The open leads for the table of a unit meeting; undefined for another kind of meeting, and for who may not see leads. IPS-25, item 4: leads are shared in the unit. */
export async function leadsOnTheTable(visit: Visit, { kind, onDay }: Pick<MeetingAt, 'kind' | 'onDay'>): Promise<LeadAt[] | undefined> {
  return kind === 'unit' && visit.may('lead.read') ? listSharedLeads(visit, addDays(onDay, -daysOnTheTable)) : undefined
}
