import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  const fatima = await world.as('fatima')
  await fatima.submit('/contacts', { kind: 'support', participantIds: people.sanne.id, onDay: '2026-11-22', modality: 'phone', place: 'remote', note: '', nextStep: 'Belt baker Blom', nextOn: '2026-11-24' })
  await fatima.submit(`/participants/${people.amira.id}/jobs`, { employerName: 'Hotel Bos', title: 'kamerhulp', workForm: 'loonkostensubsidie', startedOn: '2026-10-01', hoursPerWeek: '12,5' })
})
afterAll(() => world.close())

const order = (text: string, names: string[]) => names.map((name) => text.indexOf(name)).every((at, index, all) => at >= 0 && (index === 0 || at > all[index - 1]!))

test('the list shows the own people with work, last contact and next step', async () => {
  const { text } = await (await world.as('fatima')).get('/participants')
  expect(text).toContain('3 deelnemers')
  expect(text).toMatch(/Bos, Sanne LVB · Kennismaken Fatima Aydin IPS-team West Geen werk gisteren Belt baker Blom 24 nov 2026/)
  expect(text).toContain('kamerhulp · Hotel Bos · 12,5 u')
})

test('one searches by a part of the name or the client number, and accents and capitals do not matter', async () => {
  const fatima = await world.as('fatima')
  expect((await fatima.get('/participants?q=idr')).text).toContain('El Idrissi, Amira')
  expect((await fatima.get('/participants?q=SÀNNE')).text).toContain('Bos, Sanne')
  expect((await fatima.get('/participants?q=1003')).text).toContain('1 deelnemer')
  expect((await fatima.get('/participants?q=niemand')).text).toContain('Niemand past bij dit filter.')
  expect((await fatima.get("/participants?q=%27%3B--%25_")).text).toContain('Niemand gevonden')
})

test('filters and sorting live in the address, and nonsense there falls back to the usual', async () => {
  const marieke = await world.as('marieke')
  expect((await marieke.get('/participants?work=paid')).text).toContain('1 deelnemer')
  expect((await marieke.get('/participants?group=lvb')).text).toContain('Bos, Sanne')
  expect(order((await marieke.get('/participants?sort=name&down=1')).text, ['Yilmaz, Omar', 'Jansen, Bas', 'Bos, Sanne'])).toBe(true)
  expect((await marieke.get('/participants?sort=x&page=-3&coach=%27')).text).toContain('5 deelnemers')
})

test('each person’s phases of today stand quietly under the name, and one can look at one phase', async () => {
  const fatima = await world.as('fatima')
  expect((await fatima.get('/participants')).text).toMatch(/El Idrissi, Amira (GGZ|LVB) · Begeleiden op het werk/)
  const looking = await fatima.get('/participants?phase=coaching')
  expect(looking.text).toContain('1 deelnemer')
  expect(looking.text).toContain('El Idrissi, Amira')
  expect(looking.text).not.toContain('Bos, Sanne')
  expect((await fatima.get('/participants?phase=adapting')).text).toContain('Niemand past bij dit filter.')
  const { rows } = await world.owner.query("select participant_ids from audit_line where object_type = 'caseload' and staff_id = (select id from staff where name = 'Fatima Aydin') order by seq desc limit 2")
  expect(rows.map(({ participant_ids }) => participant_ids)).toEqual([[], [people.amira.id]])
})

test('a search is logged as a search, with the people it showed', async () => {
  await (await world.as('fatima')).get('/participants?q=sanne')
  const { rows } = await world.owner.query("select kind, participant_ids from audit_line where kind = 'search' order by seq desc limit 1")
  expect(rows[0]).toEqual({ kind: 'search', participant_ids: [people.sanne.id] })
})

test('Vandaag says who needs somebody and why, and what is planned', async () => {
  const { text } = await (await world.as('fatima')).get('/today')
  expect(text).toContain('Goedemorgen Fatima')
  expect(text).toContain('maandag 23 november 2026 · 3 deelnemers · 1 aan het werk')
  expect(text).toMatch(/Jansen, Bas GGZ Nog geen werkgever ontmoet/)
  expect(text).toMatch(/24 nov 2026 Sanne Bos Belt baker Blom/)
})

test('pages exist in English too', async () => {
  const fatima = await world.as('fatima')
  await fatima.submit('/language', { locale: 'en', returnTo: '/today' })
  expect((await fatima.get('/today')).text).toContain('Good morning Fatima')
  expect((await fatima.get('/participants')).text).toContain('3 participants')
})
