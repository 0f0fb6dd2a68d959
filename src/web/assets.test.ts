import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
}, 120_000)
afterAll(() => world.close())

test('style and script go compressed to who can read that, and are the same for who cannot', async () => {
  const { body: page } = await world.app.inject({ url: '/sign-in' })
  const urls = [...page.matchAll(/"(\/assets\/(?:style|enhance)-[^"]+)"/g)].map(([, url]) => url!)
  expect(urls).toHaveLength(2)
  for (const url of urls) {
    const [plain, small] = [await world.app.inject({ url }), await world.app.inject({ url, headers: { 'accept-encoding': 'gzip, br' } })]
    expect([plain.headers['content-encoding'], small.headers['content-encoding'], small.headers['vary']]).toEqual([undefined, 'gzip', 'accept-encoding'])
    expect(gunzipSync(small.rawPayload).equals(plain.rawPayload)).toBe(true)
  }
})
