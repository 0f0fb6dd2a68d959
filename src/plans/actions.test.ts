import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
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

test('two people who change one plan lose nothing: the second sees what the first changed, and both versions stay', async () => {
  const [fatima, marieke] = [await world.as('fatima'), await world.as('marieke')]
  await marieke.submit(search, { ...searching, madeFrom: '2', ownWords: 'Marieke schreef dit.' })
  const answer = await fatima.submit(search, { ...searching, madeFrom: '2', ownWords: 'Fatima schreef dat.' })
  expect(answer.status).toBe(409)
  expect(answer.text).toContain('Marieke van Dam bewaarde versie 3 terwijl jij schreef.')
  expect(answer.html).toMatch(/<ins>.*?Marieke schreef dit/)
  expect(answer.html).toContain('Fatima schreef dat.</textarea>')
  expect(answer.html).toContain('name="madeFrom" value="3"')
  await fatima.submit(search, { ...searching, madeFrom: '3', ownWords: 'Fatima en Marieke.' })
  expect((await query("select content->>'ownWords' as said from plan_version where participant_id = $1 and kind = 'search' order by number", sanne)).map(({ said }) => said)).toEqual(['Eerst kijken, dan samen.', 'Eerst kijken, dan samen.', 'Marieke schreef dit.', 'Fatima en Marieke.'])
  expect((await fatima.get(`${search}/versions/4`)).html).toMatch(/<del>.*?schreef dit/)
  expect((await fatima.get(`${search}/versions`)).text).toContain('Versie 3')
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
