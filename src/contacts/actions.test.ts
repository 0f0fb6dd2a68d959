import { afterAll, beforeAll, expect, test } from 'vitest'
import { people } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const visit = { kind: 'support', onDay: '2026-11-23', modality: 'faceToFace', place: 'workplace', minutes: '30', note: 'Samen de route gelopen.' }

test('one note about two people stands in both files', async () => {
  const fatima = await world.as('fatima')
  await fatima.submit('/contacts', { ...visit, participantIds: [people.sanne.id, people.amira.id] })
  for (const id of [people.sanne.id, people.amira.id]) expect((await fatima.get(`/participants/${id}`)).text).toContain('Samen de route gelopen.')
  expect((await fatima.get(`/participants/${people.sanne.id}`)).text).not.toContain('Amira')
})

test('after saving one can undo it, for a day and only one’s own', async () => {
  const fatima = await world.as('fatima')
  const id = crypto.randomUUID()
  const saved = await fatima.submit('/contacts', { ...visit, id, participantIds: people.bas.id })
  expect((await fatima.get(saved.location!)).text).toContain('Het contact is vastgelegd.')
  expect((await (await world.as('marieke')).submit(`/contacts/${id}/remove`)).status).toBe(404)
  const removed = await fatima.submit(`/contacts/${id}/remove`)
  expect((await fatima.get(`/contacts/${id}`)).status).toBe(404)
  expect((await fatima.get(removed.location!)).text).toContain('De notitie is verwijderd.')
})

