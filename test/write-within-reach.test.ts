import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actingFor } from '#src/access/actor.ts'
import { actorOfSession, openSession } from '#src/access/session.ts'
import { acting } from '#src/db/db.ts'
import { organisations, people, staff, type StaffName } from '#src/demo/cast.ts'
import { marked } from './schema/marks.ts'
import { testToday } from './today.ts'
import { openWorld, type World } from './world.ts'

let world: World
/** Emergency access is how somebody reaches a person who is not theirs, and says why; the access log is written by its own function. */
const onPurpose = ['break_glass', 'audit_line', 'audit_head']

interface Column {
  table: string
  column: string
  type: string
}

let columns: Column[]
beforeAll(async () => {
  world = await openWorld()
  // Only the policies are asked here: the checks and links of this throw-away database are taken away first.
  const { rows } = await world.owner.query<{ drop: string }>("select format('alter table %s drop constraint if exists %I cascade', conrelid::regclass, conname) as drop from pg_constraint where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'x')")
  for (const { drop } of rows) await world.owner.query(drop)
  columns = (await world.owner.query<Column>(`
    select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relname = any ($1) and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped and (a.attnotnull and not a.atthasdef or a.attname in ('participant_id', 'staff_id', 'made_by'))`, [marked('tenant')])).rows
})
afterAll(() => world.close())

const plain: Record<string, string> = { text: "'x'", integer: '1', numeric: '1', bigint: '1', boolean: 'true', date: "'2026-11-20'", 'timestamp with time zone': 'now()', 'time without time zone': "'09:00'", bytea: "'\\x00'", uuid: 'gen_random_uuid()', jsonb: "'{}'", 'text[]': "'{}'", 'uuid[]': "'{}'" }

/** Writes a row about somebody in a table as one of the staff; says whether the database took it. The row is undone. */
async function takes(who: StaffName, table: string, participantId: string): Promise<boolean> {
  const organisationId = organisations[staff[who].organisation].id
  const token = await openSession(world.database, { organisationId, staffId: staff[who].id, agent: '', demo: true })
  const actor = (await actorOfSession(world.database, token, testToday))!
  const known: Record<string, string> = { organisation_id: organisationId, participant_id: participantId, staff_id: staff[who].id, made_by: staff[who].id }
  if (table === 'enrolment') known['team_id'] = actor.teamIds[0]!
  const mine = columns.filter((one) => one.table === table)
  const values = mine.map(({ column, type }) => (known[column] ? `'${known[column]}'` : plain[type]))
  const insert = `insert into ${table} (${mine.map(({ column }) => `"${column}"`).join(', ')}) values (${values.join(', ')})`
  const undone = new Error('taken')
  const fault = await acting(world.database, actingFor(actor, 'participant.record', testToday), async (db) => {
    await sql.raw(insert).execute(db)
    throw undone
  }).catch((thrown: unknown) => thrown)
  if (fault !== undone && !/row-level security/.test(String(fault))) throw fault
  return fault === undone
}

test('no table takes a row about somebody out of reach, and every table takes one about somebody within', async () => {
  const about = [...new Set(columns.filter(({ column }) => column === 'participant_id').map(({ table }) => table))].filter((table) => !onPurpose.includes(table))
  expect(about.length).toBeGreaterThan(30)
  const faults: string[] = []
  for (const table of about) {
    if (await takes('bram', table, people.sanne.id)) faults.push(`${table} takes a row of Bram about Sanne`)
    if (await takes('peter', table, people.sanne.id)) faults.push(`${table} takes a row of Peter about Sanne`)
    if (!(await takes('bram', table, people.omar.id))) faults.push(`${table} takes no row of Bram about Omar`)
  }
  expect(faults).toEqual([])
})
