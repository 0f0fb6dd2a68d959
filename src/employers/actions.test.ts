import { afterAll, beforeAll, expect, test } from 'vitest'
import { employers } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const blom = employers.blom.id
const count = async (table: string, where = 'true') => (await world.owner.query(`select count(*) as count from ${table} where ${where}`)).rows[0].count

test('Fatima adds an employer with its address, and it stands there with its first site', async () => {
  const fatima = await world.as('fatima')
  const id = crypto.randomUUID()
  const form = { id, name: 'Lunchroom De Sleutel', kvk: '0070 1234', street: 'Kade 4', postcode: '1135kl', place: 'Edam', phone: '0299 00 12 34', sector: 'I' }
  for (let sent = 0; sent < 2; sent++) expect((await fatima.submit('/employers', form)).location).toBe(`/employers/${id}`)
  expect(await count('employer', `id = '${id}' and kvk = '00701234' and sector = 'I'`)).toBe(1)
  expect(await count('employer_site', `employer_id = '${id}' and postcode = '1135 KL' and postcode4 = '1135'`)).toBe(1)
  const page = await fatima.get(`/employers/${id}`)
  for (const shown of ['Lunchroom De Sleutel', 'Edam · Horeca', 'Kade 4, 1135 KL Edam', 'href="tel:0299001234"']) expect(page.html).toContain(shown)
})

test('a name that looks like a known one is asked about first, and added when it is another', async () => {
  const fatima = await world.as('fatima')
  const form = { id: crypto.randomUUID(), name: 'Bakkerij Bloem', place: 'Edam' }
  const asked = await fatima.submit('/employers', form)
  expect(asked.status).toBe(422)
  expect(asked.text).toContain('Is dit dezelfde?')
  expect(asked.html).toContain(`href="/employers/${blom}"`)
  expect(asked.html).toContain('value="Bakkerij Bloem"')
  expect(await count('employer', "name = 'Bakkerij Bloem'")).toBe(0)
  expect((await fatima.submit('/employers', { ...form, different: 'yes' })).status).toBe(303)
  expect(await count('employer', "name = 'Bakkerij Bloem'")).toBe(1)
})

test('the same whole postcode is asked about, whatever the name', async () => {
  const fatima = await world.as('fatima')
  await world.owner.query("insert into employer_site (organisation_id, id, employer_id, name, postcode4, postcode) select organisation_id, gen_random_uuid(), id, 'Purmerend', '1441', '1441 XY' from employer where id = $1", [blom])
  const asked = await fatima.submit('/employers', { name: 'De Gouden Korst', postcode: '1441 XY' })
  expect(asked.text).toContain('Bakkerij Blom Purmerend · zelfde postcode')
  expect((await fatima.submit('/employers', { name: 'De Gouden Korst', postcode: '1441 XZ' })).status).toBe(303)
})

