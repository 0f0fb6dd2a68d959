import { afterAll, beforeAll, expect, test } from 'vitest'
import { employers, organisations, people, staff } from '#src/demo/cast.ts'
import { openWorld, type Visitor, type World } from '#test/world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const cover = (overrides: Record<string, string> = {}) => ({ id: crypto.randomUUID(), staffId: staff.fatima.id, coverId: staff.noor.id, fromOn: '2026-11-23', untilOn: '2026-11-27', reason: 'absence', ...overrides })
const hand = (overrides: Record<string, string | readonly string[]> = {}) => ({ id: crypto.randomUUID(), fromStaffId: staff.fatima.id, toStaffId: staff.bram.id, participantIds: [people.sanne.id, people.bas.id], fromOn: '2026-11-23', overlap: '7', appointments: 'on', then: 'do', ...overrides })
const meets = (overrides: Record<string, string> = {}) => ({ id: crypto.randomUUID(), kind: 'support', participantIds: people.sanne.id, onDay: '2026-11-25', atTime: '10:00', minutes: '60', place: 'home', ...overrides })
const sees = async (visitor: Visitor, person: keyof typeof people) => (await visitor.get(`/participants/${people[person].id}`)).status === 200
const one = async (sql: string, ...values: unknown[]) => (await world.owner.query(sql, values)).rows

/** Does something on another day and comes back. */
async function on<T>(day: string, work: () => Promise<T>): Promise<T> {
  const was = world.now
  world.now = new Date(`${day}T09:30:00+01:00`)
  const answer = await work()
  world.now = was
  return answer
}

test('during the cover the other coach reaches the people and the agenda, and on the day after no longer', async () => {
  const [marieke, noor] = [await world.as('marieke'), await world.as('noor')]
  const appointment = meets()
  await (await world.as('fatima')).submit('/agenda', appointment)
  await (await world.as('fatima')).submit('/agenda', meets({ kind: 'employer', employerName: 'Bakkerij Blom', participantIds: '', atTime: '14:00' }))
  expect(await sees(noor, 'sanne')).toBe(false)
  const made = await marieke.submit('/cover', cover())
  expect((await marieke.get(made.location!)).text).toContain('Noor Hamidi neemt waar voor Fatima Aydin, van 23 nov 2026 tot en met 27 nov 2026.')
  expect((await marieke.get(made.location!)).text).toContain('Er staan dan 2 afspraken.')
  expect(await sees(noor, 'sanne')).toBe(true)
  const agenda = (await noor.get('/agenda?day=2026-11-25')).text
  expect(agenda).toContain('Waarneming voor Fatima Aydin')
  expect(agenda).toContain('Bakkerij Blom')
  expect((await noor.submit(`/agenda/appointments/${appointment.id}/move`, { onDay: '2026-11-26', atTime: '11:00' })).status).toBe(303)
  expect((await noor.get('/today')).text).toContain('Je neemt waar voor Fatima Aydin, tot en met 27 november 2026.')
  expect(await on('2026-11-27', () => sees(noor, 'sanne'))).toBe(true)
  expect(await on('2026-11-28', () => sees(noor, 'sanne'))).toBe(false)
  expect((await on('2026-11-28', () => noor.get('/agenda?day=2026-11-25'))).text).not.toContain('Bakkerij Blom')
  expect(await on('2026-11-22', () => sees(noor, 'sanne'))).toBe(false)
})

test('ended early it ends at once, and can be taken back', async () => {
  const [marieke, noor] = [await world.as('marieke'), await world.as('noor')]
  const { id } = (await one('select id from cover where cover_id = $1', staff.noor.id))[0]
  expect((await noor.submit(`/cover/${id}/end`)).status).toBe(404)
  await marieke.submit(`/cover/${id}/end`)
  expect(await sees(noor, 'sanne')).toBe(false)
  await marieke.submit(`/cover/${id}/end`, { resume: 'yes' })
  expect(await sees(noor, 'sanne')).toBe(true)
  await marieke.submit(`/cover/${id}/end`)
})

