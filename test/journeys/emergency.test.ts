import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { follow, sendAndGo } from '../front-door.ts'
import { openWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const reason = 'Staat aan de balie en zoekt haar coach'

test('Els opens a file in an emergency and Petra reviews it', async () => {
  const [els, petra] = [await world.as('els'), await world.as('petra')]
  const lina = `/participants/${people.lina.id}`

  // Lina is of team Centrum. Els, of FACT West, cannot see her.
  expect((await els.get(lina)).status).toBe(404)
  expect((await petra.get('/emergency/reviews')).text).toContain('Alles is nagekeken.')

  // She asks without saying why: nothing opens. With a reason she is in this one file, and it says until when.
  const asked = await els.submit('/emergency', { name: 'Lina Osman', bornOn: people.lina.bornOn, reason: 'nodig' })
  expect(asked.status).toBe(422)
  expect(asked.text).toContain('minstens tien tekens')
  const file = await sendAndGo(els, '/emergency', { name: 'Lina Osman', bornOn: people.lina.bornOn, reason })
  expect(file.status).toBe(200)
  expect(file.text).toContain('Lina Osman')
  expect((await els.get('/emergency')).text).toMatch(/Nu open.*Lina Osman.*tot \d\d:\d\d uur/)
  expect((await els.get(`/participants/${people.kees.id}`)).status).toBe(404)

  // Reading is all she may do there.
  expect((await els.submit('/contacts', { kind: 'support', participantIds: people.lina.id, onDay: '2026-11-23', modality: 'phone', place: 'remote', note: 'van Els' })).status).toBe(404)

  // Petra finds it waiting, with the reason; from there she sees everything Els did, and writes what she found.
  const reviews = await petra.get('/emergency/reviews')
  expect(reviews.text).toContain('Els de Graaf opende het dossier van Lina Osman')
  expect(reviews.text).toContain(reason)
  expect(reviews.text).toContain('1 keer wacht op jou.')
  const deeds = await follow(petra, reviews, 'Wat deed Els de Graaf?')
  expect(deeds.status).toBe(200)
  expect(deeds.text).toContain('Lina Osman')
  const review = /action="(\/emergency\/reviews\/[0-9a-f-]{36})"/.exec(reviews.html)![1]!
  const after = await sendAndGo(petra, review, { note: 'Besproken met Els: terecht.' })
  expect(after.text).toContain('Alles is nagekeken.')
  expect(after.text).toContain('Besproken met Els: terecht.')

  // Lina's coach sees in "Wie keek hier?" who looked.
  const meryem = await world.as('meryem')
  const lookers = await follow(meryem, await meryem.get(lina), 'Wie keek hier?')
  expect(lookers.text).toContain('Els de Graaf')

  // When the hour is over the file is not there any more.
  await world.owner.query("update break_glass set opened_at = now() - interval '61 minutes', until_at = now() - interval '1 minute'")
  expect((await els.get(lina)).status).toBe(404)
})
