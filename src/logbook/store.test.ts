import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { acting } from '#src/db/db.ts'
import { organisations, people, staff } from '#src/demo/cast.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { staffVisit } from '#src/web/staff-visit.ts'
import { openWorld, type World } from '#test/world.ts'
import { appendAnchors, readAnchors, verifyLog, verifyLogs } from './verify.ts'

let world: World
const organisationId = organisations.waterland.id
const at = '2026-11-23T08:00:00.000Z'
const who = { organisationId, staffId: staff.petra.id, reach: 'organisation', teamIds: [], on: '2026-11-23' } as const

beforeEach(async () => {
  world = await openWorld()
  const fatima = await world.as('fatima')
  for (const person of ['sanne', 'amira', 'bas', 'omar', 'sanne'] as const) await fatima.get(`/participants/${people[person].id}`)
})
afterEach(() => world.close())

const faults = () => acting(world.database, who, (db) => verifyLog(db, organisationId, world.dataFolder))
const asOwner = (statement: string) => world.owner.query(statement)
/** Hashes every line anew from a number on, as somebody would who owns the database and wants to hide. */
const rehash = (from: number) => asOwner(`do $$ declare line audit_line; before text; begin
  for line in select * from audit_line where organisation_id = '${organisationId}' and seq >= ${from} order by seq loop
    select coalesce((select hash from audit_line where organisation_id = '${organisationId}' and seq = line.seq - 1), '') into before;
    update audit_line set hash = audit_hash(before, line) where organisation_id = '${organisationId}' and seq = line.seq;
  end loop;
  update audit_head set (seq, hash) = (select seq, hash from audit_line where organisation_id = '${organisationId}' order by seq desc limit 1) where organisation_id = '${organisationId}';
end $$`)

test('a log nobody touched is whole, also against its anchors', async () => {
  expect(await appendAnchors(world.database, world.dataFolder, at)).toBe(1)
  expect(await faults()).toEqual([])
  await (await world.as('bram')).get('/participants')
  expect(await faults()).toEqual([])
})

test('an edit is found, whatever part of the line it was', async () => {
  const edits = { event: "'contact bekeken'", staff_name: "'Iemand Anders'", at: "at - interval '1 second'", participant_ids: "'{}'", outcome: "'failed'", ground: "'team'", address: "'10.0.0.9'", detail: "'x'", trace: "'x'", purpose: "'x'", roles: "'x'", object_id: "'x'", kind: "'search'" }
  await asOwner('create table kept as select * from audit_line')
  for (const [column, value] of Object.entries(edits)) {
    await asOwner(`update audit_line set ${column} = ${value} where organisation_id = '${organisationId}' and seq = 3`)
    expect(await faults(), column).toEqual([{ seq: 3, fault: 'changed' }])
    await asOwner('delete from audit_line; insert into audit_line select * from kept')
    expect(await faults()).toEqual([])
  }
})

test('a line removed from the middle is found', async () => {
  await asOwner(`delete from audit_line where organisation_id = '${organisationId}' and seq = 3`)
  expect(await faults()).toMatchObject([{ seq: 4, fault: 'removed' }])
})

test('the first line removed is found', async () => {
  await asOwner(`delete from audit_line where organisation_id = '${organisationId}' and seq = 1`)
  expect(await faults()).toMatchObject([{ seq: 2, fault: 'removed' }])
})

test('a removed tail is found by the head of the chain', async () => {
  await asOwner(`delete from audit_line where organisation_id = '${organisationId}' and seq = 5`)
  expect(await faults()).toEqual([{ seq: 5, fault: 'removed' }])
})

test('two lines that changed places are found', async () => {
  await asOwner(`update audit_line set seq = -seq where organisation_id = '${organisationId}' and seq in (2, 3)`)
  await asOwner(`update audit_line set seq = 5 + seq where organisation_id = '${organisationId}' and seq < 0`)
  expect((await faults()).map(({ seq, fault }) => [seq, fault])).toEqual(expect.arrayContaining([[2, 'changed'], [3, 'changed']]))
})

test('a tail removed together with the head is found by the anchors, and not without them', async () => {
  const remove = async () => {
    await asOwner(`delete from audit_line where organisation_id = '${organisationId}' and seq > 2`)
    await rehash(1)
  }
  await appendAnchors(world.database, world.dataFolder, at)
  await remove()
  expect(await faults()).toEqual([{ seq: 5, fault: 'removed' }])
  fs.rmSync(path.join(world.dataFolder, 'audit-anchors.jsonl'))
  expect(await faults()).toEqual([])
})

