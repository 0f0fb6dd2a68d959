import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const work = `/participants/${people.sanne.id}/work`
const routes = `/participants/${people.sanne.id}/education`
const course = { course: 'Brood en banket', wish: 'Ik wil een papier.', school: 'Regio College', level: 'mbo2', hoursPerWeek: '16', appliedOn: '2026-06-01', startedOn: '2026-09-01', expectedUntilOn: '2028-07-01' }

async function recorded(fields: Record<string, string> = {}) {
  const { location } = await (await world.as('fatima')).submit(routes, { ...course, id: crypto.randomUUID(), ...fields })
  return location!
}

test('a wish to learn stands beside the work as soon as it has a name, and sent twice it is one', async () => {
  const fatima = await world.as('fatima')
  expect((await fatima.get(work)).text).toContain('Nog geen opleiding vastgelegd.')
  const id = crypto.randomUUID()
  for (let sent = 0; sent < 2; sent++) expect((await fatima.submit(routes, { id, course: 'Kapper', wish: 'Ik knip mijn zus altijd al.' })).location).toBe(`${routes}/${id}`)
  const page = await fatima.get(work)
  expect(page.html.match(/>Kapper</g)).toHaveLength(1)
  for (const said of ['Wil dit leren', '“Ik knip mijn zus altijd al.”']) expect(page.text).toContain(said)
})

test('a course is followed from application to result, and its form comes back filled', async () => {
  const fatima = await world.as('fatima')
  const page = await recorded()
  for (const said of ['Volgt dit nu', 'Regio College · Mbo 2 · 16 uur per week', 'Begonnen 1 september 2026', 'Verwacht einde 1 juli 2028']) expect((await fatima.get(page)).text).toContain(said)
  expect((await fatima.get(`${page}/edit`)).html).toContain('value="Brood en banket"')
  await fatima.submit(`${page}/edit`, { ...course, endedOn: '2026-11-20', result: 'certificate', stopReason: 'Twee dagen per week was genoeg. De praktijk ging het best.' })
  for (const said of ['Voorbij', 'Een certificaat', 'De praktijk ging het best.']) expect((await fatima.get(page)).text).toContain(said)
  const { text } = await fatima.get(`/participants/${people.sanne.id}/timeline?kind=learning`)
  for (const said of ['Opleiding begonnen · Brood en banket', 'Opleiding klaar of gestopt · Brood en banket']) expect(text).toContain(said)
})

test('a form with faults comes back as it was, with a sentence per field', async () => {
  const answer = await (await world.as('fatima')).submit(routes, { ...course, course: '', hoursPerWeek: 'veel', endedOn: '2026-08-01' })
  expect(answer.html).toContain('<details class="details" open><summary>Hoe het afliep')
  expect((await (await world.as('fatima')).get(`${routes}/new`)).html).toContain('<details class="details"><summary>Hoe het afliep')
  expect(answer.status).toBe(422)
  for (const sentence of ['Vul in wat iemand wil leren.', 'Vul een aantal uren in tussen 0 en 60.']) expect(answer.text).toContain(sentence)
  for (const typed of ['value="veel"', 'value="Regio College"', 'value="2026-08-01"']) expect(answer.html).toContain(typed)
})

test('a school start is no job: the work of today and the quarter stay as they were', async () => {
  const marieke = await world.as('marieke')
  const before = (await marieke.get('/quarters/2026Q4')).text
  await recorded()
  expect((await world.owner.query('select from job where participant_id = $1', [people.sanne.id])).rowCount).toBe(0)
  expect((await marieke.get('/quarters/2026Q4')).text).toBe(before)
})

test('what the school reads keeps out words that were not released, until somebody writes why', async () => {
  const fatima = await world.as('fatima')
  const page = await recorded()
  const text = { ...course, accommodations: 'Meer tijd bij een toets, vanwege het autisme.' }
  const stopped = await fatima.submit(`${page}/edit`, text)
  expect(stopped.status).toBe(422)
  expect(stopped.text).toContain('Sanne gaf geen toestemming om dit te vertellen: autisme')
  expect((await fatima.submit(`${page}/edit`, { ...text, overrideReason: 'Sanne vertelde het zelf.' })).status).toBe(303)
  expect((await fatima.get(`/participants/${people.sanne.id}/disclosure`)).text).toContain('een afspraak met de school')
  expect((await fatima.submit(`${page}/edit`, text)).status).toBe(303)
  await fatima.submit(`/participants/${people.sanne.id}/disclosure/decisions`, { recipient: 'school', level: 'support', coachVisible: 'yes', decidedOn: '2026-11-12' })
  expect((await fatima.get(page)).text).toContain('Vertel wel: dat er een coach is.')
})

