import { afterAll, beforeAll, expect, test } from 'vitest'
import { employers, organisations, people, staff, teams } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const address = `/participants/${people.amira.id}/snooze`

test('a signal is put aside with a reason, is silent on Vandaag, and can be shown again', async () => {
  const fatima = await world.as('fatima')
  expect((await fatima.get('/today')).text).toContain('El Idrissi')
  const form = await fatima.get(`${address}?signal=quiet`)
  expect(form.text).toContain('Lang niet gesproken')
  for (const signal of ['quiet', 'employerContact', 'profile', 'disclosure']) {
    expect((await fatima.submit(address, { id: crypto.randomUUID(), signal, untilOn: '2026-11-30', reason: 'Is op vakantie.' })).location).toBe('/today')
  }
  expect((await fatima.get('/today')).text).not.toContain('El Idrissi')
  const { rows } = await world.owner.query("select id from snooze where signal = 'quiet'")
  expect((await fatima.submit(`/participants/${people.amira.id}/snooze/${rows[0].id}/end`)).status).toBe(303)
  expect((await fatima.get('/today')).text).toContain('El Idrissi')
})

test('putting aside needs a reason and a day that is not far away', async () => {
  const fatima = await world.as('fatima')
  const send = (fields: Record<string, string>) => fatima.submit(address, { id: crypto.randomUUID(), signal: 'quiet', untilOn: '2026-11-30', reason: 'Later', ...fields })
  expect((await send({ reason: '' })).text).toContain('Schrijf kort waarom het kan wachten.')
  expect((await send({ untilOn: '2026-11-23' })).text).toContain('Kies een dag na vandaag.')
  expect((await send({ untilOn: '2027-05-01' })).text).toContain('Kies een dag binnen 60 dagen.')
  expect((await send({ untilOn: '2026-02-30' })).status).toBe(422)
  expect((await send({ signal: 'weather' })).status).toBe(422)
  expect((await fatima.get(`${address}?signal=weather`)).status).toBe(404)
})

test('nobody puts aside what is not theirs', async () => {
  const bram = await world.as('bram')
  expect((await bram.get(`${address}?signal=quiet`)).status).toBe(404)
  expect((await bram.submit(address, { id: crypto.randomUUID(), signal: 'quiet', untilOn: '2026-11-30', reason: 'x' })).status).toBe(404)
  expect((await (await world.as('lot')).get(`${address}?signal=quiet`)).status).toBe(404)
  expect((await (await world.as('els')).get(`${address}?signal=quiet`)).status).toBe(404)
})

test('a team lead sets how long a file may be silent; the scale’s own days cannot be set; a coach sets nothing', async () => {
  const marieke = await world.as('marieke')
  expect((await marieke.get('/norms')).text).toContain('Lang niet gesproken')
  expect((await marieke.submit('/norms/quiet', { everybody: 'veel' })).text).toContain('Vul hele dagen in')
  expect((await marieke.submit('/norms/quiet', { everybody: '21', ggz: '', lvb: '5' })).location).toBe('/norms')
  expect((await marieke.get('/norms')).text).toContain('21 dagen')
  expect((await marieke.get('/norms/quiet')).html).toContain('value="21"')
  expect((await marieke.submit('/norms/jobLost', { everybody: '30' })).status).toBe(404)
  expect((await (await world.as('fatima')).get('/norms')).status).toBe(404)
  expect((await (await world.as('inge')).get('/norms')).text).not.toContain('21 dagen')
})

const matter = (kind: string, id: string) => `/today/${kind}/${id}/snooze`

