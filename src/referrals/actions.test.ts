import { afterAll, beforeAll, expect, test } from 'vitest'
import { organisations, people, staff, teams } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const jip = { givenName: 'Jip', prefix: 'van der', familyName: 'Linden', phone: '06 00 00 12 34', wish: 'Ik wil met hout werken.', source: 'treatmentTeam', sourceOrganisation: 'FACT West', receivedOn: '2026-11-16', teamId: teams.west.id }

async function referred(overrides: Record<string, string> = {}, who: 'fatima' | 'marieke' = 'fatima'): Promise<{ id: string; url: string }> {
  const id = overrides['id'] ?? crypto.randomUUID()
  const answer = await (await world.as(who)).submit('/referrals', { ...jip, id, ...overrides })
  expect(answer.location).toBe(`/referrals/${id}`)
  return { id, url: `/referrals/${id}` }
}

const lines = async (objectId: string) => (await world.owner.query<{ event: string; kind: string }>("select event, kind from audit_line where object_id = $1 and outcome = 'success' order by seq", [objectId])).rows

test('a coach writes down who wants to work, keeps it herself, and the team lead sees it too', async () => {
  const { id, url } = await referred()
  const fatima = await world.as('fatima')
  expect((await fatima.get(url)).text).toContain('Ik wil met hout werken.')
  expect((await fatima.get('/referrals')).text).toContain('Linden, Jip van der')
  expect((await (await world.as('marieke')).get('/referrals')).text).toContain('Linden, Jip van der')
  expect((await (await world.as('bram')).get('/referrals')).text).not.toContain('Linden')
  expect((await (await world.as('bram')).get(url)).status).toBe(404)
  expect((await (await world.as('peter')).get(url)).status).toBe(404)
  expect((await (await world.as('inge')).get(url)).status).toBe(404)
  expect((await world.owner.query('select given_to from referral where id = $1', [id])).rows[0].given_to).toBe(staff.fatima.id)
  expect((await lines(id)).map(({ event }) => event)).toContain('aanmelding opgeschreven')
})

test('a form that arrives twice makes one referral with one step', async () => {
  const { id } = await referred()
  await referred({ id })
  expect((await world.owner.query('select count(*)::int as count from referral_step where referral_id = $1', [id])).rows[0].count).toBe(1)
})

test('a referral without a source or a name comes back with a sentence and everything that was typed', async () => {
  const answer = await (await world.as('fatima')).submit('/referrals', { ...jip, familyName: '', source: '', receivedOn: '2026-12-24' })
  expect(answer.status).toBe(422)
  for (const sentence of ['Vul de achternaam in.', 'Kies wie deze persoon aanmeldt.']) expect(answer.text).toContain(sentence)
  expect(answer.text).toContain('Ik wil met hout werken.')
  expect((await (await world.as('fatima')).submit('/referrals', { ...jip, receivedOn: '2026-12-24' })).text).toContain('Deze dag is nog niet geweest.')
  expect((await (await world.as('fatima')).submit('/referrals', { ...jip, teamId: teams.centrum.id })).text).toContain('Kies een van je eigen teams.')
})

test('a team lead gives a referral to a coach, who then sees it; only to a coach of the own teams', async () => {
  const { url } = await referred({}, 'marieke')
  const marieke = await world.as('marieke')
  expect((await marieke.submit(`${url}/give`, { givenTo: staff.joris.id })).status).toBe(404)
  expect((await marieke.submit(`${url}/give`, { givenTo: staff.noor.id })).status).toBe(303)
  expect((await (await world.as('noor')).get(url)).status).toBe(200)
  expect((await (await world.as('noor')).submit(`${url}/give`, { givenTo: staff.fatima.id })).status).toBe(404)
})

test('a decline needs a reason; one can be taken back at once, and not by somebody else', async () => {
  const { id, url } = await referred()
  const fatima = await world.as('fatima')
  expect((await fatima.submit(`${url}/steps/declined`, { onDay: '2026-11-20' })).text).toContain('Kies een reden.')
  expect((await fatima.submit(`${url}/steps/declined`, { onDay: '2026-11-10', reason: 'moved' })).text).toContain('Deze dag ligt voor de vorige stap.')
  const taken = await fatima.submit(`${url}/steps/declined`, { onDay: '2026-11-20', reason: 'moved' })
  expect((await fatima.get(taken.location!)).text).toContain('Opgeschreven: Niet begonnen.')
  const step = new URLSearchParams(taken.location!.split('?')[1]).get('saved')
  expect((await (await world.as('marieke')).submit(`${url}/steps/${step}/undo`)).status).toBe(404)
  expect((await fatima.submit(`${url}/steps/${step}/undo`)).status).toBe(303)
  expect((await world.owner.query('select count(*)::int as count from referral_step where referral_id = $1', [id])).rows[0].count).toBe(1)
})

