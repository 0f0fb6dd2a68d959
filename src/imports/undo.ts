import { sql } from 'kysely'
import { beyondReach } from '#src/access/beyond.ts'
import { removeUnusedEmployers } from '#src/employers/alias-store.ts'
import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'
import type { StayReason, Stayer } from './stayer.ts'

interface Traces extends Record<StayReason, boolean> {
  id: string
  givenName: string
  prefix: string | null
  familyName: string
}

const reasonNames: readonly StayReason[] = ['contact', 'job', 'enrolment', 'coach', 'emergency', 'changed']

/**
 * Everybody the import touched for whom something was done since: a row of another origin, or a change in the access log, which holds every change.
 * People who were there before the import have rows of their own; for them only the log counts.
 */
async function stayers({ db, acting: { organisationId } }: Looking, importId: string): Promise<Stayer[]> {
  const other = (table: 'job' | 'enrolment' | 'assignment') => sql`exists (select from ${sql.table(table)} o where o.organisation_id = ${organisationId} and o.participant_id = p.id and o.import_id is distinct from ${importId}::uuid)`
  const own = sql`p.import_id is not distinct from ${importId}::uuid`
  const { rows } = await sql<Traces>`
    with touched as (
      select id from participant where organisation_id = ${organisationId} and import_id = ${importId}
      union select participant_id from job where organisation_id = ${organisationId} and import_id = ${importId}
      union select unnest(participant_ids) from contact where organisation_id = ${organisationId} and import_id = ${importId}),
    since as (
      select distinct unnest(l.participant_ids) as id from audit_line l join import i on i.organisation_id = ${organisationId} and i.id = ${importId}
      where l.organisation_id = ${organisationId} and l.at > i.finished_at and l.kind in ('create', 'update', 'delete') and l.outcome = 'success'
        and not (l.object_type = 'import' and l.object_id = ${importId})),
    found as (
      select p.id, p.given_name, p.prefix, p.family_name,
        ${own} and exists (select from contact_participant cp join contact c on c.organisation_id = ${organisationId} and c.id = cp.contact_id
          where cp.organisation_id = ${organisationId} and cp.participant_id = p.id and c.import_id is distinct from ${importId}::uuid) as contact,
        ${own} and ${other('job')} as job, ${own} and ${other('enrolment')} as enrolment, ${own} and ${other('assignment')} as coach,
        ${own} and exists (select from break_glass b where b.organisation_id = ${organisationId} and b.participant_id = p.id) as emergency,
        exists (select from since where since.id = p.id) as changed
      from participant p where p.organisation_id = ${organisationId} and p.id in (select id from touched))
    select * from found where contact or job or enrolment or coach or emergency or changed order by family_name, given_name`.execute(db)
  return rows.map(({ id, givenName, prefix, familyName, ...traces }) => {
    const reasons = reasonNames.filter((reason) => traces[reason])
    return { id, givenName, prefix, familyName, reasons: reasons.length > 1 ? reasons.filter((reason) => reason !== 'changed') : reasons }
  })
}

/** Who would stay if the import were undone now, and how much would go. */
export async function undoPreview(looking: Looking, importId: string): Promise<{ stayers: Stayer[]; gone: { persons: number; jobs: number; contacts: number } }> {
  return beyondReach(looking, async () => {
    const [{ organisationId }, stay] = [looking.acting, await stayers(looking, importId)]
    const ids = stay.map(({ id }) => id)
    const { rows } = await sql<{ persons: number; jobs: number; contacts: number }>`select
      (select count(*)::int from participant where organisation_id = ${organisationId} and import_id = ${importId} and id <> all (${ids}::uuid[])) as persons,
      (select count(*)::int from job where organisation_id = ${organisationId} and import_id = ${importId} and participant_id <> all (${ids}::uuid[])) as jobs,
      (select count(*)::int from contact where organisation_id = ${organisationId} and import_id = ${importId} and not participant_ids && ${ids}::uuid[]) as contacts`.execute(looking.db)
    return { stayers: stay, gone: rows[0]! }
  })
}

