import { afterAll, beforeAll, expect, test } from 'vitest'
import { people, staff, teams } from '#src/demo/cast.ts'
import { addDays } from '#src/kernel/day.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
const timeline = `/participants/${people.sanne.id}/timeline`

beforeAll(async () => {
  world = await openWorld()
  const fatima = await world.as('fatima')
  const visit = { kind: 'support', modality: 'faceToFace', place: 'home', minutes: '30', participantIds: people.sanne.id }
  for (let day = 0; day < 45; day++) await fatima.submit('/contacts', { ...visit, onDay: addDays('2026-11-20', -day), note: `Gesprek ${day}.` })
  await fatima.submit(`/participants/${people.sanne.id}/jobs`, { employerName: 'Bakkerij Blom', title: 'bakkershulp', workForm: 'regulier', startedOn: '2026-11-02' })
  const meeting = crypto.randomUUID()
  await fatima.submit('/meetings', { id: meeting, kind: 'unit', teamId: teams.west.id, onDay: '2026-11-19', modality: 'faceToFace', staffIds: staff.fatima.id, participantIds: people.sanne.id })
  await fatima.submit(`/meetings/${meeting}/points`, { participantId: people.sanne.id, said: 'Zoekt ook iets voor de zaterdag.' })
})
afterAll(() => world.close())

test('the timeline tells what was recorded anywhere, newest first, and older on the next page without a gap', async () => {
  const fatima = await world.as('fatima')
  const first = await fatima.get(timeline)
  for (const told of ['Gesprek 0.', 'Begonnen · bakkershulp · Bakkerij Blom', 'Zoekt ook iets voor de zaterdag.']) expect(first.text).toContain(told)
  const older = /href="([^"]*before=[^"]*)"/.exec(first.html)![1]!.replaceAll('&amp;', '&')
  const second = await fatima.get(older)
  const told = (text: string) => [...text.matchAll(/Gesprek (\d+)\./g)].map(([, number]) => Number(number))
  expect([...told(first.text), ...told(second.text)]).toEqual(Array.from({ length: 45 }, (_, day) => day))
  expect(second.text).toContain('Begeleiding begonnen')
})

test('one kind at a time can be seen', async () => {
  const work = await (await world.as('fatima')).get(`${timeline}?kind=work`)
  expect(work.text).toContain('bakkershulp')
  expect(work.text).not.toContain('Gesprek 0.')
  expect((await (await world.as('fatima')).get(`${timeline}?kind=search`)).text).toContain('Hiervan is nog niets vastgelegd.')
})

test('the first view shows what asks for attention, what somebody promised, and the latest', async () => {
  const fatima = await world.as('fatima')
  await fatima.submit('/tasks', { id: crypto.randomUUID(), title: 'Rooster vragen', staffId: staff.fatima.id, dueOn: '2026-11-30', participantIds: people.sanne.id })
  const page = (await fatima.get(`/participants/${people.sanne.id}`)).text
  for (const told of ['Wat vraagt aandacht', 'Nog geen loopbaanprofiel', 'Rooster vragen', 'Gesprek 0.']) expect(page).toContain(told)
})

test('no view is there for whom the person is not', async () => {
  for (const who of ['bram', 'joris', 'lot', 'petra'] as const) {
    for (const view of ['', '/timeline', '/work', '/around']) expect((await (await world.as(who)).get(`/participants/${people.sanne.id}${view}`)).status).toBe(404)
  }
})

test('one sees by name who reads what: who works for the person the file, the employer with an open page only that', async () => {
  const fatima = await world.as('fatima')
  const around = `/participants/${people.sanne.id}/around`
  expect((await fatima.get(around)).text).toMatch(/Wie leest wat Fatima Aydin Coach: het hele dossier Marieke van Dam Teamleider: het hele dossier Verder leest niemand mee/)
  expect((await (await world.as('els')).get(`/participants/${people.omar.id}/around`)).text).toMatch(/Behandelteam: leest het hele dossier/)
  const job = crypto.randomUUID()
  await fatima.submit(`/participants/${people.sanne.id}/jobs`, { id: job, employerName: 'Bakkerij Blom', title: 'hulp', workForm: 'regulier', startedOn: '2026-11-02', hoursPerWeek: '16' })
  await fatima.submit(`/participants/${people.sanne.id}/disclosure/decisions`, { recipient: 'employer', employerName: 'Bakkerij Blom', level: 'support', coachVisible: 'yes', decidedOn: '2026-11-20' })
  const agreement = `/participants/${people.sanne.id}/jobs/${job}/agreement`
  await fatima.submit(`${agreement}/page`, { naming: 'given', work: 'hulp', startedOn: '2026-11-02', hoursPerWeek: '16' })
  expect((await fatima.get(around)).text).not.toContain('Werkgever: alleen de bladzijde')
  await fatima.submit(`${agreement}/links`, { audience: 'employer', days: '90' })
  expect((await fatima.get(around)).text).toContain('Bakkerij Blom Werkgever: alleen de bladzijde met de afspraken · open sinds 23 november 2026')
  await fatima.submit(`/participants/${people.sanne.id}/disclosure/decisions`, { recipient: 'employer', employerName: 'Bakkerij Blom', level: 'nothing', coachVisible: 'no', decidedOn: '2026-11-23' })
  expect((await fatima.get(around)).text).not.toContain('Werkgever: alleen de bladzijde')
})