test('the second look is for the team lead, and asks with whom she looked', async () => {
  const { url } = await referred()
  const fatima = await world.as('fatima')
  await fatima.submit(`${url}/steps/declined`, { onDay: '2026-11-20', reason: 'tooEarly' })
  expect((await fatima.submit(`${url}/steps/secondLook`, { onDay: '2026-11-20', note: 'Ik kijk zelf wel.' })).status).toBe(404)
  expect((await fatima.submit(`${url}/accept`, {})).location).toBe(url)
  const marieke = await world.as('marieke')
  expect((await marieke.submit(`${url}/steps/secondLook`, { onDay: '2026-11-23' })).text).toContain('Schrijf op met wie je keek en wat jullie zagen.')
  expect((await marieke.submit(`${url}/steps/secondLook`, { onDay: '2026-11-23', note: 'Met Noor en Jip samen: Jip wil eerst verhuizen.' })).status).toBe(303)
  const letter = await fatima.get(`${url}/letter`)
  expect(letter.text).toContain('Dat ligt niet aan jou.')
  expect(letter.text).not.toContain('Te vroeg')
})

test('accepting makes the person and the period of support, filled in and linked, once', async () => {
  const { id, url } = await referred({ familyName: 'Zaal' })
  const fatima = await world.as('fatima')
  const form = await fatima.get(`${url}/accept`)
  for (const value of ['value="Zaal"', 'value="06 00 00 12 34"', 'value="2026-11-16"']) expect(form.html).toContain(value)
  const person = crypto.randomUUID()
  const begin = { id: person, givenName: 'Jip', familyName: 'Zaal', targetGroup: 'ggz', teamId: teams.west.id, coachId: staff.fatima.id, referredOn: '2026-11-16', startedOn: '2026-11-20', workStatusAtStart: 'outOfWork' }
  expect((await fatima.submit(`${url}/accept`, { ...begin, targetGroup: '' })).text).toContain('Kies een doelgroep.')
  for (let sent = 0; sent < 2; sent++) expect((await fatima.submit(`${url}/accept`, begin)).location).toBe(`/participants/${person}`)
  const { rows } = await world.owner.query('select referral_id, started_on from enrolment where participant_id = $1', [person])
  expect(rows).toEqual([{ referral_id: id, started_on: '2026-11-20' }])
  expect((await world.owner.query("select on_day, participant_id from referral_step where referral_id = $1 and step = 'accepted'", [id])).rows).toEqual([{ on_day: '2026-11-20', participant_id: person }])
  expect((await fatima.get(`/participants/${person}/around`)).html).toContain(url)
})

test('somebody who was here before is recognised, and begins again with the history kept', async () => {
  const { url } = await referred({ givenName: 'BAS', familyName: 'Jánsen', prefix: '' })
  const fatima = await world.as('fatima')
  expect((await fatima.get(`${url}/accept`)).text).toContain('Staat deze persoon er al?')
  const begin = { id: crypto.randomUUID(), givenName: 'Bas', familyName: 'Jansen', targetGroup: 'ggz', teamId: teams.west.id, coachId: staff.fatima.id, startedOn: '2026-11-23', workStatusAtStart: 'outOfWork' }
  expect((await fatima.submit(`${url}/accept`, begin)).text).toContain('Kies of het een van deze mensen is.')
  expect((await fatima.submit(`${url}/accept`, { ...begin, samePerson: people.bas.id })).text).toContain('Deze persoon heeft al begeleiding.')
  await world.owner.query("update enrolment set closed_on = '2026-11-20', close_reason = 'moved' where participant_id = $1", [people.bas.id])
  expect((await fatima.submit(`${url}/accept`, { ...begin, samePerson: people.bas.id })).location).toBe(`/participants/${people.bas.id}`)
  const { rows } = await world.owner.query('select closed_on, follows_id is not null as follows from enrolment where participant_id = $1 order by started_on', [people.bas.id])
  expect(rows).toEqual([{ closed_on: '2026-11-20', follows: false }, { closed_on: null, follows: true }])
})

test('a new participant who looks like somebody within reach is asked about first; of somebody elsewhere nothing shows', async () => {
  const fatima = await world.as('fatima')
  const twin = { givenName: 'Sanne', familyName: 'Bos', targetGroup: 'lvb', teamId: teams.west.id, coachId: staff.fatima.id, workStatusAtStart: 'outOfWork' }
  const asked = await fatima.submit('/participants', { ...twin, bornOn: people.sanne.bornOn })
  expect(asked.status).toBe(422)
  expect(asked.html).toContain(`/participants/${people.sanne.id}`)
  expect((await fatima.submit('/participants', { ...twin, bornOn: '1990-01-01' })).status).toBe(303)
  expect((await fatima.submit('/participants', { ...twin, bornOn: people.sanne.bornOn, somebodyElse: 'on' })).status).toBe(303)
  expect((await (await world.as('bram')).submit('/participants', { ...twin, coachId: staff.bram.id })).status).toBe(303)
})

