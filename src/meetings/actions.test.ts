import { afterAll, beforeAll, expect, test } from 'vitest'
import { people, staff, teams } from '#src/demo/cast.ts'
import { testToday } from '#test/today.ts'
import { openWorld, type World } from '#test/world.ts'
import { sampleMeeting } from './meeting.sample.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const sent = (id: string, overrides: Parameters<typeof sampleMeeting>[0] = {}) => sampleMeeting({ id, teamId: teams.west.id, staffIds: [staff.fatima.id, staff.bram.id], ...overrides })

test('a meeting is recorded once, with who was there, and each person’s part stands apart', async () => {
  const [fatima, bram] = [await world.as('fatima'), await world.as('bram')]
  const id = crypto.randomUUID()
  for (let times = 0; times < 2; times++) expect((await fatima.submit('/meetings', sent(id, { participantIds: [people.sanne.id] }))).location).toBe(`/meetings/${id}`)
  await fatima.submit(`/meetings/${id}/points`, { participantId: people.sanne.id, said: 'Sanne wil ook zaterdag werken.', decision: 'Fatima vraagt het aan Ilse.' })
  expect((await fatima.get(`/meetings/${id}`)).text).toContain('Sanne wil ook zaterdag werken.')
  const page = (await bram.get(`/meetings/${id}`)).text
  expect(page).toContain('Rondje langs iedereen die zoekt.')
  expect(page).toContain('Er is ook 1 deelnemer besproken die niet van jou is.')
  expect(page).not.toContain('Sanne')
  expect((await world.owner.query('select count(*)::int as count from meeting_point where meeting_id = $1', [id])).rows[0].count).toBe(1)
})

test('a decision becomes a task of somebody, with the meeting behind it', async () => {
  const fatima = await world.as('fatima')
  const id = crypto.randomUUID()
  await fatima.submit('/meetings', sent(id))
  const wrong = await fatima.submit(`/meetings/${id}/decisions`, { id: crypto.randomUUID(), title: '', staffId: staff.bram.id })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Schrijf op wat jullie gaan doen.')
  await fatima.submit(`/meetings/${id}/decisions`, { id: crypto.randomUUID(), title: 'Folder naar de huisarts', staffId: staff.bram.id, dueOn: '2026-12-01' })
  expect((await fatima.get(`/meetings/${id}`)).text).toContain('Folder naar de huisarts')
  expect((await (await world.as('bram')).get('/tasks')).text).toContain('Folder naar de huisarts')
  expect((await fatima.submit(`/meetings/${id}/decisions`, { id: crypto.randomUUID(), title: 'x', staffId: staff.lot.id })).status).toBe(422)
})

test('who was not there and does not lead the team sees nothing; the team lead does', async () => {
  const fatima = await world.as('fatima')
  const id = crypto.randomUUID()
  await fatima.submit('/meetings', sent(id, { staffIds: [staff.fatima.id] }))
  expect((await (await world.as('marieke')).get(`/meetings/${id}`)).status).toBe(200)
  for (const who of ['bram', 'joris', 'peter', 'lot', 'els'] as const) {
    expect((await (await world.as(who)).get(`/meetings/${id}`)).status).toBe(404)
    expect((await (await world.as(who)).get('/meetings')).text).not.toContain('Rondje langs iedereen')
  }
})

test('a member of the treatment team reads the minutes of its meeting without having been there, and of no other', async () => {
  const [fatima, els] = [await world.as('fatima'), await world.as('els')]
  const id = crypto.randomUUID()
  await fatima.submit('/meetings', sent(id, { kind: 'mdt', treatmentTeamId: teams.factWest.id, staffIds: [staff.fatima.id], participantIds: [people.sanne.id], note: 'Volgende week eerst de nieuwe mensen.' }))
  await fatima.submit(`/meetings/${id}/points`, { participantId: people.sanne.id, said: 'Sanne wil ook zaterdag werken.' })
  const page = (await els.get(`/meetings/${id}`)).text
  expect(page).toContain('Volgende week eerst de nieuwe mensen.')
  expect(page).not.toContain('Sanne')
  const other = crypto.randomUUID()
  await fatima.submit('/meetings', sent(other, { kind: 'mdt', treatmentTeamId: teams.factCentrum.id, staffIds: [staff.fatima.id] }))
  expect((await els.get(`/meetings/${other}`)).status).toBe(404)
})