test('contact with an employer needs the employer, contact with a participant the participant, and the day has come', async () => {
  const fatima = await world.as('fatima')
  expect((await fatima.submit('/contacts', { ...visit, kind: 'employer' })).text).toContain('Vul de werkgever in.')
  expect((await fatima.submit('/contacts', visit)).text).toContain('Kies over wie het gaat.')
  expect((await fatima.submit('/contacts', { ...visit, participantIds: people.bas.id, onDay: '2026-11-24' })).text).toContain('Deze dag is nog niet geweest.')
  expect((await fatima.submit('/contacts', { ...visit, participantIds: people.bas.id, minutes: 'lang' })).text).toContain('Vul hele minuten in')
  const kept = await fatima.submit('/contacts', { ...visit, minutes: 'lang', participantIds: [people.bas.id, people.sanne.id] })
  expect([...kept.html.matchAll(/name="participantIds" value="[^"]+" checked/g)]).toHaveLength(2)
})

test('a note with HTML is shown as text', async () => {
  const fatima = await world.as('fatima')
  await fatima.submit('/contacts', { ...visit, participantIds: people.bas.id, note: '<img src=x onerror=alert(1)> <b>vet</b>' })
  const page = await fatima.get(`/participants/${people.bas.id}`)
  expect(page.html).toContain('&lt;img src=x onerror=alert(1)>')
  expect(page.html).not.toContain('<img src=x')
})

test('an employer met for the first time is kept and shows the contact to who may read it', async () => {
  const fatima = await world.as('fatima')
  await fatima.submit('/contacts', { ...visit, kind: 'employer', employerName: 'Kringloop Noord', participantIds: people.sanne.id, purpose: 'learnNeeds', place: 'employer', note: 'Ze zoeken hulp bij de kleding.' })
  const { rows } = await world.owner.query("select id from employer where name = 'Kringloop Noord'")
  expect((await fatima.get(`/employers/${rows[0].id}`)).text).toContain('Ze zoeken hulp bij de kleding.')
  expect((await (await world.as('bram')).get(`/employers/${rows[0].id}`)).text).not.toContain('Ze zoeken hulp bij de kleding.')
  expect((await (await world.as('lot')).get(`/employers/${rows[0].id}`)).status).toBe(404)
})

test('a removed note is in no file, list or figure, and comes back whole', async () => {
  const fatima = await world.as('fatima')
  const id = crypto.randomUUID()
  await fatima.submit('/contacts', { ...visit, kind: 'employer', employerName: 'Fietsenzaak De Ketting', id, participantIds: people.bas.id, note: 'Verkeerde winkel.', nextStep: 'Terugbellen', nextOn: '2026-11-30' })
  const { rows: [{ id: employer }] } = await world.owner.query("select id from employer where name = 'Fietsenzaak De Ketting'")
  const places = ['/participants', '/today', `/participants/${people.bas.id}`, `/participants/${people.bas.id}/timeline`, `/employers/${employer}`]
  const seen = async (who: 'fatima' | 'marieke') => {
    const visitor = await world.as(who)
    return (await Promise.all(places.map((url) => visitor.get(url)))).map(({ text }) => /Verkeerde winkel|Terugbellen/.test(text))
  }
  expect(await seen('fatima')).toEqual([true, true, true, true, true])
  await fatima.submit(`/contacts/${id}/remove`)
  for (const who of ['fatima', 'marieke'] as const) expect(await seen(who)).toEqual([false, false, false, false, false])
  for (const who of ['marieke', 'bram', 'lot'] as const) {
    expect((await (await world.as(who)).get(`/contacts/${id}/removed`)).status).toBe(404)
    expect((await (await world.as(who)).submit(`/contacts/${id}/bring-back`)).status).toBe(404)
  }
  expect((await fatima.submit(`/contacts/${id}/bring-back`)).location).toBe(`/contacts/${id}`)
  expect(await seen('fatima')).toEqual([true, true, true, true, true])
})

test('one tap says what kind of contact, where and how long, also without a script', async () => {
  const fatima = await world.as('fatima')
  await fatima.submit('/contacts', { kind: 'support', usual: 'careTeam|phone|10', participantIds: people.amira.id, onDay: '2026-11-23', note: 'Overlegd met de psychiater.' })
  const { rows } = await world.owner.query("select kind, modality, place, minutes from contact where note = 'Overlegd met de psychiater.'")
  expect(rows).toEqual([{ kind: 'careTeam', modality: 'phone', place: 'remote', minutes: 10 }])
})

test('a visit serves an open target of the person it was for, never that of somebody else', async () => {
  const [own, strange] = [crypto.randomUUID(), crypto.randomUUID()]
  for (const [id, person] of [[own, people.sanne.id], [strange, people.omar.id]]) {
    await world.owner.query("insert into plan_target (organisation_id, id, participant_id, title, serves_wish, opened_on) select organisation_id, $1, id, 'bakker', 'vroeg klaar zijn', '2026-09-01' from participant where id = $2", [id, person])
  }
  const fatima = await world.as('fatima')
  expect((await fatima.get(`/contacts/new?participant=${people.sanne.id}&kind=employer`)).text).toContain('Sanne: bakker')
  await fatima.submit('/contacts', { ...visit, kind: 'employer', employerName: 'Bakkerij Blom', participantIds: people.sanne.id, planTargetIds: [own, strange], note: 'Voor de bakkersplek.' })
  const { rows } = await world.owner.query("select plan_target_ids from contact where note = 'Voor de bakkersplek.'")
  expect(rows).toEqual([{ plan_target_ids: [own] }])
})

test('a kind of work that came up in a talk goes into the search plan, and the talk serves it', async () => {
  const fatima = await world.as('fatima')
  const id = crypto.randomUUID()
  await fatima.submit('/contacts', { ...visit, id, kind: 'employer', employerName: 'Bakkerij Blom', participantIds: people.bas.id, note: 'Ze zoeken iemand in de winkel.' })
  const target = { id: crypto.randomUUID(), participantId: people.bas.id, title: 'winkelhulp', wish: 'Mensen om me heen' }
  const wrong = await fatima.submit(`/contacts/${id}/target`, { ...target, wish: '' })
  expect([wrong.status, wrong.text.includes('Schrijf welke wens dit werk dient.'), wrong.html.includes('value="winkelhulp"')]).toEqual([422, true, true])
  for (let sent = 0; sent < 2; sent++) await fatima.submit(`/contacts/${id}/target`, target)
  const { rows } = await world.owner.query("select number, agreed_on, content->'targets' as targets from plan_version where participant_id = $1 and kind = 'search'", [people.bas.id])
  expect(rows).toMatchObject([{ number: 1, agreed_on: null, targets: [{ title: 'winkelhulp', servesWish: 'Mensen om me heen' }] }])
  expect((await world.owner.query('select plan_target_ids, number from contact where id = $1', [id])).rows).toEqual([{ plan_target_ids: [target.id], number: 2 }])
  expect((await fatima.get(`/participants/${people.bas.id}/plan`)).text).toContain('winkelhulp Past bij: Mensen om me heen')
  for (const who of ['bram', 'lot'] as const) expect((await (await world.as(who)).submit(`/contacts/${id}/target`, { ...target, id: crypto.randomUUID() })).status).toBe(404)
  expect((await fatima.submit(`/contacts/${id}/target`, { ...target, id: crypto.randomUUID(), participantId: people.omar.id })).status).toBe(404)
  expect((await world.owner.query("select event from audit_line where event = 'zoekrichting uit notitie toegevoegd'")).rows.length).toBeGreaterThan(0)
})
