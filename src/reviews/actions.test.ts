import { afterAll, beforeAll, expect, test } from 'vitest'
import { organisations, people, staff } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  const fatima = await world.as('fatima')
  const visit = { kind: 'employer', modality: 'faceToFace', place: 'employer', employerName: 'Bakkerij Blom' }
  await fatima.submit('/contacts', { ...visit, participantIds: people.sanne.id, purpose: 'presentStrengths', onDay: '2026-11-17', note: 'Verteld wat Sanne goed kan.', nextStep: 'Ilse bellen', nextOn: '2026-11-26' })
  await fatima.submit('/contacts', { ...visit, purpose: 'learnNeeds', onDay: '2026-11-18', note: 'Ze zoeken hulp voor zes uur.' })
  await fatima.submit('/contacts', { ...visit, modality: 'phone', place: 'remote', participantIds: people.amira.id, onDay: '2026-11-19', note: 'Nagebeld.' })
  await world.owner.query("insert into contact (organisation_id, id, staff_id, kind, on_day, modality, place, note, participant_ids, employer_id) select organisation_id, gen_random_uuid(), staff_id, 'employer', on_day, modality, place, 'Geheim over Daan', array[$1::uuid], employer_id from contact where purpose = 'learnNeeds'", [people.daan.id])
})
afterAll(() => world.close())

const week = `/reviews/weeks/${staff.fatima.id}/2026-11-16`

test('the team lead sees for each coach and week the visits that count out of all contacts with employers, and what is not read yet', async () => {
  const page = await (await world.as('marieke')).get('/reviews')
  expect(page.text).toContain('Fatima Aydin gevraagd: 6 per week geen loopt nog 2 van 4 nog te lezen')
  expect(page.text).toContain('Nog te lezen van vorige week 3 van 3 coaches')
  expect(page.text).not.toContain('Joris')
})

test('a week opens to its contacts: whole about the own people and about nobody in particular, of somebody else only where and when', async () => {
  const page = (await (await world.as('marieke')).get(week)).text
  for (const told of ['Verteld wat Sanne goed kan.', 'Voor Sanne Bos', 'Hierna: Ilse bellen', 'Ze zoeken hulp voor zes uur.', 'Voor niemand in het bijzonder', 'Op bezoek in totaal 3 van 4']) expect(page).toContain(told)
  expect(page).toContain('Voor iemand van wie jij het dossier niet leest.')
  expect(page).not.toContain('Geheim over Daan')
  const { rows } = await world.owner.query("select participant_ids from audit_line where event = 'bezoeken van een coach gelezen' order by seq desc limit 1")
  expect(rows[0].participant_ids.sort()).toEqual([people.sanne.id, people.amira.id].sort())
})

test('reading is stamped once, with a note that the coach reads; the note can be changed and the stamp taken back', async () => {
  const [marieke, fatima] = [await world.as('marieke'), await world.as('fatima')]
  expect((await fatima.get(week)).text).toContain('Je teamleider heeft deze week nog niet gelezen.')
  for (const note of ['Mooi bezoek.', 'Mooi bezoek bij Blom.']) expect((await marieke.submit(week, { note })).location).toBe(week)
  expect((await world.owner.query('select count(*)::int as count from log_review')).rows[0].count).toBe(1)
  expect((await fatima.get(week)).text).toContain('Gelezen door Marieke van Dam op 23 november 2026. Mooi bezoek bij Blom.')
  expect((await marieke.get('/reviews')).text).toContain('2 van 4 gelezen')
  expect((await marieke.submit(week, { note: 'x'.repeat(2001) })).status).toBe(422)
  expect((await fatima.get(week)).text).not.toContain('Geheim over Daan')
  expect((await fatima.submit(`${week}/unread`)).status).toBe(404)
  expect((await marieke.submit(`${week}/unread`)).status).toBe(303)
  expect((await marieke.submit(`${week}/unread`)).status).toBe(404)
})

