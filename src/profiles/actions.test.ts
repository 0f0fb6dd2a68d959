import { afterAll, beforeAll, expect, test } from 'vitest'
import { people, staff } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const { sanne, bas, amira } = { sanne: people.sanne.id, bas: people.bas.id, amira: people.amira.id }
const plan = (id: string) => `/participants/${id}/plan`
const part = (id: string, section: string) => `/participants/${id}/profile/${section}`
const talk = { sessionOn: '2026-11-20', sources: ['person', 'family'] }
const versions = async (id: string) => (await world.owner.query('select number, made_from, session_on, occasion, job_id, sources, content, agreed_on from profile_version where participant_id = $1 order by number', [id])).rows

test('a profile begins with the wishes and grows with the next talk; what was said before stays', async () => {
  const fatima = await world.as('fatima')
  expect((await fatima.get(plan(sanne))).text).toContain('Er is nog geen profiel')
  const form = await fatima.get(part(sanne, 'wishes'))
  const id = /name="id" value="([^"]+)"/.exec(form.html)![1]!
  for (let sent = 0; sent < 2; sent++) expect((await fatima.submit(part(sanne, 'wishes'), { ...talk, id, madeFrom: '0', now: 'In een bakkerij, vroeg in de ochtend.', notWanted: 'Drie opdrachten tegelijk.' })).location).toContain(plan(sanne))
  await fatima.submit(part(sanne, 'times'), { ...talk, sessionOn: '2026-11-23', madeFrom: '1', hoursFrom: '12', hoursUntil: '16,5', days: ['monday', 'tuesday'], partsOfDay: 'morning' })
  const [first, second, ...more] = await versions(sanne)
  expect(more).toEqual([])
  expect(first).toMatchObject({ number: 1, made_from: null, session_on: '2026-11-20', sources: ['person', 'family'] })
  expect(second).toMatchObject({ number: 2, made_from: 1, content: { now: 'In een bakkerij, vroeg in de ochtend.', hoursFrom: 12, hoursUntil: 16.5, days: ['monday', 'tuesday'], partsOfDay: ['morning'] } })
  const { text } = await fatima.get(plan(sanne))
  expect(text).toContain('In een bakkerij, vroeg in de ochtend.')
  expect(text).toContain('12 tot 16,5 uur per week')
  expect(text).toContain('2 gesprekken')
})

