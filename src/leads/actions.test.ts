import { afterAll, beforeAll, expect, test } from 'vitest'
import { employers, people } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const opening = { employerName: 'Bakkerij Blom', title: 'hulp in de bakkerij', foundOn: '2026-11-20', origin: 'found' }

test('a coach puts an opening down with two words, and colleagues find it, also by an everyday word for the occupation', async () => {
  const fatima = await world.as('fatima')
  const form = await fatima.get(`/leads/new?employer=${employers.blom.id}`)
  expect(form.html).toContain('value="Bakkerij Blom"')
  const id = /name="id" value="([^"]+)"/.exec(form.html)![1]!
  for (let sent = 0; sent < 2; sent++) expect((await fatima.submit('/leads', { ...opening, id, occupationCode: 'afwasser' })).location).toBe(`/leads/${id}`)
  expect((await world.owner.query('select occupation_code, title from lead')).rows).toEqual([{ occupation_code: '9412', title: 'hulp in de bakkerij' }])
  const bram = await world.as('bram')
  for (const wanted of ['bakkerij', 'BLOM', 'keukenhulp', 'purmerend']) expect((await bram.get(`/leads?q=${wanted}`)).text).toContain('hulp in de bakkerij')
  expect((await bram.get('/leads?q=kapper')).text).toContain('Geen vacature die hierbij past')
  expect((await (await world.as('lot')).get('/leads')).text).toContain('Er staat nog geen vacature')
  expect((await (await world.as('lot')).get(`/leads/${id}`)).status).toBe(404)
})

test('work that is made shows from which jobs its tasks come', async () => {
  const fatima = await world.as('fatima')
  const made = { ...opening, origin: 'made', title: 'medewerker ontvangst', task1: 'koffie zetten', from1: 'de receptionist', hours1: '5', task2: 'post rondbrengen', from2: 'de conciërge', hours2: '4,5', days: ['monday', 'tuesday'], traits: ['quiet', 'fixedContact'] }
  const { location } = await fatima.submit('/leads', made)
  const page = await fatima.get(location!)
  for (const said of ['Zelf gemaakt werk', 'koffie zetten', 'de conciërge', 'Samen 9,5 uur per week.', 'maandag, dinsdag', 'rustig']) expect(page.text).toContain(said)
  const form = await fatima.get(`${location}/edit`)
  expect(form.html).toContain('value="4,5"')
  await fatima.submit(location!, { ...made, origin: 'found' })
  expect((await fatima.get(location!)).text).not.toContain('koffie zetten')
})

test('an occupation that may mean several comes back with what was typed and what one can choose', async () => {
  const fatima = await world.as('fatima')
  const answer = await fatima.submit('/leads', { ...opening, occupationCode: 'magazijnmedewerker', tasks: 'dozen sjouwen' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Kies welk beroep je bedoelt.')
  expect(answer.html).toContain('value="magazijnmedewerker"')
  expect(answer.html).toMatch(/type="radio" name="occupationCode" value="4321"/)
  expect(answer.html).toContain('dozen sjouwen</textarea>')
  const { location } = await fatima.submit('/leads', { ...opening, occupationCode: ['magazijnmedewerker', '4321'] })
  expect((await world.owner.query('select occupation_code from lead where id = $1', [location!.split('/')[2]])).rows[0].occupation_code).toBe('4321')
})

test('a lead is brought to the unit meeting, taken back, closed with a reason and opened again', async () => {
  const fatima = await world.as('fatima')
  const { location } = await fatima.submit('/leads', { ...opening, title: 'inpakker' })
  await fatima.submit(`${location}/share`)
  expect((await (await world.as('bram')).get('/leads?show=shared')).text).toContain('inpakker')
  await fatima.submit(`${location}/share`, { undo: 'yes' })
  expect((await fatima.get('/leads?show=shared')).text).not.toContain('inpakker')
  expect((await fatima.submit(`${location}/close`, { closedOn: '2026-11-23', closeReason: '' })).text).toContain('Kies waarom.')
  await fatima.submit(`${location}/close`, { closedOn: '2026-11-23', closeReason: 'withdrawn' })
  expect((await fatima.get('/leads')).text).not.toContain('inpakker')
  expect((await fatima.get(location!)).text).toContain('De werkgever zoekt niet meer')
  await fatima.submit(`${location}/close`, { reopen: 'yes' })
  expect((await fatima.get('/leads')).text).toContain('inpakker')
})

test('the treatment team and the assessor have no way to openings', async () => {
  for (const who of ['els', 'ada'] as const) expect((await (await world.as(who)).get('/leads')).status).toBe(404)
  expect((await (await world.as('els')).get(`/participants/${people.omar.id}/applications`)).status).toBe(200)
})
