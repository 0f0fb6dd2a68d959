import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { staff, teams } from '#src/demo/cast.ts'
import { openWorld, type World } from '#test/world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const today = '2026-11-23'
const roleIdOf = async (staffId: string, role: string) => (await world.owner.query<{ id: string }>('select id from membership where staff_id = $1 and role = $2', [staffId, role])).rows[0]!.id
const stored = async (staffId: string) => (await world.owner.query('select role, team_id, from_on, until_on, withdrawn_at from membership where staff_id = $1 order by from_on', [staffId])).rows

async function hire(fields: Record<string, string | readonly string[]> = {}) {
  const wim = await world.as('wim')
  const made = await wim.submit('/staff', { name: 'Nieuwe Collega', email: `nieuw-${crypto.randomUUID().slice(0, 8)}@waterland.example`, roles: ['coach'], teamId: teams.west.id, fromOn: today, ...fields })
  return { wim, made, id: made.location?.split('/').at(-1) ?? '' }
}

test('an administrator sees the staff of the own organisation and of no other', async () => {
  const list = await (await world.as('wim')).get('/staff')
  expect(list.text).toContain('Fatima Aydin')
  expect(list.text).toContain('Coach, IPS-team West')
  expect(list.text).not.toContain('Lot Veenstra')
  const wim = await world.as('wim')
  for (const url of [`/staff/${staff.lot.id}`, `/staff/${staff.lot.id}/end`]) expect((await wim.get(url)).status).toBe(404)
  for (const act of ['roles', 'invite', 'end', 'sign-out']) expect((await wim.submit(`/staff/${staff.lot.id}/${act}`, { roles: ['coach'], teamId: teams.west.id, fromOn: today })).status).toBe(404)
  expect((await wim.get(`/teams/${teams.haven.id}`)).status).toBe(404)
  expect((await wim.submit(`/teams/${teams.haven.id}`, { name: 'Gekaapt' })).status).toBe(404)
})

test('only an administrator comes here', async () => {
  for (const who of ['fatima', 'marieke', 'els', 'ada', 'ruben', 'petra'] as const) {
    const visitor = await world.as(who)
    expect((await visitor.get('/staff')).status).toBe(404)
    expect((await visitor.submit('/staff', { name: 'Iemand' })).status).toBe(404)
  }
})

test('a new staff member is recorded with roles, each in its own kind of team', async () => {
  const { made, wim, id } = await hire({ roles: ['coach', 'treatmentTeamMember'], treatmentTeamId: teams.factWest.id })
  expect(made.status).toBe(303)
  expect((await wim.get(made.location!)).text).toContain('FACT West')
  expect((await stored(id)).map(({ role, team_id }) => [role, team_id]).sort()).toEqual([['coach', teams.west.id], ['treatmentTeamMember', teams.factWest.id]])
})

test('what is wrong in the form comes back with sentences', async () => {
  const { made } = await hire({ name: '', email: 'geen adres', teamId: '' })
  expect(made.status).toBe(422)
  for (const sentence of ['Vul de naam in.', 'Dit is geen e-mailadres', 'Kies het IPS-team']) expect(made.text).toContain(sentence)
  expect((await hire({ email: 'Fatima@Waterland.example' })).made.text).toContain('al van iemand anders')
  expect((await hire({ teamId: teams.haven.id })).made.status).toBe(422)
})

test('a role given works at the next request, and taken back stops at the next request, also on its first day', async () => {
  const [wim, ruben] = [await world.as('wim'), await world.as('ruben')]
  expect((await ruben.get('/participants')).status).toBe(404)
  await wim.submit(`/staff/${staff.ruben.id}/roles`, { roles: ['coach'], teamId: teams.west.id, fromOn: today })
  expect((await ruben.get('/participants')).status).toBe(200)
  const role = await roleIdOf(staff.ruben.id, 'coach')
  expect((await wim.submit(`/staff/${staff.ruben.id}/roles/${role}/end`)).status).toBe(303)
  expect((await ruben.get('/participants')).status).toBe(404)
  expect((await stored(staff.ruben.id)).filter((row) => row.role === 'coach')).toMatchObject([{ from_on: today, until_on: today }])
  expect((await wim.submit(`/staff/${staff.ruben.id}/roles`, { roles: ['coach'], teamId: teams.west.id, fromOn: today })).status).toBe(303)
  expect((await ruben.get('/participants')).status).toBe(200)
})

test('a role that ends on a later day counts until then and stays on record', async () => {
  const { wim, id } = await hire()
  const role = await roleIdOf(id, 'coach')
  expect((await wim.submit(`/staff/${id}/roles/${role}/end`, { untilOn: '2026-11-01' })).status).toBe(422)
  await wim.submit(`/staff/${id}/roles/${role}/end`, { untilOn: '2026-12-31' })
  expect(await stored(id)).toMatchObject([{ until_on: '2026-12-31', withdrawn_at: null }])
  expect((await wim.get(`/staff/${id}`)).text).toContain('31 dec 2026')
})

test('a role is not given twice in one team', async () => {
  const { wim, id } = await hire()
  const again = await wim.submit(`/staff/${id}/roles`, { roles: ['coach'], teamId: teams.west.id, fromOn: today })
  expect(again.status).toBe(422)
  expect(again.text).toContain('heeft deze rol al')
})

