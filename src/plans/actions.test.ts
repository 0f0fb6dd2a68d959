import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { unseen } from '#test/unseen.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
const job = crypto.randomUUID()
const sanne = people.sanne.id
const [page, search, support] = [`/participants/${sanne}/plan`, `/participants/${sanne}/plans/search`, `/participants/${sanne}/plans/${job}`]
const searching = { ownWords: 'Eerst kijken, dan samen.', 'targets.0.title': 'hulp in een bakkerij', 'targets.0.wish': 'Vroeg in de ochtend', 'targets.0.code': '7512', 'employers.0.name': 'Bakkerij Blom', 'employers.0.who': 'both', 'steps.0.what': 'Ilse bellen', 'steps.0.who': 'coach', 'steps.0.on': '2026-12-01', reviewOn: '2027-01-10' }
const supporting = { hard: 'Drie opdrachten tegelijk.', helps: 'Eén keer voordoen.', onSite: 'Fatima werkt de eerste week mee.', released: ['helps', 'onSite'], 'helpers.0.name': 'Fatima Aydin', 'helpers.0.role': 'coach', 'helpers.0.released': 'on', reviewOn: '2026-12-20' }
const query = async (text: string, ...values: unknown[]) => (await world.owner.query(text, values)).rows

beforeAll(async () => {
  world = await openWorld()
  await (await world.as('fatima')).submit(`/participants/${sanne}/jobs`, { id: job, employerName: 'Bakkerij Blom', title: 'bakkershulp', workForm: 'regulier', startedOn: '2026-11-02', hoursPerWeek: '16' })
})
afterAll(() => world.close())

test('a search plan names what is looked for with the wish it serves, and its targets outlive the version', async () => {
  const fatima = await world.as('fatima')
  expect((await fatima.submit(search, { ...searching, madeFrom: '0' })).location).toBe(page)
  const [target] = await query('select id, title, occupation_code, serves_wish, opened_on, closed_on from plan_target where participant_id = $1', sanne)
  expect(target).toMatchObject({ title: 'hulp in een bakkerij', occupation_code: '7512', serves_wish: 'Vroeg in de ochtend', opened_on: '2026-11-23', closed_on: null })
  expect((await fatima.get(page)).text).toMatch(/hulp in een bakkerij Past bij: Vroeg in de ochtend.*Bakkerij Blom samen.*Ilse bellen · de coach · 1 december 2026/)
  const again = { ...searching, madeFrom: '1', 'targets.0.id': target.id, 'targets.0.closed': 'on', 'targets.0.reason': 'Sanne werkt er nu', 'targets.1.title': 'inpakker', 'targets.1.wish': 'Vaste volgorde' }
  await fatima.submit(search, again)
  expect(await query('select title, closed_on, close_reason from plan_target where participant_id = $1 order by title', sanne)).toEqual([{ title: 'hulp in een bakkerij', closed_on: '2026-11-23', close_reason: 'Sanne werkt er nu' }, { title: 'inpakker', closed_on: null, close_reason: null }])
  expect((await query("select number, made_from from plan_version where participant_id = $1 and kind = 'search' order by number", sanne))).toEqual([{ number: 1, made_from: null }, { number: 2, made_from: 1 }])
})