test('the open form is closed until a team lead says which team receives, and unknown looks the same', async () => {
  const stranger = world.stranger()
  const closed = await stranger.get('/aanmelden/ggz-waterland')
  expect(closed.status).toBe(404)
  expect((await stranger.get('/aanmelden/bestaat-niet')).text).toBe(closed.text)
  expect((await stranger.submit('/aanmelden/ggz-waterland', { source: 'self', givenName: 'Noa', familyName: 'Vis', reach: '06 00 00 11 22' })).status).toBe(404)
  expect((await (await world.as('fatima')).submit('/referrals/self-referral', { teamId: teams.west.id })).status).toBe(404)
  const marieke = await world.as('marieke')
  expect((await marieke.submit('/referrals/self-referral', { teamId: teams.haven.id })).status).toBe(404)
  expect((await marieke.submit('/referrals/self-referral', { teamId: teams.west.id })).status).toBe(303)
  expect((await stranger.get('/aanmelden/ggz-waterland')).text).toContain('Ik wil werken')
  expect((await marieke.get('/referrals/self-referral')).html).toContain('http://localhost/aanmelden/ggz-waterland')
})

test('somebody without an account says "I want to work"; it stands once with the receiving team, with a line in the log, and nothing stands in the address', async () => {
  const stranger = world.stranger()
  const id = crypto.randomUUID()
  const noa = { id, source: 'self', givenName: 'Noa', familyName: 'Vis', reach: '06 00 00 11 22', wish: 'Iets met dieren.' }
  const wrong = await stranger.submit('/aanmelden/ggz-waterland', { ...noa, reach: '' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Vul je telefoon of e-mail in.')
  expect(wrong.text).toContain('Iets met dieren.')
  for (const reach of ['06 00', 'noa@']) expect((await stranger.submit('/aanmelden/ggz-waterland', { ...noa, reach })).text).toContain('Kijk of het nummer of de e-mail klopt.')
  for (let sent = 0; sent < 2; sent++) expect((await stranger.submit('/aanmelden/ggz-waterland', noa)).location).toBe('/aanmelden/ggz-waterland/gelukt')
  expect((await stranger.get('/aanmelden/ggz-waterland/gelukt')).text).toContain('Je bent aangemeld')
  expect((await world.owner.query('select organisation_id, team_id, given_to, recorded_by, received_on, phone, email from referral where id = $1', [id])).rows).toEqual([{ organisation_id: organisations.waterland.id, team_id: teams.west.id, given_to: null, recorded_by: null, received_on: '2026-11-23', phone: '06 00 00 11 22', email: null }])
  expect((await world.owner.query('select step from referral_step where referral_id = $1', [id])).rows).toEqual([{ step: 'received' }])
  expect((await lines(id)).map(({ event, kind }) => [event, kind])).toContainEqual(['zelf aangemeld', 'create'])
  expect((await (await world.as('marieke')).get('/referrals')).text).toContain('Vis, Noa')
  expect((await (await world.as('peter')).get('/referrals')).text).not.toContain('Vis, Noa')
  expect((await (await world.as('inge')).get('/referrals')).text).not.toContain('Vis, Noa')
})

test('a program that fills in what nobody sees gets the same answer and leaves nothing', async () => {
  const id = crypto.randomUUID()
  expect((await world.stranger().submit('/aanmelden/ggz-waterland', { id, source: 'self', givenName: 'Buy', familyName: 'Now', reach: '06 00 00 99 99', website: 'https://spam.example' })).location).toBe('/aanmelden/ggz-waterland/gelukt')
  expect((await world.owner.query('select 1 from referral where id = $1', [id])).rows).toEqual([])
})

test('a team lead takes away what is no referral, but never what a colleague wrote down', async () => {
  const id = crypto.randomUUID()
  await world.stranger().submit('/aanmelden/ggz-waterland', { id, source: 'self', givenName: 'Koop', familyName: 'Nu', reach: 'nu@koop.example' })
  expect((await (await world.as('fatima')).submit(`/referrals/${id}/remove`)).status).toBe(404)
  const marieke = await world.as('marieke')
  expect((await marieke.submit(`/referrals/${id}/remove`)).location).toBe('/referrals')
  expect((await world.owner.query('select 1 from referral_step where referral_id = $1', [id])).rows).toEqual([])
  const own = await referred()
  expect((await marieke.submit(`${own.url}/remove`)).status).toBe(404)
})
