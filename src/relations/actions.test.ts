import { afterAll, beforeAll, expect, test } from 'vitest'
import { employers, people, staff } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
const blom = employers.blom.id
const visit = { kind: 'employer', employerName: 'Bakkerij Blom', modality: 'faceToFace', place: 'employer', minutes: '30' }

beforeAll(async () => {
  world = await openWorld()
  const bram = await world.as('bram')
  await bram.submit('/contacts', { ...visit, purpose: 'introduce', onDay: '2026-09-07', note: 'Geheim van Bram een.' })
  await bram.submit('/contacts', { ...visit, purpose: 'presentStrengths', participantIds: people.omar.id, onDay: '2026-09-21', note: 'Omar kan goed rekenen.', nextStep: 'Omar bellen', nextOn: '2026-09-22' })
  const jobId = crypto.randomUUID()
  await bram.submit(`/participants/${people.omar.id}/jobs`, { id: jobId, employerName: 'Bakkerij Blom', title: 'verborgen baan', workForm: 'regulier', startedOn: '2026-10-01' })
  await bram.submit('/contacts', { kind: 'support', place: 'workplace', modality: 'faceToFace', jobId, participantIds: people.omar.id, onDay: '2026-10-05', note: 'Omar werkt hier.' })
})
afterAll(() => world.close())

test('a colleague’s visit shows who and when, never about whom, why or what was said', async () => {
  const { text, html } = await (await world.as('fatima')).get(`/employers/${blom}`)
  expect(text).toContain('21 sep 2026 Bezoek door Bram de Jong bezoek 2')
  expect(text).toContain('7 sep 2026 Bezoek door Bram de Jong Kennismaken · bezoek 1')
  for (const secret of ['Omar', 'Yilmaz', people.omar.id, 'rekenen', 'Geheim', 'Iemand voorstellen 21', 'verborgen baan', 'bellen']) expect([secret, text.includes(secret) || html.includes(secret)]).toEqual([secret, false])
})

test('support on the work floor stays with the coach: it would say that somebody works there', async () => {
  const { text } = await (await world.as('fatima')).get(`/employers/${blom}`)
  expect(text).not.toContain('5 okt 2026')
  expect(text).not.toContain('Jouw mensen bij deze werkgever')
  const own = await (await world.as('bram')).get(`/employers/${blom}`)
  expect(own.text).toContain('5 okt 2026')
  expect(own.text).toContain('Jouw mensen bij deze werkgever Omar Yilmaz verborgen baan, sinds 1 okt 2026 Nog niets gekozen: vertel niets')
})

test('whatever a colleague notes about a participant, the page for another coach stays the same', async () => {
  const fatima = await world.as('fatima')
  const before = (await fatima.get(`/employers/${blom}`)).text
  await world.owner.query("update contact set note = 'anders', participant_ids = '{}', next_step = 'x', result = 'y', vacancy = true, purpose = case purpose when 'presentStrengths' then 'solveProblem' else purpose end where staff_id = $1 and purpose = 'presentStrengths'", [staff.bram.id])
  expect((await fatima.get(`/employers/${blom}`)).text).toBe(before)
  await world.owner.query("update contact set participant_ids = array[$2::uuid], purpose = 'presentStrengths' where staff_id = $1 and purpose = 'solveProblem'", [staff.bram.id, people.omar.id])
})

