import { afterAll, beforeAll, expect, test } from 'vitest'
import { acting } from '#src/db/db.ts'
import { employers, organisations, people, staff } from '#src/demo/cast.ts'
import { testToday } from '#test/today.ts'
import { openWorld, type World } from '#test/world.ts'
import { phaseHistory, phasesOf } from './store.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const who = { organisationId: organisations.waterland.id, staffId: staff.fatima.id, reach: 'own', teamIds: [], on: testToday } as const
const looking = <T>(work: (looking: { db: Parameters<Parameters<typeof acting>[2]>[0]; acting: typeof who }) => Promise<T>) => acting(world.database, who, (db) => work({ db, acting: who }))

test('what coaches write down in a day’s work makes the phases, and the page says since when and why', async () => {
  const fatima = await world.as('fatima')
  const sanne = people.sanne.id
  await fatima.submit('/contacts', { kind: 'employer', employerName: 'Hotel Bos', purpose: 'introduce', participantIds: sanne, onDay: '2026-08-10', modality: 'faceToFace', place: 'employer', note: 'Kennisgemaakt.' })
  await fatima.submit(`/participants/${sanne}/jobs`, { employerName: 'Bakkerij Blom', title: 'hulp', workForm: 'regulier', startedOn: '2026-10-05' })
  const { rows } = await world.owner.query('select id from job where participant_id = $1', [sanne])
  await world.owner.query("insert into adaptation (organisation_id, id, participant_id, job_id, kind, need, asked_by, requested_on, staff_id, created_at) values ($1, gen_random_uuid(), $2, $3, 'tools', 'kruk', 'participant', '2026-11-02', $4, '2026-11-04T09:00:00Z')", [who.organisationId, sanne, rows[0].id, staff.fatima.id])
  const history = await looking((one) => phaseHistory(one, sanne))
  expect(history.map(({ phase, because, fromOn }) => [phase, because, fromOn])).toEqual([['intake', 'supportStarted', '2026-07-26'], ['placement', 'employerContact', '2026-08-10'], ['coaching', 'jobStarted', '2026-10-05'], ['adapting', 'adaptationNeeded', '2026-11-02']])
  const page = await fatima.get(`/participants/${sanne}`)
  expect(page.text).toContain('Begeleiden op het werk Sinds 5 oktober 2026: er begon een baan.')
  expect(page.text).toContain('Werkplek aanpassen Sinds 2 november 2026: er is iets nodig op de werkplek.')
})

test('a whole list at once says the same as one by one, and nothing of who is out of reach', async () => {
  const ids = [people.sanne.id, people.amira.id, people.bas.id, people.omar.id]
  const all = await looking((one) => phasesOf(one, ids))
  expect([...all.keys()].sort()).toEqual([people.sanne.id, people.amira.id, people.bas.id].sort())
  for (const id of all.keys()) {
    const history = await looking((one) => phaseHistory(one, id))
    expect(all.get(id)).toEqual(history.filter(({ fromOn, untilOn }) => fromOn <= testToday && (untilOn === null || untilOn >= testToday)))
  }
})

test('a note that was taken away and a job that has still to begin say nothing yet', async () => {
  const fatima = await world.as('fatima')
  const id = crypto.randomUUID()
  await fatima.submit('/contacts', { id, kind: 'employer', employerName: employers.smit.name, purpose: 'introduce', participantIds: people.amira.id, onDay: '2026-11-20', modality: 'faceToFace', place: 'employer', note: 'Verkeerde persoon.' })
  await fatima.submit(`/contacts/${id}/remove`)
  await fatima.submit(`/participants/${people.amira.id}/jobs`, { employerName: 'Garage Smit', title: 'hulp', workForm: 'regulier', startedOn: '2026-12-07' })
  expect((await looking((one) => phaseHistory(one, people.amira.id))).map(({ phase }) => phase)).toEqual(['intake'])
})