test('a part with faults comes back filled in, and saving without a change makes no version', async () => {
  const fatima = await world.as('fatima')
  const wrong = await fatima.submit(part(sanne, 'times'), { ...talk, madeFrom: '2', hoursFrom: '20', hoursUntil: '10', times: 'Liever vroeg' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Dit is minder dan de minste uren.')
  expect(wrong.html).toContain('Liever vroeg</textarea>')
  expect((await fatima.submit(part(sanne, 'travel'), { travelBy: 'bike', madeFrom: '2' })).text).toContain('Kies een dag.')
  const same = await fatima.submit(part(sanne, 'wishes'), { ...talk, madeFrom: '2', now: 'In een bakkerij, vroeg in de ochtend.', notWanted: 'Drie opdrachten tegelijk.' })
  expect((await fatima.get(same.location!.split('#')[0]!)).text).toContain('Er is niets veranderd.')
  expect(await versions(sanne)).toHaveLength(2)
})

test('earlier jobs are kept as told, and one without a name goes away', async () => {
  const fatima = await world.as('fatima')
  await fatima.submit(part(bas, 'history'), { ...talk, madeFrom: '0', history: 'Twintig jaar magazijn.', 'past0.title': 'heftruckchauffeur', 'past0.where': 'Bloemenveiling', 'past0.liked': 'rijden', 'past1.title': '', 'past1.where': 'ergens' })
  expect((await versions(bas))[0].content.pastJobs).toEqual([{ title: 'heftruckchauffeur', where: 'Bloemenveiling', when: '', liked: 'rijden', disliked: '', ended: '' }])
  expect((await fatima.get(plan(bas))).text).toContain('Heftruckchauffeur, Bloemenveiling Wat was leuk? rijden')
  await fatima.submit(part(bas, 'history'), { ...talk, madeFrom: '1', history: 'Twintig jaar magazijn.' })
  expect((await versions(bas))[1].content.pastJobs).toEqual([])
})

test('the versions page says what changed, and one version shows it word by word', async () => {
  const fatima = await world.as('fatima')
  await fatima.submit(part(sanne, 'wishes'), { ...talk, madeFrom: '2', now: 'In een bakkerij, heel vroeg in de ochtend.', notWanted: '' })
  const list = await fatima.get(`/participants/${sanne}/profile-versions`)
  expect(list.text).toContain('Versie 3')
  expect(list.text).toContain('Welk werk zou je nu graag doen? Wat wil je niet?')
  const { html } = await fatima.get(`/participants/${sanne}/profile-versions/3`)
  expect(html).toMatch(/In een bakkerij, <ins>.*?heel <\/ins>vroeg/)
  expect(html).toMatch(/<del>.*?Drie opdrachten tegelijk\.<\/del>/)
  expect((await fatima.get(`/participants/${sanne}/profile-versions/9`)).status).toBe(404)
})

test('Sanne agrees with a version on a day, and that can be taken back; not with a day that is still to come', async () => {
  const fatima = await world.as('fatima')
  const agree = `/participants/${sanne}/profile-versions/3/agree`
  expect((await fatima.submit(agree, { agreedOn: '2027-01-01' })).text).toContain('Kies een dag tot en met vandaag.')
  const { location } = await fatima.submit(agree, { agreedOn: '2026-11-21' })
  expect((await fatima.get(location!)).text).toContain('Sanne is het eens sinds 21 november 2026.')
  await fatima.submit(agree, { undo: 'yes' })
  expect((await versions(sanne))[2].agreed_on).toBeNull()
})

test('a start of work asks whether the profile is still right, with the lessons at its end, and an answer links the job', async () => {
  const fatima = await world.as('fatima')
  await fatima.submit(part(amira, 'wishes'), { ...talk, sessionOn: '2026-09-01', madeFrom: '0', now: 'Netjes werk met collega’s.' })
  const job = crypto.randomUUID()
  await fatima.submit(`/participants/${amira}/jobs`, { id: job, employerName: 'Hotel Bos', title: 'kamermedewerker', workForm: 'regulier', startedOn: '2026-10-05', hoursPerWeek: '18' })
  expect((await fatima.get(plan(amira))).text).toContain('kamermedewerker, Hotel Bos begon op 5 oktober 2026. Is het profiel nog goed?')
  await fatima.submit(`/participants/${amira}/profile-still-good`, { jobId: job })
  expect((await fatima.get(plan(amira))).text).not.toContain('Is het profiel nog goed?')
  expect((await versions(amira))[1]).toMatchObject({ number: 2, occasion: 'jobStart', job_id: job, content: { now: 'Netjes werk met collega’s.' } })
  await world.owner.query("update job set ended_on = '2026-11-22', end_reason = 'temporaryEnded', lessons = 'Ochtenden gaan goed.' where id = $1", [job])
  await world.owner.query("update profile_version set session_on = '2026-11-01' where participant_id = $1", [amira])
  const asked = await fatima.get(plan(amira))
  expect(asked.text).toContain('stopte op 22 november 2026. Is het profiel nog goed? Geleerd: Ochtenden gaan goed.')
  const form = await fatima.get(`${part(amira, 'history')}?job=${job}&occasion=jobEnd`)
  expect(form.html).toContain(`name="jobId" value="${job}"`)
  await fatima.submit(part(amira, 'history'), { ...talk, madeFrom: '2', jobId: job, occasion: 'jobEnd', history: 'Half jaar hotel. Ochtenden gaan goed.' })
  expect((await versions(amira))[2]).toMatchObject({ occasion: 'jobEnd', job_id: job })
})

test('the easy page is Dutch for the person whatever the coach’s language, and English when asked', async () => {
  const fatima = await world.as('fatima')
  await fatima.submit('/language', { locale: 'en', returnTo: '/' })
  const easy = await fatima.get(`/participants/${sanne}/profile-easy`)
  expect(easy.html).toContain('<html lang="nl" class="participant"')
  expect(easy.text).toContain('Ik wil 12 tot 16,5 uur in een week werken.')
  expect((await fatima.get(`/participants/${sanne}/profile-easy?in=en`)).text).toContain('I want to work 12 to 16.5 hours a week.')
})

test('a half-written part waits for its writer, with the version it began from', async () => {
  const fatima = await world.as('fatima')
  await fatima.submit('/drafts/profileHome', { draft: sanne, home: 'Bij mijn moeder', madeFrom: '3', sessionOn: '2026-11-23' })
  const page = await fatima.get(part(sanne, 'home'))
  expect(page.html).toContain('Bij mijn moeder</textarea>')
  await fatima.submit(part(sanne, 'home'), { ...talk, madeFrom: '3', home: 'Bij mijn moeder en de kat.' })
  expect((await world.owner.query("select count(*) as count from draft where form = 'profileHome'")).rows[0].count).toBe(0)
})

test('nobody else reads or writes the profile, and the treatment team reads without writing', async () => {
  for (const who of ['bram', 'lot'] as const) {
    const visitor = await world.as(who)
    for (const url of [plan(sanne), part(sanne, 'wishes'), `/participants/${sanne}/profile-versions`, `/participants/${sanne}/profile-versions/1`, `/participants/${sanne}/profile-easy`]) expect((await visitor.get(url)).status).toBe(404)
    expect((await visitor.submit(part(sanne, 'wishes'), { ...talk, madeFrom: '0', now: 'x' })).status).toBe(404)
    expect((await visitor.submit(`/participants/${sanne}/profile-versions/1/agree`, { agreedOn: '2026-11-20' })).status).toBe(404)
  }
  expect((await (await world.as('fatima')).get(part(sanne, 'nonsense'))).status).toBe(404)
  const els = await world.as('els')
  expect((await els.get(plan(people.omar.id))).status).toBe(200)
  expect((await els.get(part(people.omar.id, 'wishes'))).status).toBe(404)
})

test('reading and writing stand in the access log', async () => {
  const { rows } = await world.owner.query("select distinct event from audit_line where staff_id = $1 and object_type in ('profile', 'plan')", [staff.fatima.id])
  expect(rows.map(({ event }) => event)).toEqual(expect.arrayContaining(['profiel en plannen bekeken', 'profiel bijgewerkt', 'versie van profiel bekeken', 'instemming met profiel vastgelegd', 'profiel in makkelijke taal']))
})