test('a coach sees the own weeks alone, and nobody stamps what they do not lead', async () => {
  const fatima = await world.as('fatima')
  expect((await fatima.get('/reviews')).text).toContain('Wat je teamleider las')
  expect((await fatima.get('/reviews')).text).not.toContain('Bram')
  expect((await fatima.get(`/reviews/weeks/${staff.bram.id}/2026-11-16`)).status).toBe(404)
  expect((await fatima.submit(week, { note: 'x' })).status).toBe(404)
  for (const who of ['bram', 'peter', 'els', 'inge', 'wim'] as const) expect((await (await world.as(who)).get(week)).status).toBe(404)
  for (const who of ['peter', 'inge'] as const) expect((await (await world.as(who)).submit(week, { note: 'x' })).status).toBe(404)
  for (const wrong of ['2026-11-17', '2026-11-30', 'x']) expect((await (await world.as('marieke')).get(`/reviews/weeks/${staff.fatima.id}/${wrong}`)).status).toBe(404)
})

const out = { staffId: staff.fatima.id, onDay: '2026-11-20', employerName: 'Bakkerij Blom', observed: 'Je luisterde lang en vroeg pas daarna.', feedback: 'Noem eerder wat je komt doen.' }

test('a time out together is written down once, and its next step is a task of the coach that changes along', async () => {
  const [marieke, fatima] = [await world.as('marieke'), await world.as('fatima')]
  const id = crypto.randomUUID()
  for (let times = 0; times < 2; times++) expect((await marieke.submit('/reviews/field', { id, taskId: crypto.randomUUID(), ...out, nextStep: 'Een openingszin oefenen', nextOn: '2026-12-04' })).location).toBe(`/reviews/field/${id}`)
  expect((await marieke.get('/reviews/field')).text).toContain('Een openingszin oefenen')
  expect((await fatima.get('/tasks')).text).toContain('Een openingszin oefenen')
  expect((await fatima.get(`/reviews/field/${id}`)).text).toContain('Noem eerder wat je komt doen.')
  await marieke.submit(`/reviews/field/${id}/edit`, { ...out, nextStep: 'Twee openingszinnen oefenen', nextOn: '2026-12-04' })
  const { rows } = await world.owner.query("select title from task where origin = 'mentoring'")
  expect(rows).toEqual([{ title: 'Twee openingszinnen oefenen' }])
  for (const who of ['bram', 'peter', 'inge', 'els'] as const) expect((await (await world.as(who)).get(`/reviews/field/${id}`)).status).toBe(404)
  expect((await fatima.submit(`/reviews/field/${id}/edit`, out)).status).toBe(404)
  expect((await fatima.submit('/reviews/field', out)).status).toBe(404)
})

test('what is missing about a time out together is said in one sentence a field', async () => {
  const marieke = await world.as('marieke')
  const wrong = await marieke.submit('/reviews/field', { staffId: '', onDay: '', observed: '', nextStep: 'Bellen' })
  expect(wrong.status).toBe(422)
  for (const sentence of ['Kies met wie je meeging.', 'Kies de dag.', 'Schrijf op wat je zag.']) expect(wrong.text).toContain(sentence)
  expect((await marieke.submit('/reviews/field', { ...out, nextStep: 'Bellen' })).text).toContain('Kies wanneer de stap gedaan is.')
  expect((await marieke.submit('/reviews/field', { ...out, onDay: '2026-11-24' })).text).toContain('Deze dag is nog niet geweest.')
  expect((await marieke.submit('/reviews/field', { ...out, staffId: staff.joris.id })).text).toContain('Kies met wie je meeging.')
})

async function job(person: string, from: string) {
  await world.owner.query("insert into job (organisation_id, id, participant_id, employer_id, title, work_form, started_on) select $1, gen_random_uuid(), $2, id, 'hulp', 'beschutWerk', $3 from employer where name = 'Bakkerij Blom'", [organisations.waterland.id, person, from])
}

