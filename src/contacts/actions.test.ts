import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const visit = { kind: 'support', onDay: '2026-11-23', modality: 'faceToFace', place: 'workplace', minutes: '30', note: 'Samen de route gelopen.' }

test('one note about two people stands in both files', async () => {
  const fatima = await world.as('fatima')
  await fatima.submit('/contacts', { ...visit, participantIds: [people.sanne.id, people.amira.id] })
  for (const id of [people.sanne.id, people.amira.id]) expect((await fatima.get(`/participants/${id}`)).text).toContain('Samen de route gelopen.')
  expect((await fatima.get(`/participants/${people.sanne.id}`)).text).not.toContain('Amira')
})

test('after saving one can undo it, for a day and only one’s own', async () => {
  const fatima = await world.as('fatima')
  const id = crypto.randomUUID()
  const saved = await fatima.submit('/contacts', { ...visit, id, participantIds: people.bas.id })
  expect((await fatima.get(saved.location!)).text).toContain('Het contact is vastgelegd.')
  expect((await (await world.as('marieke')).submit(`/contacts/${id}/remove`)).status).toBe(404)
  expect((await fatima.submit(`/contacts/${id}/remove`)).status).toBe(303)
  expect((await fatima.get(`/contacts/${id}`)).status).toBe(404)
})

test('contact with an employer needs the employer, contact with a participant the participant, and the day has come', async () => {
  const fatima = await world.as('fatima')
  expect((await fatima.submit('/contacts', { ...visit, kind: 'employer' })).text).toContain('Vul de werkgever in.')
  expect((await fatima.submit('/contacts', visit)).text).toContain('Kies over wie het gaat.')
  expect((await fatima.submit('/contacts', { ...visit, participantIds: people.bas.id, onDay: '2026-11-24' })).text).toContain('Deze dag is nog niet geweest.')
  expect((await fatima.submit('/contacts', { ...visit, participantIds: people.bas.id, minutes: 'lang' })).text).toContain('Vul hele minuten in')
  const kept = await fatima.submit('/contacts', { ...visit, minutes: 'lang', participantIds: [people.bas.id, people.sanne.id] })
  expect([...kept.html.matchAll(/name="participantIds" value="[^"]+" checked/g)]).toHaveLength(2)
})

test('a note with HTML is shown as text', async () => {
  const fatima = await world.as('fatima')
  await fatima.submit('/contacts', { ...visit, participantIds: people.bas.id, note: '<img src=x onerror=alert(1)> <b>vet</b>' })
  const page = await fatima.get(`/participants/${people.bas.id}`)
  expect(page.html).toContain('&lt;img src=x onerror=alert(1)>')
  expect(page.html).not.toContain('<img src=x')
})

test('an employer met for the first time is kept and shows the contact to who may read it', async () => {
  const fatima = await world.as('fatima')
  await fatima.submit('/contacts', { ...visit, kind: 'employer', employerName: 'Kringloop Noord', participantIds: people.sanne.id, purpose: 'learnNeeds', place: 'employer', note: 'Ze zoeken hulp bij de kleding.' })
  const { rows } = await world.owner.query("select id from employer where name = 'Kringloop Noord'")
  expect((await fatima.get(`/employers/${rows[0].id}`)).text).toContain('Ze zoeken hulp bij de kleding.')
  expect((await (await world.as('bram')).get(`/employers/${rows[0].id}`)).text).not.toContain('Ze zoeken hulp bij de kleding.')
  expect((await (await world.as('lot')).get(`/employers/${rows[0].id}`)).status).toBe(404)
})
