import { afterAll, beforeAll, expect, test } from 'vitest'
import { people, staff } from '#src/demo/cast.ts'
import { follow, linkSaying, linksOf } from '../front-door.ts'
import { openWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

test('a coach sees only her own people', async () => {
  const fatima = await world.as('fatima')

  // Fatima begins her day. Her three people are there; Omar of Bram and Pien of Noor sit in the same team and are not.
  const today = await fatima.get('/today')
  expect(today.text).toContain('Fatima')
  expect(today.text).toContain('3 deelnemers')
  const list = await follow(fatima, today, 'Deelnemers')
  const names = linksOf(list).filter(({ href }) => /^\/participants\/[0-9a-f-]{36}$/.test(href)).map(({ says }) => says)
  expect(names).toEqual(['Bos, Sanne', 'El Idrissi, Amira', 'Jansen, Bas'])

  // Searching does not widen what she sees, and the sentence is that of an empty list, not that of a locked door.
  const search = await fatima.get('/participants?q=Yilmaz&show=all')
  expect(search.text).toContain('Niemand gevonden')
  expect(search.text).not.toContain('Omar')
  for (const family of ['Yilmaz', 'Groot', 'Berg', 'Osman', 'Postma']) expect(list.text).not.toContain(family)

  // A colleague mails her a link to Omar's file. It answers exactly as a file that does not exist.
  const link = await fatima.get(`/participants/${people.omar.id}`)
  const nothing = await fatima.get('/participants/00000000-0000-4000-8000-000400000099')
  expect([link.status, link.text]).toEqual([nothing.status, nothing.text])
  expect(link.status).toBe(404)

  // The form for a contact offers her own people, and a note about somebody else is not kept.
  const form = await follow(fatima, today, 'Contact vastleggen')
  expect(form.text).toContain('Amira El Idrissi')
  expect(form.text).not.toContain('Yilmaz')
  const sent = await fatima.submit('/contacts', { kind: 'support', participantIds: people.omar.id, onDay: '2026-11-23', modality: 'phone', place: 'remote', note: 'per ongeluk' })
  expect(sent.status).toBe(404)
  expect((await world.owner.query("select count(*)::int as n from contact where note = 'per ongeluk'")).rows[0].n).toBe(0)

  // Her quarter counts three people; each number opens to hers alone.
  const quarter = await fatima.get('/quarters/2026Q4')
  expect(quarter.text).toContain('In begeleiding 3')
  const behind = await fatima.get('/quarters/2026Q4/people/served')
  expect(behind.text).toContain('Jansen, Bas')
  expect(behind.text).not.toContain('Yilmaz')

  // What she may not do has no link.
  expect(linksOf(today).map(({ href }) => href)).not.toContain('/staff')
  expect(() => linkSaying(today, 'Inlezen')).toThrow()
  for (const url of ['/staff', '/imports', '/logbook', '/emergency/reviews']) expect((await fatima.get(url)).status, url).toBe(404)

  // The failed look at Omar stands in the log with her name.
  const { rows } = await world.owner.query("select staff_name, kind, outcome from audit_line where event = 'dossier bekeken' and outcome = 'refused'")
  expect(rows).toEqual([{ staff_name: 'Fatima Aydin', kind: 'refused', outcome: 'refused' }, { staff_name: 'Fatima Aydin', kind: 'refused', outcome: 'refused' }])
})

test('when Marieke adds Fatima to Omar she sees him at once, and Bram sees Bas only after being added', async () => {
  const [fatima, marieke, bram] = [await world.as('fatima'), await world.as('marieke'), await world.as('bram')]
  await marieke.submit(`/participants/${people.omar.id}/assignments`, { staffId: staff.fatima.id })
  expect((await fatima.get('/participants')).text).toContain('Yilmaz, Omar')
  expect((await bram.get(`/participants/${people.bas.id}`)).status).toBe(404)
  await marieke.submit(`/participants/${people.bas.id}/assignments`, { staffId: staff.bram.id })
  expect((await bram.get(`/participants/${people.bas.id}`)).text).toContain('Bas Jansen')
})
