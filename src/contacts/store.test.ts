import { afterAll, beforeAll, expect, test } from 'vitest'
import { organisations, people, staff } from '#src/demo/cast.ts'
import { openWorld, type Visitor, type World } from '#test/world.ts'

let world: World
let fatima: Visitor
beforeAll(async () => {
  world = await openWorld()
  fatima = await world.as('fatima')
})
afterAll(() => world.close())

const visit = { kind: 'support', onDay: '2026-11-20', place: 'home', minutes: '30', note: 'Ze slaapt slecht.' }

async function noted(fields: Record<string, string | string[]> = {}): Promise<string> {
  const id = crypto.randomUUID()
  await fatima.submit('/contacts', { ...visit, participantIds: people.sanne.id, ...fields, id })
  return id
}

const row = async (id: string) => (await world.owner.query('select * from contact where id = $1', [id])).rows[0]
const files = async (id: string) => (await world.owner.query<{ participant_id: string }>('select participant_id from contact_participant where contact_id = $1 order by 1', [id])).rows.map((one) => one.participant_id)

test('a changed note keeps what it said, shows what changed, and goes back in one tap', async () => {
  const id = await noted()
  const saved = await fatima.submit(`/contacts/${id}`, { ...visit, participantIds: people.sanne.id, number: '1', place: 'workplace', note: 'Ze slaapt weer goed.' })
  const page = await fatima.get(saved.location!)
  expect(page.text).toContain('De notitie is gewijzigd.')
  expect(page.text).toContain('Ze slaapt weer goed.')
  const history = await fatima.get(`/contacts/${id}/history`)
  expect(history.html).toMatch(/<del><span[^>]*>Weg: <\/span>slecht\.<\/del><ins><span[^>]*>Erbij: <\/span>weer goed\.<\/ins>/)
  expect(history.text).toContain('Waar Thuis → Op het werk')
  const back = await fatima.submit(`/contacts/${id}/restore`, { number: '1' })
  expect(await row(id)).toMatchObject({ note: 'Ze slaapt slecht.', place: 'home', number: 3 })
  expect((await fatima.get(back.location!)).text).toContain('De eerdere tekst staat er weer.')
  await fatima.submit(`/contacts/${id}/restore`, { number: '2' })
  expect(await row(id)).toMatchObject({ note: 'Ze slaapt weer goed.', place: 'workplace', number: 4 })
})

test('saving without a change of others is never in doubt, and the log says who changed what', async () => {
  const id = await noted()
  await fatima.submit(`/contacts/${id}`, { ...visit, participantIds: people.sanne.id, number: '1', note: 'Ze slaapt.' })
  const { rows } = await world.owner.query("select kind, participant_ids from audit_line where event = 'notitie gewijzigd' and object_id = $1", [id])
  expect(rows).toEqual([{ kind: 'update', participant_ids: [people.sanne.id] }])
})

test('who may not see a note can neither change it, see its history, restore, sign nor add', async () => {
  const id = await noted()
  await fatima.submit(`/contacts/${id}`, { ...visit, participantIds: people.sanne.id, number: '1', note: 'Anders.' })
  for (const who of ['bram', 'lot'] as const) {
    const other = await world.as(who)
    for (const url of ['', '/edit', '/history']) expect((await other.get(`/contacts/${id}${url}`)).status).toBe(404)
    for (const url of ['', '/restore', '/sign', '/step', '/addenda']) expect((await other.submit(`/contacts/${id}${url}`, { ...visit, number: '1', text: 'x', participantIds: people.sanne.id })).status).toBe(404)
  }
  const els = await world.as('els')
  const shared = await noted({ participantIds: people.bas.id })
  expect((await els.get(`/contacts/${shared}`)).status).toBe(200)
  expect((await els.get(`/contacts/${shared}`)).text).not.toContain('Afronden')
  for (const url of ['/sign', '/step', '/restore', '']) expect((await els.submit(`/contacts/${shared}${url}`, { number: '1' })).status).toBe(404)
})

test('whoever changes a note about several people leaves those beyond reach in it', async () => {
  const marieke = await world.as('marieke')
  const id = crypto.randomUUID()
  await marieke.submit('/contacts', { ...visit, id, participantIds: [people.sanne.id, people.omar.id] })
  await fatima.submit(`/contacts/${id}`, { ...visit, number: '1', participantIds: [people.sanne.id, people.amira.id], onDay: '2026-11-19', note: 'Ook met Amira.' })
  expect(await files(id)).toEqual([people.sanne.id, people.omar.id, people.amira.id].sort())
  expect((await row(id)).participant_ids.sort()).toEqual([people.sanne.id, people.omar.id, people.amira.id].sort())
  expect((await (await world.as('bram')).get(`/participants/${people.omar.id}`)).text).toContain('Ook met Amira.')
  expect((await fatima.submit(`/contacts/${id}`, { ...visit, kind: 'other', number: '2', note: 'Zonder.' })).text).toContain('Laat er minstens één deelnemer van jou bij staan.')
  await fatima.submit(`/contacts/${id}/restore`, { number: '1' })
  expect(await files(id)).toEqual([people.sanne.id, people.omar.id].sort())
})

