import { afterAll, beforeAll, expect, test } from 'vitest'
import { people, staff } from '#src/demo/cast.ts'
import { carried, follow, linkSaying, sendAndGo } from '../front-door.ts'
import { openWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const today = '2026-11-23'

test('a coach falls ill on Monday', async () => {
  const [fatima, marieke, noor, bram] = [await world.as('fatima'), await world.as('marieke'), await world.as('noor'), await world.as('bram')]

  // Last week Fatima planned her Monday: Sanne every week, Amira at eleven, and baker Blom in the afternoon. Sanne got an invitation.
  const plan = async (fields: Record<string, string>) => sendAndGo(fatima, '/agenda', { id: carried(await fatima.get('/agenda/new'), 'id'), kind: 'support', onDay: today, minutes: '60', place: 'community', ...fields })
  await plan({ participantIds: people.sanne.id, atTime: '10:00', every: 'week', whereExactly: 'Station Purmerend' })
  await plan({ participantIds: people.amira.id, atTime: '11:00' })
  await plan({ kind: 'employer', employerName: 'Bakkerij Blom', atTime: '14:00', place: 'employer' })
  await fatima.submit('/contacts', { kind: 'support', participantIds: people.amira.id, onDay: today, modality: 'phone', place: 'remote', note: 'Amira maakt zich zorgen over haar contract.', nextStep: 'Evert Bos bellen', nextOn: '2026-11-25' })

  // Monday, half past nine. Fatima calls in sick. Noor cannot see any of it yet.
  expect((await noor.get(`/participants/${people.amira.id}`)).status).toBe(404)
  expect((await noor.get('/agenda')).text).toContain('Niets gepland')

  // Marieke sees her team on one screen and says that Fatima is away until Friday and Noor covers. Nobody asks what Fatima has.
  const team = await follow(marieke, await marieke.get('/today'), 'Waarneming')
  expect(team.text).toContain('Fatima Aydin is er')
  const form = await follow(marieke, team, 'Iemand is er niet')
  const set = await sendAndGo(marieke, '/cover', { id: carried(form, 'id'), staffId: staff.fatima.id, coverId: staff.noor.id, fromOn: today, untilOn: '2026-11-27', reason: 'absence', note: 'Bel baker Blom voor de middag.' })
  expect(set.text).toContain('Noor Hamidi neemt waar voor Fatima Aydin')
  expect(set.text).toContain('er niet, tot en met 27 nov 2026 Noor Hamidi neemt waar')
  const week = await follow(marieke, set, 'Bekijk ze in de agenda')
  for (const who of ['Sanne Bos', 'Amira El Idrissi', 'Bakkerij Blom']) expect(week.text).toContain(who)

  // Noor opens her own day: Fatima's appointments stand there with a mark, also the visit to the baker, which is about nobody.
  const day = await noor.get('/today')
  expect(day.text).toContain('Je neemt waar voor Fatima Aydin, tot en met 27 november 2026.')
  expect(day.text).toMatch(/10:00 Sanne Bos.*Waarneming voor Fatima Aydin.*14:00 Bakkerij Blom/)
  const agenda = await follow(noor, day, 'Agenda')

  // She takes Sanne at ten. Amira is moved in two presses: the card, and the next working day at the same time.
  const move = await noor.get(linkSaying(await follow(noor, agenda, 'Amira El Idrissi'), 'Verzet'))
  const [, action, onDay, atTime] = /action="([^"]+)"><input type="hidden" name="onDay" value="(2026-11-24)"\/><input type="hidden" name="atTime" value="(11:00)"/.exec(move.html)!
  expect((await sendAndGo(noor, action!, { onDay: onDay!, atTime: atTime! })).text).toContain('Verzet naar dinsdag 24 november 2026, 11:00.')

  // What matters about Amira is there without asking Fatima: the last note and the next step.
  expect((await noor.get(`/participants/${people.amira.id}`)).text).toContain('Amira maakt zich zorgen over haar contract.')

  // At ten nobody comes. One press, an event, and the attempt to reach is recorded from there.
  world.now = new Date(`${today}T10:30:00+01:00`)
  const sanne = await follow(noor, await noor.get('/agenda'), 'Sanne Bos')
  const after = await sendAndGo(noor, /action="([^"]+\/outcome)"/.exec(sanne.html)![1]!, { outcome: 'noShow' })
  expect(after.text).toContain('Vastgelegd dat jullie elkaar niet zagen.')
  expect(linkSaying(after, 'Leg een poging tot contact vast')).toContain(`participant=${people.sanne.id}`)

  // Bram, who covers for nobody, still sees nothing. On Saturday Noor does not either.
  expect((await bram.get(`/participants/${people.amira.id}`)).status).toBe(404)
  world.now = new Date('2026-11-28T09:30:00+01:00')
  expect((await noor.get(`/participants/${people.amira.id}`)).status).toBe(404)
  expect((await noor.get('/cover')).text).toContain('voorbij')

  // It takes longer than a week. Marieke hands Fatima's people over to Noor: she sees first what will happen, then does it.
  world.now = new Date('2026-11-30T09:30:00+01:00')
  const hand = await marieke.get(linkSaying(await marieke.get('/cover'), 'Draag over'))
  const fields = { id: carried(hand, 'id'), fromStaffId: staff.fatima.id, toStaffId: staff.noor.id, participantIds: [people.sanne.id, people.amira.id, people.bas.id], fromOn: '2026-11-30', overlap: '28', appointments: 'on', [`matters.${people.amira.id}`]: 'Haar contract loopt af. Evert weet het over een week.' }
  const preview = await marieke.submit('/handovers', { ...fields, then: 'preview' })
  expect(preview.text).toContain('3 deelnemers krijgen Noor Hamidi als coach, vanaf 30 november 2026.')
  const done = await sendAndGo(marieke, '/handovers', { ...fields, then: 'do' })
  expect(done.text).toContain('3 deelnemers zijn overgedragen aan Noor Hamidi. Ongedaan maken')

  // Noor reads what she must know and takes them over one by one; the weekly appointment with Sanne is hers now.
  const mine = await follow(noor, await noor.get('/today'), '3 deelnemers zijn aan jou overgedragen.')
  expect(mine.text).toContain('Haar contract loopt af. Evert weet het over een week.')
  for (const [, take] of mine.html.matchAll(/action="(\/handovers\/[^"]+\/take)"/g)) await noor.submit(take!)
  expect((await noor.get('/today')).text).not.toContain('overgedragen')
  expect((await noor.get('/agenda')).text).toContain('Sanne Bos')

  // Fatima is back before the overlap ends: she still reads along, and the file says what happened.
  expect((await fatima.get(`/participants/${people.sanne.id}/around`)).text).toContain('Van Fatima Aydin naar Noor Hamidi')
})
