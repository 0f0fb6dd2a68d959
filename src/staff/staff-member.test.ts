import { expect, test } from 'vitest'
import { isHeldOn, isLastAdministrator, isOver, RolesForm, rolesOf, teamKindOf } from './role.ts'
import { narrowStaff, signingOf, StaffForm, worksOn } from './staff-member.ts'
import { sampleRole, sampleStaff } from './staff-member.sample.ts'
import { teamEndRefused } from './team.ts'

const on = '2026-11-23'
const administrator = sampleRole({ role: 'administrator', teamId: null, team: null })

test('a role counts from its first up to and including its last day', () => {
  const role = sampleRole({ fromOn: '2026-11-01', untilOn: '2026-11-30' })
  expect(['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((day) => isHeldOn(role, day as never))).toEqual([false, true, true, false])
})

test('a role taken back counts no longer, whatever its last day', () => {
  const role = sampleRole({ untilOn: '2026-11-30', withdrawnAt: '2026-11-23T08:00:00.000Z' })
  expect(isHeldOn(role, on)).toBe(false)
  expect(isOver(role, on)).toBe(true)
})

test('the day somebody leaves counts as gone', () => {
  expect(worksOn({ endedOn: on }, on)).toBe(false)
  expect(worksOn({ endedOn: '2026-11-24' }, on)).toBe(true)
})

test('whether somebody can sign in has four answers', () => {
  expect(signingOf(sampleStaff(), on, false)).toBe('can')
  expect(signingOf(sampleStaff({ signsInAs: null }), on, false)).toBe('not')
  expect(signingOf(sampleStaff({ signsInAs: null, invitedUntil: '2026-11-30T08:00:00.000Z' }), on, false)).toBe('invited')
  expect(signingOf(sampleStaff({ endedOn: on }), on, true)).toBe('gone')
})

test('the only administrator who can sign in is the last one', () => {
  const wim = sampleStaff({ id: 'wim', held: [administrator] })
  const last = (...others: ReturnType<typeof sampleStaff>[]) => isLastAdministrator([wim, ...others], 'wim', { on, demo: false })
  expect(last()).toBe(true)
  expect(last(sampleStaff({ id: 'ann', held: [administrator] }))).toBe(false)
  expect(last(sampleStaff({ id: 'ann', held: [administrator], signsInAs: null }))).toBe(true)
  expect(last(sampleStaff({ id: 'ann', held: [administrator], endedOn: on }))).toBe(true)
  expect(last(sampleStaff({ id: 'ann', held: [{ ...administrator, untilOn: '2026-12-31' }] }))).toBe(true)
  expect(last(sampleStaff({ id: 'ann', held: [{ ...administrator, fromOn: '2026-12-01' }] }))).toBe(true)
  expect(last(sampleStaff({ id: 'ann', held: [{ ...administrator, withdrawnAt: '2026-11-01T00:00:00.000Z' }] }))).toBe(true)
})

test('who is no administrator is never the last one', () => {
  expect(isLastAdministrator([sampleStaff()], 's', { on, demo: false })).toBe(false)
})

test('coach and team lead hold their role in an IPS team, others elsewhere', () => {
  expect(teamKindOf('coach')).toBe('ips')
  expect(teamKindOf('treatmentTeamMember')).toBe('treatment')
  expect(teamKindOf('researcher')).toBeUndefined()
  const form = RolesForm.parse({ roles: ['coach', 'treatmentTeamMember', 'privacyOfficer'], teamId: 'a', treatmentTeamId: 'b', fromOn: on })
  expect(rolesOf(form)).toEqual([{ role: 'coach', teamId: 'a' }, { role: 'treatmentTeamMember', teamId: 'b' }, { role: 'privacyOfficer', teamId: null }])
})

test('a role that needs a team is refused without one', () => {
  expect(RolesForm.safeParse({ roles: ['coach'], fromOn: on }).success).toBe(false)
  expect(RolesForm.safeParse({ roles: ['treatmentTeamMember'], teamId: 'a', fromOn: on }).success).toBe(false)
  expect(RolesForm.safeParse({ roles: ['assessor'], fromOn: on }).success).toBe(true)
  expect(RolesForm.safeParse({ roles: [], fromOn: on }).success).toBe(false)
})

test('an e-mail address is kept in small letters, and may be left empty', () => {
  expect(StaffForm.parse({ name: 'Jip', email: ' Jip@Voorbeeld.Example ' }).email).toBe('jip@voorbeeld.example')
  expect(StaffForm.parse({ name: 'Jip' }).email).toBeNull()
  expect(StaffForm.safeParse({ name: 'Jip', email: 'jip' }).success).toBe(false)
})

test('searching is blind to accents and capitals, and leaves out who has left unless asked', () => {
  const staff = [sampleStaff({ id: 'a', name: 'Zoë Öztürk' }), sampleStaff({ id: 'b', name: 'Jan Zoë', endedOn: '2026-01-01' })]
  const ids = (q: string, show: 'now' | 'gone' | 'all') => narrowStaff(staff, { q, show }, on).map(({ id }) => id)
  expect(ids('ZOE', 'now')).toEqual(['a'])
  expect(ids('zoe', 'gone')).toEqual(['b'])
  expect(ids('', 'all')).toEqual(['a', 'b'])
})

test('a team with people in it, staff or participants, cannot end', () => {
  expect(teamEndRefused({ staff: 1, participants: 0 })).toBe('teamHasStaff')
  expect(teamEndRefused({ staff: 0, participants: 1 })).toBe('teamHasParticipants')
  expect(teamEndRefused({ staff: 0, participants: 0 })).toBeUndefined()
})