test('the own log says for whom, which target, vacancy, result and what comes next', async () => {
  const fatima = await world.as('fatima')
  const target = crypto.randomUUID()
  await world.owner.query("insert into plan_target (organisation_id, id, participant_id, title, serves_wish, opened_on) select organisation_id, $1, id, 'werk in een bakkerij', 'werk met eten', '2026-09-01' from participant where id = $2", [target, people.sanne.id])
  await fatima.submit('/contacts', { ...visit, purpose: 'learnNeeds', participantIds: people.sanne.id, personMet: 'Ilse Blom', onDay: '2026-10-12', note: 'Ze zoeken een hulp.', nextStep: 'Terugbellen', nextOn: '2026-10-19' })
  await world.owner.query("update contact set vacancy = true, result = 'Ik mag terugkomen', plan_target_ids = array[$1::uuid], decides_on_hiring = true where note = 'Ze zoeken een hulp.'", [target])
  const { text } = await fatima.get(`/employers/${blom}`)
  for (const shown of ['Behoefte leren kennen', 'Samen · bezoek 3 · Ilse Blom (beslist over aannemen) · Fatima Aydin', 'Voor Sanne Bos · Zoekdoel: werk in een bakkerij · Er was een vacature', 'Ze zoeken een hulp.', 'Resultaat: Ik mag terugkomen', 'Hierna: Terugbellen, 19 okt 2026']) expect(text).toContain(shown)
  const bram = (await (await world.as('bram')).get(`/employers/${blom}`)).text
  expect(bram).toContain('12 okt 2026 Bezoek door Fatima Aydin Behoefte leren kennen · bezoek 3')
  for (const secret of ['Sanne', 'bakkerij', 'hulp', 'terugkomen']) expect([secret, bram.includes(secret)]).toEqual([secret, false])
})

test('a name before anybody was there to learn is hinted at, to who may read that visit', async () => {
  const bram = await world.as('bram')
  await bram.submit('/contacts', { ...visit, employerName: 'Garage Smit', purpose: 'presentStrengths', participantIds: people.omar.id, onDay: '2026-11-02' })
  const page = `/employers/${employers.smit.id}`
  expect((await bram.get(page)).text).toContain('Er is hier iemand voorgesteld voordat')
  expect((await (await world.as('fatima')).get(page)).text).not.toContain('voorgesteld')
  await bram.submit('/contacts', { ...visit, employerName: 'Garage Smit', purpose: 'learnNeeds', onDay: '2026-11-16' })
  expect((await bram.get(page)).text).not.toContain('Er is hier iemand voorgesteld voordat')
})

test('the list finds on name, place, register number, site and person, and narrows to a sector', async () => {
  const fatima = await world.as('fatima')
  await world.owner.query("insert into employer_person (organisation_id, id, employer_id, name) select organisation_id, gen_random_uuid(), id, 'Gülsen Tekin' from employer where id = $1", [employers.hotelBos.id])
  await world.owner.query("insert into employer_site (organisation_id, id, employer_id, name, place) select organisation_id, gen_random_uuid(), id, 'Strandpaviljoen', 'Egmond' from employer where id = $1", [employers.hotelBos.id])
  await world.owner.query("update employer set sector = 'I' where id = $1", [employers.hotelBos.id])
  for (const query of ['q=hotel', 'q=gulsen', 'q=egmond', 'q=4567', 'sector=I', 'q=bos+edam']) {
    const { text } = await fatima.get(`/employers?${query}`)
    expect([query, text.includes('Hotel Bos'), text.includes('1 werkgever')]).toEqual([query, true, true])
  }
  for (const query of ['q=niets', 'sector=A', 'q=%25']) expect((await fatima.get(`/employers?${query}`)).text).not.toContain('Hotel Bos')
})

test('who noted something has it under own relations; what nobody visited for a season goes cold, for everybody', async () => {
  const [fatima, joris] = [await world.as('fatima'), await world.as('joris')]
  await joris.submit('/contacts', { ...visit, employerName: 'Hotel Bos', purpose: 'introduce', onDay: '2026-08-20' })
  const cold = await fatima.get('/employers?show=cold')
  expect(cold.text).toContain('Hotel Bos')
  expect(cold.text).not.toContain('Bakkerij Blom')
  expect((await joris.get('/employers?show=mine')).text).toContain('Hotel Bos')
  expect((await fatima.get('/employers?show=mine')).text).not.toContain('Hotel Bos')
  expect((await fatima.get(`/employers/${employers.hotelBos.id}`)).text).toContain('Deze relatie wordt koud. Het laatste contact was')
  expect((await fatima.submit('/employers/cold', { days: '200' })).status).toBe(404)
  const marieke = await world.as('marieke')
  expect((await marieke.submit('/employers/cold', { days: '3' })).text).toContain('Vul een getal in van 14 tot en met 364.')
  for (const days of ['20', '200']) expect((await marieke.submit('/employers/cold', { days })).status).toBe(303)
  expect((await fatima.get('/employers?show=cold')).text).not.toContain('Hotel Bos')
})

