import { afterAll, beforeAll, expect, test } from 'vitest'
import { people, staff } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const sanne = people.sanne.id
const page = `/participants/${sanne}/disclosure`
const choice = { recipient: 'employer', employerName: 'Bakkerij Blom', level: 'support', coachVisible: 'yes', sentence: 'Ik heb iemand die met me meekijkt.', decidedOn: '2026-11-20', validUntil: '2027-05-20', revisit: ['troubleAtWork'] }
const count = async (table: string, id = sanne) => Number((await world.owner.query(`select count(*) as count from ${table} where participant_id = $1`, [id])).rows[0].count)

test('without a choice the page says that nothing may be told, and that there was no talk', async () => {
  const { text } = await (await world.as('fatima')).get(page)
  expect(text).toContain('Zolang Sanne niets kiest, mag een werkgever niets weten.')
  expect(text).toContain('nog niet over gepraat')
})

test('Fatima writes a talk down in Sanne’s own words, once, also when the form arrives twice', async () => {
  const fatima = await world.as('fatima')
  const talk = { id: crypto.randomUUID(), onDay: '2026-11-20', topics: ['noDuty', 'words'], pros: 'Dan hoef ik niet te doen alsof.', cons: 'Straks kijken ze anders naar me.', sentence: 'Ik heb iemand die met me meekijkt.' }
  for (let sent = 0; sent < 2; sent++) expect((await fatima.submit(`${page}/talks`, talk)).location).toBe(page)
  expect(await count('disclosure_talk')).toBe(1)
  const { text } = await fatima.get(page)
  expect(text).toContain('Vertellen hoeft niet · De woorden geoefend')
  expect(text).toContain('Goed aan vertellen: Dan hoef ik niet te doen alsof.')
  expect(text).not.toContain('nog niet over gepraat')
  expect((await fatima.submit(`/participants/${people.bas.id}/disclosure/talks`, talk)).status).toBe(404)
})

test('a choice for one employer shows with its sentence and its last day, and can be taken back and counted again', async () => {
  const fatima = await world.as('fatima')
  const id = crypto.randomUUID()
  expect((await fatima.get(`${page}/decisions/new?employer=Bakkerij%20Blom`)).html).toContain('value="Bakkerij Blom"')
  expect((await fatima.submit(`${page}/decisions`, { ...choice, id })).location).toBe(page)
  expect((await fatima.get(page)).text).toMatch(/Bakkerij Blom Dat er een coach is “Ik heb iemand die met me meekijkt.”.*geldt tot en met 20 mei 2027/)
  const { location } = await fatima.submit(`${page}/decisions/${id}/withdraw`)
  const back = await fatima.get(location!)
  expect(back.text).toContain('De keuze is teruggenomen. Er mag nu niets verteld worden.')
  expect(back.text).toContain('Nog geen keuze')
  await fatima.submit(`${page}/decisions/${id}/withdraw`, { again: 'yes' })
  expect((await world.owner.query('select withdrawn_on from disclosure_decision where id = $1', [id])).rows[0].withdrawn_on).toBeNull()
})

test('a choice with faults comes back filled in, with one sentence per field', async () => {
  const fatima = await world.as('fatima')
  const answer = await fatima.submit(`${page}/decisions`, { ...choice, employerName: '', coachVisible: 'no', validUntil: '2026-01-01' })
  expect(answer.status).toBe(422)
  for (const sentence of ['Vul in welke werkgever.', 'alleen als de coach gezien mag worden', 'Deze dag ligt voor de keuze.']) expect(answer.text).toContain(sentence)
  expect(answer.html).toContain('value="Ik heb iemand die met me meekijkt."')
  expect((await fatima.submit(`${page}/decisions`, { ...choice, level: 'diagnosis', sentence: '' })).text).toContain('Schrijf welke woorden mogen')
})

test('somebody else’s person is not there, for reading and for writing', async () => {
  for (const who of ['bram', 'lot'] as const) {
    const visitor = await world.as(who)
    expect((await visitor.get(page)).status).toBe(404)
    expect((await visitor.submit(`${page}/talks`, { onDay: '2026-11-20', topics: 'pros' })).status).toBe(404)
    expect((await visitor.submit(`${page}/decisions`, choice)).status).toBe(404)
  }
  const omar = `/participants/${people.omar.id}/disclosure`
  const els = await world.as('els')
  expect((await els.get(omar)).status).toBe(200)
  expect((await els.get(`${omar}/decisions/new`)).status).toBe(404)
})

test('a decision of another person cannot be taken back through one’s own', async () => {
  const [{ id }] = (await world.owner.query('select id from disclosure_decision where participant_id = $1', [sanne])).rows
  expect((await (await world.as('bram')).submit(`/participants/${people.omar.id}/disclosure/decisions/${id}/withdraw`)).status).toBe(404)
})

test('who looked and who wrote stands in the access log', async () => {
  const { rows } = await world.owner.query("select distinct event from audit_line where staff_id = $1 and object_type = 'disclosure' order by event", [staff.fatima.id])
  expect(rows.map(({ event }) => event)).toEqual(expect.arrayContaining(['gesprek over vertellen vastgelegd', 'keuze over vertellen teruggenomen', 'keuze over vertellen vastgelegd', 'vertellen of niet bekeken']))
})
