import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beyondReach } from '#src/access/beyond.ts'
import { acting } from '#src/db/db.ts'
import { organisations, people, type StaffName, staff } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'
import { openEmergency } from './store.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const reason = 'Staat bij mij aan de deur en zoekt haar coach'
const lastLine = async (who: StaffName) => (await world.owner.query('select event, kind, outcome, ground, participant_ids from audit_line where staff_id = $1 order by seq desc limit 1', [staff[who].id])).rows[0]
const glasses = async (who: StaffName) => (await world.owner.query('select participant_id from break_glass where staff_id = $1', [staff[who].id])).rows.map((row) => row.participant_id as string)
const letters = () => {
  const folder = path.join(world.dataFolder, 'mail')
  return fs.existsSync(folder) ? fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file), 'utf8')) : []
}

test('a coach opens one file for an hour with a reason, and no other file', async () => {
  const fatima = await world.as('fatima')
  expect((await fatima.get(`/participants/${people.daan.id}`)).status).toBe(404)
  const asked = await fatima.submit('/emergency', { clientNumber: '1006', reason })
  expect(asked.location).toBe(`/participants/${people.daan.id}`)
  expect(await lastLine('fatima')).toMatchObject({ event: 'noodtoegang gevraagd', kind: 'emergency', ground: 'emergency', participant_ids: [people.daan.id] })
  const file = await fatima.get(asked.location!)
  expect(file.status).toBe(200)
  expect(file.text).toContain('Daan van den Berg')
  expect(await lastLine('fatima')).toMatchObject({ kind: 'read', ground: 'emergency' })
  expect((await fatima.get('/emergency')).text).toContain('Daan van den Berg')
  expect((await fatima.get(`/participants/${people.lina.id}`)).status).toBe(404)
  expect((await (await world.as('bram')).get(`/participants/${people.daan.id}`)).status).toBe(404)
})

test('after the hour the file is closed again', async () => {
  const noor = await world.as('noor')
  await noor.submit('/emergency', { clientNumber: '1007', reason })
  const { rows } = await world.owner.query("select extract(epoch from until_at - opened_at) / 60 as minutes, abs(extract(epoch from now() - opened_at)) < 60 as fresh from break_glass where staff_id = $1", [staff.noor.id])
  expect(rows.map((row) => [Number(row.minutes), row.fresh])).toEqual([[60, true]])
  expect((await noor.get(`/participants/${people.lina.id}`)).status).toBe(200)
  await world.owner.query("update break_glass set opened_at = now() - interval '61 minutes', until_at = now() - interval '1 minute' where staff_id = $1", [staff.noor.id])
  expect((await noor.get(`/participants/${people.lina.id}`)).status).toBe(404)
  expect((await noor.get('/emergency')).text).not.toContain('Lina Osman')
})

test('a name with the right date of birth opens, blind to accents and capitals; another date does not', async () => {
  const els = await world.as('els')
  const wrong = await els.submit('/emergency', { name: 'Daan van den Berg', bornOn: '1985-09-18', reason })
  expect(wrong.text).toContain('niet precies één dossier')
  const right = await els.submit('/emergency', { name: '  daan  VAN den bérg ', bornOn: '1985-09-17', reason })
  expect(right.location).toBe(`/participants/${people.daan.id}`)
})

test('who shares name and birthday with another is not opened', async () => {
  await world.owner.query("insert into participant (organisation_id, id, given_name, family_name, born_on, target_group) select organisation_id, gen_random_uuid(), given_name, family_name, born_on, 'ggz' from participant where id = $1", [people.kees.id])
  const answer = await (await world.as('bram')).submit('/emergency', { name: 'Kees Postma', bornOn: '1972-04-11', reason })
  expect(answer.text).toContain('niet precies één dossier')
})

test('the number of another organisation gets the same answer as a number nobody has', async () => {
  const bram = await world.as('bram')
  const bare = (text: string) => text.replaceAll(/\d{4}/g, '')
  const other = await bram.submit('/emergency', { clientNumber: people.robin.clientNumber, reason })
  const nobody = await bram.submit('/emergency', { clientNumber: '9876', reason })
  expect([other.status, bare(other.text)]).toEqual([nobody.status, bare(nobody.text)])
  expect(await glasses('bram')).toEqual([])
  expect(await lastLine('bram')).toMatchObject({ kind: 'search', participant_ids: [] })
})

test('the own participants need no emergency access', async () => {
  const answer = await (await world.as('bram')).submit('/emergency', { clientNumber: people.omar.clientNumber, reason })
  expect(answer.location).toBe(`/participants/${people.omar.id}`)
  expect(await glasses('bram')).toEqual([])
})

