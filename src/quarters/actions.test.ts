import { afterAll, beforeAll, expect, test } from 'vitest'
import { employers, organisations, people } from '#src/demo/cast.ts'
import { readSheets } from '#src/sheets/read.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  const job = (id: string, person: string, form: string, from: string, until: string | null) =>
    world.owner.query("insert into job (organisation_id, id, participant_id, employer_id, title, work_form, started_on, ended_on, end_reason) values ($1, $2, $3, $4, 'hulp', $5, $6, $7::date, case when $7::date is null then null else 'other' end)", [organisations.waterland.id, id, person, employers.blom.id, form, from, until])
  await job('00000000-0000-4000-8000-000000000901', people.sanne.id, 'regulier', '2026-10-05', null)
  await job('00000000-0000-4000-8000-000000000902', people.omar.id, 'beschutWerk', '2026-10-12', null)
  await job('00000000-0000-4000-8000-000000000903', people.amira.id, 'proefplaatsing', '2026-10-12', null)
})
afterAll(() => world.close())

test('a team lead reads the figures of the own team, each with its definition', async () => {
  const page = await (await world.as('marieke')).get('/quarters/2026Q4')
  expect(page.text).toContain('In begeleiding 5')
  expect(page.text).toContain('Aan het werk, strikt 1 van 5 (20 %)')
  expect(page.text).toContain('Aan het werk, ruim 2 van 5 (40 %)')
  expect(page.text).toContain('Van iedereen in begeleiding: wie ten minste één dag van het kwartaal een betaalde baan had.')
})

test('every number opens to its people and to who is not counted and why', async () => {
  const page = await (await world.as('marieke')).get('/quarters/2026Q4/people/workingStrict')
  expect(page.text).toContain('Bos, Sanne')
  expect(page.text).toMatch(/Yilmaz, Omar Deze vorm van werk telt niet in de strikte telling/)
  expect(page.text).toMatch(/El Idrissi, Amira Het werk is onbetaald/)
})

test('a coach counts only her own people', async () => {
  const page = await (await world.as('fatima')).get('/quarters/2026Q4')
  expect(page.text).toContain('In begeleiding 3')
  expect((await (await world.as('fatima')).get('/quarters/2026Q4/people/workingInclusive')).text).not.toContain('Omar')
})

test('a researcher sees figures of the organisation without small numbers and without people', async () => {
  const ruben = await world.as('ruben')
  expect((await ruben.get('/quarters/2026Q4')).text).toContain('minder dan 10')
  expect((await ruben.get('/quarters/2026Q4/people/served')).status).toBe(404)
  expect((await ruben.get('/quarters/2026Q4/download/xlsx')).status).toBe(404)
  expect((await ruben.get('/api/v1/quarters/2026Q4')).status).toBe(404)
})

test('the download holds the figures and who is not counted, and is logged as an export', async () => {
  const marieke = await world.as('marieke')
  const csv = await marieke.get('/quarters/2026Q4/download/csv')
  expect(csv.html).toContain('Aan het werk, ruim;Alle;2;5;')
  const answer = await world.app.inject({ url: '/quarters/2026Q4/download/xlsx', headers: { cookie: `session=${await sessionOf('marieke')}` } })
  const read = readSheets(answer.rawPayload)
  expect(read.ok && read.sheets.map(({ name }) => name)).toEqual(['Cijfers', 'Niet meegeteld'])
  const { rows } = await world.owner.query("select event, array_length(participant_ids, 1) as people from audit_line where kind = 'export'")
  expect(rows).toContainEqual({ event: 'kwartaalcijfers gedownload', people: 5 })
})

test('another program gets the same numbers as JSON, and a wrong quarter is a problem with a sentence', async () => {
  const marieke = await world.as('marieke')
  expect(JSON.parse((await marieke.get('/api/v1/quarters/2026Q4')).html)).toMatchObject({ quarter: '2026Q4', served: 5, workingStrict: 1, workingInclusive: 2, jobStarts: 2 })
  expect((await marieke.get('/api/v1/quarters/2026Q5')).status).toBe(422)
})

async function sessionOf(name: 'marieke') {
  const { openSession } = await import('#src/access/session.ts')
  const { staff } = await import('#src/demo/cast.ts')
  return openSession(world.database, { organisationId: organisations.waterland.id, staffId: staff[name].id, agent: 'test', demo: true })
}