test('the last administrator can neither lose the role nor leave', async () => {
  const wim = await world.as('wim')
  const role = await roleIdOf(staff.wim.id, 'administrator')
  expect((await wim.submit(`/staff/${staff.wim.id}/roles/${role}/end`)).text).toContain('laatste functioneel beheerder')
  expect((await wim.submit(`/staff/${staff.wim.id}/end`)).status).toBe(422)
  expect((await wim.get('/staff')).status).toBe(200)
})

test('an invitation is shown once, mailed in neutral words, works, and makes the one before it void', async () => {
  const { wim, id } = await hire()
  const linkOf = (html: string) => /http:\/\/localhost(\/invitation\/[\w-]+)/.exec(html)![1]!
  const first = linkOf((await wim.submit(`/staff/${id}/invite`)).html)
  const second = linkOf((await wim.submit(`/staff/${id}/invite`)).html)
  expect((await world.stranger().get(first)).status).toBe(410)
  expect((await world.stranger().get(second)).status).toBe(200)
  const { rows } = await world.owner.query<{ days: number }>("select extract(epoch from expires_at - $1::timestamptz) / 86400 as days from invitation where staff_id = $2 and used_at is null", [world.now, id])
  expect(rows.map(({ days }) => Number(days))).toEqual([7])
  const folder = path.join(world.dataFolder, 'mail')
  const letters = () => (fs.existsSync(folder) ? fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file), 'utf8').replace(/=\r?\n/g, '')) : [])
  await expect.poll(() => letters().filter((letter) => letter.includes('/invitation/')).length).toBeGreaterThanOrEqual(2)
  expect(letters().join()).not.toMatch(/IPS|Waterland(?!\.example)|deelnemer|Nieuwe Collega/)
  expect((await wim.get(`/staff/${id}`)).html).not.toContain('/invitation/')
})

test('who has signed in before gets a new password and a new second step', async () => {
  const { wim, id } = await hire()
  await world.owner.query("insert into login (id, organisation_id, staff_id, email, password_hash, totp_secret) select gen_random_uuid(), organisation_id, id, email, 'x', 'x' from staff where id = $1", [id])
  await wim.submit(`/staff/${id}/invite`)
  expect((await world.owner.query('select kind from invitation where staff_id = $1 and used_at is null', [id])).rows).toEqual([{ kind: 'reset' }])
})

test('signing somebody out everywhere ends their sessions at once', async () => {
  const tim = await world.as('tim')
  expect((await tim.get('/account')).status).toBe(200)
  await (await world.as('wim')).submit(`/staff/${staff.tim.id}/sign-out`)
  expect((await tim.get('/account')).status).toBe(303)
})

test('who leaves is out at once: sessions, login, invitations and roles end, and the participants keep their record', async () => {
  const [wim, joris] = [await world.as('wim'), await world.as('joris')]
  await world.owner.query("insert into login (id, organisation_id, staff_id, email, password_hash) select gen_random_uuid(), organisation_id, id, email, 'x' from staff where id = $1", [staff.joris.id])
  await wim.submit(`/staff/${staff.joris.id}/invite`)
  expect((await wim.get(`/staff/${staff.joris.id}/end`)).text).toContain('1 deelnemer heeft deze persoon nu als coach')
  expect((await wim.submit(`/staff/${staff.joris.id}/end`)).status).toBe(303)
  const count = async (what: string) => (await world.owner.query<{ n: number }>(`select count(*)::int as n from ${what}`, [staff.joris.id])).rows[0]!.n
  expect(await count('session where staff_id = $1 and ended_at is null')).toBe(0)
  expect((await joris.get('/account')).status).toBe(303)
  expect((await (await world.as('joris')).get('/account')).status).toBe(303)
  expect(await count('login where staff_id = $1 and ended_at is null')).toBe(0)
  expect(await count('invitation where staff_id = $1 and used_at is null')).toBe(0)
  expect(await count('membership where staff_id = $1 and withdrawn_at is null')).toBe(0)
  expect(await count('membership where staff_id = $1')).toBe(1)
  expect(await count('assignment where staff_id = $1 and until_on is null')).toBe(1)
  const list = await (await world.as('peter')).get('/participants')
  expect(list.text).toMatch(/Daan[^;]{0,60}Heeft geen coach/)
  expect((await (await world.as('peter')).get('/today')).text).toContain('Daan')
  expect((await wim.get('/staff')).text).not.toContain('Joris Wolters')
  expect((await wim.get('/staff?show=gone')).text).toContain('Joris Wolters')
})

test('teams are added, renamed and ended, but not while somebody is in them', async () => {
  const wim = await world.as('wim')
  expect((await wim.submit('/teams', { name: 'IPS-team Noord', kind: 'ips' })).status).toBe(303)
  expect((await wim.submit('/teams', { name: 'ips-team noord', kind: 'ips' })).status).toBe(422)
  const { rows } = await world.owner.query<{ id: string }>("select id from team where name = 'IPS-team Noord'")
  await wim.submit(`/teams/${rows[0]!.id}`, { name: 'IPS-team Zuid' })
  expect((await wim.get('/teams')).text).toContain('IPS-team Zuid')
  expect((await wim.submit(`/teams/${rows[0]!.id}/end`)).status).toBe(303)
  expect((await wim.get('/staff/new')).text).not.toContain('IPS-team Zuid')
  const west = await wim.submit(`/teams/${teams.west.id}/end`)
  expect(west.status).toBe(422)
  expect(west.text).toContain('werken nog mensen')
})

test('a treatment team that still cares for participants cannot end', async () => {
  const wim = await world.as('wim')
  const answer = await wim.submit(`/teams/${teams.factCentrum.id}/end`)
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('begeleidt nog deelnemers')
})
