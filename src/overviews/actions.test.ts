import { afterAll, beforeAll, expect, test } from 'vitest'
import { employers, organisations, people, staff, teams } from '#src/demo/cast.ts'
import { linksOf } from '#test/front-door.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
const work = { kind: 'regulier', hoursPerWeek: '16', openToAll: 'yes', setAside: 'no' }

beforeAll(async () => {
  world = await openWorld()
  const [fatima, bram, joris] = [await world.as('fatima'), await world.as('bram'), await world.as('joris')]
  await world.owner.query("update employer set sector = 'C' where id = $1", [employers.blom.id])
  const job = (more: Record<string, string>) => ({ ...work, employerName: 'Bakkerij Blom', title: 'bakkershulp', workForm: 'regulier', startedOn: '2026-10-05', ...more })
  await fatima.submit(`/participants/${people.sanne.id}/jobs`, job({}))
  await fatima.submit(`/participants/${people.amira.id}/jobs`, job({ workForm: 'beschutWerk', title: 'inpakker', hoursPerWeek: '30', startedOn: '2025-05-01' }))
  await bram.submit(`/participants/${people.omar.id}/jobs`, job({ employerName: 'Garage Smit', title: 'geheime functie', startedOn: '2026-01-05' }))
  await joris.submit(`/participants/${people.daan.id}/jobs`, job({ employerName: 'Hotel Bos', title: 'kamerhulp', workForm: 'vrijwilligerswerk' }))
  const learn = (who: typeof fatima, person: string, more: Record<string, string>) => who.submit(`/participants/${person}/education`, { id: crypto.randomUUID(), ...more })
  const mistake = crypto.randomUUID()
  await learn(fatima, people.sanne.id, { course: 'Bloemschikken', startedOn: '2026-09-07' })
  await learn(fatima, people.sanne.id, { course: 'Rekenen', startedOn: '2026-10-05' })
  await learn(fatima, people.amira.id, { course: 'Nog een wens' })
  await learn(fatima, people.bas.id, { course: 'Bij vergissing', startedOn: '2026-09-07', id: mistake })
  await fatima.submit(`/participants/${people.bas.id}/education/${mistake}/remove`)
  await learn(bram, people.omar.id, { course: 'Geheime opleiding', startedOn: '2026-09-07' })
  for (const onDay of ['2026-09-01', '2026-09-15']) await fatima.submit('/contacts', { kind: 'employer', employerName: 'Bakkerij Blom', participantIds: people.sanne.id, modality: 'faceToFace', place: 'employer', onDay })
})
afterAll(() => world.close())

test('a team lead sees the work of the own teams, by kind, sector, hours and how long it lasts', async () => {
  const { text } = await (await world.as('marieke')).get('/overviews/work')
  for (const shown of ['Fabrieken en werkplaatsen 2 van 3 (67 %)', '12 tot 24 2 van 3 (67 %)', '24 tot 32 1 van 3 (33 %)', 'korter dan 3 maanden 1 van 3 (33 %)', '1 tot 2 jaar 1 van 3 (33 %)', 'Gesprek met een werkgever voor deze persoon 2 keer 1 van 5 (20 %)', 'Begonnen met betaald werk 2 keer 2 van 5 (40 %)']) expect(text).toContain(shown)
  expect(text).toContain('Streng geteld 2 van 2 (100 %) Ruim geteld 3 van 3 (100 %)')
  expect(text).toContain('Streng geteld 2 van 2 (100 %) Ruim geteld 2 van 3 (67 %)')
})

test('every number opens into as many records as it says, each with its person', async () => {
  for (const who of ['marieke', 'peter', 'fatima'] as const) {
    const visitor = await world.as(who)
    const page = await visitor.get('/overviews/work')
    const rows = [...page.html.matchAll(/<tr><th scope="row">([\s\S]*?)<\/th><td>[\s\S]*?<span class="bar-said">(\d+) van/g)].flatMap(([, label = '', count]) => linksOf({ html: label }).map(({ href }) => ({ href, count: Number(count) })))
    expect(rows.length).toBeGreaterThan(who === 'peter' ? 0 : 4)
    for (const { href, count } of rows) expect([who, href, ((await visitor.get(href)).html.match(/<tr role="row" [^>]*data-row-link|<tr role="row" data-row-link/g) ?? []).length]).toEqual([who, href, count])
  }
})