test('the figures of a talk are those of the coach’s people, and stay as they were on that day', async () => {
  const [marieke, fatima] = [await world.as('marieke'), await world.as('fatima')]
  await job(people.sanne.id, '2026-09-07')
  await job(people.omar.id, '2026-09-07')
  const form = await marieke.get(`/reviews/outcomes/new?coach=${staff.fatima.id}`)
  expect(form.text).toContain('In begeleiding 2 Aan het werk, strikt 0 van 2 (0 %) Aan het werk, ruim 1 van 2 (50 %)')
  const id = crypto.randomUUID()
  const talk = { id, coach: staff.fatima.id, quarter: '2026Q3', onDay: '2026-11-20', discussed: 'Het najaar.', goal: 'Elke week twee nieuwe werkgevers bezoeken.', goalByOn: '2027-01-15' }
  for (let times = 0; times < 2; times++) expect((await marieke.submit('/reviews/outcomes', talk)).location).toBe(`/reviews/outcomes/${id}`)
  await job(people.amira.id, '2026-09-14')
  expect((await fatima.get(`/reviews/outcomes/${id}`)).text).toContain('Aan het werk, ruim 1 van 2 (50 %)')
  expect((await fatima.get('/reviews/outcomes')).text).toContain('Elke week twee nieuwe werkgevers bezoeken.')
  await marieke.submit(`/reviews/outcomes/${id}/steps`, { id: crypto.randomUUID(), title: 'Lijst met bakkers maken', staffId: staff.fatima.id, dueOn: '2026-12-01' })
  expect((await fatima.get('/tasks')).text).toContain('Lijst met bakkers maken')
  expect((await marieke.submit(`/reviews/outcomes/${id}/steps`, { id: crypto.randomUUID(), title: 'x', staffId: staff.bram.id, dueOn: '2026-12-01' })).status).toBe(422)
  expect((await fatima.submit(`/reviews/outcomes/${id}/steps`, { title: 'x' })).status).toBe(404)
  for (const who of ['bram', 'peter', 'inge', 'els'] as const) expect((await (await world.as(who)).get(`/reviews/outcomes/${id}`)).status).toBe(404)
})

test('the next talk begins with the goal of the talk before, and whether it was reached is kept with that goal', async () => {
  const marieke = await world.as('marieke')
  const earlier = (await world.owner.query('select id from outcome_review')).rows[0].id
  const form = await marieke.get(`/reviews/outcomes/new?coach=${staff.fatima.id}&quarter=2026Q4`)
  expect(form.text).toContain('Het doel van 20 november 2026 Elke week twee nieuwe werkgevers bezoeken. Voor 15 januari 2027.')
  const next = { coach: staff.fatima.id, quarter: '2026Q4', onDay: '2026-11-23', goal: 'Vier keer samen met een deelnemer langs.', goalByOn: '2027-03-01' }
  const made = await marieke.submit('/reviews/outcomes', { ...next, goalResult: 'partly', goalTold: 'Drie van de vier weken.' })
  expect((await marieke.get(made.location!)).text).toContain('Is dat gelukt? Gedeeltelijk. Drie van de vier weken.')
  expect((await marieke.get(`/reviews/outcomes/${earlier}`)).text).toContain('Gedeeltelijk. Drie van de vier weken.')
  const wrong = await marieke.submit('/reviews/outcomes', { ...next, goal: '', goalByOn: '2026-11-20' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Schrijf op welk doel jullie kiezen.')
  expect((await marieke.submit('/reviews/outcomes', { ...next, goalByOn: '2026-11-20' })).text).toContain('Kies een dag na het gesprek.')
  expect((await marieke.submit('/reviews/outcomes', { ...next, coach: staff.joris.id })).status).toBe(404)
})

test('the goal of a team is read by every coach of it, and by nobody else', async () => {
  const marieke = await world.as('marieke')
  const made = await marieke.submit('/reviews/outcomes', { team: '00000000-0000-4000-8000-000200000001', quarter: '2026Q3', onDay: '2026-11-20', goal: 'Samen tien bakkers leren kennen.', goalByOn: '2027-01-15' })
  expect((await (await world.as('bram')).get(made.location!)).text).toContain('Samen tien bakkers leren kennen.')
  expect((await (await world.as('bram')).get('/reviews/outcomes')).text).toContain('Samen tien bakkers leren kennen.')
  for (const who of ['joris', 'peter', 'lot'] as const) expect((await (await world.as(who)).get(made.location!)).status).toBe(404)
})
