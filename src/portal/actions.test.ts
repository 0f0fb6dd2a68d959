import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashToken } from '#src/access/secrets.ts'
import { employers, organisations, people, staff } from '#src/demo/cast.ts'
import { carried } from '#test/front-door.ts'
import { openWorld, type Visitor, type World } from '#test/world.ts'

let world: World
let fatima: Visitor
let employer: Visitor
let link: string
const job = '00000000-0000-4000-8000-000900000001'
const sanne = people.sanne.id
const url = `/participants/${sanne}/jobs/${job}/agreement`

const decide = (level: string, on: string, more: { coachVisible?: boolean; sentence?: string | null; kinds?: string[] } = {}) =>
  world.owner.query("insert into disclosure_decision (organisation_id, id, participant_id, recipient, employer_id, level, coach_visible, sentence, released_kinds, decided_on, staff_id) values ($1, gen_random_uuid(), $2, 'employer', $3, $4, $5, $6, $7, $8, $9)",
    [organisations.waterland.id, sanne, employers.blom.id, level, more.coachVisible ?? true, more.sentence ?? null, more.kinds ?? [], on, staff.fatima.id])

const newLink = async (audience: string) => /value="http:\/\/localhost(\/[^"]+)"/.exec((await fatima.submit(`${url}/links`, { audience, days: '90' })).html)![1]!
const texts = { work: 'Platen vullen en deeg afwegen.', hours: 'Maandag tot en met donderdag, 6 tot 10 uur.', guidance: 'Fatima komt elke dinsdag.', adaptations: '', call: 'Fatima Aydin' }
const easy = { easyWork: 'Je vult platen.\nJe weegt deeg af.', easyHours: 'Je werkt op vier dagen.', easyGuidance: 'Fatima komt op dinsdag.', easyCall: 'Bel Fatima.' }
const approvals = async () => (await world.owner.query('select party, name, approved, remark, how, link_id is not null as linked from agreement_approval order by at')).rows
const lastLine = async () => (await world.owner.query('select event, kind, staff_name, roles, ground, participant_ids from audit_line order by seq desc limit 1')).rows[0]

beforeAll(async () => {
  world = await openWorld()
  fatima = await world.as('fatima')
  employer = world.stranger()
  await world.owner.query("update staff set phone = '06 00 00 20 01' where id = $1", [staff.fatima.id])
  await world.owner.query("update staff set phone = '06 00 00 20 02' where id = $1", [staff.bram.id])
  await fatima.submit(`/participants/${sanne}/jobs`, { id: job, employerName: 'Bakkerij Blom', title: 'bakkershulp', workForm: 'regulier', startedOn: '2026-11-02', hoursPerWeek: '16' })
  await world.owner.query("insert into job_instrument (organisation_id, id, job_id, participant_id, instrument, percent, authority, phone, note) values ($1, '00000000-0000-4000-8000-000a00000001', $2, $3, 'loonkostensubsidie', 35, 'Gemeente Purmerend, mevrouw Kok', '0299 00 14 14', 'geheim briefje')", [organisations.waterland.id, job, sanne])
  await decide('support', '2026-11-01', { sentence: 'Sanne werkt het best met een vaste lijst.', kinds: ['measures'] })
  await fatima.submit(`${url}/edit`, { ...texts, ...easy, after: '0', id: crypto.randomUUID() })
  await fatima.submit(`${url}/page`, { naming: 'given', work: 'bakkershulp', startedOn: '2026-11-02', hoursPerWeek: '16', showSentence: 'on', instruments: ['00000000-0000-4000-8000-000a00000001'] })
  link = await newLink('employer')
})
afterAll(() => world.close())

test('an employer sees on one page whom to call, the sentence, the agreement and the schemes with their terms and source', async () => {
  const page = await employer.get(link)
  expect(page.status).toBe(200)
  for (const said of ['Uw contact voor Sanne', 'bakkershulp bij Bakkerij Blom', 'Fatima Aydin', 'Sanne werkt het best met een vaste lijst.', 'Platen vullen en deeg afwegen.', 'Loonkostensubsidie · 35 %', 'Bellen met Gemeente Purmerend, mevrouw Kok', 'Vraag aan uiterlijk 2 mei 2027.', 'Bron: Participatiewet 10d']) expect(page.text).toContain(said)
  expect(page.html).toContain('href="tel:0600002001"')
  for (const hidden of ['Bos', 'Waterland', 'GGZ', 'geheim briefje', people.sanne.clientNumber, 'LVB']) expect(page.text).not.toContain(hidden)
  expect(page.headers['cache-control']).toBe('no-store')
})

