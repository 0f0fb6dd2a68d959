import { afterAll, beforeAll, expect, test } from 'vitest'
import { staff, teams } from '#src/demo/cast.ts'
import { carried, follow, linkSaying, sendAndGo } from '../front-door.ts'
import { openWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

test('a decline for not being ready gets a second look', async () => {
  // The day centre calls Fatima about Jip, who wants to work with wood. She writes it down in a minute.
  const fatima = await world.as('fatima')
  const form = await follow(fatima, await follow(fatima, await fatima.get('/today'), 'Aanmeldingen'), 'Nieuwe aanmelding')
  let referral = await sendAndGo(fatima, '/referrals', { id: carried(form, 'id'), givenName: 'Jip', familyName: 'Linden', wish: 'Ik wil met hout werken.', source: 'otherCare', sourceOrganisation: 'Dagcentrum De Werf', receivedOn: '2026-11-02', teamId: teams.west.id })
  expect(referral.text).toContain('In behandeling')

  // She and the care team find Jip not ready, and the page says what that means before she presses.
  const page = await follow(fatima, referral, 'Begin niet')
  expect(page.text).toContain('Wie wil werken, mag meedoen.')
  referral = await sendAndGo(fatima, linkSaying(referral, 'Begin niet'), { reason: 'notReady', note: 'Eerst stabiel, zegt het dagcentrum.', onDay: '2026-11-09' })
  expect(referral.text).toContain('Tweede blik')
  expect(referral.text).toContain('Tot die tijd is er niets beslist')

  // Marieke sees it first of all, with how long it waits, and looks again together with Noor.
  const marieke = await world.as('marieke')
  const list = await follow(marieke, await marieke.get('/today'), 'Aanmeldingen')
  expect(list.text).toMatch(/Vraagt je tweede blik 1/)
  expect(list.text).toMatch(/Linden, Jip.*Tweede blik sinds 14 dagen/)
  const looking = await follow(marieke, list, 'Linden, Jip')
  expect(looking.text).toContain('Fatima Aydin schreef op: "Er nog niet klaar voor gevonden".')
  const address = linkSaying(looking, 'Toch verder')
  expect((await sendAndGo(marieke, address, { note: 'Samen met Noor en Jip gepraat. Jip wil werken, dus we beginnen.', onDay: '2026-11-23' })).text).toContain('Weer in behandeling')

  // Support begins with nothing typed twice, and Jip is in the caseload.
  referral = await fatima.get('/referrals')
  const begin = await follow(fatima, await follow(fatima, referral, 'Linden, Jip'), 'Begin de begeleiding')
  const id = carried(begin, 'id')
  const accept = /action="([^"]+\/accept)"/.exec(begin.html)![1]!
  const file = await sendAndGo(fatima, accept, { id, givenName: carried(begin, 'givenName'), familyName: carried(begin, 'familyName'), targetGroup: 'ggz', teamId: teams.west.id, coachId: staff.fatima.id, referredOn: carried(begin, 'referredOn'), startedOn: '2026-11-23', workStatusAtStart: 'outOfWork' })
  expect(file.text).toContain('Jip Linden')

  // It stays counted: one of one was once thought not ready, and the second look was taken.
  const counted = await marieke.get('/referrals?show=accepted')
  expect(counted.text).toMatch(/"Nog niet klaar" gevonden 1 van 1 tweede blik gedaan: 1 van 1/)
  expect((await (await world.as('bram')).get('/referrals?show=all')).text).not.toContain('Linden')
})
