import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const sanne = people.sanne.id
const bakery = { employerName: 'Bakkerij Blom', title: 'bakkershulp', workForm: 'regulier', startedOn: '2026-11-02', hoursPerWeek: '16' }

test('Fatima records that Sanne starts at baker Blom, and the employer is recognised by name', async () => {
  const fatima = await world.as('fatima')
  const form = await fatima.get(`/participants/${sanne}/jobs/new`)
  const id = /name="id" value="([^"]+)"/.exec(form.html)![1]!
  expect((await fatima.submit(`/participants/${sanne}/jobs`, { ...bakery, id })).location).toBe(`/participants/${sanne}/jobs/${id}`)
  expect((await fatima.get(`/participants/${sanne}`)).text).toContain('bakkershulp · Bakkerij Blom')
  const page = await fatima.get(`/participants/${sanne}/work`)
  expect(page.text).toContain('Ruim: Ja. Strikt: Ja. Gewoon betaald werk. Telregel van 7 januari 2008.')
  expect((await world.owner.query("select count(*) as count from employer where name = 'Bakkerij Blom'")).rows[0].count).toBe(1)
})

test('a form that arrives twice, as from a phone, makes one job', async () => {
  const fatima = await world.as('fatima')
  const id = crypto.randomUUID()
  for (let sent = 0; sent < 2; sent++) expect((await fatima.submit(`/participants/${people.bas.id}/jobs`, { ...bakery, id })).status).toBe(303)
  expect((await world.owner.query('select count(*) as count from job where participant_id = $1', [people.bas.id])).rows[0].count).toBe(1)
  expect((await fatima.submit(`/participants/${people.amira.id}/jobs`, { ...bakery, id })).status).toBe(404)
})

test('a form with faults comes back filled in, with one sentence per field', async () => {
  const answer = await (await world.as('fatima')).submit(`/participants/${sanne}/jobs`, { ...bakery, title: '', hoursPerWeek: '99', kvk: '12' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Er kloppen 3 dingen niet')
  for (const sentence of ['Vul de functie in.', 'Vul uren in tussen 0 en 60.', 'Een KvK-nummer heeft acht cijfers.']) expect(answer.text).toContain(sentence)
  expect(answer.html).toContain('value="Bakkerij Blom"')
})

test('a job ends with a reason and what was learned, and the ending can be taken back', async () => {
  const fatima = await world.as('fatima')
  const id = crypto.randomUUID()
  await fatima.submit(`/participants/${people.amira.id}/jobs`, { ...bakery, id, title: 'kamerhulp', employerName: 'Hotel Bos' })
  const end = `/participants/${people.amira.id}/jobs/${id}/end`
  expect((await fatima.submit(end, { endedOn: '2026-10-01', endReason: 'health' })).text).toContain('Deze dag ligt voor de eerste werkdag.')
  expect((await fatima.submit(end, { endedOn: '2026-11-20', endReason: 'temporaryEnded' })).location).toBe(`${end}/lessons`)
  expect((await fatima.get(`/participants/${people.amira.id}`)).text).toContain('Tijdelijk contract liep af')
  expect((await fatima.submit(end, { endedOn: '2026-11-20', endReason: 'health' })).text).toContain('Deze baan is al beëindigd.')
  await fatima.submit(end, { resume: 'yes' })
  expect((await world.owner.query('select ended_on, end_reason from job where id = $1', [id])).rows[0]).toEqual({ ended_on: null, end_reason: null })
})

test('a treatment-team member reads the file but records no job', async () => {
  const els = await world.as('els')
  expect((await els.get(`/participants/${people.omar.id}`)).status).toBe(200)
  expect((await els.get(`/participants/${people.omar.id}/jobs/new`)).status).toBe(404)
})

test('all facts of a job are kept, shown again when one changes it, and a wrong one gets its sentence', async () => {
  const fatima = await world.as('fatima')
  const id = crypto.randomUUID()
  const facts = { ...bakery, realHoursPerWeek: '14,5', openToAll: 'yes', setAside: 'no', atLeastMinimumWage: 'yes', usualPay: 'yes', timeLimitedByAgency: 'no', subsidyPercent: '40', noRisk: 'yes', jobcoachPayer: 'UWV', preferenceMatch: '4', firstFourHoursOn: '2026-11-03', occupationCode: '7512' }
  await fatima.submit(`/participants/${sanne}/jobs`, { ...facts, id, startedOn: '2026-11-02' })
  const { rows } = await world.owner.query('select real_hours_per_week, at_least_minimum_wage, time_limited_by_agency, subsidy_percent, no_risk, jobcoach_payer, preference_match, first_four_hours_on, occupation_code from job where id = $1', [id])
  expect(rows[0]).toEqual({ real_hours_per_week: 14.5, at_least_minimum_wage: true, time_limited_by_agency: false, subsidy_percent: 40, no_risk: true, jobcoach_payer: 'UWV', preference_match: 4, first_four_hours_on: '2026-11-03', occupation_code: '7512' })
  const form = await fatima.get(`/participants/${sanne}/jobs/${id}/edit`)
  expect(form.html).toContain('value="14,5"')
  expect(form.html).toMatch(/name="preferenceMatch" value="4" checked/)
  const wrong = await fatima.submit(`/participants/${sanne}/jobs/${id}/edit`, { ...facts, subsidyPercent: '140', firstFourHoursOn: '2026-11-01' })
  expect(wrong.text).toContain('Vul een heel getal in van 0 tot 100.')
})