test('nobody discusses whom they may not see, and saving by a colleague keeps whom that colleague cannot see', async () => {
  const [fatima, bram] = [await world.as('fatima'), await world.as('bram')]
  expect((await bram.submit('/meetings', sent(crypto.randomUUID(), { participantIds: [people.sanne.id] }))).status).toBe(404)
  const id = crypto.randomUUID()
  await fatima.submit('/meetings', sent(id, { participantIds: [people.sanne.id] }))
  expect((await bram.submit(`/meetings/${id}/points`, { participantId: people.sanne.id, said: 'x' })).status).toBe(404)
  expect((await bram.submit(`/meetings/${id}/edit`, sent(id, { participantIds: [people.omar.id], note: 'Aangevuld door Bram.' }))).status).toBe(303)
  const { rows } = await world.owner.query('select participant_ids, note from meeting where id = $1', [id])
  expect(rows[0].participant_ids.sort()).toEqual([people.sanne.id, people.omar.id].sort())
  await fatima.submit(`/meetings/${id}/edit`, sent(id, { participantIds: [] }))
  expect((await world.owner.query('select participant_ids from meeting where id = $1', [id])).rows[0].participant_ids).toEqual([people.omar.id])
})

test('what is missing is said in one sentence a field, and what was typed stays', async () => {
  const fatima = await world.as('fatima')
  const wrong = await fatima.submit('/meetings', { ...sent(crypto.randomUUID()), kind: 'mdt', minutes: 'lang', onDay: '' })
  expect(wrong.status).toBe(422)
  for (const sentence of ['Vul hele minuten in', 'Kies de dag.']) expect(wrong.text).toContain(sentence)
  expect((await fatima.submit('/meetings', sent(crypto.randomUUID(), { kind: 'mdt' }))).text).toContain('Kies het behandelteam.')
  expect((await fatima.submit('/meetings', sent(crypto.randomUUID(), { kind: 'vrPartner' }))).text).toContain('Kies met wie het overleg was.')
  expect((await fatima.submit('/meetings', sent(crypto.randomUUID(), { onDay: '2026-11-24' }))).text).toContain('Deze dag is nog niet geweest.')
  expect((await fatima.submit('/meetings', sent(crypto.randomUUID(), { staffIds: [staff.lot.id] }))).text).toContain('Kies minstens één collega.')
})

test('each kind of meeting tells who was there, with which partner, and of how many not yet referred people one thought', async () => {
  const fatima = await world.as('fatima')
  const made = async (overrides: Parameters<typeof sampleMeeting>[0]) => (await fatima.get((await fatima.submit('/meetings', sent(crypto.randomUUID(), overrides))).location!)).text
  expect(await made({ kind: 'vrPartner', partnerKind: 'municipality' })).toContain('Welke partner? Gemeente')
  expect(await made({ kind: 'vrPartner', partnerKind: 'uwv', partner: 'De arbeidsdeskundige' })).toMatch(/De arbeidsdeskundige.*Wie waren erbij\? .*Fatima Aydin.*Welke partner\? UWV/)
  expect(await made({ kind: 'mdt', treatmentTeamId: teams.factWest.id, notYetReferred: '2', staffIds: [staff.fatima.id, staff.els.id] })).toMatch(/FACT West.*Els de Graaf.*aan wie jullie dachten 2/)
  expect(await made({ kind: 'unit', notYetReferred: '1' })).toContain('aan wie jullie dachten 1')
  for (const kind of ['supervision', 'steering', 'other']) expect(await made({ kind })).toContain('Rondje langs iedereen die zoekt.')
})

test('a unit meeting shows the openings that were shared, with the way to put somebody forward; a treatment team meeting does not', async () => {
  const fatima = await world.as('fatima')
  const { location: lead } = await fatima.submit('/leads', { employerName: 'Hotel Bos', title: 'hulp bij het ontbijt', foundOn: testToday })
  const about = { modality: 'faceToFace', onDay: testToday, staffIds: staff.fatima.id }
  const { location: unit } = await fatima.submit('/meetings', { ...about, kind: 'unit', teamId: teams.west.id, id: crypto.randomUUID() })
  const { location: mdt } = await fatima.submit('/meetings', { ...about, kind: 'mdt', teamId: teams.west.id, treatmentTeamId: teams.factWest.id, id: crypto.randomUUID() })
  expect((await fatima.get(unit!)).text).not.toContain('hulp bij het ontbijt')
  await fatima.submit(`${lead}/share`)
  const page = await fatima.get(unit!)
  expect(page.text).toContain('hulp bij het ontbijt')
  expect(page.html).toContain(`href="${lead}#people"`)
  expect((await fatima.get(mdt!)).text).not.toContain('Vacatures op tafel')
})
