import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { organisations, staff } from '#src/demo/cast.ts'
import { testToday } from '#test/today.ts'
import { openWorld, type World } from '#test/world.ts'
import { acting, type Db } from './db.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
}, 120_000)
afterAll(() => world.close())

const fatima = { organisationId: organisations.waterland.id, staffId: staff.fatima.id, reach: 'own' as const, teamIds: [], on: testToday }
const filler = sql.raw(`'${'x'.repeat(400)}'`)
const kept = async (db: Db) => (await sql<{ statement: string }>`select statement from pg_prepared_statements where statement like '%from staff where%'`.execute(db)).rows.length

test('the plan of a long question is kept without its values; a short one, one with a list in its text and one for all columns are planned each time', async () => {
  await acting(world.database, fatima, async (db) => {
    const named = async (id: string) => (await sql<{ name: string }>`select name, length(${filler}) from staff where id = ${id}`.execute(db)).rows
    expect(await named(staff.fatima.id)).toMatchObject([{ name: 'Fatima Aydin' }])
    expect(await named(staff.bram.id)).toMatchObject([{ name: 'Bram de Jong' }])
    expect(await kept(db)).toBe(1)
    await sql`select name from staff where id = ${staff.bram.id}`.execute(db)
    await sql`select name, length(${filler}) from staff where id in (${sql.join([staff.bram.id, staff.noor.id])})`.execute(db)
    await sql`select staff.*, length(${filler}) from staff where id = ${staff.bram.id}`.execute(db)
    expect(await kept(db)).toBe(1)
  })
})

test('a plan that was kept for one coach shows another coach only what is theirs', async () => {
  const seen = (staffId: string) => acting(world.database, { ...fatima, staffId }, async (db) => (await sql<{ id: string }>`select id, length(${filler}) from participant order by id`.execute(db)).rows.map(({ id }) => id))
  for (let count = 0; count < 12; count++) await seen(staff.fatima.id)
  const [hers, his] = [await seen(staff.fatima.id), await seen(staff.bram.id)]
  expect(hers.length).toBeGreaterThan(0)
  expect(his.length).toBeGreaterThan(0)
  expect(hers.filter((id) => his.includes(id))).toEqual([])
})
