import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
const id = crypto.randomUUID()
const person = `/participants/${people.sanne.id}`
const job = `${person}/jobs/${id}`
beforeAll(async () => {
  world = await openWorld()
  await (await world.as('fatima')).submit(`${person}/jobs`, { id, employerName: 'Bakkerij Blom', title: 'bakkershulp', workForm: 'regulier', startedOn: '2026-11-02', hoursPerWeek: '16', wagePerHourCents: '15,20' })
})
afterAll(() => world.close())

test('advice about income is offered before a job, changed when it was given, and taken back when it was a mistake', async () => {
  const fatima = await world.as('fatima')
  const one = crypto.randomUUID()
  const offer = { id: one, occasion: 'beforeJob', jobId: id, offeredOn: '2026-10-20', result: 'accepted' }
  for (let sent = 0; sent < 2; sent++) expect((await fatima.submit(`${person}/benefits-advice`, offer)).location).toBe(job)
  expect((await fatima.get(job)).text).toContain('Voor de start van een baan Wil het graag Wijzig aangeboden op 20 okt 2026')
  expect((await fatima.submit(`${person}/benefits-advice/${one}`, { ...offer, result: 'given' })).text).toContain('Kies de dag waarop het advies is gegeven.')
  await fatima.submit(`${person}/benefits-advice/${one}`, { ...offer, result: 'given', givenOn: '2026-10-26', provider: 'Sociaal raadslieden' })
  expect((await fatima.get(`${person}/work`)).text).toContain('aangeboden op 20 okt 2026 · gegeven op 26 okt 2026 · Sociaal raadslieden')
  expect((await fatima.submit(`${person}/benefits-advice/${one}/remove`)).status).toBe(303)
  expect((await fatima.get(job)).text).toContain('nog niet aangeboden')
})
test('advice cannot be tied to the job of somebody else', async () => {
  const answer = await (await world.as('fatima')).submit(`/participants/${people.amira.id}/benefits-advice`, { occasion: 'other', jobId: id, offeredOn: '2026-10-20', result: 'waiting' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Kies iets uit de lijst.')
})
test('a talk with the employer begins with what the person wants told, and keeps what was said', async () => {
  const fatima = await world.as('fatima')
  expect((await fatima.get(`${job}/feedback/new`)).text).toContain('Sanne heeft hierover nog niets gekozen.')
  expect((await fatima.submit(`${job}/feedback`, { onDay: '2026-11-24', goesWell: 'Goed' })).text).toContain('Deze dag is nog niet geweest.')
  await fatima.submit(`${job}/feedback`, { onDay: '2026-11-16', givenBy: 'Ilse Blom', goesWell: 'Op tijd.', agreed: 'Elke maandag even praten.', nextOn: '2026-11-30' })
  expect((await fatima.get(job)).text).toContain('Volgende gesprek: 30 november 2026. 16 nov 2026 Ilse Blom Wijzig Wat gaat goed? Op tijd.')
})
test('the page of the job says what is due, and a contact at the workplace makes it done', async () => {
  const fatima = await world.as('fatima')
  expect((await fatima.get(job)).text).toContain('Week 3: elkaar nog niet gezien. Dat kon tot zondag 22 november 2026.')
  await fatima.submit('/contacts', { kind: 'support', participantIds: people.sanne.id, modality: 'faceToFace', place: 'workplace', onDay: '2026-11-23', note: 'Samen pauze gehouden.', supportKind: 'onTheJob' })
  const page = await fatima.get(job)
  expect(page.text).not.toContain('elkaar nog niet gezien')
  expect(page.text).toContain('Week 4 23 nov 2026 t/m 29 nov 2026 23 nov 2026')
  expect(page.text).toContain('Uitleg op de werkplek Coach 1 23 nov 2026')
})
test('somebody who wants no regular contact any more is not asked for it, and it says who is there', async () => {
  const fatima = await world.as('fatima')
  expect((await fatima.submit(`${job}/support`, { supportUntilOn: '2026-11-01' })).text).toContain('Deze dag ligt voor de eerste werkdag.')
  await fatima.submit(`${job}/support`, { supportUntilOn: '2026-11-23', stepDownTo: 'casemanager Els' })
  const page = await fatima.get(job)
  expect(page.text).toContain('Geen vast contact meer vanaf 23 november 2026, op wens van de deelnemer. Dan is er: casemanager Els.')
  expect(page.text).not.toContain('Maand 2')
})
test('what is not yours is not there: of another coach, another organisation, another person', async () => {
  for (const who of ['bram', 'lot'] as const) {
    const stranger = await world.as(who)
    for (const url of [job, `${job}/after`, `${job}/support`, `${job}/feedback/new`, `${person}/benefits-advice/new`]) expect((await stranger.get(url)).status, `${who} ${url}`).toBe(404)
    expect((await stranger.submit(`${person}/benefits-advice`, { occasion: 'other', offeredOn: '2026-10-20', result: 'waiting' })).status).toBe(404)
  }
  expect((await (await world.as('fatima')).get(`/participants/${people.amira.id}/jobs/${id}`)).status).toBe(404)
})
