import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const { sanne, amira, bas, omar } = people
const opening = { employerName: 'Hotel Bos', title: 'kamerhulp', foundOn: '2026-11-20' }
const step = { stage: 'applied', onDay: '2026-11-23' }

test('somebody is tried at an employer without an opening, step by step, with notes and a kind reason for no', async () => {
  const fatima = await world.as('fatima')
  const id = crypto.randomUUID()
  const form = { id, employerName: 'Garage Smit', title: 'hulpmonteur', ...step, note: 'Brief samen geschreven.' }
  for (let sent = 0; sent < 2; sent++) expect((await fatima.submit(`/participants/${sanne.id}/applications`, form)).location).toBe(`/participants/${sanne.id}/applications/${id}`)
  const page = `/participants/${sanne.id}/applications/${id}`
  const stepId = crypto.randomUUID()
  for (let sent = 0; sent < 2; sent++) expect((await fatima.submit(`${page}/steps`, { id: stepId, stage: 'interview', onDay: '2026-11-27' })).status).toBe(303)
  expect((await fatima.get(page)).text).toContain('Gesprek gepland')
  await fatima.submit(`${page}/steps`, { stage: 'declinedByPerson', onDay: '2026-11-23', reason: 'travel', note: 'De bus doet er te lang over.' })
  const list = await fatima.get(`/participants/${sanne.id}/applications`)
  expect(list.text).toContain('hulpmonteur Garage Smit')
  expect((await world.owner.query('select count(*) as count from application_step where application_id = $1', [id])).rows[0].count).toBe(3)
})

test('a step with faults comes back filled in, each fault with its sentence', async () => {
  const fatima = await world.as('fatima')
  const { location } = await fatima.submit(`/participants/${sanne.id}/applications`, { employerName: 'Garage Smit', title: 'wasser', ...step })
  const wrong = await fatima.submit(`${location}/steps`, { stage: 'offered', onDay: '2026-12-24', note: 'nog niet' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Deze dag is nog niet geweest.')
  expect(wrong.html).toContain('nog niet</textarea>')
  expect((await fatima.submit(`${location}/steps`, { stage: 'offered', onDay: '2026-11-23', reason: 'pay' })).text).toContain('Een reden hoort bij een nee.')
  expect((await fatima.submit(`/participants/${sanne.id}/applications`, { ...step })).text).toContain('Vul de werkgever in.')
})

test('an own step of today can be taken back; with the last one the application goes', async () => {
  const fatima = await world.as('fatima')
  const id = crypto.randomUUID()
  const page = `/participants/${amira.id}/applications/${id}`
  await fatima.submit(`/participants/${amira.id}/applications`, { id, employerName: 'Garage Smit', title: 'balie', ...step })
  const stepId = crypto.randomUUID()
  await fatima.submit(`${page}/steps`, { id: stepId, stage: 'refusedByEmployer', onDay: '2026-11-23' })
  expect((await fatima.submit(`${page}/steps/${stepId}/remove`)).location).toBe(page)
  expect((await fatima.submit(`${page}/steps/${id}/remove`)).location).toBe(`/participants/${amira.id}/applications`)
  expect((await fatima.get(page)).status).toBe(404)
})

test('a coach sees for a lead the own people only, and a person of a colleague cannot be put down', async () => {
  const [fatima, bram] = [await world.as('fatima'), await world.as('bram')]
  const { location } = await fatima.submit('/leads', opening)
  await bram.submit(`${location}/people`, { participantIds: omar.id })
  await fatima.submit(`${location}/people`, { participantIds: [sanne.id, bas.id] })
  const seen = await fatima.get(location!)
  expect(seen.text).toContain('Sanne Bos')
  expect(seen.text).not.toContain('Omar')
  expect((await bram.get(location!)).text).toContain('Omar Yilmaz')
  expect((await bram.get('/leads')).text).not.toContain('Sanne')
  expect((await fatima.get('/leads')).text).toContain('Bas, Sanne')
  expect((await fatima.submit(`${location}/people`, { participantIds: omar.id })).status).toBe(404)
  expect((await fatima.submit(`${location}/people`, {})).text).toContain('Kies wie.')
  expect((await (await world.as('marieke')).get(location!)).text).toContain('Omar Yilmaz')
})

test('putting somebody down twice for a lead makes one application, and what was noted the second time is kept as a step', async () => {
  const fatima = await world.as('fatima')
  const { location } = await fatima.submit('/leads', { ...opening, title: 'spoelkeuken' })
  const leadId = location!.split('/')[2]!
  for (let sent = 0; sent < 2; sent++) await fatima.submit(`${location}/people`, { participantIds: sanne.id })
  const again = await fatima.get(`/participants/${sanne.id}/applications/new?lead=${leadId}`)
  expect(again.location).toMatch(/applications\/[0-9a-f-]{36}$/)
  expect((await fatima.submit(`/participants/${sanne.id}/applications`, { leadId, ...step, note: 'Kaartje gebracht.' })).location).toBe(again.location)
  expect((await fatima.get(again.location!)).text).toContain('Kaartje gebracht.')
  expect((await world.owner.query('select count(*) as count from application where lead_id = $1', [leadId])).rows[0].count).toBe(1)
})

test('an application of somebody else, also under the address of an own person, is not there', async () => {
  const [fatima, bram] = [await world.as('fatima'), await world.as('bram')]
  const { location } = await bram.submit(`/participants/${omar.id}/applications`, { employerName: 'Garage Smit', title: 'chauffeur', ...step })
  const id = location!.split('/')[4]!
  for (const url of [location!, `/participants/${sanne.id}/applications/${id}`, `/participants/${omar.id}/applications`]) expect((await fatima.get(url)).status).toBe(404)
  expect((await fatima.submit(`/participants/${sanne.id}/applications/${id}/steps`, { ...step, stage: 'hired' })).status).toBe(404)
  const { location: own } = await fatima.submit(`/participants/${sanne.id}/applications`, { id, employerName: 'Garage Smit', title: 'chauffeur', ...step })
  expect(own).toBeUndefined()
})

test('every look and step is in the access log with the person it is about', async () => {
  const fatima = await world.as('fatima')
  const { location } = await fatima.submit(`/participants/${bas.id}/applications`, { employerName: 'Garage Smit', title: 'poetser', ...step })
  await fatima.get(location!)
  const { rows } = await world.owner.query("select event, participant_ids from audit_line where object_id = $1 order by seq", [location!.split('/')[4]])
  expect(rows).toEqual([{ event: 'sollicitatie toegevoegd', participant_ids: [bas.id] }, { event: 'sollicitatie bekeken', participant_ids: [bas.id] }])
})

test('the treatment team reads how it stands and puts nothing down', async () => {
  const els = await world.as('els')
  const page = await els.get(`/participants/${omar.id}/applications`)
  expect(page.status).toBe(200)
  expect(page.text).not.toContain('Nieuwe sollicitatie')
  expect((await els.get(`/participants/${omar.id}/applications/new`)).status).toBe(404)
})
