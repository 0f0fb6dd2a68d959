import { sql } from 'kysely'
import type { Looking } from '#src/participants/store.ts'
import { employerColumns } from './merge-store.ts'

/** Every name and register number an employer has or had, with the id it stands under now: names of merged employers first, so that a name in use goes before them. */
export async function listAliases({ db, acting: { organisationId } }: Looking): Promise<{ id: string; name: string; kvk: string | null }[]> {
  const { rows } = await sql<{ id: string; name: string; kvk: string | null }>`
    with recursive named as (
      select id as stands, id, name, kvk, created_at, 0 as step from employer where organisation_id = ${organisationId} and merged_into is null
      union all select n.stands, e.id, e.name, e.kvk, e.created_at, n.step + 1 from named n join employer e on e.organisation_id = ${organisationId} and e.merged_into = n.id)
    select stands as id, name, kvk from named order by step desc, created_at`.execute(db)
  return rows
}

/** Takes away the employers an import made and nothing names any more: no work, contact, site, person, or merge. */
export async function removeUnusedEmployers({ db, acting: { organisationId } }: Looking, importId: string): Promise<void> {
  const named = [...employerColumns, 'employer_merge.kept_id', 'employer_merge.gone_id', 'employer.merged_into'].map((column) => {
    const [table, name] = column.split('.') as [string, string]
    return sql`not exists (select from ${sql.table(table)} t where t.organisation_id = ${organisationId} and t.${sql.ref(name)} = e.id)`
  })
  await sql`delete from employer e where e.organisation_id = ${organisationId} and e.import_id = ${importId} and ${sql.join(named, sql` and `)}`.execute(db)
}
