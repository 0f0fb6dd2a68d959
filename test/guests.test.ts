import { afterAll, beforeAll, expect, test } from 'vitest'
import { employers, organisations, people, staff } from '#src/demo/cast.ts'
import { carried } from './front-door.ts'
import { openWorld, type Visitor, type World } from './world.ts'

let world: World
let fatima: Visitor
let guest: Visitor
const sanne = people.sanne.id
const [job, second] = ['00000000-0000-4000-8000-000900000011', '00000000-0000-4000-8000-000900000012']
const url = (id: string) => `/participants/${sanne}/jobs/${id}/agreement`
const text = { work: 'Platen vullen.', hours: 'Vier ochtenden.', guidance: 'Fatima komt.', call: 'Fatima', easyWork: 'Je vult platen.', easyHours: 'Je werkt vier ochtenden.', easyGuidance: 'Fatima komt.', easyCall: 'Bel Fatima.' }
const facts = { title: 'hulp', workForm: 'regulier', startedOn: '2026-11-02' }
const linkTo = async (id: string, audience = 'employer') => /value="http:\/\/localhost(\/[^"]+)"/.exec((await fatima.submit(`${url(id)}/links`, { audience, days: '90' })).html)![1]!
const rows = async (query: string) => (await world.owner.query(query)).rows

async function agreed(id: string, employer: keyof typeof employers): Promise<string> {
  await fatima.submit(`/participants/${sanne}/jobs`, { ...facts, id, employerName: employers[employer].name })
  await world.owner.query("insert into disclosure_decision (organisation_id, id, participant_id, recipient, employer_id, level, coach_visible, decided_on, staff_id) values ($1, gen_random_uuid(), $2, 'employer', $3, 'support', true, '2026-11-01', $4)", [organisations.waterland.id, sanne, employers[employer].id, staff.fatima.id])
  await fatima.submit(`${url(id)}/edit`, { ...text, after: '0', id: crypto.randomUUID() })
  expect((await fatima.submit(`${url(id)}/page`, { naming: 'given', work: 'hulp' })).status).toBe(303)
  return linkTo(id)
}

let link: string
let otherLink: string
beforeAll(async () => {
  world = await openWorld()
  fatima = await world.as('fatima')
  guest = world.stranger()
  link = await agreed(job, 'blom')
  otherLink = await agreed(second, 'smit')
})
afterAll(() => world.close())

test('no search engine keeps what a link opens, nor what a link that is none opens', async () => {
  for (const address of [link, `${link}x`.slice(0, -2), await linkTo(job, 'participant')]) {
    const { headers } = await guest.get(address)
    expect([headers['x-robots-tag'], headers['cache-control'], headers['referrer-policy']]).toEqual(['noindex, nofollow', 'no-store', 'same-origin'])
  }
})

test('a post from another site does nothing, whatever link it holds', async () => {
  const page = await guest.get(link)
  const payload = new URLSearchParams({ id: carried(page, 'id'), version: carried(page, 'version'), answer: 'yes', name: 'Ilse' }).toString()
  const from = (headers: Record<string, string>) => world.app.inject({ method: 'POST', url: `${link}/approval`, payload, headers: { host: 'meewerk.test', 'content-type': 'application/x-www-form-urlencoded', ...headers } })
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://elders.example' }, {}]) expect((await from(headers as Record<string, string>)).statusCode).toBe(403)
  expect(await rows('select from agreement_approval')).toEqual([])
})

test('a link answers for its own job only: the version of another agreement is not agreed with', async () => {
  const theirs = carried(await guest.get(otherLink), 'version')
  const answer = await guest.submit(`${link}/approval`, { id: crypto.randomUUID(), version: theirs, answer: 'yes', name: 'Ilse' })
  expect(answer.status).toBe(422)
  expect(await rows('select from agreement_approval')).toEqual([])
})

test('a link that was made for an employer shows nothing once the job turns out to be elsewhere, nor what is agreed there later', async () => {
  await guest.submit(`${link}/questions`, { id: crypto.randomUUID(), question: 'Hoe laat begint ze?' })
  expect((await fatima.submit(`/participants/${sanne}/jobs/${job}/edit`, { ...facts, employerName: employers.smit.name })).status).toBe(303)
  expect((await guest.get(link)).status).toBe(404)
  expect((await guest.submit(`${link}/questions`, { question: 'Hoi?' })).status).toBe(404)
  expect((await fatima.get(url(job))).text).not.toContain('Hoe laat begint ze?')
  await fatima.submit(`${url(job)}/edit`, { ...text, work: 'Banden wisselen.', after: '1', id: crypto.randomUUID() })
  expect((await fatima.submit(`${url(job)}/page`, { naming: 'given', work: 'hulp' })).status).toBe(303)
  expect((await guest.get(link)).status).toBe(404)
  const fresh = await guest.get(await linkTo(job))
  expect([fresh.status, fresh.text.includes('Banden wisselen.'), fresh.text.includes('Hoe laat begint ze?')]).toEqual([200, true, false])
})
