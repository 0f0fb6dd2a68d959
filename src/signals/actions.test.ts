import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const address = `/participants/${people.amira.id}/snooze`

test('a signal is put aside with a reason, is silent on Vandaag, and can be shown again', async () => {
  const fatima = await world.as('fatima')
  expect((await fatima.get('/today')).text).toContain('El Idrissi')
  const form = await fatima.get(`${address}?signal=quiet`)
  expect(form.text).toContain('Lang niet gesproken')
  for (const signal of ['quiet', 'employerContact', 'profile', 'disclosure']) {
    expect((await fatima.submit(address, { id: crypto.randomUUID(), signal, untilOn: '2026-11-30', reason: 'Is op vakantie.' })).location).toBe('/today')
  }
  expect((await fatima.get('/today')).text).not.toContain('El Idrissi')
  const { rows } = await world.owner.query("select id from snooze where signal = 'quiet'")
  expect((await fatima.submit(`/participants/${people.amira.id}/snooze/${rows[0].id}/end`)).status).toBe(303)
  expect((await fatima.get('/today')).text).toContain('El Idrissi')
})

test('putting aside needs a reason and a day that is not far away', async () => {
  const fatima = await world.as('fatima')
  const send = (fields: Record<string, string>) => fatima.submit(address, { id: crypto.randomUUID(), signal: 'quiet', untilOn: '2026-11-30', reason: 'Later', ...fields })
  expect((await send({ reason: '' })).text).toContain('Schrijf kort waarom het kan wachten.')
  expect((await send({ untilOn: '2026-11-23' })).text).toContain('Kies een dag na vandaag.')
  expect((await send({ untilOn: '2027-05-01' })).text).toContain('Kies een dag binnen 60 dagen.')
  expect((await send({ untilOn: '2026-02-30' })).status).toBe(422)
  expect((await send({ signal: 'weather' })).status).toBe(422)
  expect((await fatima.get(`${address}?signal=weather`)).status).toBe(404)
})

test('nobody puts aside what is not theirs', async () => {
  const bram = await world.as('bram')
  expect((await bram.get(`${address}?signal=quiet`)).status).toBe(404)
  expect((await bram.submit(address, { id: crypto.randomUUID(), signal: 'quiet', untilOn: '2026-11-30', reason: 'x' })).status).toBe(404)
  expect((await (await world.as('lot')).get(`${address}?signal=quiet`)).status).toBe(404)
  expect((await (await world.as('els')).get(`${address}?signal=quiet`)).status).toBe(404)
})

test('a team lead sets how long a file may be silent; the scale’s own days cannot be set; a coach sets nothing', async () => {
  const marieke = await world.as('marieke')
  expect((await marieke.get('/norms')).text).toContain('Lang niet gesproken')
  expect((await marieke.submit('/norms/quiet', { everybody: 'veel' })).text).toContain('Vul hele dagen in')
  expect((await marieke.submit('/norms/quiet', { everybody: '21', ggz: '', lvb: '5' })).location).toBe('/norms')
  expect((await marieke.get('/norms')).text).toContain('21 dagen')
  expect((await marieke.get('/norms/quiet')).html).toContain('value="21"')
  expect((await marieke.submit('/norms/jobLost', { everybody: '30' })).status).toBe(404)
  expect((await (await world.as('fatima')).get('/norms')).status).toBe(404)
  expect((await (await world.as('inge')).get('/norms')).text).not.toContain('21 dagen')
})