test('a note that was signed off stays as it is; one adds to it, and signing too soon is taken back', async () => {
  const id = await noted()
  const signed = await fatima.submit(`/contacts/${id}/sign`)
  expect((await fatima.get(signed.location!)).text).toContain('De notitie is afgerond.')
  await fatima.submit(`/contacts/${id}/sign`, { undo: 'yes' })
  expect(await row(id)).toMatchObject({ signed_at: null, signed_by: null })
  await fatima.submit(`/contacts/${id}/sign`)
  const late = await fatima.submit(`/contacts/${id}`, { ...visit, participantIds: people.sanne.id, number: '1', note: 'Te laat getypt.' })
  expect(late.status).toBe(422)
  expect(late.text).toContain('Deze notitie is intussen afgerond.')
  expect(late.html).toContain('Te laat getypt.</textarea>')
  expect(await row(id)).toMatchObject({ note: visit.note, number: 1, signed_by: staff.fatima.id })
  expect((await fatima.submit(`/contacts/${id}/remove`)).status).toBe(404)
  expect((await fatima.submit(`/contacts/${id}/addenda`, { text: ' ' })).text).toContain('Schrijf wat je wilt toevoegen.')
  const added = { id: crypto.randomUUID(), text: 'Ze belde later terug.' }
  await fatima.submit(`/contacts/${id}/addenda`, added)
  await fatima.submit(`/contacts/${id}/addenda`, added)
  const page = await fatima.get(`/contacts/${id}`)
  expect(page.text.match(/Ze belde later terug\./g)).toHaveLength(1)
  await fatima.submit(`/contacts/${id}/sign`, { undo: 'yes' })
  expect((await row(id)).signed_by).toBe(staff.fatima.id)
})

test('the next step stays on the list until it is ticked off, also of a signed note', async () => {
  const id = await noted({ participantIds: people.bas.id, nextStep: 'De brief samen lezen', nextOn: '2026-11-25' })
  await fatima.submit(`/contacts/${id}/sign`)
  expect((await fatima.get('/participants')).text).toContain('De brief samen lezen')
  await fatima.submit(`/contacts/${id}/step`, { done: 'yes' })
  expect((await fatima.get('/participants')).text).not.toContain('De brief samen lezen')
  expect((await fatima.get(`/contacts/${id}`)).text).toContain('Gedaan op 28 november 2026')
  await fatima.submit(`/contacts/${id}/step`, { done: 'no' })
  expect((await fatima.get('/participants')).text).toContain('De brief samen lezen')
})

test('one note tells what it feeds: minutes, the number of the visit, an explanation given again', async () => {
  const first = { kind: 'employer', employerName: 'Hotel Zeezicht', participantIds: people.amira.id, place: 'employer' }
  await noted({ ...first, onDay: '2026-11-10' })
  const second = await noted({ ...first, decidesOnHiring: 'yes' })
  const page = (await fatima.get(`/contacts/${second}`)).text
  for (const said of ['Bezoek 2 aan deze werkgever', '30 minuten tijd van de coach', 'Bezoek aan een werkgever voor iemand (punt 17)', 'Met wie over aannemen beslist (punt 18)']) expect(page).toContain(said)
  await noted({ topic: 'Pauzes', participantIds: people.amira.id, onDay: '2026-11-12' })
  expect((await fatima.get(`/contacts/${await noted({ topic: 'pauzes', participantIds: people.amira.id })}`)).text).toContain('Opnieuw uitgelegd: ook al op 12 november 2026')
  expect((await fatima.get(`/contacts/${await noted({ topic: 'pauzes', participantIds: people.bas.id })}`)).text).not.toContain('Opnieuw uitgelegd')
})

