import { afterAll, beforeAll, expect, test } from 'vitest'
import { employers, organisations, people, staff } from '#src/demo/cast.ts'
import { openWorld, type Visitor, type World } from '#test/world.ts'
import { waited } from './question.ts'

let world: World
let fatima: Visitor
const job = '00000000-0000-4000-8000-000900000001'
const sanne = people.sanne.id
const ask = (id: string, at: string, question: string) =>
  world.owner.query('insert into employer_question (organisation_id, id, job_id, participant_id, employer_id, asked_by, question, asked_at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [organisations.waterland.id, id, job, sanne, employers.blom.id, 'Ilse Blom', question, at])
const [first, second] = ['00000000-0000-4000-8000-000b00000001', '00000000-0000-4000-8000-000b00000002']

beforeAll(async () => {
  world = await openWorld()
  fatima = await world.as('fatima')
  await fatima.submit(`/participants/${sanne}/jobs`, { id: job, employerName: 'Bakkerij Blom', title: 'bakkershulp', workForm: 'regulier', startedOn: '2026-11-02' })
  await ask(first, '2026-11-23T06:20:00Z', 'Mag Sanne op vrijdag komen?')
  await ask(second, '2026-11-20T06:30:00Z', 'Wie geeft de sleutel?')
})
afterAll(() => world.close())

test('how long something waits is said in the unit one would say', () => {
  const from = '2026-11-23T08:00:00.000Z'
  const after = (minutes: number) => waited(from, new Date(Date.parse(from) + minutes * 60_000).toISOString() as typeof from)
  expect([-5, 0, 59, 60, 119, 47 * 60 + 59, 48 * 60].map((minutes) => Object.values(after(minutes)).join(' '))).toEqual(['0 minutes', '0 minutes', '59 minutes', '1 hours', '1 hours', '47 hours', '2 days'])
})

test('open questions stand with their clock, the longest waiting first', async () => {
  const page = await fatima.get('/questions')
  expect(page.text).toMatch(/Wie geeft de sleutel\? Sanne Bos Bakkerij Blom 3 dagen geleden.*Mag Sanne op vrijdag komen\? Sanne Bos Bakkerij Blom 2 uur geleden/)
  expect((await world.owner.query("select participant_ids from audit_line where event = 'vragen van werkgevers bekeken' order by seq desc limit 1")).rows[0].participant_ids).toEqual([sanne])
})

test('an answer stops the clock; making it better leaves the time as it was', async () => {
  expect((await fatima.submit(`/questions/${first}`, { answer: '' })).status).toBe(422)
  expect((await fatima.submit(`/questions/${first}`, { answer: 'Ja, vanaf 1 december.' })).location).toBe('/questions')
  world.now = new Date('2026-11-23T12:00:00Z')
  await fatima.submit(`/questions/${first}`, { answer: 'Ja, vanaf 4 december.' })
  const { rows } = await world.owner.query('select answer, answered_at, answered_by from employer_question where id = $1', [first])
  expect(rows).toEqual([{ answer: 'Ja, vanaf 4 december.', answered_at: '2026-11-23T08:30:00.000Z', answered_by: staff.fatima.id }])
  expect((await fatima.get('/questions')).text).toContain('na 2 uur')
})

test('a word that was not released keeps an answer back until there is a reason', async () => {
  const warned = await fatima.submit(`/questions/${second}`, { answer: 'Haar jobcoach van de GGZ.' })
  expect([warned.status, warned.text.includes('woorden die niet zijn vrijgegeven')]).toEqual([422, true])
  expect((await world.owner.query('select answer from employer_question where id = $1', [second])).rows[0].answer).toBeNull()
  await fatima.submit(`/questions/${second}`, { answer: 'Haar jobcoach van de GGZ.', overrideReason: 'Sanne vertelde dit zelf al' })
  expect((await world.owner.query('select place, words from disclosure_override')).rows).toEqual([{ place: 'employerQuestion', words: ['jobcoach', 'GGZ'] }])
})

test('a question about somebody else is not there', async () => {
  for (const name of ['bram', 'lot'] as const) {
    const visitor = await world.as(name)
    expect((await visitor.get('/questions')).text).not.toContain('sleutel')
    expect((await visitor.get(`/questions/${second}`)).status).toBe(404)
    expect((await visitor.submit(`/questions/${second}`, { answer: 'Hoi' })).status).toBe(404)
  }
})
