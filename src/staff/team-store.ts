import { sql } from 'kysely'
import { beyondReach } from '#src/access/beyond.ts'
import type { Day } from '#src/kernel/day.ts'
import type { TeamKind } from './team.ts'
import type { Looking } from './store.ts'

/** A team with how many people hold a role there, today or later. */
export interface TeamLine {
  id: string
  name: string
  kind: TeamKind
  endedOn: Day | null
  staff: number
}

/** All teams, those that ended last. */
export async function listAllTeams({ db, acting }: Looking): Promise<TeamLine[]> {
  const { organisationId, on } = acting
  const { rows } = await sql<TeamLine>`
    select t.id, t.name, t.kind, t.ended_on, (select count(distinct m.staff_id)::int from membership m
      join staff s on s.organisation_id = ${organisationId} and s.id = m.staff_id and (s.ended_on is null or s.ended_on > ${on}::date)
      where m.organisation_id = ${organisationId} and m.team_id = t.id and m.withdrawn_at is null and (m.until_on is null or m.until_on >= ${on}::date)) as staff
    from team t where t.organisation_id = ${organisationId} order by t.ended_on desc nulls first, t.kind, t.name`.execute(db)
  return rows
}

/** How many participants have open support in a team; a number only, for somebody who may not see the people. */
export async function countSupported({ db, acting }: Looking, teamId: string): Promise<number> {
  return beyondReach({ db, acting }, async () => {
    const { rows } = await sql<{ count: number }>`select count(distinct participant_id)::int as count from enrolment
      where organisation_id = ${acting.organisationId} and (team_id = ${teamId} or treatment_team_id = ${teamId}) and (closed_on is null or closed_on >= ${acting.on}::date)`.execute(db)
    return rows[0]?.count ?? 0
  })
}

/** Whether a kind of team has a name already, also a team that has ended. */
export async function teamNameTaken({ db, acting }: Looking, team: { kind: TeamKind; name: string; except?: string }): Promise<boolean> {
  const others = db.selectFrom('team').select('id').where('organisationId', '=', acting.organisationId).where('kind', '=', team.kind).where((e) => e(e.fn('lower', ['name']), '=', team.name.toLowerCase()))
  return (await (team.except ? others.where('id', '<>', team.except) : others).executeTakeFirst()) !== undefined
}

/** Records a team. */
export async function recordTeam({ db, acting }: Looking, team: { kind: TeamKind; name: string }): Promise<void> {
  await db.insertInto('team').values({ organisationId: acting.organisationId, id: crypto.randomUUID(), ...team }).execute()
}

/** Changes a team: its name, or the day it ended. */
export async function changeTeam({ db, acting }: Looking, id: string, change: { name: string } | { endedOn: Day }): Promise<void> {
  await db.updateTable('team').set(change).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}
