import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  const visit = { kind: 'support', onDay: '2026-11-20', modality: 'faceToFace', place: 'home', minutes: '30' }
  await (await world.as('fatima')).submit('/contacts', { ...visit, participantIds: people.sanne.id, note: 'Samen de tuinen bekeken; ze wil graag in het groen werken.' })
  await (await world.as('bram')).submit('/contacts', { ...visit, participantIds: people.omar.id, note: 'De tuinman belt terug.' })
})
afterAll(() => world.close())

const found = async (who: 'fatima' | 'bram' | 'marieke' | 'els' | 'lot', text: string) => (await (await world.as(who)).get(`/search?q=${encodeURIComponent(text)}`)).text

test('a name is found from its beginning, without capitals, accents or order', async () => {
  expect(await found('fatima', 'sann')).toContain('Sanne Bos')
  expect(await found('fatima', 'BOS sanne')).toContain('Sanne Bos')
  expect(await found('fatima', 'idríssi')).toContain('Amira El Idrissi')
  expect(await found('fatima', '1001')).toContain('Sanne Bos')
})

test('a word is found in a note in its other forms, with the part around it', async () => {
  expect(await found('fatima', 'tuin')).toContain('Samen de tuinen bekeken')
  expect(await found('fatima', 'groene')).toContain('graag in het groen werken')
  expect(await found('fatima', 'tuin groen')).toContain('Sanne Bos')
  expect(await found('fatima', 'tuin paard')).toContain('Niets gevonden')
})

test('nobody finds what is not theirs: no names, no notes, no count', async () => {
  expect(await found('fatima', 'tuinman')).toContain('Niets gevonden')
  expect(await found('bram', 'tuin')).not.toContain('groen')
  expect(await found('bram', 'sanne')).toContain('Niets gevonden')
  expect(await found('lot', 'tuin')).toContain('Niets gevonden')
  expect(await found('marieke', 'tuin')).toContain('De tuinman belt terug.')
  expect(await found('els', 'tuin')).toContain('De tuinman belt terug.')
})

test('employers are found by name and by who works there, also when no care provider may see employers', async () => {
  const { rows: [blom] } = await world.owner.query("select organisation_id, id from employer where name = 'Bakkerij Blom'")
  await world.owner.query("insert into employer_person (organisation_id, id, employer_id, name) values ($1, gen_random_uuid(), $2, 'Anton Blommestein')", [blom.organisation_id, blom.id])
  expect(await found('bram', 'bakk')).toContain('Bakkerij Blom')
  expect(await found('bram', 'anton')).toContain('Anton Blommestein werkt daar')
  expect(await found('els', 'bakkerij')).toContain('Niets gevonden')
  expect(await found('lot', 'bakkerij')).toContain('Niets gevonden')
})

test('a search is written in the access log with the people it showed', async () => {
  await found('fatima', 'sanne')
  const { rows } = await world.owner.query("select kind, participant_ids from audit_line where event = 'gezocht' order by seq desc limit 1")
  expect(rows[0]).toEqual({ kind: 'search', participant_ids: [people.sanne.id] })
})

test('signs, operators and too few letters are no fault', async () => {
  for (const text of ["'; drop table contact; --", '%_%', '& | ! :*', '()', 'a', '', '<b>x</b>', '🎉🎉', 'ß ﬁ']) expect((await (await world.as('fatima')).get(`/search?q=${encodeURIComponent(text)}`)).status).toBe(200)
})