test('a coach sees and opens only the own people', async () => {
  const fatima = await world.as('fatima')
  const all = await fatima.get('/overviews/work/people')
  expect(all.text).toContain('Bos, Sanne')
  for (const secret of ['Yilmaz', 'geheime functie', 'Berg']) expect([secret, all.text.includes(secret)]).toEqual([secret, false])
  expect((await fatima.get('/overviews/work')).text).toContain('Jouw deelnemers')
  const { rows } = await world.owner.query("select participant_ids from audit_line where event = 'mensen achter werkoverzicht bekeken' and staff_name = 'Fatima Aydin' order by seq desc limit 1")
  expect([...rows[0].participant_ids].sort()).toEqual([people.amira.id, people.sanne.id].sort())
})

test('who began to learn stands apart from the jobs; a wish and what was taken back do not count', async () => {
  const [marieke, fatima] = [await world.as('marieke'), await world.as('fatima')]
  expect((await marieke.get('/overviews/work')).text).toContain('Begonnen met leren 3 opleidingen 2 van 5 (40 %) Opleidingen die in de periode begonnen bij mensen in begeleiding. Een aantal.')
  expect((await marieke.get('/overviews/work?months=3')).text).toContain('Begonnen met leren 3 opleidingen')
  expect((await fatima.get('/overviews/work')).text).toContain('Begonnen met leren 2 opleidingen 1 van')
  const { text } = await fatima.get('/overviews/work/people?list=learning')
  expect(text).toContain('Bos, Sanne Bloemschikken · Rekenen 7 sep 2026 · 5 okt 2026')
  for (const other of ['bakkershulp', 'Nog een wens', 'Bij vergissing', 'Geheime opleiding']) expect([other, text.includes(other)]).toEqual([other, false])
  const { rows } = await world.owner.query("select participant_ids from audit_line where event = 'mensen achter werkoverzicht bekeken' and staff_name = 'Fatima Aydin' order by seq desc limit 1")
  expect(rows[0].participant_ids).toEqual([people.sanne.id])
})

test('what is not counted strictly opens with the reason', async () => {
  const { text } = await (await world.as('marieke')).get('/overviews/work/people?list=strict&value=notCounted')
  expect(text).toContain('El Idrissi, Amira inpakker Bakkerij Blom 30 1 mei 2025 deze vorm van werk telt streng niet mee')
  expect(text).not.toContain('Sanne')
})

test('an assessor and a researcher see totals of the last whole quarter, no team, no small number, and open nothing', async () => {
  for (const who of ['ada', 'ruben'] as const) {
    const visitor = await world.as(who)
    const page = await visitor.get(`/overviews/work?team=${teams.west.id}&months=3`)
    expect(page.text).toContain('De hele organisatie · Stand op 30 september 2026')
    expect(page.html).not.toContain('/overviews/work/people')
    expect(page.text).toContain('verborgen')
    expect(page.text).not.toMatch(/[^0-9][1-9] van \d/)
    expect((await visitor.get('/overviews/work/people')).status).toBe(404)
  }
  for (const who of ['els', 'wim', 'petra'] as const) expect([who, (await (await world.as(who)).get('/overviews/work')).status]).toEqual([who, 404])
})

test('a lead of two teams chooses one; a team of somebody else shows nobody', async () => {
  await world.owner.query("insert into membership (organisation_id, id, staff_id, team_id, role, from_on) values ($1, gen_random_uuid(), $2, $3, 'teamLead', '2026-01-01')", [organisations.waterland.id, staff.marieke.id, teams.centrum.id])
  const marieke = await world.as('marieke')
  expect((await marieke.get('/overviews/work/people')).text).toContain('Berg, Daan van den')
  const west = await marieke.get(`/overviews/work/people?team=${teams.west.id}`)
  expect(west.text).not.toContain('Berg')
  expect(west.text).toContain('3 banen')
  expect((await marieke.get(`/overviews/work/people?team=${teams.haven.id}`)).text).toContain('0 banen')
  await world.owner.query("delete from membership where staff_id = $1 and team_id = $2", [staff.marieke.id, teams.centrum.id])
})
