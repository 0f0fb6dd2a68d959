import { afterAll, beforeAll, expect, test } from 'vitest'
import { people, staff, teams } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  const fatima = await world.as('fatima')
  await fatima.submit('/contacts', { kind: 'support', participantIds: people.sanne.id, onDay: '2026-11-17', modality: 'faceToFace', place: 'home', minutes: '45', note: 'x' })
  await fatima.submit('/meetings', { id: crypto.randomUUID(), kind: 'unit', teamId: teams.west.id, onDay: '2026-11-18', modality: 'faceToFace', minutes: '75', staffIds: [staff.fatima.id, staff.bram.id] })
})
afterAll(() => world.close())

const week = '/time?week=2026-11-16'
const entry = { onDay: '2026-11-19', minutes: '90', category: 'administration' }

test('the week is filled from notes and meetings, for everybody who was there, and only for oneself', async () => {
  const own = (await (await world.as('fatima')).get(week)).text
  for (const told of ['0:45 uur', '1:15 uur', '2:00 uur']) expect(own).toContain(told)
  const bram = (await (await world.as('bram')).get(week)).text
  expect(bram).toContain('1:15 uur')
  expect(bram).not.toContain('0:45 uur')
})

test('only what is missing is filled in; it can be taken away again, by oneself alone', async () => {
  const [fatima, bram] = [await world.as('fatima'), await world.as('bram')]
  const id = crypto.randomUUID()
  for (let times = 0; times < 2; times++) expect((await fatima.submit('/time', { id, ...entry, note: 'Rapportage' })).location).toBe('/time?week=2026-11-16')
  expect((await fatima.get(week)).text).toContain('Administratie · Rapportage')
  expect((await fatima.get(week)).text).toContain('3:30 uur')
  expect((await bram.submit(`/time/${id}/remove`)).status).toBe(404)
  expect((await fatima.submit(`/time/${id}/remove`)).status).toBe(303)
  expect((await fatima.get(week)).text).not.toContain('Rapportage')
})

test('with the hours of the contract the sheet says how much is not accounted for', async () => {
  const fatima = await world.as('fatima')
  expect((await fatima.submit('/time/hours', { fromOn: '2026-11-16', hoursPerWeek: '28,5' })).location).toBe('/time')
  expect((await fatima.get(week)).text).toContain('Nog niet verklaard 26:30 uur')
  expect((await fatima.submit('/time/hours', { fromOn: '2026-11-16', hoursPerWeek: '90' })).text).toContain('Vul uren in tussen 0 en 60')
})

test('what is not right is said in one sentence a field', async () => {
  const fatima = await world.as('fatima')
  const wrong = await fatima.submit('/time', { onDay: '', minutes: 'lang' })
  expect(wrong.status).toBe(422)
  for (const sentence of ['Kies de dag.', 'Vul hele minuten in', 'Kies waaraan de tijd besteed is.']) expect(wrong.text).toContain(sentence)
  expect((await fatima.submit('/time', { ...entry, onDay: '2026-11-24' })).text).toContain('Deze dag is nog niet geweest.')
})

test('help stands by phase, from whom the note was about', async () => {
  expect((await (await world.as('fatima')).get(week)).text).toContain('Begeleiding per fase Kennismaken 0:45 uur')
})

test('the coach signs the week off; only then the team lead sees its totals, and nothing is added until it is taken back', async () => {
  const [fatima, marieke] = [await world.as('fatima'), await world.as('marieke')]
  const sheet = `/reviews/time/${staff.fatima.id}/2026-11-16`
  expect((await marieke.get(sheet)).status).toBe(404)
  expect((await marieke.get('/reviews/time')).text).toContain('niet afgerond')
  const id = crypto.randomUUID()
  await fatima.submit('/time', { id, ...entry })
  for (let times = 0; times < 2; times++) expect((await fatima.submit('/time/sign', { week: '2026-11-16' })).location).toBe('/time?week=2026-11-16')
  expect((await fatima.get(week)).text).toContain('Afgerond op 23 november 2026.')
  const totals = await marieke.get(sheet)
  for (const told of ['Kennismaken 0:45 uur', 'Administratie 1:30 uur', 'Overleg 1:15 uur']) expect(totals.text).toContain(told)
  for (const who of ['bram', 'peter', 'inge', 'els', 'fatima'] as const) expect((await (await world.as(who)).get(sheet)).status).toBe(404)
  expect((await fatima.submit('/time', entry)).text).toContain('Deze week heb je afgerond.')
  expect((await fatima.submit(`/time/${id}/remove`)).status).toBe(404)
  expect((await marieke.submit('/time/unsign', { week: '2026-11-16' })).status).toBe(404)
  expect((await fatima.submit('/time/unsign', { week: '2026-11-16' })).status).toBe(303)
  expect((await marieke.get(sheet)).status).toBe(404)
  expect((await fatima.submit(`/time/${id}/remove`)).status).toBe(303)
  for (const wrong of ['2026-11-17', '2026-11-30', '']) expect((await fatima.submit('/time/sign', { week: wrong })).status).toBe(404)
})
