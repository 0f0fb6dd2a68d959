import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acting } from '#src/db/db.ts'
import { employers, organisations, people, staff, teams } from '#src/demo/cast.ts'
import { linksOf } from '../front-door.ts'
import { testToday } from '../today.ts'
import { openWorld, type Visitor, type World } from '../world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  const lot = await world.as('lot')
  await lot.submit('/contacts', { id: '00000000-0000-4000-8000-000700000001', kind: 'support', participantIds: people.robin.id, onDay: testToday, modality: 'phone', place: 'remote', note: 'Robin belde over de kas.' })
  await lot.submit(`/participants/${people.robin.id}/jobs`, { id: '00000000-0000-4000-8000-000800000001', employerName: 'Kwekerij De Hoef', title: 'kashulp', workForm: 'regulier', startedOn: '2026-11-02' })
})
afterAll(() => world.close())

const ofKade = ['Robin', 'Dekker', 'Milan', 'Esra', 'Demir', 'Thijs', 'Leeuwen', 'Robin belde', 'kashulp', 'De Kade', 'dekade.example', 'Kwekerij De Hoef', 'IPS-team Haven', 'Lot Veenstra', 'Karim Benali', 'Inge Bosma', 'Anja Mulder']
const foundIn = (text: string) => ofKade.filter((word) => text.includes(word))

/** Everything a visitor reaches by following links from the first page. */
async function walk(visitor: Visitor): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  const queue = ['/']
  while (queue.length > 0 && seen.size < 120) {
    const url = queue.shift()!
    if (seen.has(url)) continue
    const page = await visitor.get(url)
    seen.set(url, page.html)
    if (page.location?.startsWith('/')) queue.push(page.location)
    queue.push(...linksOf(page).map(({ href }) => href.split('#')[0]!).filter((href) => href.startsWith('/') && !href.startsWith('/quarters/20') && !seen.has(href)))
  }
  return seen
}

test('the administrator of GGZ Waterland walks through every link and meets nobody of De Kade', async () => {
  const pages = await walk(await world.as('wim'))
  expect(pages.size).toBeGreaterThan(10)
  expect([...pages.keys()]).toEqual(expect.arrayContaining(['/staff', '/teams', '/account', `/staff/${staff.fatima.id}`]))
  for (const [url, html] of pages) expect({ url, found: foundIn(html) }).toEqual({ url, found: [] })
})

test('the administrator and privacy officer of De Kade meets nobody of GGZ Waterland', async () => {
  const pages = await walk(await world.as('anja'))
  expect(pages.size).toBeGreaterThan(5)
  for (const [url, html] of pages) expect({ url, found: ['Waterland', 'Fatima', 'Marieke', 'Sanne Bos', 'FACT West'].filter((word) => html.includes(word)) }).toEqual({ url, found: [] })
})

test('with the ids of De Kade in the address Wim finds pages that are not there', async () => {
  const wim = await world.as('wim')
  const missing = await wim.get('/staff/00000000-0000-4000-8000-000300000999')
  for (const url of [`/staff/${staff.lot.id}`, `/staff/${staff.lot.id}/end`, `/teams/${teams.haven.id}`, `/participants/${people.robin.id}`, `/contacts/00000000-0000-4000-8000-000700000001`, `/employers/${employers.kwekerij.id}`]) {
    const answer = await wim.get(url)
    expect({ url, status: answer.status, text: answer.text }).toEqual({ url, status: 404, text: missing.text })
  }
})

test('with the ids of De Kade in a form he changes nothing there', async () => {
  const wim = await world.as('wim')
  const before = await stateOfKade()
  const posts: [string, Record<string, string>][] = [
    [`/staff/${staff.lot.id}`, { name: 'Overgenomen', email: 'wim@waterland.example', language: 'nl' }],
    [`/staff/${staff.lot.id}/roles`, { roles: 'administrator', fromOn: testToday }],
    [`/staff/${staff.lot.id}/invite`, {}],
    [`/staff/${staff.lot.id}/sign-out`, {}],
    [`/staff/${staff.lot.id}/end`, {}],
    [`/teams/${teams.haven.id}`, { name: 'Overgenomen' }],
    [`/teams/${teams.haven.id}/end`, {}],
    [`/participants/${people.robin.id}/edit`, { givenName: 'X', familyName: 'Y', targetGroup: 'lvb' }],
  ]
  for (const [url, fields] of posts) expect({ url, status: (await wim.submit(url, fields)).status }).toEqual({ url, status: 404 })
  expect(await stateOfKade()).toEqual(before)
  const own = await wim.submit(`/staff/${staff.fatima.id}/roles`, { roles: 'coach', teamId: teams.haven.id, fromOn: testToday })
  expect(own.status).toBe(422)
})

async function stateOfKade() {
  const rows = async (table: string) => (await world.owner.query(`select * from ${table} where organisation_id = $1 order by 1, 2`, [organisations.kade.id])).rows
  return { staff: await rows('staff'), team: await rows('team'), membership: await rows('membership'), participant: await rows('participant'), session: (await world.owner.query('select count(*)::int as n from session where organisation_id = $1 and ended_at is null', [organisations.kade.id])).rows }
}

test('JSON answers a team lead of Waterland with Waterland only, and a stranger not at all', async () => {
  const marieke = JSON.parse((await (await world.as('marieke')).get('/api/v1/quarters/2026Q4')).html)
  const inge = JSON.parse((await (await world.as('inge')).get('/api/v1/quarters/2026Q4')).html)
  expect(marieke).toMatchObject({ served: 5, jobStarts: 0 })
  expect(inge).toMatchObject({ served: 4, jobStarts: 1 })
  expect((await world.stranger().get('/api/v1/quarters/2026Q4', { accept: 'application/json' })).status).toBe(401)
})

test('even somebody who could write SQL as the program reads and changes nothing of De Kade while acting for Waterland', async () => {
  const wim = { organisationId: organisations.waterland.id, staffId: staff.wim.id, reach: 'organisation', teamIds: [], on: testToday } as const
  for (const table of ['organisation', 'staff', 'team', 'membership', 'participant', 'enrolment', 'assignment', 'job', 'contact', 'contact_participant', 'employer', 'audit_line']) {
    const there = (await world.owner.query(`select count(*)::int as n from ${table} where organisation_id = $1`, [organisations.kade.id])).rows[0].n
    const seen = await acting(world.database, wim, async (db) => (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)} where organisation_id = ${organisations.kade.id}`.execute(db)).rows[0]!.n)
    const touched = await acting(world.database, wim, async (db) => (await sql`delete from ${sql.table(table)} where organisation_id = ${organisations.kade.id}`.execute(db)).numAffectedRows).catch((fault: Error) => (/permission denied/.test(fault.message) ? 0n : fault.message))
    expect({ table, exists: there > 0, seen, touched }).toEqual({ table, exists: true, seen: 0, touched: 0n })
  }
})
