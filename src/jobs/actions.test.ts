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

test('detachering: the workplace and who pays the wage stand apart', async () => {
  const fatima = await world.as('fatima')
  const id = crypto.randomUUID()
  const page = `/participants/${sanne}/jobs/${id}`
  await fatima.submit(`/participants/${sanne}/jobs`, { ...bakery, id, workForm: 'detachering', formalEmployerName: 'Ontwikkelbedrijf Zaan' })
  expect((await fatima.get(page)).text).toContain('Werkgever Bakkerij Blom Wie betaalt het loon? Ontwikkelbedrijf Zaan Soort werk Detachering')
  expect((await fatima.get(page)).text).toContain('Vul in of iedereen kon solliciteren.')
  await fatima.submit(`${page}/edit`, { ...bakery, workForm: 'detachering', formalEmployerName: 'bakkerij blom', openToAll: 'yes', setAside: 'yes' })
  expect((await world.owner.query('select formal_employer_id from job where id = $1', [id])).rows[0].formal_employer_id).toBeNull()
  expect((await fatima.get(page)).text).toContain('De plek was bedoeld voor een doelgroep.')
})

test('a job after an application comes filled in, and keeps which application it was; one of somebody else counts for nothing', async () => {
  const fatima = await world.as('fatima')
  const [application, id] = [crypto.randomUUID(), crypto.randomUUID()]
  await world.owner.query('insert into application (organisation_id, id, participant_id, employer_id, title) select organisation_id, $1, $2, id, $3 from employer where name = $4', [application, sanne, 'broodjesmaker', 'Bakkerij Blom'])
  const form = await fatima.get(`/participants/${sanne}/jobs/new?application=${application}`)
  for (const part of ['value="broodjesmaker"', 'value="Bakkerij Blom"', `value="${application}"`]) expect(form.html).toContain(part)
  await fatima.submit(`/participants/${sanne}/jobs`, { ...bakery, id, applicationId: application })
  expect((await world.owner.query('select application_id from job where id = $1', [id])).rows[0].application_id).toBe(application)
  expect((await fatima.get(`/participants/${people.amira.id}/jobs/new?application=${application}`)).html).not.toContain('broodjesmaker')
  const other = crypto.randomUUID()
  await fatima.submit(`/participants/${people.amira.id}/jobs`, { ...bakery, id: other, applicationId: application })
  expect((await world.owner.query('select application_id from job where id = $1', [other])).rows[0].application_id).toBeNull()
})

test('hours and pay change from a day on, each beside the minimum wage of its day; a mistake is taken back', async () => {
  const fatima = await world.as('fatima')
  const [id, change] = [crypto.randomUUID(), crypto.randomUUID()]
  const job = `/participants/${sanne}/jobs/${id}`
  await fatima.submit(`/participants/${sanne}/jobs`, { ...bakery, id, startedOn: '2026-05-04', wagePerHourCents: '14,80' })
  expect((await fatima.get(`${job}/terms`)).html).toContain('value="14,80"')
  expect((await fatima.submit(`${job}/terms`, { fromOn: '2026-09-01', hoursPerWeek: '16', wagePerHourCents: '14,80' })).text).toContain('Er is niets veranderd.')
  for (let sent = 0; sent < 2; sent++) expect((await fatima.submit(`${job}/terms`, { id: change, fromOn: '2026-09-01', hoursPerWeek: '24', wagePerHourCents: '15,20', reason: 'Meer dagen' })).location).toBe(`${job}?changed=${change}`)
  const { text } = await fatima.get(job)
  expect(text).toContain('1 sep 2026 24 uur per week · € 15,20 per uur minimumloon toen € 14,99: voldoet Meer dagen')
  expect(text).toContain('4 mei 2026 16 uur per week · € 14,80 per uur minimumloon toen € 14,71: voldoet Bij de start')
  expect((await fatima.submit(`${job}/terms`, { fromOn: '2026-09-01', hoursPerWeek: '30' })).text).toContain('Op deze dag staat al een wijziging.')
  expect((await fatima.submit(`${job}/edit`, { ...bakery, startedOn: '2026-10-05' })).text).toContain('Er is een wijziging van voor deze dag.')
  expect((await (await world.as('bram')).submit(`${job}/terms/${change}/remove`)).status).toBe(404)
  expect((await fatima.submit(`${job}/terms/${change}/remove`)).location).toBe(job)
  expect((await fatima.get(job)).text).not.toContain('Meer dagen')
})

test('a scheme has its dates, who decides with a number to call, and the last day to ask', async () => {
  const fatima = await world.as('fatima')
  const [id, scheme] = [crypto.randomUUID(), crypto.randomUUID()]
  const job = `/participants/${sanne}/jobs/${id}`
  await fatima.submit(`/participants/${sanne}/jobs`, { ...bakery, id, workForm: 'loonkostensubsidie', subsidyPercent: '60' })
  expect((await fatima.get(job)).text).toContain('Vraag aan uiterlijk 2 mei 2027')
  expect((await fatima.get(`${job}/instruments/new?instrument=loonkostensubsidie`)).html).toContain('value="60"')
  for (let sent = 0; sent < 2; sent++) await fatima.submit(`${job}/instruments`, { id: scheme, instrument: 'loonkostensubsidie', percent: '60', askedOn: '2026-10-20', authority: 'Gemeente Purmerend', phone: '0299 00 00 00' })
  let page = await fatima.get(job)
  expect(page.text).toContain('Loonkostensubsidie · 60 % Aangevraagd Wijzig aangevraagd 20 okt 2026 Gemeente Purmerend · 0299 00 00 00')
  expect(page.html).toContain('href="tel:0299000000"')
  expect(page.text).not.toContain('Vraag aan uiterlijk')
  expect((await fatima.submit(`${job}/instruments/${scheme}`, { instrument: 'loonkostensubsidie', askedOn: '2026-10-20', grantedOn: '2026-10-19' })).text).toContain('Deze dag ligt voor de aanvraag.')
  await fatima.submit(`${job}/instruments/${scheme}`, { instrument: 'loonkostensubsidie', percent: '60', askedOn: '2026-10-20', grantedOn: '2026-11-16', fromOn: '2026-11-02' })
  page = await fatima.get(job)
  expect(page.text).toContain('60 % Loopt Wijzig aangevraagd 20 okt 2026 · toegekend 16 nov 2026 · vanaf 2 nov 2026')
  for (const who of ['bram', 'lot', 'els'] as const) expect((await (await world.as(who)).get(`${job}/instruments/${scheme}`)).status).toBe(404)
  expect((await fatima.submit(`${job}/instruments/${scheme}/remove`)).status).toBe(303)
  expect((await fatima.submit(`${job}/instruments/${scheme}/remove`)).status).toBe(404)
})

test('a treatment-team member reads the page of a job and finds nothing to change on it', async () => {
  const id = crypto.randomUUID()
  await (await world.as('bram')).submit(`/participants/${people.omar.id}/jobs`, { ...bakery, id })
  const page = await (await world.as('els')).get(`/participants/${people.omar.id}/jobs/${id}`)
  expect(page.text).toContain('bakkershulp bij Bakkerij Blom')
  for (const action of ['/edit"', '/end"', '/terms"', '/instruments/new', '/feedback/new', '/adaptations/new', 'benefits-advice/new']) expect(page.html).not.toContain(action)
})
