import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { openWorld, type Visitor, type World } from '#test/world.ts'

let world: World
let fatima: Visitor
let job = ''
let task = ''
const sanne = `/participants/${people.sanne.id}`
beforeAll(async () => {
  world = await openWorld()
  fatima = await world.as('fatima')
  const id = crypto.randomUUID()
  await fatima.submit(`${sanne}/jobs`, { id, employerName: 'Bakkerij Blom', title: 'hulp in de bakkerij', workForm: 'regulier', startedOn: '2026-10-05', hoursPerWeek: '16', openToAll: 'yes', setAside: 'no' })
  job = `${sanne}/jobs/${id}`
  task = (await fatima.submit(`${job}/learning`, { title: 'Platen vullen', pictogram: 'bake', forWorkplace: 'Doe het één keer voor.' })).location!
  await fatima.submit(`${task}/steps`, { text: 'Pak de plaat.', pictogram: 'carry' })
})
afterAll(() => world.close())

const decide = (level: string, coachVisible: string) => fatima.submit(`${sanne}/disclosure/decisions`, { id: crypto.randomUUID(), recipient: 'employer', employerName: 'Bakkerij Blom', level, coachVisible, sentence: 'Ik leer door te kijken.', decidedOn: '2026-11-12' })
const sheet = () => fatima.get(`${job}/learning/workplace-sheet`)

test('the sheet of the person has her times, her steps with their pictures, and whom to call', async () => {
  const { status, text, html } = await fatima.get(`${job}/learning/sheet`)
  expect(status).toBe(200)
  for (const said of ['Jouw werk bij Bakkerij Blom', 'Je werkt 16 uur in de week.', 'Platen vullen', 'Pak de plaat.', 'Bel Fatima.']) expect(text).toContain(said)
  for (const picture of ['picto-bake.svg', 'picto-carry.svg', 'picto-clock.svg', 'picto-phone.svg']) expect(html).toContain(picture)
  expect(text).not.toContain('Doe het één keer voor.')
})

test('while nothing was decided there is no sheet for the workplace, and it says why', async () => {
  const { text } = await sheet()
  expect(text).toContain('Dit blad kan er nog niet zijn')
  expect(text).not.toContain('Samenwerken met Sanne')
})

test('when only support may be told, the steps stand there and the explanation does not', async () => {
  await decide('support', 'yes')
  const { text, html } = await sheet()
  expect(text).toContain('Samenwerken met Sanne')
  expect(html.slice(html.indexOf('<article'), html.indexOf('</article>'))).not.toContain('Doe het één keer voor.')
  expect(text).toContain('Dit staat niet op het blad')
})

test('when what helps may be told, the explanation stands there too', async () => {
  await decide('limits', 'yes')
  const { html } = await sheet()
  expect(html.slice(html.indexOf('<article'), html.indexOf('</article>'))).toContain('Doe het één keer voor.')
})

test('words of care hold the paper until somebody writes why, and that is kept once', async () => {
  await fatima.submit(`${task}/edit`, { title: 'Platen vullen', pictogram: 'bake', forWorkplace: 'Leg het rustig uit, door de medicijnen gaat het langzamer.' })
  const held = await sheet()
  expect(held.text).toContain('Hier staan woorden die niet zijn vrijgegeven')
  expect(held.html).toContain('paper-held')
  expect((await fatima.submit(`${job}/learning/workplace-sheet`, { overrideReason: '' })).status).toBe(422)
  const id = crypto.randomUUID()
  for (const _ of [1, 2]) expect((await fatima.submit(`${job}/learning/workplace-sheet`, { id, overrideReason: 'Sanne vroeg er zelf om.' })).status).toBe(303)
  expect((await sheet()).html).not.toContain('paper-held')
  const { rows } = await world.owner.query('select place, words, reason from disclosure_override')
  expect(rows).toEqual([{ place: 'workSheet', words: ['medicijnen'], reason: 'Sanne vroeg er zelf om.' }])
})

test('a new decision asks for the reason again', async () => {
  await decide('limits', 'yes')
  expect((await sheet()).html).toContain('paper-held')
})

test('both sheets stand in the access log as something that leaves the house', async () => {
  const { rows } = await world.owner.query("select distinct object_type, kind from audit_line where object_type in ('workSheet', 'workplaceSheet') and kind = 'export' and outcome = 'success' order by 1")
  expect(rows.map(({ object_type }) => object_type)).toEqual(['workSheet', 'workplaceSheet'])
})