test('a target without a wish, or a plan without a day to look again, comes back with its sentence', async () => {
  const answer = await (await world.as('fatima')).submit(search, { ...searching, madeFrom: '2', 'targets.0.wish': '', reviewOn: '' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Schrijf welke wens dit doel dient.')
  expect(answer.text).toContain('Kies wanneer jullie het plan weer bekijken.')
  expect(answer.html).toContain('value="hulp in een bakkerij"')
})

const saidBy = async (kind: 'search' | 'support') => (await query('select content, agreed_on from plan_version where participant_id = $1 and kind = $2 order by number', sanne, kind)) as { content: Record<string, unknown>; agreed_on: string | null }[]

test('two people who change one plan lose nothing: both texts stand beside each other, and one chooses', async () => {
  const [fatima, marieke] = [await world.as('fatima'), await world.as('marieke')]
  await marieke.submit(search, { ...searching, madeFrom: '2', ownWords: 'Marieke schreef dit.' })
  const answer = await fatima.submit(search, { ...searching, madeFrom: '2', ownWords: 'Fatima schreef dat.', 'steps.1.what': 'samen langsgaan', agreedOn: '2026-11-20' })
  expect(answer.status).toBe(409)
  expect(answer.text).toContain('Terwijl jij schreef, bewaarde Marieke van Dam versie 3.')
  expect(answer.text).toContain('Van Marieke van Dam Marieke schreef dit.')
  expect(answer.text).toContain('Van jou Fatima schreef dat.')
  expect(await saidBy('search')).toHaveLength(3)
  const resumed = await (await world.as('fatima')).get(search)
  expect(resumed.html).toContain('Fatima schreef dat.</textarea>')
  const choosing = unseen(answer)
  expect((await fatima.submit(search, choosing)).text).toContain('Kies wat er moet staan.')
  const saved = await fatima.submit(search, { ...choosing, 'keep.ownWords': 'both' })
  expect((await fatima.get(saved.location!)).text).toContain('Marieke van Dam schreef tegelijk.')
  const newest = (await saidBy('search')).at(-1)!
  expect(newest.content).toMatchObject({ ownWords: 'Marieke schreef dit.\n\nFatima schreef dat.', steps: [{ what: 'Ilse bellen' }, { what: 'samen langsgaan' }] })
  expect(newest.agreed_on).toBeNull()
  expect((await fatima.get(`${search}/versions/4`)).html).toMatch(/<ins>.*?Fatima schreef dat/s)
  expect((await fatima.get(search)).html).toContain('name="madeFrom" value="4"')
})

test('Sanne agrees with a plan today, and that can be taken back', async () => {
  const fatima = await world.as('fatima')
  const { location } = await fatima.submit(`${search}/versions/4/agree`)
  const shown = await fatima.get(location!)
  expect(shown.text).toContain('Sanne is het eens sinds 23 november 2026.')
  expect(shown.html).toContain(`action="${search}/versions/4/agree"`)
  await fatima.submit(`${search}/versions/4/agree`, { undo: 'yes' })
  expect((await fatima.get(page)).text).toContain('Nog niet met Sanne doorgelezen.')
})

test('the employer’s paper is empty without a choice, and then holds what was released and allowed', async () => {
  const fatima = await world.as('fatima')
  await fatima.submit(support, { ...supporting, madeFrom: '0' })
  const before = await fatima.get(`${support}/employer`)
  expect(before.text).toContain('Sanne heeft hierover nog niets gekozen.')
  expect(before.text).toContain('Er is nog niets dat op dit papier mag.')
  expect(before.html).not.toContain('class="paper')
  await fatima.submit(`/participants/${sanne}/disclosure/decisions`, { recipient: 'employer', employerName: 'Bakkerij Blom', level: 'limits', coachVisible: 'yes', sentence: 'Doe het één keer voor.', decidedOn: '2026-11-20' })
  const { html } = await fatima.get(`${support}/employer`)
  const paper = /<article class="paper">(.*?)<\/article>/s.exec(html)![1]!
  expect(paper).toContain('Doe het één keer voor.')
  expect(paper).toContain('Eén keer voordoen.')
  expect(paper).not.toContain('Drie opdrachten tegelijk.')
})

test('words that were not released hold the paper back until somebody says why, and a new version is checked anew', async () => {
  const fatima = await world.as('fatima')
  await fatima.submit(support, { ...supporting, madeFrom: '1', helps: 'Eén keer voordoen, door het autisme.' })
  const held = await fatima.get(`${support}/employer`)
  expect(held.text).toContain('Sanne gaf geen toestemming om dit te vertellen: autisme')
  expect(held.html).toContain('class="paper paper-held"')
  expect(held.html).not.toContain('data-print')
  expect((await fatima.submit(`${support}/employer`, { overrideReason: '' })).status).toBe(422)
  await fatima.submit(`${support}/employer`, { overrideReason: 'Sanne vertelde het zelf aan Ilse.' })
  const free = await fatima.get(`${support}/employer`)
  expect(free.html).toContain('class="paper"')
  expect((await fatima.get(`/participants/${sanne}/disclosure`)).text).toContain('autisme in het plan voor de werkgever aan Bakkerij Blom')
  await fatima.submit(support, { ...supporting, madeFrom: '2', helps: 'Eén keer voordoen, door het autisme en de medicijnen.' })
  expect((await fatima.get(`${support}/employer`)).text).toMatch(/Sanne gaf geen toestemming om dit te vertellen: autisme, medicijnen/)
})

test('plans read in easy Dutch, and nobody else’s plan is there', async () => {
  expect((await (await world.as('fatima')).get(`${search}/easy`)).text).toContain('Zo zoek ik werk')
  for (const who of ['bram', 'lot'] as const) {
    const visitor = await world.as(who)
    for (const url of [page, search, support, `${search}/versions`, `${search}/versions/1`, `${search}/easy`, `${support}/employer`]) expect((await visitor.get(url)).status).toBe(404)
    for (const url of [search, support]) expect((await visitor.submit(url, { ...searching, ...supporting, madeFrom: '0' })).status).toBe(404)
    expect((await visitor.submit(`${search}/versions/1/agree`)).status).toBe(404)
  }
  const bram = await world.as('bram')
  expect((await bram.get(`/participants/${people.omar.id}/plans/${job}`)).status).toBe(404)
})

test('two people who change different parts of a plan are joined, and a released part keeps its release only with its own text', async () => {
  const [fatima, marieke] = [await world.as('fatima'), await world.as('marieke')]
  const at = (await saidBy('support')).length
  await fatima.submit(support, { ...supporting, released: ['helps'], madeFrom: String(at) })
  await marieke.submit(support, { ...supporting, released: ['helps', 'onSite'], madeFrom: String(at + 1) })
  const answer = await fatima.submit(support, { ...supporting, released: ['helps'], onSite: 'Fatima blijft er de hele week bij.', madeFrom: String(at + 1) })
  expect(answer.location).toContain(`merged=${job}`)
  expect((await saidBy('support')).at(-1)!.content).toMatchObject({ onSite: 'Fatima blijft er de hele week bij.', released: ['helps'] })
})

test('a half-written plan waits for its writer on any device, and going on from the draft leads to the plan of the job', async () => {
  const fatima = await world.as('fatima')
  const kept = await fatima.submit('/drafts/planSupport', { ...supporting, draft: job, hard: 'Half geschreven', madeFrom: '1' })
  const form = (await fatima.get(kept.location!)).location!
  expect(form).toBe(support)
  expect((await fatima.get(form)).html).toContain('Half geschreven</textarea>')
  expect((await (await world.as('bram')).get(`/support-plans/${job}`)).status).toBe(404)
  await fatima.submit('/drafts/planSupport/discard', { draft: job })
  expect((await fatima.get(support)).html).not.toContain('Half geschreven')
})
