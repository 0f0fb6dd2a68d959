import { afterAll, beforeAll, expect, test } from 'vitest'
import { people, staff, teams } from '#src/demo/cast.ts'
import { openWorld, type World } from './world.ts'

let world: World
const inStore = async (query: string, ...values: unknown[]) => (await world.owner.query(query, values)).rows
const newcomer = { givenName: 'Jip', familyName: 'Linden', targetGroup: 'ggz', teamId: teams.west.id, coachId: staff.bram.id, workStatusAtStart: 'outOfWork' }

beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

test('a form for somebody new that carries the id of another person changes and shows nothing', async () => {
  const bram = await world.as('bram')
  const answer = await bram.submit('/participants', { ...newcomer, id: people.sanne.id })
  expect([answer.status, answer.text.includes('Sanne')]).toEqual([422, false])
  expect(await inStore('select given_name from participant where id = $1', people.sanne.id)).toEqual([{ given_name: 'Sanne' }])
  expect((await bram.get(`/participants/${people.sanne.id}`)).status).toBe(404)
})

test('a treatment team is one of the list: no other kind of team, no unknown one, no text', async () => {
  const bram = await world.as('bram')
  for (const treatmentTeamId of [teams.centrum.id, teams.haven.id, crypto.randomUUID(), 'FACT West']) {
    const answer = await bram.submit('/participants', { ...newcomer, treatmentTeamId })
    expect([answer.status, answer.text.includes('Kies een team uit de lijst.')]).toEqual([422, true])
  }
  expect(await inStore("select from participant where given_name = 'Jip'")).toEqual([])
  expect((await bram.submit('/participants', { ...newcomer, treatmentTeamId: teams.factWest.id })).status).toBe(303)
})

test('a series that would begin in another century makes no appointments', async () => {
  const bram = await world.as('bram')
  const series = { id: crypto.randomUUID(), kind: 'support', participantIds: people.omar.id, atTime: '10:00', minutes: '60', place: 'home', every: 'week' }
  expect((await bram.submit('/agenda', { ...series, onDay: '1926-11-23' })).status).toBe(422)
  expect(await inStore('select from appointment')).toEqual([])
  expect((await bram.submit('/agenda', { ...series, onDay: '2026-10-05' })).status).toBe(303)
})
