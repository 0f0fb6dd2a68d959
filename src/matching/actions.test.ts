import { afterAll, beforeAll, expect, test } from 'vitest'
import { employers, organisations, people, staff } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
const { sanne, amira, bas, omar } = people
const organisationId = organisations.waterland.id

async function wants(person: { id: string }, content: object, postcode4 = '1441') {
  await world.owner.query('update participant set postcode4 = $2 where id = $1', [person.id, postcode4])
  await world.owner.query("insert into profile_version (organisation_id, id, participant_id, number, session_on, occasion, content, staff_id) values ($1, gen_random_uuid(), $2, (select 1 + count(*) from profile_version where participant_id = $2), '2026-11-02', 'session', $3, $4)",
    [organisationId, person.id, JSON.stringify(content), staff.fatima.id])
}

beforeAll(async () => {
  world = await openWorld()
  await world.owner.query("update employer set traits = '{quiet,withHands}', atmosphere = 'Iedereen kent elkaar.' where id = $1", [employers.smit.id])
  await world.owner.query("insert into employer_site (organisation_id, id, employer_id, name, postcode4, place) values ($1, gen_random_uuid(), $2, 'Edam', '1135', 'Edam')", [organisationId, employers.smit.id])
  const fatima = await world.as('fatima')
  for (const [title, traits, postcode4] of [['hulp in de werkplaats', ['quiet'], '1135'], ['verkoper op de markt', ['lively', 'quiet'], '1441'], ['nachtwerk', ['together'], '1441']] as const) await fatima.submit('/leads', { employerName: 'Garage Smit', title, traits, postcode4, foundOn: '2026-11-20', hoursFrom: '20' })
})
afterAll(() => world.close())

test('without a profile the page says where to begin', async () => {
  const page = await (await world.as('fatima')).get(`/participants/${bas.id}/matches`)
  expect(page.text).toContain('Er is nog geen profiel')
  expect(page.html).toContain(`href="/participants/${bas.id}/plan"`)
})

test('the page shows which openings fit and why, without a mark or an order of people, and what clashes stands apart', async () => {
  await wants(sanne, { now: 'Iets met mijn handen', notWanted: 'Drukte', wanted: ['quiet'], unwanted: ['lively'], hoursUntil: 24, maxTravelMinutes: 45 })
  const fatima = await world.as('fatima')
  const page = await fatima.get(`/participants/${sanne.id}/matches`)
  for (const said of ['hulp in de werkplaats', 'Gewenst, en hier zo: rustig.', 'De uren passen.', 'op de fiets zo’n', 'Niets krijgt een cijfer', 'Iets met mijn handen']) expect(page.text).toContain(said)
  expect(page.text).not.toContain('verkoper op de markt')
  expect(page.text).not.toContain('nachtwerk')
  const clashes = await fatima.get(`/participants/${sanne.id}/matches?group=clashes`)
  expect(clashes.text).toContain('Niet gewenst, en hier wel: levendig.')
  expect(page.text).not.toMatch(/\d+ ?%|score|beste match/i)
})

test('an own travel time goes before the estimate, is shown as such and can be taken away', async () => {
  const fatima = await world.as('fatima')
  const url = `/participants/${sanne.id}/travel-times`
  expect((await fatima.submit(url, { postcode4: '11', minutes: '5,5' })).text).toContain('Vul hele minuten in, van 0 tot 300.')
  for (const minutes of ['70', '80']) await fatima.submit(url, { postcode4: '1135 AB', minutes, way: 'publicTransport' })
  const page = await fatima.get(`/participants/${sanne.id}/matches?group=could`)
  expect(page.text).toContain('80 minuten onderweg, zelf uitgezocht. Gewenst is hoogstens 45.')
  const { rows } = await world.owner.query('select id, minutes from travel_time where participant_id = $1', [sanne.id])
  expect(rows).toMatchObject([{ minutes: 80 }])
  await fatima.submit(`${url}/${rows[0].id}/remove`)
  expect((await fatima.get(`/participants/${sanne.id}/matches`)).text).toContain('hulp in de werkplaats')
})

test('what is being tried already says how it stands instead of offering it again', async () => {
  const fatima = await world.as('fatima')
  const { rows } = await world.owner.query("select id from lead where title = 'hulp in de werkplaats'")
  const fresh = await fatima.get(`/participants/${sanne.id}/matches`)
  expect(fresh.html).toContain(`/participants/${sanne.id}/applications/new?lead=${rows[0].id}`)
  await fatima.submit(`/leads/${rows[0].id}/people`, { participantIds: sanne.id })
  const after = await fatima.get(`/participants/${sanne.id}/matches`)
  expect(after.text).toContain('We denken erover')
  expect(after.html).not.toContain(`applications/new?lead=${rows[0].id}`)
})

test('employers fit by what it is like there and by their nearest site', async () => {
  const page = await (await world.as('fatima')).get(`/participants/${sanne.id}/matches?what=employers`)
  for (const said of ['Garage Smit', 'Iedereen kent elkaar.', '3 open plekken', 'Fietsafstand']) expect(page.text).toContain(said)
})

test('of an employer one sees which wishes fit, never whose, and nothing of fewer than three people', async () => {
  const fatima = await world.as('fatima')
  const url = `/employers/${employers.smit.id}/wishes`
  expect((await fatima.get(url)).text).toContain('Te weinig mensen')
  await wants(amira, { wanted: ['quiet'] })
  await wants(bas, { wanted: ['quiet', 'withHands'] })
  await wants(omar, { wanted: ['withHands'] })
  const page = await fatima.get(url)
  expect(page.text).toContain('rustig 3')
  expect(page.text).not.toContain('met je handen')
  for (const { givenName, familyName } of [sanne, amira, bas]) for (const name of [givenName, familyName]) expect(page.text).not.toContain(name)
  expect((await (await world.as('marieke')).get(url)).text).toContain('rustig 3')
  expect((await (await world.as('bram')).get(url)).text).toContain('Te weinig mensen')
})

test('somebody of a colleague is not there, also not for a travel time', async () => {
  const bram = await world.as('bram')
  expect((await bram.get(`/participants/${sanne.id}/matches`)).status).toBe(404)
  expect((await bram.submit(`/participants/${sanne.id}/travel-times`, { postcode4: '1012', minutes: '10' })).status).toBe(404)
  expect((await (await world.as('els')).get(`/participants/${omar.id}/matches`)).status).toBe(404)
})