test('a task whose day has come stands on Vandaag with who asked, is put aside with a reason that only its owner reads, and comes back', async () => {
  const [fatima, marieke] = [await world.as('fatima'), await world.as('marieke')]
  const [due, ahead] = [crypto.randomUUID(), crypto.randomUUID()]
  await marieke.submit('/tasks', { id: due, title: 'Verslag naar UWV', staffId: staff.fatima.id, dueOn: '2026-11-20', participantIds: people.sanne.id })
  await marieke.submit('/tasks', { id: ahead, title: 'Kerstkaarten', staffId: staff.fatima.id, dueOn: '2026-11-24' })
  const { text } = await fatima.get('/today')
  expect(text).toMatch(/Verslag naar UWV Sanne Bos Taak, gevraagd door Marieke/)
  expect(text).not.toContain('Kerstkaarten')
  expect((await marieke.get('/today')).text).not.toContain('Verslag naar UWV')
  expect((await fatima.submit(matter('task', due), { id: crypto.randomUUID(), signal: 'task', untilOn: '2026-11-30', reason: '' })).status).toBe(422)
  expect((await fatima.submit(matter('task', due), { id: crypto.randomUUID(), signal: 'task', untilOn: '2026-11-30', reason: 'UWV is dicht' })).location).toBe('/today')
  expect((await fatima.get('/today')).text).toMatch(/Uitgesteld \(1\).*Verslag naar UWV.*UWV is dicht/)
  expect((await marieke.get(matter('task', due))).status).toBe(404)
  expect((await marieke.get(`/participants/${people.sanne.id}`)).text).not.toContain('UWV is dicht')
  const { rows } = await world.owner.query('select id from snooze where subject_id = $1', [due])
  expect((await marieke.submit(`/today/snooze/${rows[0].id}/end`)).status).toBe(404)
  expect((await fatima.submit(`/today/snooze/${rows[0].id}/end`)).status).toBe(303)
  expect((await fatima.get('/today')).text).not.toContain('UWV is dicht')
  await fatima.submit(`/tasks/${due}/finish`)
  expect((await fatima.get('/today')).text).not.toContain('Verslag naar UWV')
  expect((await fatima.get(matter('task', due))).status).toBe(404)
})

test('a second look waits on the desk of the team lead, a question of a colleague on that of who was asked, and on no other', async () => {
  const [fatima, bram, marieke, peter] = [await world.as('fatima'), await world.as('bram'), await world.as('marieke'), await world.as('peter')]
  const id = crypto.randomUUID()
  await fatima.submit('/referrals', { id, teamId: teams.west.id, source: 'treatmentTeam', receivedOn: '2026-11-16', givenName: 'Joep', familyName: 'Waterman', targetGroup: 'ggz', wish: 'Buiten werken' })
  expect((await fatima.submit(`/referrals/${id}/steps/declined`, { onDay: '2026-11-18', reason: 'notReady', note: 'Eerst rust.' })).status).toBe(303)
  expect((await marieke.get('/today')).text).toMatch(/Waterman, Joep Nog niet klaar genoemd/)
  for (const other of [fatima, bram, peter]) expect((await other.get('/today')).text).not.toContain('Waterman, Joep')
  expect((await fatima.get(matter('secondLook', id))).status).toBe(404)
  await bram.submit(`/employers/${employers.blom.id}/introductions`, { id: crypto.randomUUID(), staffIds: staff.fatima.id, question: 'Ken jij de bakker?' })
  expect((await fatima.get('/today')).text).toMatch(/Bakkerij Blom Bram de Jong vraagt of je kunt voorstellen/)
  expect((await marieke.get('/today')).text).not.toContain('vraagt of je kunt voorstellen')
  const { rows } = await world.owner.query('select id from introduction')
  await fatima.submit(`/introductions/${rows[0].id}`, { answer: 'Ja, ik bel haar.' })
  expect((await fatima.get('/today')).text).not.toContain('vraagt of je kunt voorstellen')
})

test('a question of an employer and an agreed talk are signals of the file, for who reaches the person', async () => {
  const [fatima, bram] = [await world.as('fatima'), await world.as('bram')]
  const job = crypto.randomUUID()
  await fatima.submit(`/participants/${people.bas.id}/jobs`, { id: job, employerName: 'Bakkerij Blom', title: 'bezorger', workForm: 'regulier', startedOn: '2026-09-01', hoursPerWeek: '16', openToAll: 'yes', setAside: 'no' })
  await world.owner.query("insert into employer_question (organisation_id, id, job_id, participant_id, employer_id, question) values ($1, $2, $3, $4, $5, 'Wanneer komt de subsidie?')", [organisations.waterland.id, crypto.randomUUID(), job, people.bas.id, employers.blom.id])
  await fatima.submit(`/participants/${people.bas.id}/jobs/${job}/feedback`, { onDay: '2026-11-01', goesWell: 'Op tijd.', nextOn: '2026-11-20' })
  const overview = await fatima.get(`/participants/${people.bas.id}`)
  expect(overview.text).toContain('Een vraag van Bakkerij Blom wacht op antwoord')
  expect(overview.text).toContain('Afgesproken om de werkgever te spreken: bezorger')
  expect(overview.html).toContain(`/participants/${people.bas.id}/jobs/${job}"`)
  expect((await bram.get('/today')).text).not.toContain('Bakkerij Blom wacht')
  await fatima.submit(`/participants/${people.bas.id}/jobs/${job}/feedback`, { onDay: '2026-11-22', goesWell: 'Gaat goed.' })
  expect((await fatima.get(`/participants/${people.bas.id}`)).text).not.toContain('Afgesproken om de werkgever te spreken')
})
