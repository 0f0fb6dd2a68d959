import { afterAll, beforeAll, expect, test } from 'vitest'
import { people, staff } from '#src/demo/cast.ts'
import { routes } from '#src/routes.ts'
import { eventWords } from './event-words.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const log = (person: keyof typeof people) => `/participants/${people[person].id}/log`
const countLines = async () => (await world.owner.query<{ n: number }>('select count(*)::int as n from audit_line')).rows[0]!.n
const newest = async () => (await world.owner.query('select event, kind, staff_name, object_type, participant_ids from audit_line order by at desc limit 1')).rows[0]

test('every event of the site has plain words in both languages', () => {
  expect(routes.filter(([, , permission, event]) => permission !== 'public' && !eventWords[event]).map(([, , , event]) => event)).toEqual([])
})

test('a coach reads who looked: name, role, what, how often, on what ground', async () => {
  const fatima = await world.as('fatima')
  for (let times = 0; times < 3; times++) await fatima.get(`/participants/${people.amira.id}`)
  await (await world.as('marieke')).get(`/participants/${people.amira.id}/edit`)
  const { text } = await fatima.get(log('amira'))
  expect(text).toContain('Fatima Aydin, Coach')
  expect(text).toContain('Bekeek het dossier, 3 keer.')
  expect(text).toContain('Is begeleider van deze persoon')
  expect(text).toContain('Marieke van Dam, Teamleider')
  expect(text).toContain('Bekeek de gegevens over de persoon.')
  expect(text).toContain('Hoort bij het team van deze persoon')
  const english = await world.as('fatima')
  await english.submit('/language', { locale: 'en' })
  expect((await english.get(log('amira'))).text).toContain('Looked at the file, 3 times.')
})

test('a name in a list is told apart from an opened file', async () => {
  const bram = await world.as('bram')
  await bram.get('/participants')
  const all = await bram.get(log('omar'))
  expect(all.text).toContain('Zag de naam in een lijst: bekeek de lijst van deelnemers.')
  expect((await bram.get(`${log('omar')}?looks=list`)).text).not.toContain('bekeek wie er in het dossier keek')
  expect((await bram.get(`${log('omar')}?looks=file`)).text).not.toContain('lijst van deelnemers')
})

test('signing in is no look at anybody', async () => {
  const lot = await world.as('lot')
  await lot.get(`/participants/${people.milan.id}`)
  expect((await lot.get(log('milan'))).text).toContain('Bekeek het dossier')
  await world.owner.query("update audit_line set kind = 'signIn' where staff_id = $1 and event = 'dossier bekeken'", [staff.lot.id])
  expect((await lot.get(log('milan'))).text).not.toContain('Bekeek het dossier')
})

test('the page can be narrowed to a period', async () => {
  const noor = await world.as('noor')
  await noor.get(`/participants/${people.pien.id}`)
  await world.owner.query("update audit_line set at = '2026-03-10T22:30:00Z' where staff_id = $1 and event = 'dossier bekeken'", [staff.noor.id])
  await noor.get(log('pien'))
  const seen = async (query: string) => (await noor.get(`${log('pien')}?${query}`)).text.includes('Bekeek het dossier')
  expect(await seen('from=2026-03-10&to=2026-03-10')).toBe(true)
  expect(await seen('from=2026-03-11')).toBe(false)
  expect(await seen('to=2026-03-09')).toBe(false)
})

test('reading who looked is itself in the log', async () => {
  const bram = await world.as('bram')
  await bram.get(log('omar'))
  expect(await newest()).toMatchObject({ event: 'bekeken wie er keek', object_type: 'participantLog', participant_ids: [people.omar.id] })
  expect((await bram.get(log('omar'))).text.toLowerCase()).toContain('bekeek wie er in het dossier keek')
})

test('who may not see the person may not see who looked; the privacy officer may', async () => {
  for (const who of ['joris', 'peter', 'els', 'ada', 'ruben', 'wim', 'lot', 'anja'] as const) expect((await (await world.as(who)).get(log('sanne'))).status).toBe(404)
  expect((await (await world.as('petra')).get(log('sanne'))).status).toBe(200)
  expect((await (await world.as('petra')).get(log('robin'))).status).toBe(404)
})

test('the privacy officer reads everything one employee did, refused visits too', async () => {
  const tim = await world.as('tim')
  await tim.get(`/participants/${people.kees.id}`)
  await tim.get(`/participants/${people.sanne.id}`)
  const petra = await world.as('petra')
  const all = await petra.get(`/logbook/staff/${staff.tim.id}`)
  expect(all.text).toContain('Kees Postma')
  expect(all.text).toContain('Geweigerd')
  const refused = await petra.get(`/logbook/staff/${staff.tim.id}?kind=refused`)
  expect(refused.text).toContain('1 regel')
  expect(refused.text).not.toContain('Kees Postma')
  expect(await newest()).toMatchObject({ event: 'logboek van medewerker bekeken', staff_name: 'Petra Hoek' })
})

