import { afterAll, beforeAll, expect, test } from 'vitest'
import { staff } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const card = '/account/card'

test('somebody fills in the own number and photo, colleagues see the photo, another organisation does not', async () => {
  const fatima = await world.as('fatima')
  expect((await fatima.upload(card, { name: 'ik.png', bytes: png }, { phone: '06 00 00 20 01' })).status).toBe(303)
  expect((await fatima.get(card)).text).toContain('06 00 00 20 01')
  const photo = `/staff/${staff.fatima.id}/photo`
  const seen = await (await world.as('bram')).get(photo)
  expect([seen.status, seen.headers['content-type']]).toEqual([200, 'image/png'])
  expect((await (await world.as('lot')).get(photo)).status).toBe(404)
  expect((await world.stranger().get(photo)).location).toContain('/sign-in')
})

test('without a new photo the old one stays, and it goes when its owner wants', async () => {
  const bram = await world.as('bram')
  await bram.upload(card, { name: 'ik.png', bytes: png }, { phone: '06 00 00 20 02' })
  await bram.upload(card, { name: '', bytes: Buffer.alloc(0) }, { phone: '' })
  expect((await bram.get(card)).html).toContain(`/staff/${staff.bram.id}/photo`)
  expect((await bram.submit(`${card}/remove-photo`)).status).toBe(303)
  expect((await bram.get(`/staff/${staff.bram.id}/photo`)).status).toBe(404)
})

test('a file that is no photo is refused with a sentence, and nothing changes', async () => {
  const noor = await world.as('noor')
  const answer = await noor.upload(card, { name: 'ik.svg', bytes: Buffer.from('<svg onload="x"/>') }, { phone: '06 00 00 20 03' })
  expect([answer.status, answer.text.includes('Kies een JPEG of PNG van hoogstens 2 MB.'), answer.html.includes('06 00 00 20 03')]).toEqual([422, true, true])
  expect((await world.owner.query('select phone from staff where id = $1', [staff.noor.id])).rows).toEqual([{ phone: null }])
})