test('Bram asks Fatima for an introduction; she answers; nobody else reads it', async () => {
  const [bram, fatima, noor] = [await world.as('bram'), await world.as('fatima'), await world.as('noor')]
  const form = await bram.get(`/employers/${blom}/introductions`)
  expect(form.text).toMatch(/Fatima Aydin 1 contact, 12 okt 2026 .*Joris Wolters/)
  const id = /name="id" value="([^"]+)"/.exec(form.html)![1]!
  const ask = { id, staffIds: [staff.fatima.id], question: 'Wie gaat daar over de winkel?' }
  expect((await bram.submit(`/employers/${blom}/introductions`, { ...ask, question: '' })).text).toContain('Schrijf je vraag op.')
  expect((await bram.submit(`/employers/${blom}/introductions`, { ...ask, staffIds: [staff.lot.id] })).text).toContain('Kies een collega uit de lijst.')
  for (let sent = 0; sent < 2; sent++) expect((await bram.submit(`/employers/${blom}/introductions`, ask)).location).toBe(`/employers/${blom}`)
  expect((await fatima.get('/employers')).text).toContain('Vragen van collega’s 1')
  const questions = await fatima.get('/introductions')
  expect(questions.text.match(/Wie gaat daar over de winkel\?/g)).toHaveLength(1)
  const post = /action="(\/introductions\/[^"]+)"/.exec(questions.html)![1]!
  expect((await fatima.submit(post, { answer: ' ' })).status).toBe(422)
  for (const other of [noor, bram, await world.as('lot')]) expect((await other.submit(post, { answer: 'ik' })).status).toBe(404)
  expect((await fatima.submit(post, { answer: 'Ilse; ik ga met je mee.' })).status).toBe(303)
  expect((await bram.get(`/employers/${blom}`)).text).toContain('Bram de Jong → Fatima Aydin: Ilse; ik ga met je mee.')
  expect((await noor.get(`/employers/${blom}`)).text).not.toContain('over de winkel')
  expect((await noor.get('/introductions')).text).toContain('Niemand heeft je iets gevraagd')
})

test('of the own people stands what this employer may know, and how to say it', async () => {
  await world.owner.query("insert into disclosure_decision (organisation_id, id, participant_id, recipient, employer_id, level, coach_visible, sentence, decided_on, staff_id) select organisation_id, gen_random_uuid(), id, 'employer', $1, 'limits', true, 'Sanne werkt het best met een lijstje.', '2026-10-10', $2 from participant where id = $3", [blom, staff.fatima.id, people.sanne.id])
  const { text } = await (await world.as('fatima')).get(`/employers/${blom}`)
  expect(text).toContain('Sanne Bos over gesproken in het laatste halfjaar Je mag vertellen: dat er een coach is, wat lastig is en wat helpt Zeg het zo: “Sanne werkt het best met een lijstje.”')
  expect((await (await world.as('bram')).get(`/employers/${blom}`)).text).not.toContain('lijstje')
})

test('the log line of a look names only the people the visitor could read about', async () => {
  await (await world.as('fatima')).get(`/employers/${blom}`)
  const { rows } = await world.owner.query("select participant_ids from audit_line where event = 'werkgever bekeken' and staff_name = 'Fatima Aydin' order by seq desc limit 1")
  expect(rows[0].participant_ids).toEqual([people.sanne.id])
})