test('a talk with the school is kept, and its next step becomes a task of that day', async () => {
  const fatima = await world.as('fatima')
  const page = await recorded()
  const id = crypto.randomUUID()
  for (let sent = 0; sent < 2; sent++) expect((await fatima.submit(`${page}/talks`, { id, onDay: '2026-11-20', personMet: 'Mevrouw De Wit, mentor', said: 'De toets duurt te lang.', nextStep: 'Meer tijd vragen', nextOn: '2026-11-23' })).location).toBe(page)
  expect((await fatima.get(page)).text).toContain('Mevrouw De Wit, mentor')
  expect((await fatima.get('/tasks')).html.match(/Meer tijd vragen/g)).toHaveLength(1)
  expect((await fatima.get('/today')).text).toContain('Meer tijd vragen')
  await fatima.submit(`${page}/talks/${id}`, { onDay: '2026-11-19', personMet: 'De mentor', said: 'De toets duurde te lang.' })
  expect((await fatima.get(`${page}/talks/${id}`)).html).toContain('value="2026-11-19"')
  const { location } = await fatima.submit(`${page}/talks/${id}/remove`)
  expect((await fatima.get(location!)).text).toContain('Het gesprek is weggehaald.')
  expect((await fatima.get('/tasks')).text).not.toContain('Meer tijd vragen Sanne')
  await fatima.submit(`${page}/talks/${id}/restore`)
  expect((await fatima.get(page)).text).toContain('Daarna: Meer tijd vragen')
  expect((await fatima.get('/today')).text).toContain('Meer tijd vragen')
  expect((await fatima.submit(`${page}/talks`, { onDay: '', said: '', nextOn: '2026-11-24' })).status).toBe(422)
})

test('a course recorded by mistake goes and comes back, with a line in the log', async () => {
  const fatima = await world.as('fatima')
  const page = await recorded({ course: 'Vergissing' })
  await fatima.submit(`${page}/remove`)
  expect((await fatima.get(work)).text).not.toContain('Vergissing')
  expect((await fatima.get(page)).text).toContain('De opleiding is weggehaald.')
  await fatima.submit(`${page}/restore`)
  expect((await fatima.get(work)).text).toContain('Vergissing')
  const { rows } = await world.owner.query("select kind, participant_ids from audit_line where event = 'opleiding weggehaald' and outcome = 'success'")
  expect(rows).toEqual([{ kind: 'delete', participant_ids: [people.sanne.id] }])
})

test('for somebody else’s coach, another organisation, or another person, nothing is there', async () => {
  const page = await recorded()
  const fatima = await world.as('fatima')
  await fatima.submit(`${page}/talks`, { onDay: '2026-11-20', said: 'Kort gebeld.' })
  const { rows } = await world.owner.query('select id from school_contact where said = $1', ['Kort gebeld.'])
  const urls = [page, `${page}/edit`, `${page}/talks/new`, `${page}/talks/${rows[0].id}`]
  for (const who of ['bram', 'lot'] as const) for (const url of urls) expect((await (await world.as(who)).get(url)).status).toBe(404)
  for (const url of urls) expect((await fatima.get(url.replace(people.sanne.id, people.amira.id))).status).toBe(404)
  expect((await (await world.as('bram')).submit(`${page}/remove`)).status).toBe(404)
  const els = await world.as('els')
  const { location: read } = await fatima.submit(`/participants/${people.amira.id}/education`, { id: crypto.randomUUID(), course: 'Kapper' })
  expect([(await els.get(read!)).status, (await els.get(`${read}/edit`)).status]).toEqual([200, 404])
  expect((await els.get(read!)).html).not.toContain('/edit')
})
