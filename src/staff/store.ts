import type { Selectable } from 'kysely'
import type { Acting, Db } from '#src/db/db.ts'
import type { MembershipTable, StaffTable, TeamTable } from '#src/db/tables.ts'

export type Team = Selectable<TeamTable>
export type StaffMember = Selectable<StaffTable>
export type Membership = Selectable<MembershipTable>

/** Who looks: the transaction and its reach. */
export interface Looking {
  db: Db
  acting: Acting
}

/** The teams of the organisation that still exist, by name. */
export async function listTeams({ db, acting }: Looking, kind?: 'ips' | 'treatment'): Promise<Team[]> {
  const teams = db.selectFrom('team').selectAll().where('organisationId', '=', acting.organisationId).where('endedOn', 'is', null).orderBy('name')
  return (kind ? teams.where('kind', '=', kind) : teams).execute()
}

/** Coaches of today with the team they coach in, by name; one line per team. */
export async function listCoaches({ db, acting }: Looking): Promise<{ id: string; name: string; teamId: string | null }[]> {
  return db.selectFrom('membership').innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'membership.organisationId').onRef('staff.id', '=', 'membership.staffId'))
    .where('membership.organisationId', '=', acting.organisationId).where('staff.organisationId', '=', acting.organisationId).where('membership.role', '=', 'coach').where('membership.withdrawnAt', 'is', null)
    .where('membership.fromOn', '<=', acting.on).where((e) => e.or([e('membership.untilOn', 'is', null), e('membership.untilOn', '>=', acting.on)])).where('staff.endedOn', 'is', null)
    .select(['staff.id', 'staff.name', 'membership.teamId']).orderBy('staff.name').execute()
}
