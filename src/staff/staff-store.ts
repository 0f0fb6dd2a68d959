import { sql } from 'kysely'
import { beyondReach } from '#src/access/beyond.ts'
import { endAllSessions } from '#src/access/session.ts'
import type { Day } from '#src/kernel/day.ts'
import type { StaffForm, StaffLine, RoleAt } from './staff-member.ts'
import type { Looking } from './store.ts'

type Signing = Pick<StaffLine, 'signsInAs' | 'invitedUntil'> & { staffId: string }

async function signingOf({ db }: Looking): Promise<ReadonlyMap<string, Signing>> {
  const { rows } = await sql<Signing>`
    select coalesce(l.staff_id, i.staff_id) as staff_id, l.email as signs_in_as, i.expires_at as invited_until
    from (select staff_id, email from login_emails() where not ended) l
    full join (select staff_id, max(expires_at) as expires_at from invitation_open() group by staff_id) i on i.staff_id = l.staff_id`.execute(db)
  return new Map(rows.map((row) => [row.staffId, row]))
}

/** Everybody of the organisation, by name, also who has left; narrowed to one when an id is given. */
export async function listStaff(looking: Looking, id?: string): Promise<StaffLine[]> {
  const { db, acting } = looking
  const staff = db.selectFrom('staff').selectAll().where('organisationId', '=', acting.organisationId).orderBy('name')
  const held = db.selectFrom('membership').leftJoin('team', (join) => join.onRef('team.organisationId', '=', 'membership.organisationId').onRef('team.id', '=', 'membership.teamId').on('team.organisationId', '=', acting.organisationId))
    .where('membership.organisationId', '=', acting.organisationId).selectAll('membership').select('team.name as team').orderBy('membership.fromOn', 'desc').orderBy('membership.role')
  const [members, roles, signing] = [
    await (id ? staff.where('id', '=', id) : staff).execute(),
    await (id ? held.where('membership.staffId', '=', id) : held).execute(),
    await signingOf(looking),
  ]
  const heldBy = new Map<string, RoleAt[]>(members.map((member) => [member.id, []]))
  for (const role of roles as RoleAt[]) heldBy.get(role.staffId)?.push(role)
  return members.map((member) => ({ ...member, held: heldBy.get(member.id) ?? [], signsInAs: signing.get(member.id)?.signsInAs ?? null, invitedUntil: signing.get(member.id)?.invitedUntil ?? null }))
}

/** One member of the staff; undefined when not of this organisation. */
export async function findStaff(looking: Looking, id: string): Promise<StaffLine | undefined> {
  return (await listStaff(looking, id))[0]
}

/** Whether an e-mail address is of somebody else in the organisation. */
export async function emailTaken({ db, acting }: Looking, email: string, except?: string): Promise<boolean> {
  const others = db.selectFrom('staff').select('id').where('organisationId', '=', acting.organisationId).where('email', '=', email)
  return (await (except ? others.where('id', '<>', except) : others).executeTakeFirst()) !== undefined
}

/** Records a new member of the staff. */
export async function recordStaff({ db, acting }: Looking, id: string, form: StaffForm): Promise<void> {
  await db.insertInto('staff').values({ organisationId: acting.organisationId, id, ...form }).execute()
}

/** Changes what is recorded of a member. */
export async function changeStaff({ db, acting }: Looking, id: string, form: StaffForm): Promise<void> {
  await db.updateTable('staff').set(form).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}

/**
 * Ends somebody's time here from this day: sessions, sign-in, invitations and roles stop at once. Their participants keep the open assignment,
 * which the team lead sees as "without coach".
 */
export async function endStaff({ db, acting }: Looking, id: string): Promise<void> {
  await db.updateTable('staff').set({ endedOn: acting.on }).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
  await sql`update membership set until_on = greatest(from_on, least(coalesce(until_on, ${acting.on}::date), ${acting.on}::date)), withdrawn_at = now()
    where organisation_id = ${acting.organisationId} and staff_id = ${id} and withdrawn_at is null and (until_on is null or until_on >= ${acting.on}::date)`.execute(db)
  await sql`select login_end(${id}::uuid)`.execute(db)
  await voidInvitations({ db, acting }, id)
  await endAllSessions(db, id)
}

/** Makes every open invitation of somebody void. */
export async function voidInvitations({ db }: Looking, id: string): Promise<void> {
  await sql`select invitation_void(${id}::uuid)`.execute(db)
}

/** How many participants have this member as coach on a day; a number only, for somebody who may not see the people. */
export async function countAssigned({ db, acting }: Looking, id: string, on: Day): Promise<number> {
  return beyondReach({ db, acting }, async () => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from assignment where organisation_id = ${acting.organisationId} and staff_id = ${id} and (until_on is null or until_on >= ${on}::date)`.execute(db)
    return rows[0]?.count ?? 0
  })
}
