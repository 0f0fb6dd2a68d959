import { afterAll, beforeAll, expect, test } from 'vitest'
import { organisations, people, staff, teams } from '#src/demo/cast.ts'
import { openWorld, type World } from './world.ts'

let world: World
const also = (who: keyof typeof staff, role: string, team: keyof typeof teams) =>
  world.owner.query("insert into membership (organisation_id, id, staff_id, role, team_id, from_on) values ($1, gen_random_uuid(), $2, $3, $4, '2026-01-01')", [organisations.waterland.id, staff[who].id, role, teams[team].id])
const nameOf = async (id: string) => (await world.owner.query('select given_name from participant where id = $1', [id])).rows[0].given_name
const changed = { givenName: 'Anders', familyName: 'Naam', targetGroup: 'ggz' }

beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

test('a coach who also belongs to a treatment team reads its people and still writes only in the own files', async () => {
  await also('fatima', 'treatmentTeamMember', 'factCentrum')
  const fatima = await world.as('fatima')
  expect((await fatima.get(`/participants/${people.lina.id}`)).status).toBe(200)
  expect((await fatima.get(`/participants/${people.lina.id}/edit`)).status).toBe(404)
  expect((await fatima.submit(`/participants/${people.lina.id}/edit`, changed)).status).toBe(404)
  expect((await fatima.submit('/contacts', { kind: 'support', participantIds: people.lina.id, onDay: '2026-11-20', place: 'home', note: 'x' })).status).toBe(404)
  expect(await nameOf(people.lina.id)).toBe('Lina')
  expect((await fatima.submit(`/participants/${people.bas.id}/edit`, { ...changed, clientNumber: people.bas.clientNumber })).status).toBe(303)
})

test('a team lead who also belongs to a treatment team hands over nobody of another team', async () => {
  await also('marieke', 'treatmentTeamMember', 'factCentrum')
  const marieke = await world.as('marieke')
  expect((await marieke.get(`/participants/${people.kees.id}`)).status).toBe(200)
  expect((await marieke.get(`/handovers/new?from=${staff.tim.id}`)).status).toBe(404)
  expect((await marieke.submit(`/participants/${people.kees.id}/assignments`, { staffId: staff.fatima.id })).status).toBe(404)
  expect((await marieke.get(`/handovers/new?from=${staff.fatima.id}`)).status).toBe(200)
})

test('a coach who also reads figures for research opens no more files with it', async () => {
  await also('noor', 'researcher', 'west')
  const noor = await world.as('noor')
  expect((await noor.get('/quarters/2026Q4')).status).toBe(200)
  expect((await noor.get(`/participants/${people.omar.id}`)).status).toBe(404)
  expect((await noor.get('/quarters/2026Q4/people/served')).text).not.toContain('Yilmaz')
})