test('without a reason nothing is opened', async () => {
  const answer = await (await world.as('bram')).submit('/emergency', { clientNumber: '1006', reason: 'nodig' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('minstens tien tekens')
  expect(await glasses('bram')).toEqual([])
})

test('who searches too often in an hour gets no further, also with a right number', async () => {
  const peter = await world.as('peter')
  for (let tries = 0; tries < 10; tries++) await peter.submit('/emergency', { clientNumber: `none-${tries}`, reason })
  const answer = await peter.submit('/emergency', { clientNumber: '1001', reason })
  expect(answer.text).toContain('vaak gezocht')
  expect(await glasses('peter')).toEqual([])
})

test('roles that help nobody in person have no emergency access', async () => {
  for (const who of ['ada', 'ruben', 'wim', 'petra'] as const) {
    expect((await (await world.as(who)).get('/emergency')).status).toBe(404)
    expect((await (await world.as(who)).submit('/emergency', { clientNumber: '1006', reason })).status).toBe(404)
    expect(await glasses(who)).toEqual([])
  }
})

test('looking beyond the own reach ends with the question: the same visit sees no more after it than before', async () => {
  const who = { organisationId: organisations.waterland.id, staffId: staff.joris.id, reach: 'own', teamIds: [], on: '2026-11-23' } as const
  const seen = await acting(world.database, who, async (db) => {
    const count = async () => (await db.selectFrom('participant').where('organisationId', '=', who.organisationId).select('id').execute()).length
    return [await count(), await beyondReach({ db, acting: who }, count), await count()]
  })
  expect(seen[1]).toBeGreaterThan(seen[0]!)
  expect(seen[2]).toBe(seen[0])
})

test('the privacy officer gets a letter without names, reviews with a note, and sees what waits first', async () => {
  await (await world.as('meryem')).submit('/emergency', { clientNumber: '1003', reason })
  await expect.poll(() => letters().filter((letter) => letter.includes('petra@waterland.example')).length).toBeGreaterThan(0)
  expect(letters().join()).not.toMatch(/Amira|Idrissi|1003|Meryem|deur/)
  expect(letters().join()).not.toContain('anja@dekade.example')
  const petra = await world.as('petra')
  const page = await petra.get('/emergency/reviews')
  expect(page.text).toContain('Meryem Kaya opende het dossier van Amira El Idrissi')
  expect(page.text).toContain(reason)
  const { rows } = await world.owner.query<{ id: string }>('select id from break_glass where staff_id = $1', [staff.meryem.id])
  const url = `/emergency/reviews/${rows[0]!.id}`
  expect((await petra.submit(url, { note: '' })).status).toBe(422)
  expect((await petra.submit(url, { note: 'Besproken, was terecht.' })).status).toBe(303)
  const after = await petra.get('/emergency/reviews')
  expect(after.text.indexOf('Besproken, was terecht.')).toBeGreaterThan(after.text.indexOf('Nog open'))
  expect((await world.owner.query('select reviewed_by, review_note from break_glass where id = $1', [rows[0]!.id])).rows).toEqual([{ reviewed_by: staff.petra.id, review_note: 'Besproken, was terecht.' }])
})

test('reviews of one organisation are not there for another, nor for a coach', async () => {
  const { rows } = await world.owner.query<{ id: string }>('select id from break_glass limit 1')
  const anja = await world.as('anja')
  expect((await anja.get('/emergency/reviews')).text).not.toContain('Daan')
  expect((await anja.submit(`/emergency/reviews/${rows[0]!.id}`, { note: 'Van buiten' })).status).toBe(404)
  expect((await (await world.as('fatima')).get('/emergency/reviews')).status).toBe(404)
})

test('a page about a person can say until when emergency access lasts, and why', async () => {
  const who = { organisationId: organisations.waterland.id, staffId: staff.fatima.id, reach: 'own', teamIds: [], on: '2026-11-23' } as const
  const found = await acting(world.database, who, async (db) => [await openEmergency({ db, acting: who }, people.daan.id), await openEmergency({ db, acting: who }, people.sanne.id)])
  expect(found).toMatchObject([{ reason }, undefined])
  expect(Date.parse(found[0]!.until)).toBeGreaterThan(Date.now())
  await world.owner.query("update break_glass set opened_at = now() - interval '61 minutes', until_at = now() - interval '1 minute' where staff_id = $1", [staff.fatima.id])
  expect(await acting(world.database, who, (db) => openEmergency({ db, acting: who }, people.daan.id))).toBeUndefined()
})