/** Takes away what the import made of people, but for whoever stays; answers whose files were touched. */
async function takePeopleAway({ db, acting: { organisationId } }: Looking, importId: string, stay: readonly string[]): Promise<string[]> {
  const touched = await sql<{ id: string }>`delete from job where organisation_id = ${organisationId} and import_id = ${importId} and participant_id <> all (${stay}::uuid[]) returning participant_id as id`.execute(db)
  const met = await sql<{ id: string }>`with gone as (delete from contact where organisation_id = ${organisationId} and import_id = ${importId} and not participant_ids && ${stay}::uuid[] returning participant_ids)
    select distinct unnest(participant_ids) as id from gone`.execute(db)
  for (const table of ['assignment', 'enrolment'] as const) {
    await sql`delete from ${sql.table(table)} where organisation_id = ${organisationId} and import_id = ${importId} and participant_id <> all (${stay}::uuid[])`.execute(db)
  }
  const people = await sql<{ id: string }>`delete from participant where organisation_id = ${organisationId} and import_id = ${importId} and id <> all (${stay}::uuid[]) returning id`.execute(db)
  return [...new Set([...touched.rows, ...met.rows, ...people.rows].map(({ id }) => id))]
}

/** Takes away employers, treatment teams and colleagues that only the import used. */
async function takeOthersAway(looking: Looking, importId: string): Promise<void> {
  const { db, acting: { organisationId } } = looking
  await removeUnusedEmployers(looking, importId)
  await sql`delete from team t where t.organisation_id = ${organisationId} and t.import_id = ${importId}
    and not exists (select from enrolment e where e.organisation_id = ${organisationId} and t.id in (e.team_id, e.treatment_team_id)) and not exists (select from membership m where m.organisation_id = ${organisationId} and m.team_id = t.id)`.execute(db)
  const { rows } = await sql<{ id: string }>`select s.id from staff s where s.organisation_id = ${organisationId} and s.import_id = ${importId} and s.email is null
    and not exists (select from assignment a where a.organisation_id = ${organisationId} and a.staff_id = s.id) and not exists (select from contact c where c.organisation_id = ${organisationId} and c.staff_id = s.id)
    and not exists (select from break_glass b where b.organisation_id = ${organisationId} and b.staff_id = s.id) and not exists (select from import i where i.organisation_id = ${organisationId} and i.staff_id = s.id)
    and not exists (select from login_emails() l where l.staff_id = s.id) and not exists (select from invitation_open() o where o.staff_id = s.id)
    and (select count(*) from membership m where m.organisation_id = ${organisationId} and m.staff_id = s.id) = 1`.execute(db)
  const ids = rows.map(({ id }) => id)
  await sql`delete from membership where organisation_id = ${organisationId} and staff_id = any (${ids}::uuid[])`.execute(db)
  await sql`delete from staff where organisation_id = ${organisationId} and id = any (${ids}::uuid[])`.execute(db)
}

/** Undoes an import: everything it made goes, with its waiting rows, but for people for whom something was done since. Answers whose files were touched. */
export async function undoImport(looking: Looking, importId: string): Promise<string[]> {
  const { db, acting: { organisationId, staffId } } = looking
  const begun = await db.updateTable('import').set({ state: 'undone', undoneAt: sql<Instant>`now()`, undoneBy: staffId, file: null }).where('organisationId', '=', organisationId).where('id', '=', importId).where('state', '=', 'done').executeTakeFirst()
  if (begun.numUpdatedRows !== 1n) return []
  return beyondReach(looking, async () => {
    const people = await takePeopleAway(looking, importId, (await stayers(looking, importId)).map(({ id }) => id))
    await takeOthersAway(looking, importId)
    await db.deleteFrom('importRow').where('organisationId', '=', organisationId).where('importId', '=', importId).execute()
    return people
  })
}

/** Throws a file away that was never read in. */
export async function discardImport({ db, acting }: Looking, id: string): Promise<void> {
  await db.deleteFrom('import').where('organisationId', '=', acting.organisationId).where('id', '=', id).where('state', 'in', ['mapping', 'failed']).execute()
}
