import { sql } from 'kysely'
import type { Looking } from '#src/participants/store.ts'
import type { Emergency } from './emergency.ts'

const most = 200

/** Every use of emergency access in the organisation, those that wait for a review first, then newest first; narrowed to one when an id is given. */
export async function listEmergencies({ db, acting }: Looking, id?: string): Promise<Emergency[]> {
  const { organisationId } = acting
  const { rows } = await sql<Emergency>`
    select b.id, b.staff_id, s.name as staff_name, b.participant_id, p.given_name, p.prefix, p.family_name, b.reason, b.opened_at, b.until_at, b.reviewed_at, r.name as reviewer, b.review_note
    from break_glass b
    join staff s on s.organisation_id = ${organisationId} and s.id = b.staff_id
    join participant p on p.organisation_id = ${organisationId} and p.id = b.participant_id
    left join staff r on r.organisation_id = ${organisationId} and r.id = b.reviewed_by
    where b.organisation_id = ${organisationId} and ${id ? sql`b.id = ${id}` : sql`true`}
    order by b.reviewed_at is not null, b.opened_at desc limit ${most}`.execute(db)
  return rows
}

/** Records that a use of emergency access was looked into. */
export async function reviewAccess({ db, acting }: Looking, id: string, reviewNote: string): Promise<void> {
  await db.updateTable('breakGlass').set({ reviewedAt: sql`now()`, reviewedBy: acting.staffId, reviewNote })
    .where('organisationId', '=', acting.organisationId).where('id', '=', id).where('reviewedAt', 'is', null).execute()
}

/** Where the privacy officers of today get their letters, with the language they read. */
export async function privacyOfficers({ db, acting }: Looking): Promise<{ email: string; language: string }[]> {
  const { organisationId, on } = acting
  const { rows } = await sql<{ email: string; language: string }>`
    select distinct s.email, s.language from staff s join membership m on m.organisation_id = ${organisationId} and m.staff_id = s.id
    where s.organisation_id = ${organisationId} and s.email is not null and (s.ended_on is null or s.ended_on > ${on}::date)
      and m.role = 'privacyOfficer' and m.withdrawn_at is null and m.from_on <= ${on}::date and (m.until_on is null or m.until_on >= ${on}::date)`.execute(db)
  return rows
}