test('a long log is read in pages, older lines behind newer ones, none twice and none missed', async () => {
  const { rows } = await world.owner.query<{ id: string }>('select organisation_id as id from staff where id = $1', [staff.ruben.id])
  const line = { event: 'eigen account bekeken', kind: 'read', outcome: 'success', staff_id: staff.ruben.id, staff_name: 'Ruben Smit', roles: 'researcher', purpose: 'account.own', ground: 'own', address: '', source: 'test', object_type: 'account', detail: '', trace: '' }
  const owner = await world.owner.connect()
  await owner.query(`begin; set local app.organisation = '${rows[0]!.id}'; select audit_append('${rows[0]!.id}', '${JSON.stringify(Array.from({ length: 250 }, () => line))}'); commit`)
  owner.release()
  const petra = await world.as('petra')
  let url = `/logbook/staff/${staff.ruben.id}`
  const sizes: number[] = []
  for (let pages = 0; pages < 5 && url; pages++) {
    const page = await petra.get(url)
    sizes.push(page.text.split('bekeek het eigen account').length - 1)
    url = /href="([^"]*before=\d+[^"]*)"/.exec(page.html)?.[1]?.replaceAll('&amp;', '&') ?? ''
  }
  expect(sizes).toEqual([100, 100, 50])
})

test('the logbook finds a participant by exact number or name, and the search is logged', async () => {
  const petra = await world.as('petra')
  expect((await petra.submit('/logbook', { q: '1006' })).text).toContain('Daan van den Berg')
  expect(await newest()).toMatchObject({ kind: 'search', event: 'deelnemer gezocht in logboek', participant_ids: [people.daan.id] })
  expect((await petra.submit('/logbook', { q: 'amira el idrissi' })).text).toContain('Amira El Idrissi')
  for (const q of ['Amira', '2001', 'Robin Dekker']) expect((await petra.submit('/logbook', { q })).text).toContain('Niemand gevonden')
  expect((await petra.submit('/logbook', { q: ' ' })).status).toBe(422)
})

test('the logbook counts refused visits and emergency access of the last thirty days', async () => {
  const petra = await world.as('petra')
  const count = async (what: string) => Number(new RegExp(`>([\\d.]+)<[^>]*>[^>]*keer ${what}|keer ${what}[\\s\\S]*?figure-value">([\\d.]+)<`).exec((await petra.get('/logbook')).html)!.slice(1).find(Boolean))
  const before = { refused: await count('geweigerd'), emergency: await count('noodtoegang') }
  await (await world.as('lot')).get(`/participants/${people.sanne.id}`)
  await (await world.as('tim')).get(`/participants/${people.sanne.id}`)
  await (await world.as('tim')).submit('/emergency', { clientNumber: '1001', reason: 'Staat bij mij aan de deur' })
  expect({ refused: await count('geweigerd'), emergency: await count('noodtoegang') }).toEqual({ refused: before.refused + 1, emergency: before.emergency + 1 })
})

test('only the privacy officer reads the logbook, and only of the own organisation', async () => {
  for (const who of ['fatima', 'marieke', 'wim', 'ada'] as const) {
    expect((await (await world.as(who)).get('/logbook')).status).toBe(404)
    expect((await (await world.as(who)).get(`/logbook/staff/${staff.bram.id}`)).status).toBe(404)
  }
  const anja = await world.as('anja')
  expect((await anja.get('/logbook')).text).not.toContain('Fatima')
  expect((await anja.get(`/logbook/staff/${staff.bram.id}`)).status).toBe(404)
})

test('every visit of a coach to every address of the site leaves at least one line', async () => {
  const named: Record<string, string> = { participant: people.sanne.id, staff: staff.bram.id, quarter: '2026Q3', figure: 'served', kind: 'csv' }
  for (const [method, pattern, permission, event] of routes) {
    if (permission === 'public') continue
    const url = pattern.replace(/:(\w+)/g, (_, name: string) => named[name] ?? crypto.randomUUID())
    const before = await countLines()
    const fatima = await world.as('fatima')
    const answer = method === 'get' ? await fatima.get(url) : await fatima.submit(url)
    expect(answer.status, `${method} ${url}`).toBeLessThan(500)
    expect(await countLines(), `${event}: ${method} ${url}`).toBeGreaterThan(before)
  }
})
