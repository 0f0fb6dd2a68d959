import { afterAll, beforeAll, expect, test } from 'vitest'
import { people, staff, teams } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const jip = { givenName: 'Jip', prefix: 'van der', familyName: 'Linden', clientNumber: '3001', targetGroup: 'ggz', teamId: teams.west.id, coachId: staff.fatima.id, referredOn: '2026-11-02', startedOn: '2026-11-16', workStatusAtStart: 'outOfWork' }

test('a coach enrols a person and has the person in her caseload at once', async () => {
  const fatima = await world.as('fatima')
  const made = await fatima.submit('/participants', jip)
  expect(made.status).toBe(303)
  expect((await fatima.get(made.location!)).text).toContain('Jip van der Linden')
  expect((await fatima.get('/participants')).text).toContain('Linden, Jip van der')
  expect((await (await world.as('bram')).get(made.location!)).status).toBe(404)
})

test('a client number belongs to one person of the organisation, also one you cannot see', async () => {
  const answer = await (await world.as('fatima')).submit('/participants', { ...jip, clientNumber: people.daan.clientNumber, givenName: 'Ander' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Dit cliëntnummer heeft al iemand in deze organisatie.')
  expect(answer.text).not.toContain('Daan')
  const edit = await (await world.as('fatima')).submit(`/participants/${people.sanne.id}/edit`, { givenName: 'Sanne', familyName: 'Bos', targetGroup: 'lvb', clientNumber: people.daan.clientNumber })
  expect(edit.status).toBe(422)
})

test('a coach enrols in her own team and for herself only', async () => {
  const fatima = await world.as('fatima')
  expect((await fatima.submit('/participants', { ...jip, clientNumber: '3002', teamId: teams.centrum.id })).text).toContain('Kies een van je eigen teams.')
  expect((await fatima.submit('/participants', { ...jip, clientNumber: '3003', coachId: staff.bram.id })).text).toContain('Kies een coach uit de lijst.')
})

test('a start before the referral comes back with a sentence and everything that was typed', async () => {
  const answer = await (await world.as('fatima')).submit('/participants', { ...jip, clientNumber: '3004', startedOn: '2026-10-01' })
  expect(answer.text).toContain('De start ligt voor de aanmelding.')
  expect(answer.html).toContain('value="Linden"')
})

test('closing needs a reason and a day after the start, and can be undone', async () => {
  const fatima = await world.as('fatima')
  const { rows } = await world.owner.query('select id from enrolment where participant_id = $1', [people.bas.id])
  const close = `/participants/${people.bas.id}/enrolments/${rows[0].id}/close`
  expect((await fatima.submit(close, { closedOn: '2026-11-23' })).text).toContain('Kies een reden.')
  expect((await fatima.submit(close, { closedOn: '2020-01-01', closeReason: 'moved' })).text).toContain('Deze dag ligt voor de start.')
  expect((await fatima.submit(close, { closedOn: '2026-11-22', closeReason: 'moved' })).status).toBe(303)
  expect((await fatima.get('/participants')).text).not.toContain('Jansen, Bas')
  expect((await fatima.get('/participants?show=closed')).text).toContain('Jansen, Bas')
  await fatima.submit(`/participants/${people.bas.id}/enrolments/${rows[0].id}/reopen`)
  expect((await fatima.get('/participants')).text).toContain('Jansen, Bas')
})

test('a team lead hands a person to another coach of the team, and the first coach then sees it no more the next day', async () => {
  const marieke = await world.as('marieke')
  await marieke.submit(`/participants/${people.amira.id}/assignments`, { staffId: staff.bram.id })
  expect((await (await world.as('bram')).get(`/participants/${people.amira.id}`)).status).toBe(200)
  const { rows } = await world.owner.query('select id from assignment where participant_id = $1 and staff_id = $2', [people.amira.id, staff.fatima.id])
  await marieke.submit(`/participants/${people.amira.id}/assignments/${rows[0].id}/end`)
  const fatima = await world.as('fatima')
  expect((await fatima.get(`/participants/${people.amira.id}`)).status).toBe(200)
  world.now = new Date(world.now.getTime() + 24 * 3_600_000)
  expect((await fatima.get(`/participants/${people.amira.id}`)).status).toBe(404)
  expect((await marieke.submit(`/participants/${people.amira.id}/assignments`, { staffId: staff.joris.id })).status).toBe(404)
})

async function enrolmentOf(person: string): Promise<string> {
  return (await world.owner.query<{ id: string }>('select id from enrolment where participant_id = $1 order by started_on desc limit 1', [person])).rows[0]!.id
}

test('nobody is closed for staying away: without three documented attempts it is refused, and the page offers to record one', async () => {
  const bram = await world.as('bram')
  const close = `/participants/${people.omar.id}/enrolments/${await enrolmentOf(people.omar.id)}/close`
  const form = { closedOn: '2026-11-24', closeReason: 'noContactAfterOutreach' }
  const outreach = { kind: 'outreach', participantIds: people.omar.id, modality: 'phone', place: 'remote', reached: 'no', note: 'Niemand nam op.' }
  await bram.submit('/contacts', { kind: 'support', participantIds: people.omar.id, modality: 'faceToFace', place: 'home', note: 'Koffie gedronken.', onDay: '2026-11-04' })
  for (const onDay of ['2026-11-03', '2026-11-09', '2026-11-12']) expect((await bram.submit('/contacts', { ...outreach, onDay })).status).toBe(303)
  const refused = await bram.submit(close, form)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('op 2 van 3 dagen vastgelegd')
  expect(refused.html).toContain(`/contacts/new?participant=${people.omar.id}&amp;kind=outreach`)
  await bram.submit('/contacts', { ...outreach, onDay: '2026-11-20' })
  expect((await bram.submit(close, form)).status).toBe(303)
})

test('after steady work somebody is named who is there, and the letter for the person says whom to call', async () => {
  const noor = await world.as('noor')
  const id = await enrolmentOf(people.pien.id)
  const close = `/participants/${people.pien.id}/enrolments/${id}/close`
  const form = { closedOn: '2026-11-23', closeReason: 'steadyWork', openDoor: 'Dag Pien.\nDe deur blijft open.' }
  expect((await noor.submit(close, form)).text).toContain('Vul in wie er daarna is.')
  const closed = await noor.submit(close, { ...form, stepDownName: 'Els de Graaf', stepDownRole: 'casemanager', stepDownPhone: '0299 00 11 22' })
  expect(closed.location).toBe(`/participants/${people.pien.id}/enrolments/${id}/open-door`)
  const letter = await noor.get(closed.location!)
  for (const said of ['De deur blijft open.', 'Els de Graaf', '0299 00 11 22', 'Noor Hamidi']) expect(letter.text).toContain(said)
  expect((await (await world.as('bram')).get(closed.location!)).status).toBe(404)
})

test('after a death there is no letter', async () => {
  const lot = await world.as('lot')
  const id = await enrolmentOf(people.robin.id)
  expect((await lot.submit(`/participants/${people.robin.id}/enrolments/${id}/close`, { closedOn: '2026-11-23', closeReason: 'deceased', openDoor: 'Tot ziens!' })).location).toBe(`/participants/${people.robin.id}`)
  expect((await lot.get(`/participants/${people.robin.id}/enrolments/${id}/open-door`)).status).toBe(404)
  expect((await world.owner.query('select open_door from enrolment where id = $1', [id])).rows).toEqual([{ open_door: null }])
})

test('a day later a closing stays as it was: support begins anew beside it', async () => {
  const lot = await world.as('lot')
  const milan = people.milan.id
  const first = await enrolmentOf(milan)
  await lot.submit(`/participants/${milan}/enrolments/${first}/close`, { closedOn: '2026-11-24', closeReason: 'noLongerWantsWork' })
  world.now = new Date(world.now.getTime() + 24 * 3_600_000)
  expect((await lot.submit(`/participants/${milan}/enrolments/${first}/reopen`)).location).toBe(`/participants/${milan}/enrolments/new`)
  const again = { teamId: teams.haven.id, coachId: staff.lot.id, startedOn: '2026-11-20', workStatusAtStart: 'outOfWork' }
  expect((await lot.get(`/participants/${milan}/enrolments/new`)).text).toContain('De vorige blijft staan zoals zij was.')
  expect((await lot.submit(`/participants/${milan}/enrolments`, again)).text).toContain('Deze dag ligt voor het einde van de vorige begeleiding.')
  expect((await lot.submit(`/participants/${milan}/enrolments`, { ...again, startedOn: '2026-11-25' })).status).toBe(303)
  expect((await lot.submit(`/participants/${milan}/enrolments`, { ...again, startedOn: '2026-11-25' })).text).toContain('Er loopt al begeleiding.')
  const { rows } = await world.owner.query('select closed_on, close_reason, follows_id from enrolment where participant_id = $1 order by started_on', [milan])
  expect(rows).toEqual([{ closed_on: '2026-11-24', close_reason: 'noLongerWantsWork', follows_id: null }, { closed_on: null, close_reason: null, follows_id: first }])
  expect((await lot.get(`/participants/${milan}/around`)).text).toMatch(/Dit volgt op een eerdere periode.*Wil niet meer werken/)
})