test('opening the page is a line in the log of the participant, with the link as ground, and approves nothing', async () => {
  for (let looks = 0; looks < 3; looks++) expect((await employer.get(link)).status).toBe(200)
  expect(await lastLine()).toEqual({ event: 'bladzijde voor werkgever bekeken', kind: 'read', staff_name: 'werkgever', roles: 'employer', ground: 'link', participant_ids: [sanne] })
  expect(await approvals()).toEqual([])
  expect((await fatima.get(`/participants/${sanne}/log`)).text).toContain('werkgever')
})

test('the employer agrees with name and remark, may think again, and cannot agree with a text that has changed', async () => {
  const page = await employer.get(link)
  const form = { id: carried(page, 'id'), version: carried(page, 'version'), answer: 'yes', name: 'Ilse Blom', remark: 'Vanaf 6 uur graag' }
  expect((await employer.submit(`${link}/approval`, { ...form, name: '', answer: '' })).text).toContain('Er kloppen 2 dingen niet')
  expect((await employer.submit(`${link}/approval`, form)).location).toBe(`${link}?approved`)
  expect((await employer.submit(`${link}/approval`, form)).status).toBe(303)
  expect(await approvals()).toEqual([{ party: 'employer', name: 'Ilse Blom', approved: true, remark: 'Vanaf 6 uur graag', how: 'link', linked: true }])
  expect((await employer.get(link)).text).toContain('Ilse Blom ging akkoord op 23 november 2026')
  expect((await fatima.get(url)).text).toContain('via de link')
  world.now = new Date(world.now.getTime() + 60_000)
  await employer.submit(`${link}/approval`, { ...form, id: crypto.randomUUID(), answer: 'no' })
  expect((await employer.get(link)).text).toContain('Ilse Blom ging niet akkoord')
  await fatima.submit(`${url}/edit`, { ...texts, ...easy, hours: 'Vier ochtenden.', after: '1', id: crypto.randomUUID() })
  const late = await employer.submit(`${link}/approval`, { ...form, id: crypto.randomUUID() })
  expect([late.status, late.text.includes('De afspraken zijn net gewijzigd')]).toEqual([422, true])
})

test('a question reaches the coach by a letter that names nobody, and its answer stands on the page', async () => {
  const page = await employer.get(link)
  expect((await employer.submit(`${link}/questions`, { question: ' ' })).status).toBe(422)
  const form = { id: crypto.randomUUID(), question: 'Mag Sanne ook op vrijdag komen?', name: 'Ilse Blom' }
  expect(page.text).toContain('Stel een vraag')
  for (let sent = 0; sent < 2; sent++) expect((await employer.submit(`${link}/questions`, form)).location).toBe(`${link}?asked`)
  expect(await lastLine()).toMatchObject({ event: 'vraag van werkgever', kind: 'create', ground: 'link', participant_ids: [sanne] })
  const folder = path.join(world.dataFolder, 'mail')
  const letters = () => (fs.existsSync(folder) ? fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file), 'utf8')) : [])
  await expect.poll(() => letters().length).toBe(1)
  expect(letters()[0]).toContain('To: fatima@waterland.example')
  for (const name of ['Sanne', 'Blom', 'vrijdag', 'Ilse']) expect(letters()[0]).not.toContain(name)
})

test('while the coach is away the page names who stands in, and that person gets the questions', async () => {
  await world.owner.query("insert into cover (organisation_id, id, staff_id, cover_id, from_on, until_on, reason, made_by) values ($1, gen_random_uuid(), $2, $3, '2026-11-23', '2026-12-03', 'leave', $2)", [organisations.waterland.id, staff.fatima.id, staff.bram.id])
  const page = await employer.get(link)
  expect(page.text).toContain('Fatima Aydin is er niet tot en met 3 december 2026. Zo lang kunt u Bram de Jong bellen.')
  expect(page.html).toContain('href="tel:0600002002"')
  await world.owner.query('delete from cover')
})