test('a coach sets the own cover and nobody else’s; another team and another organisation are not there', async () => {
  const fatima = await world.as('fatima')
  expect((await fatima.submit('/cover', cover({ staffId: staff.bram.id }))).status).toBe(404)
  expect((await fatima.submit('/cover', cover({ coverId: staff.tim.id }))).status).toBe(404)
  expect((await (await world.as('lot')).submit('/cover', cover())).status).toBe(404)
  expect((await (await world.as('peter')).submit('/cover', cover())).status).toBe(404)
  const ahead = cover({ fromOn: '2026-12-21', untilOn: '2026-12-31', reason: 'leave', note: 'Bel Sanne na haar dienst.' })
  for (let sent = 0; sent < 2; sent++) expect((await fatima.submit('/cover', ahead)).status).toBe(303)
  expect(await one('select reason, note from cover where id = $1', ahead.id)).toEqual([{ reason: 'leave', note: 'Bel Sanne na haar dienst.' }])
  expect((await (await world.as('noor')).get('/cover')).text).toContain('Noor Hamidi voor Fatima Aydin')
})

test('a form with faults comes back with one sentence per field', async () => {
  const marieke = await world.as('marieke')
  const answer = await marieke.submit('/cover', cover({ coverId: '', untilOn: '2026-11-01', note: 'Let op de hond' }))
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Kies wie waarneemt.')
  expect(answer.html).toContain('Let op de hond')
  expect((await marieke.submit('/cover', cover({ fromOn: '2026-11-02', untilOn: '2026-11-03' }))).text).toContain('Deze dag is al geweest.')
  expect((await marieke.submit('/handovers', hand({ participantIds: [] }))).text).toContain('Kies minstens één deelnemer.')
})

test('before it happens one sees what will happen, and nothing has changed yet', async () => {
  const marieke = await world.as('marieke')
  const form = await marieke.get(`/handovers/new?from=${staff.fatima.id}`)
  expect(form.text).toContain('Sanne Bos')
  expect(form.text).toContain('Nog niet besloten: vertel niets')
  const preview = await marieke.submit('/handovers', hand({ then: 'preview', [`matters.${people.sanne.id}`]: 'Sanne belt liever niet.' }))
  expect(preview.text).toContain('2 deelnemers krijgen Bram de Jong als coach, vanaf 23 november 2026.')
  expect(preview.text).toContain('Fatima Aydin ziet hun dossiers tot en met 29 november 2026.')
  expect(preview.text).toContain('1 afspraak gaat mee naar Bram de Jong.')
  expect(preview.html).toContain('value="Sanne belt liever niet."')
  expect(await one('select id from handover')).toEqual([])
  expect((await marieke.submit('/handovers', hand({ then: 'change' }))).text).toContain('Mensen van Fatima Aydin overdragen')
})

test('a hand-over gives both coaches the file for the overlap, moves what lies ahead, and the new coach takes it', async () => {
  const [marieke, bram, fatima] = [await world.as('marieke'), await world.as('bram'), await world.as('fatima')]
  const sent = hand({ [`matters.${people.sanne.id}`]: 'Sanne belt liever niet.' })
  for (let times = 0; times < 2; times++) expect((await marieke.submit('/handovers', sent)).status).toBe(303)
  expect(await one('select participant_id from handover where undone_at is null')).toHaveLength(2)
  expect([await sees(bram, 'sanne'), await sees(fatima, 'sanne'), await sees(bram, 'amira')]).toEqual([true, true, false])
  expect(await on('2026-11-29', () => sees(fatima, 'sanne'))).toBe(true)
  expect(await on('2026-11-30', () => sees(fatima, 'sanne'))).toBe(false)
  expect((await bram.get('/today')).text).toContain('2 deelnemers zijn aan jou overgedragen.')
  expect((await bram.get('/agenda?day=2026-11-26')).text).toContain('Sanne Bos')
  const page = await bram.get('/cover')
  expect(page.text).toContain('Sanne belt liever niet.')
  const { id } = (await one('select id from handover where participant_id = $1', people.sanne.id))[0]
  expect((await fatima.submit(`/handovers/${id}/take`)).status).toBe(404)
  expect((await bram.get((await bram.submit(`/handovers/${id}/take`)).location!)).text).toContain('Je hebt Sanne Bos overgenomen.')
  expect((await bram.get('/today')).text).toContain('1 deelnemer is aan jou overgedragen.')
  expect((await bram.get(`/participants/${people.sanne.id}/around`)).text).toContain('Van Fatima Aydin naar Bram de Jong')
})

