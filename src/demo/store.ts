import { sql } from 'kysely'
import type { Looking } from '#src/participants/store.ts'

const column = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Writes many rows of one table in one statement; all rows name the same columns. */
export async function writeRows({ db, acting }: Looking, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = ['organisationId', ...Object.keys(first)].map(column)
  const named = rows.map((row) => Object.fromEntries([['organisation_id', acting.organisationId], ...Object.entries(row).map(([key, value]) => [column(key), value])]))
  const list = sql.join(columns.map((name) => sql.ref(name)))
  await sql`insert into ${sql.table(table)} (${list}) select ${list} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(named)}::jsonb)`.execute(db)
}