test('a chain rewritten from an edited line on is found by the anchors', async () => {
  await appendAnchors(world.database, world.dataFolder, at)
  await asOwner(`update audit_line set staff_name = 'Iemand Anders' where organisation_id = '${organisationId}' and seq = 3`)
  await rehash(3)
  expect(await faults()).toEqual([{ seq: 5, fault: 'rewritten' }])
})

test('a log that was emptied is found by the anchors', async () => {
  await appendAnchors(world.database, world.dataFolder, at)
  await asOwner(`delete from audit_line where organisation_id = '${organisationId}'; delete from audit_head where organisation_id = '${organisationId}'`)
  expect(await faults()).toEqual([{ seq: 5, fault: 'removed' }])
})

test('the page of the privacy officer says so', async () => {
  const petra = await world.as('petra')
  expect((await petra.get('/logbook')).text).toContain('Het logboek is heel.')
  await asOwner(`update audit_line set event = 'iets anders' where organisation_id = '${organisationId}' and seq = 3`)
  expect((await petra.get('/logbook')).text).toContain('Regel 3: gewijzigd of verplaatst.')
})

test('an anchor is written for each organisation with lines, and again only when lines came in', async () => {
  await (await world.as('lot')).get('/participants')
  expect(await appendAnchors(world.database, world.dataFolder, at)).toBe(2)
  expect(await appendAnchors(world.database, world.dataFolder, at)).toBe(0)
  await (await world.as('lot')).get('/participants')
  expect(await appendAnchors(world.database, world.dataFolder, at)).toBe(1)
  expect(readAnchors(world.dataFolder).anchors.map(({ seq }) => seq).sort()).toEqual([1, 2, 5])
  expect(await verifyLogs(world.database, world.dataFolder, at)).toEqual(expect.arrayContaining([{ organisationId, faults: [] }, { organisationId: organisations.kade.id, faults: [] }]))
})

test('a damaged anchor file is reported', async () => {
  await appendAnchors(world.database, world.dataFolder, at)
  fs.appendFileSync(path.join(world.dataFolder, 'audit-anchors.jsonl'), 'nonsense\n')
  expect(await faults()).toEqual([{ seq: 0, fault: 'anchorDamaged' }])
})

test('the app can add lines, and neither change nor remove one', async () => {
  const attempt = (statement: string) => acting(world.database, who, (db) => db.executeQuery({ sql: statement, parameters: [], query: { kind: 'RawNode' } as never, queryId: { queryId: 'x' } }))
  for (const statement of ["update audit_line set event = 'x'", 'delete from audit_line', 'truncate audit_line', "insert into audit_line select * from audit_line", "update audit_head set seq = 0", 'alter table audit_line disable row level security']) {
    await expect(attempt(statement)).rejects.toThrow(/permission denied|must be owner/)
  }
})

test('a visit that is rolled back leaves neither its change nor its line; one that is committed leaves both', async () => {
  const actor = { organisationId, organisationName: '', demo: true, staffId: staff.fatima.id, name: 'Fatima Aydin', language: 'nl', roles: ['coach'], reachTeamIds: [], teamIds: [], held: [{ role: 'coach', teamId: null }] } as const
  const change = (fail: boolean): Action => async ({ db, log, redirect }: Visit) => {
    log({ objectType: 'participant', participantIds: [people.sanne.id], detail: String(fail) })
    await db.updateTable('participant').set({ postcode4: fail ? '9999' : '1111' }).where('organisationId', '=', organisationId).where('id', '=', people.sanne.id).execute()
    if (fail) throw new Error('planted fault')
    return redirect('/')
  }
  const arrival = { around: { database: world.database }, today: '2026-11-23', address: '', redirect: () => ({ status: 303 }) } as never
  const visit = (fail: boolean) => staffVisit({ permission: 'participant.record', event: 'gegevens gewijzigd', method: 'post', path: '/', action: change(fail) }, actor, arrival, 'trace')
  const stored = async () => ({
    lines: (await asOwner("select detail from audit_line where event = 'gegevens gewijzigd'")).rows.map((row) => row.detail as string),
    postcode: (await asOwner(`select postcode4 from participant where id = '${people.sanne.id}'`)).rows[0].postcode4 as string | null,
  })
  await expect(visit(true)).rejects.toThrow('planted fault')
  expect(await stored()).toEqual({ lines: [], postcode: null })
  await visit(false)
  expect(await stored()).toEqual({ lines: ['false'], postcode: '1111' })
})
