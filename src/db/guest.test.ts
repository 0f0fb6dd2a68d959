import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comingBy, makeGuestLink, revokeGuestLink } from '#src/access/guest.ts'
import { employers, organisations, people, staff } from '#src/demo/cast.ts'
import { addDays } from '#src/kernel/day.ts'
import { instant } from '#src/kernel/instant.ts'
import { marked } from '#test/schema/marks.ts'
import { testToday } from '#test/today.ts'
import { openWorld, type World } from '#test/world.ts'
import { acting } from './db.ts'
import { actingAsGuest } from './guest.ts'

/** What a guest may read of the whole organisation: who works there and which companies it knows, nobody's record. */
const aboutNobody = [
  'organisation', 'team', 'staff', 'staff_photo', 'membership', 'norm', 'cover', 'employer', 'employer_site', 'employer_person', 'employer_merge', 'employer_apart', 'introduction', 'lead', 'import_mapping',
]
/** Tables made for guests: only the rows of the link's own job. */
const madeForGuests = ['workplace', 'workplace_instrument', 'agreement', 'agreement_version', 'agreement_approval', 'employer_question']

const [own, other] = ['00000000-0000-4000-8000-000900000001', '00000000-0000-4000-8000-000900000002']
const organisationId = organisations.waterland.id
const fatima = { organisationId, staffId: staff.fatima.id, reach: 'own' as const, teamIds: [], on: testToday }

let world: World
beforeAll(async () => {
  world = await openWorld()
  await fillEveryTable(own, people.sanne.id)
  await fillEveryTable(other, people.amira.id)
}, 120_000)
afterAll(() => world.close())

const simple: Record<string, string> = { text: "gen_random_uuid()::text", integer: '1', numeric: '1', bigint: '1', boolean: 'true', date: `'${testToday}'`, 'time without time zone': "'09:00'", 'timestamp with time zone': 'now()', jsonb: "'{}'", bytea: "'\\x00'", uuid: 'gen_random_uuid()' }

/** Puts a row about one person and one job into every table of the organisations; the checks of this throw-away database are taken away first. */
async function fillEveryTable(job: string, person: string): Promise<void> {
  const { rows: constraints } = await world.owner.query<{ drop: string }>("select format('alter table %s drop constraint if exists %I cascade', conrelid::regclass, conname) as drop from pg_constraint where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'x')")
  for (const { drop } of constraints) await world.owner.query(drop)
  const { rows } = await world.owner.query<{ table: string; column: string; type: string; element: string | null; needed: boolean }>(`
    select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type, case when t.typelem <> 0 and t.typlen = -1 then format_type(t.typelem, null) end as element, a.attnotnull and not a.atthasdef as needed
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
    where c.relname = any ($1) and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped`, [marked('tenant')])
  for (const table of marked('tenant').filter((name) => !['participant', 'organisation'].includes(name))) {
    const named: Record<string, string> = { organisation_id: `'${organisationId}'`, participant_id: `'${person}'`, participant_ids: `array['${person}'::uuid]`, job_id: `'${job}'`, ...(table === 'job' ? { id: `'${job}'` } : {}) }
    const columns = rows.filter((row) => row.table === table && (row.needed || named[row.column]))
    const valueOf = ({ column, type, element }: (typeof rows)[number]) => named[column] ?? (element ? "'{}'" : simple[type])
    await world.owner.query(`insert into ${table} (${columns.map(({ column }) => `"${column}"`).join(', ')}) values (${columns.map(valueOf).join(", ")}) on conflict do nothing`)
  }
}

async function linkTo(jobId: string, more: { expiresOn?: ReturnType<typeof addDays> | null } = {}) {
  const link = { kind: 'employerPage' as const, audience: 'employer' as const, participantId: people.sanne.id, employerId: employers.blom.id, jobId, expiresOn: null, ...more }
  return acting(world.database, fatima, (db) => makeGuestLink({ db, acting: fatima }, link))
}