test('what nobody has taken yet can be taken back, with the appointments; what was taken stays', async () => {
  const [marieke, bram, fatima] = [await world.as('marieke'), await world.as('bram'), await world.as('fatima')]
  const { batch_id: batch } = (await one('select batch_id from handover limit 1'))[0]
  await marieke.submit(`/handovers/batches/${batch}/undo`)
  expect([await sees(bram, 'bas'), await sees(fatima, 'bas'), await sees(bram, 'sanne')]).toEqual([false, true, true])
  expect(await on('2027-01-15', () => sees(fatima, 'bas'))).toBe(true)
  expect(await one('select until_on from assignment where participant_id = $1', people.bas.id)).toEqual([{ until_on: null }])
  expect((await marieke.submit(`/handovers/batches/${batch}/undo`)).status).toBe(404)
})

test('after the overlap the first coach reads nothing of the file any more, own notes and drafts included; only own hours are left, without a name', async () => {
  const [fatima, bram] = [await world.as('fatima'), await world.as('bram')]
  const [note, draft] = [crypto.randomUUID(), crypto.randomUUID()]
  await fatima.submit('/contacts', { id: note, kind: 'employer', employerName: 'Kwekerij Zonnehof', participantIds: people.sanne.id, onDay: '2026-11-23', modality: 'faceToFace', place: 'employer', minutes: '50', note: 'Zij vertelde over haar zusje.' })
  await fatima.submit('/drafts/contact', { draft, participantIds: people.sanne.id, note: 'Nog halverwege over haar zusje.' })
  const reads = async (visitor: Visitor) => [
    (await visitor.get(`/contacts/${note}`)).status, (await visitor.get('/search?q=zusje')).text.includes('Zij vertelde'), (await visitor.get('/contacts/new')).html.includes(draft), (await visitor.get(`/contacts/new?draft=${draft}`)).html.includes('Nog halverwege'),
  ]
  expect(await on('2026-11-29', () => reads(fatima))).toEqual([200, true, true, true])
  expect(await on('2026-11-30', () => reads(fatima))).toEqual([404, false, false, false])
  expect((await on('2026-11-30', () => reads(bram))).slice(0, 2)).toEqual([200, true])
  const during = (await on('2026-11-29', () => fatima.get('/time?week=2026-11-23'))).text
  const after = await on('2026-11-30', () => fatima.get('/time?week=2026-11-23'))
  expect([during.includes('Kwekerij Zonnehof'), after.text.includes('Kwekerij Zonnehof')]).toEqual([true, false])
  expect(after.text).toMatch(/nu bij een collega ma 23 nov 0:50 uur/)
  expect(after.html).not.toContain(note)
  expect((await on('2026-11-30', () => fatima.get(`/employers/${employers.blom.id}`))).text).not.toContain('zusje')
})

test('given back within the overlap and undone again, everybody is where they were', async () => {
  const marieke = await world.as('marieke')
  const back = hand({ fromStaffId: staff.bram.id, toStaffId: staff.fatima.id, participantIds: [people.sanne.id] })
  await marieke.submit('/handovers', back)
  const spans = () => one("select staff_id, until_on from assignment where participant_id = $1 order by from_on, until_on", people.sanne.id)
  expect(await spans()).toEqual([{ staff_id: staff.fatima.id, until_on: null }, { staff_id: staff.bram.id, until_on: '2026-11-29' }])
  expect((await one('select staff_id from appointment where participant_ids = array[$1::uuid]', people.sanne.id))[0].staff_id).toBe(staff.fatima.id)
  await marieke.submit(`/handovers/batches/${back.id}/undo`)
  expect(await spans()).toEqual([{ staff_id: staff.fatima.id, until_on: '2026-11-29' }, { staff_id: staff.bram.id, until_on: null }])
  expect((await one('select staff_id from appointment where participant_ids = array[$1::uuid]', people.sanne.id))[0].staff_id).toBe(staff.bram.id)
})

