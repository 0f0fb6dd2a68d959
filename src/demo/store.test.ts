import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '#src/kernel/day.ts'
import { openWorld, type World } from '#test/world.ts'
import { testToday } from '#test/today.ts'
import { plantYear } from './plant-year.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
  await plantYear(world.database, testToday)
})
afterAll(() => world.close())

const counted = async (question: string) => Number((await world.owner.query(question)).rows[0].count)

test('everything stands in the database, each person of a contact once', async () => {
  expect(await counted('select count(*) from contact')).toBeGreaterThan(5600)
  expect(await counted('select count(*) from contact_participant')).toBe(await counted('select sum(cardinality(participant_ids)) as count from contact'))
  expect(await counted('select count(*) from employer')).toBe(61)
  expect(await counted('select count(distinct staff_id) from contact')).toBe(8)
})

test('the access log says once for each organisation where the people come from', async () => {
  const { rows } = await world.owner.query("select organisation_id, detail from audit_line where event = 'demonstratie aangelegd'")
  expect(rows).toHaveLength(2)
  expect(new Set(rows.map((row) => row.organisation_id)).size).toBe(2)
})

test('Fatima opens Vandaag to a dozen and a half people, of whom a few need her', async () => {
  const { text } = await (await world.as('fatima')).get('/today')
  const [, people = '0'] = /(\d+) deelnemers/.exec(text) ?? []
  expect(Number(people)).toBeGreaterThanOrEqual(12)
  expect(Number(people)).toBeLessThanOrEqual(18)
  const [, needing = '0'] = /(\d+) vragen aandacht/.exec(text) ?? []
  expect(Number(needing)).toBeGreaterThanOrEqual(3)
  expect(Number(needing)).toBeLessThanOrEqual(8)
  for (const reason of ['Begonnen als', 'Baan gestopt', 'Nog geen werkgever ontmoet', 'Lang niet gesproken']) expect(text).toContain(reason)
})

test('the notes of the cast are in their files, newest first', async () => {
  const fatima = await world.as('fatima')
  const { html } = await fatima.get('/participants?q=Sanne')
  const { text } = await fatima.get(`${/\/participants\/[0-9a-f-]{36}/.exec(html)![0]}/timeline`)
  expect(text.indexOf('Anton staat haar op te wachten')).toBeGreaterThan(-1)
  expect(text.indexOf('Anton staat haar op te wachten')).toBeLessThan(text.indexOf('liet foto’s van haar taarten zien'))
})

test('the quarter of Marieke counts plausible shares', async () => {
  const { text } = await (await world.as('marieke')).get('/quarters/2026Q4')
  const shares = [...text.matchAll(/Aan het werk, (?:strikt|ruim) (\d+) van (\d+)/g)].map(([, count, of]) => Number(count) / Number(of))
  expect(shares.length).toBeGreaterThanOrEqual(2)
  for (const share of shares) expect(share > 0.2 && share < 0.56, String(share)).toBe(true)
})

test('no job begins further ahead than ten days', async () => {
  expect(await counted(`select count(*) from job where started_on > '${addDays(testToday, 10)}'`)).toBe(0)
})