test('the photo of the contact is there for who holds the link, when the coach chose one', async () => {
  expect((await employer.get(`${link}/photo`)).status).toBe(404)
  await fatima.upload('/account/card', { name: 'ik.png', bytes: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') }, { phone: '06 00 00 20 01' })
  expect((await employer.get(link)).html).toContain(`src="${link}/photo"`)
  expect((await employer.get(`${link}/photo`)).headers['content-type']).toBe('image/png')
})

test('a coach who hands over is followed by the coach of today', async () => {
  await world.owner.query("update assignment set until_on = '2026-11-22' where participant_id = $1", [sanne])
  await world.owner.query("insert into assignment (organisation_id, id, participant_id, staff_id, from_on) values ($1, gen_random_uuid(), $2, $3, '2026-11-23')", [organisations.waterland.id, sanne, staff.bram.id])
  expect((await employer.get(link)).text).toContain('Bram de Jong begeleidt Sanne op het werk')
  await world.owner.query('delete from assignment where participant_id = $1 and staff_id = $2', [sanne, staff.bram.id])
  expect((await employer.get(link)).text).toContain('Er is nu niemand met een telefoonnummer')
  await world.owner.query('update assignment set until_on = null where participant_id = $1', [sanne])
})

test('the participant reads one message a page in easy Dutch, and says yes, no, or to talk first', async () => {
  const own = await newLink('participant')
  const person = world.stranger()
  const start = await person.get(own)
  expect([start.status, start.text.includes('Jouw afspraken over werk'), start.text.includes('Fatima leest dit. Je baas leest dit ook.')]).toEqual([200, true, true])
  const work = await person.get(`${own}?page=work`)
  expect(work.html).toContain('<p>Je vult platen.</p><p>Je weegt deeg af.</p>')
  for (const page of ['work', 'hours', 'guidance', 'call', 'answer', 'name&answer=no']) expect((await person.get(`${own}?page=${page}`)).status).toBe(200)
  expect((await approvals()).filter(({ party }) => party === 'participant')).toEqual([])
  const form = await person.get(`${own}?page=name&answer=yes`)
  const fields = { id: carried(form, 'id'), version: carried(form, 'version'), answer: 'yes' }
  expect((await person.submit(own, { ...fields, name: '' })).text).toContain('Schrijf jouw naam op.')
  expect((await person.submit(own, { ...fields, name: 'Sanne' })).location).toBe(`${own}?page=done`)
  expect((await person.get(`${own}?page=done`)).text).toContain('Je bent het eens.')
  expect((await employer.get(link)).text).toContain('Sanne akkoord')
  world.now = new Date(world.now.getTime() + 60_000)
  await person.submit(own, { ...fields, id: crypto.randomUUID(), answer: 'talk', name: 'Sanne', remark: 'Over de pauze' })
  expect((await approvals()).filter(({ party }) => party === 'participant').map(({ approved, remark, linked }) => [approved, remark, linked])).toEqual([[true, null, true], [false, 'Ik wil eerst praten. Over de pauze', true]])
  expect((await employer.get(link)).text).not.toContain('pauze')
  expect(await lastLine()).toMatchObject({ roles: 'employer' })
  expect((await person.submit(own, { ...fields, version: crypto.randomUUID(), name: 'Sanne' })).location).toBe(`${own}?changed`)
})

test('a link of another kind, revoked, run out or garbled answers as if nothing were there', async () => {
  const own = await newLink('participant')
  const revoked = await newLink('employer')
  const { rows } = await world.owner.query('select id from guest_link where token_hash = $1', [hashToken(revoked.split('/').at(-1)!)])
  expect((await fatima.submit(`${url}/links/${rows[0].id}/revoke`)).status).toBe(303)
  const missing = await employer.get('/workplace/no-such-token')
  const dead = [own.replace('/agreement/', '/workplace/'), revoked, link.slice(0, -1), `${link}x`, link.replace('.', ''), link.toUpperCase().replace('/WORKPLACE/', '/workplace/')]
  for (const address of dead) {
    const { status, text } = await employer.get(address)
    expect({ address, status, text }).toEqual({ address, status: 404, text: missing.text })
    for (const part of ['/photo']) expect((await employer.get(address + part)).status).toBe(404)
    for (const part of ['/approval', '/questions']) expect((await employer.submit(address + part, { question: 'Hoi?', answer: 'yes', name: 'X' })).status).toBe(404)
  }
  world.now = new Date('2027-02-21T10:00:00+01:00')
  expect((await employer.get(link)).status).toBe(200)
  world.now = new Date('2027-02-22T10:00:00+01:00')
  expect((await employer.get(link)).status).toBe(404)
  world.now = new Date('2026-11-23T10:00:00+01:00')
})

test('another decision, a decision taken back, and a page that was closed each close the page at once', async () => {
  expect((await employer.get(link)).status).toBe(200)
  await decide('nothing', '2026-11-20')
  expect((await employer.get(link)).status).toBe(404)
  expect((await employer.submit(`${link}/questions`, { question: 'Hoi?' })).status).toBe(404)
  await world.owner.query("delete from disclosure_decision where level = 'nothing'")
  expect((await employer.get(link)).status).toBe(200)
  await world.owner.query("update disclosure_decision set withdrawn_on = '2026-11-23'")
  expect((await employer.get(link)).status).toBe(404)
  await world.owner.query('update disclosure_decision set withdrawn_on = null')
  await fatima.submit(`${url}/page/withdraw`)
  expect((await employer.get(link)).status).toBe(404)
  await fatima.submit(`${url}/page/withdraw`, { reopen: 'yes' })
  expect((await employer.get(link)).status).toBe(200)
})
