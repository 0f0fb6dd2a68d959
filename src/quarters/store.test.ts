import { afterAll, beforeAll, expect, test } from 'vitest'
import { people, staff, teams } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
const note = { modality: 'faceToFace', place: 'employer', minutes: '40', onDay: '2026-11-20' }
const [visit, call, open] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
beforeAll(async () => {
  world = await openWorld()
  const fatima = await world.as('fatima')
  await fatima.submit('/contacts', { ...note, id: visit, kind: 'employer', employerName: 'Bakkerij Blom', participantIds: people.sanne.id, decidesOnHiring: 'yes', note: 'Ze wil Sanne leren kennen.' })
  await fatima.submit('/contacts', { ...note, id: call, kind: 'employer', employerName: 'Bakkerij Blom', participantIds: people.bas.id, modality: 'phone', place: 'remote', minutes: '20', note: 'Gebeld.' })
  await fatima.submit('/contacts', { ...note, id: open, kind: 'employer', employerName: 'Hotel Bos', note: 'Zomaar langs geweest.' })
  await (await world.as('bram')).submit('/contacts', { ...note, id: crypto.randomUUID(), kind: 'support', participantIds: people.omar.id, place: 'workplace', supportKind: 'workingAlong', note: 'Omar deed het zelf.' })
})
afterAll(() => world.close())

const address = '/quarters/2026Q4/evidence'

test('a team lead sees per item how many notes count of those it looks at, with source and what the anchors suggest', async () => {
  const { text } = await (await world.as('marieke')).get(address)
  expect(text).toMatch(/17\. .*? 1 van 3/)
  expect(text).toMatch(/18\. .*? 1 van 2/)
  expect(text).toMatch(/24\. .*? 120 van 140 \(86 %\) minuten/)
  expect(text).toContain('IPS-25, item 17 (7 januari 2008)')
  expect(text).toContain('Geen voorstel voor een score: de schaal rekent met alle uren')
})

test('the notes behind a figure open for who may read them; a note of a colleague about nobody is counted and not opened', async () => {
  const [marieke, fatima] = [await world.as('marieke'), await world.as('fatima')]
  const behind = await marieke.get(`${address}/17?team=${teams.west.id}`)
  expect(behind.text).toContain('Telt: 1')
  expect(behind.text).toContain('Telt niet: 2')
  expect(behind.html).toContain(`/contacts/${visit}`)
  expect(behind.html).not.toContain(`/contacts/${open}`)
  expect(behind.text).not.toContain('Zomaar langs')
  expect((await fatima.get(`${address}/17`)).html).toContain(`/contacts/${open}`)
  const { rows } = await world.owner.query("select participant_ids from audit_line where event = 'notities achter een cijfer bekeken' and staff_id = $1 order by seq desc limit 1", [staff.marieke.id])
  expect([...rows[0].participant_ids].sort()).toEqual([people.sanne.id, people.bas.id].sort())
})

test('a coach sees the own people only, another team and another organisation see nothing of it', async () => {
  expect((await (await world.as('bram')).get(address)).text).toMatch(/17\. [^0-9]*geen notities/)
  expect((await (await world.as('bram')).get(`${address}/23`)).text).toContain('Omar')
  expect((await (await world.as('fatima')).get(`${address}/23`)).text).not.toContain('Omar')
  for (const who of ['peter', 'inge'] as const) expect((await (await world.as(who)).get(`${address}?team=${teams.west.id}`)).status).toBe(404)
})

test('an assessor sees figures without people, small numbers hidden, and no notes', async () => {
  const ada = await world.as('ada')
  const { text } = await ada.get(`${address}?team=${teams.west.id}`)
  expect(text).toContain('minder dan 10')
  expect(text).not.toContain('onderdelen aanwezig')
  expect(text).not.toContain('1 van 3')
  expect((await ada.get(`${address}/17`)).status).toBe(404)
})

test('a quarter that has not begun and an item notes say nothing about are not there', async () => {
  const marieke = await world.as('marieke')
  for (const url of ['/quarters/2027Q3/evidence', `${address}/1`, '/quarters/x/evidence']) expect((await marieke.get(url)).status).toBe(404)
})