test('a register number that is taken is refused with the way to who has it, also when one says it is another', async () => {
  const answer = await (await world.as('fatima')).submit('/employers', { name: 'Heel iets anders', kvk: employers.blom.kvk, different: 'yes' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Dit KvK-nummer hoort al bij een andere werkgever.')
  expect(answer.html).toContain(`href="/employers/${blom}"`)
  expect(await count('employer', "name = 'Heel iets anders'")).toBe(0)
  const edited = await (await world.as('fatima')).submit(`/employers/${employers.smit.id}`, { name: 'Garage Smit', kvk: employers.blom.kvk })
  expect(edited.status).toBe(422)
})

test('what was learned is kept and shown to every coach of the organisation', async () => {
  const fatima = await world.as('fatima')
  expect((await fatima.submit(`/employers/${blom}`, { name: 'Bakkerij Blom', kvk: employers.blom.kvk, place: 'Purmerend', sector: 'C', size: '10-49', needs: 'Hulp bij het afwegen.', atmosphere: 'Hartelijk.', traits: ['earlyStart', 'withFood'] })).status).toBe(303)
  const page = await (await world.as('joris')).get(`/employers/${blom}`)
  for (const shown of ['Hulp bij het afwegen.', 'Hartelijk.', 'vroeg beginnen, met eten', '10-49 medewerkers', 'Fabrieken en werkplaatsen']) expect(page.text).toContain(shown)
})

test('faults come back with everything typed', async () => {
  const fatima = await world.as('fatima')
  const answer = await fatima.submit(`/employers/${blom}`, { name: '', kvk: '12', needs: 'Blijft staan.', traits: ['earlyStart', 'bestaatNiet'] })
  expect(answer.status).toBe(422)
  for (const sentence of ['Vul de naam in.', 'Een KvK-nummer heeft acht cijfers.', 'Kies iets uit de lijst.', 'Blijft staan.']) expect(answer.text).toContain(sentence)
  expect(answer.html).toMatch(/value="earlyStart" checked/)
  const site = await fatima.submit(`/employers/${blom}/sites`, { name: '', postcode: '99', branchNumber: '1' })
  for (const sentence of ['Geef de vestiging een naam.', 'Vul een postcode in zoals 1441 AB.', 'Een vestigingsnummer heeft twaalf cijfers.']) expect(site.text).toContain(sentence)
  const person = await fatima.submit(`/employers/${blom}/people`, { name: 'Ilse', email: 'geen adres', siteId: crypto.randomUUID() })
  expect([person.status, person.text.includes('Vul een e-mailadres in')]).toEqual([422, true])
  expect((await fatima.submit(`/employers/${blom}/people`, { name: 'Ilse', siteId: crypto.randomUUID() })).status).toBe(422)
})

test('somebody at an employer is added once, decides on hiring, and leaves without being deleted', async () => {
  const fatima = await world.as('fatima')
  const id = crypto.randomUUID()
  const ilse = { id, name: 'Ilse Blom', function: 'eigenaar', decidesOnHiring: 'yes', phone: '06 00 00 12 34', bestReached: 'voor negen bellen' }
  for (let sent = 0; sent < 2; sent++) expect((await fatima.submit(`/employers/${blom}/people`, ilse)).status).toBe(303)
  expect(await count('employer_person', `id = '${id}'`)).toBe(1)
  expect((await fatima.get(`/employers/${blom}`)).text).toContain('Ilse Blom beslist over aannemen')
  expect((await fatima.submit(`/employers/${blom}/people/${id}`, { ...ilse, leftOn: '2026-11-01' })).status).toBe(303)
  const page = await fatima.get(`/employers/${blom}`)
  expect(page.text).toContain('weg sinds 1 nov 2026')
  expect(page.text).not.toContain('voor negen bellen')
  expect((await fatima.submit(`/employers/${employers.smit.id}/people/${id}`, ilse)).status).toBe(404)
})

test('an employer of another organisation is not there', async () => {
  const lot = await world.as('lot')
  for (const url of [`/employers/${blom}`, `/employers/${blom}/edit`, `/employers/${blom}/sites/new`, `/employers/${blom}/people/new`, `/employers/${blom}/introductions`]) expect([url, (await lot.get(url)).status]).toEqual([url, 404])
  for (const url of [`/employers/${blom}`, `/employers/${blom}/sites`, `/employers/${blom}/people`, `/employers/${blom}/introductions`]) expect([url, (await lot.submit(url, { name: 'Overgenomen' })).status]).toEqual([url, 404])
  expect(await count('employer', "name = 'Overgenomen'")).toBe(0)
})

test('who is no coach or team lead has no employers', async () => {
  for (const who of ['els', 'ada', 'ruben', 'wim', 'petra'] as const) expect([who, (await (await world.as(who)).get('/employers')).status]).toEqual([who, 404])
})

test('each look and each change of an employer is in the log', async () => {
  const { rows } = await world.owner.query("select distinct event, kind from audit_line where object_type in ('employer', 'employerPerson') and outcome = 'success'")
  for (const line of [{ event: 'werkgever toegevoegd', kind: 'create' }, { event: 'werkgever gewijzigd', kind: 'update' }, { event: 'werkgever bekeken', kind: 'read' }, { event: 'iemand bij een werkgever toegevoegd', kind: 'create' }]) expect(rows).toContainEqual(line)
})