test('a team lead hands over whom she reaches and nobody else', async () => {
  expect((await (await world.as('peter')).submit('/handovers', hand())).status).toBe(404)
  expect((await (await world.as('peter')).get(`/handovers/new?from=${staff.fatima.id}`)).status).toBe(404)
  expect((await (await world.as('marieke')).submit('/handovers', hand({ participantIds: [people.lina.id] }))).status).toBe(404)
  expect((await (await world.as('fatima')).submit('/handovers', hand())).status).toBe(404)
})

test('a coach asks for a hand-over with a reason; it waits on the desk of the team lead, who makes it from there, and then it is done', async () => {
  const [fatima, marieke] = [await world.as('fatima'), await world.as('marieke')]
  const ask = { id: crypto.randomUUID(), leadId: staff.marieke.id, participantIds: people.amira.id, dueOn: '2026-12-01', reason: 'Ik ga minder werken.' }
  expect((await fatima.submit('/handovers/ask', { ...ask, reason: '', participantIds: [] })).text).toContain('Schrijf kort waarom.')
  expect((await fatima.submit('/handovers/ask', { ...ask, participantIds: people.omar.id })).status).toBe(404)
  expect((await fatima.submit('/handovers/ask', { ...ask, leadId: staff.peter.id })).status).toBe(404)
  await world.owner.query("alter table task alter column created_at set default '2026-11-23T08:00:00Z'")
  for (let sent = 0; sent < 2; sent++) expect((await fatima.submit('/handovers/ask', ask)).location).toBe('/tasks')
  expect((await marieke.get('/today')).text).toMatch(/Overdracht gevraagd: Amira El Idrissi .*?Taak, gevraagd door Fatima Aydin/)
  expect((await marieke.get('/tasks')).html).toContain(`/handovers/new?asked=${ask.id}`)
  expect((await fatima.get('/tasks')).html).not.toContain('asked=')
  const form = await marieke.get(`/handovers/new?asked=${ask.id}`)
  expect(form.text).toContain('Fatima Aydin vroeg om deze overdracht: Ik ga minder werken.')
  expect(form.html).toMatch(new RegExp(`value="${people.amira.id}"[^>]*checked|checked[^>]*value="${people.amira.id}"`))
  expect((await (await world.as('peter')).get(`/handovers/new?asked=${ask.id}`)).status).toBe(404)
  const made = hand({ participantIds: people.amira.id, fromOn: '2026-12-01', asked: ask.id })
  expect((await marieke.submit('/handovers', { ...made, then: 'preview' })).html).toContain(`value="${ask.id}"`)
  expect((await marieke.submit('/handovers', made)).status).toBe(303)
  expect(await one('select done_by from task where id = $1', ask.id)).toEqual([{ done_by: staff.marieke.id }])
  await marieke.submit(`/handovers/batches/${made.id}/undo`)
})

test('somebody without a coach is in sight of the team lead, also when the coach has left', async () => {
  const marieke = await world.as('marieke')
  expect((await marieke.get('/cover')).text).toContain('Iedereen heeft een coach.')
  await world.owner.query("update staff set ended_on = '2026-11-22' where id = $1", [staff.noor.id])
  const { text } = await marieke.get('/cover')
  expect(text).toContain('Pien de Groot')
  expect(text).toContain('werkt hier niet meer')
  expect((await marieke.get(`/handovers/new?from=${staff.noor.id}`)).text).toContain('Pien de Groot')
  await world.owner.query('update staff set ended_on = null where id = $1', [staff.noor.id])
})

test('every act stands in the log with whom it was about', async () => {
  const rows = await one("select event, participant_ids from audit_line where organisation_id = $1 and event in ('mensen overgedragen', 'overdracht overgenomen', 'waarneming vastgelegd') and outcome = 'success'", organisations.waterland.id)
  expect(rows.some(({ event, participant_ids: ids }) => event === 'mensen overgedragen' && ids.includes(people.sanne.id))).toBe(true)
  expect(rows.some(({ event, participant_ids: ids }) => event === 'overdracht overgenomen' && ids.includes(people.sanne.id))).toBe(true)
  expect(rows.some(({ event }) => event === 'waarneming vastgelegd')).toBe(true)
})
