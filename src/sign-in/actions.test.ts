import { generateSync } from 'otplib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { organisations, staff } from '#src/demo/cast.ts'
import { makeInvitation } from './invitation-store.ts'
import { openWorld, type Visitor, type World } from '#test/world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const password = 'een lange zin zonder haast'
const inAWeek = '2099-01-01T00:00:00.000Z'

/** Accepts an invitation as a browser would and returns the secret of the second factor and the recovery codes. */
async function accept(visitor: Visitor, name: 'fatima' | 'bram') {
  const token = await makeInvitation(world.database, { organisationId: organisations.waterland.id, staffId: staff[name].id, kind: 'join' }, inAWeek)
  const page = await visitor.get(`/invitation/${token}`)
  const sealed = /name="sealed" value="([^"]+)"/.exec(page.html)![1]!
  const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(page.html)![1]!.replaceAll(' ', '')
  const code = () => generateSync({ secret, epoch: Math.floor(world.now.getTime() / 1000) })
  const done = await visitor.submit(`/invitation/${token}`, { sealed, password, code: code() })
  const codes = [...done.html.matchAll(/<code>([0-9a-f-]{19})<\/code>/g)].map((match) => match[1]!)
  return { token, done, codes, code, secret }
}

test('an invited coach chooses a password, connects a phone and is in; the link works once', async () => {
  const visitor = world.stranger()
  const { token, done, codes } = await accept(visitor, 'fatima')
  expect(done.status).toBe(200)
  expect(codes).toHaveLength(10)
  expect((await visitor.get('/account')).text).toContain('Fatima Aydin')
  expect((await world.stranger().get(`/invitation/${token}`)).status).toBe(410)
})

test('signing in takes the password and then a code, and a code works once', async () => {
  const { code } = await accept(world.stranger(), 'bram')
  world.now = new Date(world.now.getTime() + 60_000)
  const visitor = world.stranger()
  const first = await visitor.submit('/sign-in', { email: 'Bram@waterland.example', password, to: '/account' })
  expect(first.location).toContain('/sign-in/second-factor')
  expect((await visitor.get('/account')).status).toBe(303)
  const used = code()
  const second = await visitor.submit('/sign-in/second-factor', { code: used, to: '/account' })
  expect(second.location).toBe('/account')
  expect((await visitor.get('/account')).text).toContain('Bram de Jong')
  const thief = world.stranger()
  await thief.submit('/sign-in', { email: 'bram@waterland.example', password })
  expect((await thief.submit('/sign-in/second-factor', { code: used })).status).toBe(422)
})

test('a recovery code lets in once', async () => {
  const { codes } = await accept(world.stranger(), 'bram')
  const enter = async () => {
    const visitor = world.stranger()
    await visitor.submit('/sign-in', { email: 'bram@waterland.example', password })
    return visitor.submit('/sign-in/second-factor', { code: codes[0]! })
  }
  expect((await enter()).status).toBe(303)
  expect((await enter()).status).toBe(422)
})

test('a wrong password, an unknown address and a locked account get the same answer', async () => {
  await accept(world.stranger(), 'fatima')
  const say = async (email: string, guess: string) => {
    const { status, text } = await world.stranger().submit('/sign-in', { email, password: guess })
    return { status, text }
  }
  const wrong = await say('fatima@waterland.example', 'mis')
  const unknown = await say('niemand@waterland.example', 'mis')
  expect(unknown).toEqual(wrong)
  for (let tries = 0; tries < 5; tries++) await say('fatima@waterland.example', 'mis')
  expect(await say('fatima@waterland.example', password)).toEqual(wrong)
})

test('signing out everywhere ends the other devices too', async () => {
  const [phone, laptop] = [await world.as('noor'), await world.as('noor')]
  expect((await phone.get('/account')).status).toBe(200)
  await laptop.submit('/account/sign-out-everywhere')
  expect((await phone.get('/account')).status).toBe(303)
})

test('a session that slept for two hours, or lasted twelve, is over', async () => {
  const visitor = await world.as('noor')
  await world.owner.query("update session set seen_at = now() - interval '121 minutes' where ended_at is null")
  expect((await visitor.get('/account')).status).toBe(303)
  const other = await world.as('noor')
  await world.owner.query("update session set opened_at = now() - interval '721 minutes' where ended_at is null")
  expect((await other.get('/account')).status).toBe(303)
})

test('a form from another site is refused', async () => {
  const visitor = await world.as('noor')
  const answer = await world.app.inject({ method: 'POST', url: '/account/sign-out-everywhere', headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'application/x-www-form-urlencoded' }, payload: '' })
  expect(answer.statusCode).toBe(403)
  expect((await visitor.get('/account')).status).toBe(200)
})

test('after signing in one is sent only to a page of this site', async () => {
  const { codes } = await accept(world.stranger(), 'bram')
  const visitor = world.stranger()
  await visitor.submit('/sign-in', { email: 'bram@waterland.example', password })
  expect((await visitor.submit('/sign-in/second-factor', { code: codes[0]!, to: '//elsewhere.example/' })).location).toBe('/')
})

test('changing the password asks for the current one, counts wrong tries, and does not let a used code in again', async () => {
  const { code } = await accept(world.stranger(), 'fatima')
  world.now = new Date(world.now.getTime() + 120_000)
  const used = code()
  const enter = async (secret: string) => {
    const visitor = world.stranger()
    await visitor.submit('/sign-in', { email: 'fatima@waterland.example', password: secret })
    return { visitor, answer: await visitor.submit('/sign-in/second-factor', { code: used }) }
  }
  const { visitor } = await enter(password)
  expect((await visitor.submit('/account/password', { current: 'mis', password: 'een andere lange zin' })).status).toBe(422)
  const counted = () => world.owner.query('select failures from login where staff_id = $1', [staff.fatima.id])
  expect((await counted()).rows[0].failures).toBe(1)
  expect((await visitor.submit('/account/password', { current: password, password: 'een andere lange zin' })).status).toBe(303)
  expect((await enter('een andere lange zin')).answer.status).toBe(422)
})