const [employer, north, south, job] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
/** An employer with two sites, and a job at one of them. */
async function plantTwoSites() {
  const organisation = organisations.waterland.id
  await world.owner.query("insert into employer (organisation_id, id, name) values ($1, $2, 'Supermarkt De Hoek')", [organisation, employer])
  for (const [id, name] of [[north, 'Noordplein'], [south, 'Zuidkade']]) await world.owner.query('insert into employer_site (organisation_id, id, employer_id, name) values ($1, $2, $3, $4)', [organisation, id, employer, name])
  await world.owner.query("insert into job (organisation_id, id, participant_id, employer_id, site_id, title, work_form, started_on) values ($1, $2, $3, $4, $5, 'vakkenvuller', 'regulier', '2026-11-02')", [organisation, job, people.sanne.id, employer, south])
}
beforeAll(plantTwoSites)

const chosen = (html: string, name: string) => [...html.matchAll(new RegExp(`name="${name}" value="([^"]*)" checked`, 'g'))].map(([, value]) => value)
const atHoekFilled = /name="employerName"[^>]*value="Supermarkt De Hoek"/
const atHoek = { kind: 'employer', onDay: '2026-11-20', place: 'employer', minutes: '15', employerName: 'Supermarkt De Hoek' }
const kept = async (id: string) => (await world.owner.query('select employer_id, site_id, number, place, modality, minutes from contact where id = $1', [id])).rows[0]

test('opened from a site the form knows the employer, the site and that one was there', async () => {
  const { html } = await fatima.get(`/contacts/new?site=${south}`)
  expect(html).toMatch(atHoekFilled)
  expect([chosen(html, 'kind'), chosen(html, 'siteId'), chosen(html, 'place')]).toEqual([['employer'], [south], ['employer']])
})

test('opened from a job it knows the person, the employer with its site and that it was at work; not for whom the person is not theirs', async () => {
  const { html } = await fatima.get(`/contacts/new?job=${job}`)
  expect(html).toMatch(atHoekFilled)
  expect([chosen(html, 'kind'), chosen(html, 'participantIds'), chosen(html, 'siteId'), chosen(html, 'place')]).toEqual([['support'], [people.sanne.id], [south], ['workplace']])
  const strange = await (await world.as('bram')).get(`/contacts/new?job=${job}`)
  expect(strange.html).not.toMatch(atHoekFilled)
  expect((await (await world.as('lot')).get(`/contacts/new?site=${south}`)).html).not.toMatch(atHoekFilled)
})

test('the site is asked of an employer with several only, kept, and told on the page and among what changed', async () => {
  expect((await fatima.get('/contacts/new')).text).not.toContain('Welke vestiging?')
  const id = crypto.randomUUID()
  await fatima.submit('/contacts', { ...atHoek, id, siteId: north })
  expect(await kept(id)).toMatchObject({ employer_id: employer, site_id: north })
  expect((await fatima.get(`/contacts/${id}`)).text).toContain('Noordplein')
  await fatima.submit(`/contacts/${id}`, { ...atHoek, number: '1', siteId: south })
  expect(await kept(id)).toMatchObject({ site_id: south, number: 2 })
  expect((await fatima.get(`/contacts/${id}/history`)).text).toContain('Noordplein → Zuidkade')
})

test('a site of another employer is not taken over', async () => {
  const id = crypto.randomUUID()
  await fatima.submit('/contacts', { ...atHoek, id, employerName: 'Kwekerij De Kas', siteId: north })
  expect(await kept(id)).toMatchObject({ site_id: null })
})

test('without a script "as often" goes before the place the page began with, not before a place that was chosen', async () => {
  for (const [place, expected] of [['employer', 'remote'], ['community', 'community']]) {
    const id = crypto.randomUUID()
    await fatima.submit('/contacts', { ...atHoek, id, place: place!, placeBegan: 'employer', usual: 'employer|phone|10' })
    expect((await kept(id)).place).toBe(expected)
  }
})

test('an attempt says whether it was to the person or to a relative, through a change and back; another kind of contact does not', async () => {
  const attempt = { kind: 'outreach', place: 'phone', minutes: '' }
  const id = await noted({ ...attempt, toFamily: 'yes' })
  expect(await row(id)).toMatchObject({ to_family: true })
  expect((await fatima.get(`/contacts/${id}`)).text).toContain('Poging bij Een naaste')
  await fatima.submit(`/contacts/${id}`, { ...visit, ...attempt, participantIds: people.sanne.id, number: '1', toFamily: 'no' })
  expect((await fatima.get(`/contacts/${id}/history`)).text).toContain('Poging bij Een naaste → De deelnemer zelf')
  await fatima.submit(`/contacts/${id}/restore`, { number: '1' })
  expect(await row(id)).toMatchObject({ to_family: true, number: 3 })
  expect(await row(await noted({ toFamily: 'yes' }))).toMatchObject({ to_family: null })
})
