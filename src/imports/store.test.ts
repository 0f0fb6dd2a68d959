import fs from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acting } from '#src/db/db.ts'
import { organisations, staff, teams } from '#src/demo/cast.ts'
import type { Quarter } from '#src/kernel/quarter.ts'
import { quarterReturn } from '#src/outcomes/quarter.ts'
import { listCareers } from '#src/quarters/store.ts'
import { foundOrganisation } from '#src/sign-in/store.ts'
import { testToday } from '#test/today.ts'
import { openWorld, type World } from '#test/world.ts'
import expected from './fixtures/caseload-team-west.expected.json' with { type: 'json' }
import { importFiles, runImport } from './run.ts'
import { startImport } from './store.ts'
import { takeFile } from './take.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const west = { name: 'caseload-team-west.xlsx', bytes: fs.readFileSync(new URL('./fixtures/caseload-team-west.xlsx', import.meta.url)) }
const empty = '00000000-0000-4000-8000-000000009001'

function bring(organisationId: string, change: Partial<Parameters<typeof importFiles>[1]> = {}) {
  return importFiles(world.database, { organisationId, teamId: null, files: [west], dryRun: false, today: testToday, staffId: null, ...change })
}

const count = async (table: string, organisationId: string) => (await world.owner.query(`select count(*)::int as n from ${table} where organisation_id = $1`, [organisationId])).rows[0].n as number

test('the command line reads the caseload of team West into an organisation that has nothing yet', async () => {
  await foundOrganisation(world.database, { id: empty, slug: 'leeg', name: 'Leeg', demo: false })
  const dry = await bring(empty, { dryRun: true })
  expect(dry).toMatchObject({ persons: expected.persons, jobs: expected.jobs })
  expect(await count('participant', empty)).toBe(0)
  expect(await count('team', empty)).toBe(0)
  const done = await bring(empty)
  expect(done).toEqual(dry)
  expect('problems' in done && done.problems.map(({ sheet, row }) => [sheet, row])).toEqual([['Caseload', 43], ['Caseload', 44], ['Caseload', 45]])
  expect('problems' in done && done.problems[0]!.message).toMatch(/^Amira van den Berg: Deze persoon staat twee keer in het bestand/)
  expect(await count('participant', empty)).toBe(38)
  expect(await count('job', empty)).toBe(19)
  expect(await count('import_row', empty)).toBe(3)
})

test('the quarters of that file come out as they should, and each coach has the own people', async () => {
  const careers = await acting(world.database, { organisationId: empty, staffId: null, reach: 'organisation', teamIds: [], on: testToday }, async (db) =>
    (await listCareers({ db, acting: { organisationId: empty, staffId: null, reach: 'organisation', teamIds: [], on: testToday } })).careers)
  const figures = expected.quarters.map(({ quarter }) => {
    const { served, workingInclusive } = quarterReturn(careers, quarter as Quarter).figures
    return { quarter, served: served.persons.length, inclusive: workingInclusive.counted.length }
  })
  expect(figures).toEqual(expected.quarters)
  const { rows } = await world.owner.query('select s.name, count(*)::int as n from assignment a join staff s on s.id = a.staff_id where a.organisation_id = $1 group by s.name', [empty])
  expect(Object.fromEntries(rows.map(({ name, n }) => [name, n]))).toEqual(expected.coaches)
})

test('an import that breaks halfway leaves nothing behind, says so, and can be tried again', async () => {
  const who = { organisationId: organisations.waterland.id, staffId: staff.marieke.id, reach: 'teams', teamIds: [teams.west.id], on: testToday } as const
  const before = [await count('participant', who.organisationId), await count('employer', who.organisationId), await count('audit_line', who.organisationId)]
  const id = await acting(world.database, who, async (db) => {
    const taken = await takeFile({ db, acting: who }, { name: west.name, bytes: west.bytes }, teams.west.id)
    if ('id' in taken) await startImport({ db, acting: who }, taken.id)
    return 'id' in taken ? taken.id : ''
  })
  const importer = { acting: who, line: { event: 'lijst ingelezen', staffId: who.staffId, staffName: 'Marieke van Dam', roles: 'teamLead', ground: 'team', address: '', trace: id } } as const
  await world.owner.query("alter table contact add constraint halfway check (import_id is null) not valid")
  await expect(runImport(world.database, importer, id)).rejects.toThrow('halfway')
  expect([await count('participant', who.organisationId), await count('employer', who.organisationId), await count('audit_line', who.organisationId)]).toEqual(before)
  expect((await world.owner.query('select state from import where id = $1', [id])).rows).toEqual([{ state: 'failed' }])
  await world.owner.query('alter table contact drop constraint halfway')
  expect(await acting(world.database, who, (db) => startImport({ db, acting: who }, id))).toBe(true)
  await runImport(world.database, importer, id)
  expect(await count('participant', who.organisationId)).toBe(before[0]! + expected.persons)
})

test('an import that has begun does not begin twice', async () => {
  const who = { organisationId: organisations.waterland.id, staffId: null, reach: 'organisation', teamIds: [], on: testToday } as const
  const { rows } = await world.owner.query("select id from import where state = 'done' and organisation_id = $1", [who.organisationId])
  expect(await acting(world.database, who, (db) => startImport({ db, acting: who }, rows[0].id))).toBe(false)
})
