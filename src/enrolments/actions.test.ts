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