/** How many rows of each table somebody with this token reads; the head of the access log is closed to the app altogether. */
async function readBy(token: string, on = testToday): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  await actingAsGuest(world.database, comingBy(token, on)!, async (db) => {
    for (const table of marked('tenant').filter((name) => name !== 'audit_head')) {
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`.execute(db)
      found[table] = rows[0]!.count
    }
  })
  return found
}

const withRows = (found: Record<string, number>) => Object.keys(found).filter((table) => found[table]! > 0).sort()

test('every table holds rows about somebody, so that an empty answer means something', async () => {
  const { rows } = await world.owner.query(marked('tenant').map((table) => `select '${table}' as name, count(*)::int as count from ${table}`).join(' union all '))
  expect(rows.filter(({ count }) => count < 1)).toEqual([])
})

test('a guest reads no table with a person’s record: only what is about nobody, the own link, and what was made for guests', async () => {
  const { token } = await linkTo(own)
  expect(withRows(await readBy(token))).toEqual([...aboutNobody, ...madeForGuests, 'guest_link'].sort())
})

test('of what was made for guests only the rows of the link’s job are there, and of the links only the own', async () => {
  const { token } = await linkTo(own)
  const found = await readBy(token)
  expect(Object.fromEntries([...madeForGuests, 'guest_link'].map((table) => [table, found[table]]))).toEqual(Object.fromEntries([...madeForGuests, 'guest_link'].map((table) => [table, 1])))
  await actingAsGuest(world.database, comingBy(token, testToday)!, async (db, link) => {
    expect(link).toMatchObject({ jobId: own, kind: 'employerPage' })
    expect((await db.selectFrom('workplace').select('jobId').execute()).map(({ jobId }) => jobId)).toEqual([own])
  })
})

test('a guest writes nothing about another job', async () => {
  const { token } = await linkTo(own)
  const question = (jobId: string) => actingAsGuest(world.database, comingBy(token, testToday)!, (db) =>
    db.insertInto('employerQuestion').values({ organisationId, id: crypto.randomUUID(), jobId, participantId: people.sanne.id, employerId: employers.blom.id, question: 'Hoe laat?' }).execute())
  await expect(question(other)).rejects.toThrow('row-level security')
  await expect(question(own)).resolves.toBeDefined()
})

test('a link that has been revoked or has run out opens nothing and finds no job', async () => {
  const [revoked, expired] = [await linkTo(own), await linkTo(own, { expiresOn: addDays(testToday, -1) })]
  await acting(world.database, fatima, (db) => revokeGuestLink({ db, acting: fatima }, revoked.id, instant(world.now)))
  for (const { token } of [revoked, expired]) {
    await actingAsGuest(world.database, comingBy(token, testToday)!, async (db, link) => {
      expect(link).toBeUndefined()
      expect(await db.selectFrom('workplace').selectAll().execute()).toEqual([])
    })
  }
  await actingAsGuest(world.database, comingBy(expired.token, addDays(testToday, -1))!, async (_, link) => expect(link).toBeDefined())
})

test('a token of another organisation, of chance, or of another shape finds nothing', async () => {
  const { token } = await linkTo(own)
  const [, secret] = token.split('.') as [string, string]
  await actingAsGuest(world.database, comingBy(`${token}.more`, testToday)!, async (_, link) => expect(link).toBeUndefined())
  const kade = `${Buffer.from(organisations.kade.id.replaceAll('-', ''), 'hex').toString('base64url')}.${secret}`
  await actingAsGuest(world.database, comingBy(kade, testToday)!, async (_, link) => expect(link).toBeUndefined())
  for (const garbled of ['', '.', token.slice(1), `${token}x`, token.replace('.', ''), `${token.split('.')[0]}.`, `x.${secret}`, "'; drop table staff", token.replace(/^./, '=')]) expect(comingBy(garbled, testToday)).toBeUndefined()
})
