import { afterAll, beforeAll, expect, test } from 'vitest'
import { people, staff } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'
import { sampleTask } from './task.sample.ts'
import { isLate, isOpen } from './task.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const said = (id: string, overrides: Parameters<typeof sampleTask>[0]) => {
  const { note, dueOn, ...task } = sampleTask(overrides)
  return { id, ...task, note: note ?? '', dueOn: dueOn ?? '' }
}

test('a task is open until it is done or dropped, and late after its day', () => {
  const open = { doneAt: null, droppedAt: null, dueOn: '2026-11-22' as const }
  expect(isOpen(open)).toBe(true)
  expect(isLate(open, '2026-11-22')).toBe(false)
  expect(isLate(open, '2026-11-23')).toBe(true)
  expect(isLate({ ...open, doneAt: '2026-11-20T10:00:00.000Z' }, '2026-11-23')).toBe(false)
})

test('a task asked of a colleague stands on both lists, is ticked off, and can be taken back', async () => {
  const [fatima, bram] = [await world.as('fatima'), await world.as('bram')]
  const id = crypto.randomUUID()
  const sent = said(id, { staffId: staff.bram.id, participantIds: [people.sanne.id] })
  for (let times = 0; times < 2; times++) expect((await fatima.submit('/tasks', sent)).location).toBe('/tasks')
  expect((await fatima.get('/tasks')).text).toContain('Gevraagd aan een collega UWV bellen over de no-risk')
  const list = (await bram.get('/tasks')).text
  expect(list).toContain('1 taak te doen')
  expect(list).toContain('gevraagd door Fatima Aydin')
  expect(list).not.toContain('Sanne')
  await bram.submit(`/tasks/${id}/finish`)
  expect((await bram.get('/tasks')).text).toContain('gedaan op 23 nov 2026')
  await bram.submit(`/tasks/${id}/finish`)
  expect((await bram.get('/tasks')).text).toContain('1 taak te doen')
})

test('dropping asks why; what is missing is said in one sentence a field', async () => {
  const fatima = await world.as('fatima')
  const id = crypto.randomUUID()
  await fatima.submit('/tasks', said(id, { staffId: staff.fatima.id, title: 'Folder drukken' }))
  expect((await fatima.submit(`/tasks/${id}/drop`, { reason: '' })).text).toContain('Schrijf kort waarom het niet meer hoeft.')
  await fatima.submit(`/tasks/${id}/drop`, { reason: 'Er is nu een nieuwe folder.' })
  expect((await fatima.get('/tasks')).text).toContain('vervallen: Er is nu een nieuwe folder.')
  const wrong = await fatima.submit('/tasks', { ...said(crypto.randomUUID(), { staffId: staff.fatima.id, title: '' }), dueOn: '2026-02-30' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Schrijf op wat er moet gebeuren.')
  expect(wrong.text).toContain('Deze datum bestaat niet.')
})

test('a member of the treatment team, who sees the person, does not settle a colleague’s task', async () => {
  const id = crypto.randomUUID()
  await (await world.as('fatima')).submit('/tasks', said(id, { staffId: staff.fatima.id, participantIds: [people.amira.id] }))
  expect((await (await world.as('els')).submit(`/tasks/${id}/finish`)).status).toBe(404)
})

test('nobody settles, sees or makes a task about what is not theirs', async () => {
  const fatima = await world.as('fatima')
  const id = crypto.randomUUID()
  await fatima.submit('/tasks', said(id, { staffId: staff.fatima.id, participantIds: [people.sanne.id] }))
  for (const who of ['bram', 'lot', 'els'] as const) expect((await (await world.as(who)).submit(`/tasks/${id}/finish`)).status).toBe(404)
  expect((await (await world.as('bram')).submit('/tasks', said(crypto.randomUUID(), { staffId: staff.bram.id, participantIds: [people.sanne.id] }))).status).toBe(404)
  expect((await fatima.submit('/tasks', said(crypto.randomUUID(), { staffId: staff.lot.id }))).status).toBe(422)
  expect((await (await world.as('marieke')).submit(`/tasks/${id}/finish`)).status).toBe(303)
})
