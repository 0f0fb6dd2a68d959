import { openSessions } from '#src/sign-in/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Answer } from '#src/web/answer.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { NewStaffPage } from './forms.tsx'
import { StaffListPage } from './list-page.tsx'
import { MemberPage } from './member-page.tsx'
import { RolesForm, rolesOf } from './role.ts'
import { giveRole } from './role-store.ts'
import { narrowStaff, StaffFilter, StaffForm, type StaffLine } from './staff-member.ts'
import { changeStaff, emailTaken, findStaff, listStaff, recordStaff } from './staff-store.ts'
import { listTeams } from './store.ts'
import { staffWords } from './words.ts'

/** The sentences for what a form said. */
export function said(visit: Visit, errors: Record<string, string>): Record<string, string> {
  const words = wordsIn(staffWords, visit.locale).errors
  return sentences(errors, words, words.unknownTeam)
}

/** Draws the page of a member again, with what was typed in one of its forms. */
export async function memberAnswer(visit: Visit, member: StaffLine, back: { form?: 'facts' | 'roles'; errors?: Record<string, string>; refused?: string } = {}): Promise<Answer> {
  const { name, email, phone, language } = member
  const typed = (form: 'facts' | 'roles', values: FormValues) => (back.form === form ? { values: valuesOf(visit.form), errors: said(visit, back.errors ?? {}) } : { values })
  const devices = (await openSessions(visit.db, member.id)).length
  return visit.page(
    <MemberPage
      member={member} teams={await listTeams(visit)} devices={devices} today={visit.today} demo={visit.actor.demo} refused={back.refused}
      facts={typed('facts', { name, email: email ?? '', phone: phone ?? '', language })} roles={typed('roles', { fromOn: visit.today })}
    />,
    back.form || back.refused ? 422 : 200,
  )
}

export const showStaffList: Action = async (visit) => {
  const staff = await listStaff(visit)
  const filter = StaffFilter.parse(Object.fromEntries(visit.query))
  visit.log({ objectType: 'staffList' })
  return visit.page(<StaffListPage staff={staff} shown={narrowStaff(staff, filter, visit.today)} filter={filter} today={visit.today} demo={visit.actor.demo} />)
}

export const newStaff: Action = async (visit) => {
  visit.log({ objectType: 'form' })
  return visit.page(<NewStaffPage id={crypto.randomUUID()} teams={await listTeams(visit)} values={{ fromOn: visit.today, language: 'nl' }} />)
}

async function unknownTeam(visit: Visit, form: RolesForm): Promise<Record<string, string> | undefined> {
  const [ips, treatment] = [await listTeams(visit, 'ips'), await listTeams(visit, 'treatment')]
  if (form.teamId && !ips.some(({ id }) => id === form.teamId)) return { teamId: 'unknownTeam' }
  return form.treatmentTeamId && !treatment.some(({ id }) => id === form.treatmentTeamId) ? { treatmentTeamId: 'unknownTeam' } : undefined
}

export const createStaff: Action = async (visit) => {
  const sent = visit.form.get('id') ?? ''
  const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sent) ? sent : crypto.randomUUID()
  visit.log({ kind: 'create', objectType: 'staff', objectId: id })
  const again = async (errors: Record<string, string>) => visit.page(<NewStaffPage id={id} teams={await listTeams(visit)} values={valuesOf(visit.form)} errors={said(visit, errors)} />, 422)
  const [person, roles] = [parseForm(StaffForm, visit.form), parseForm(RolesForm, visit.form)]
  if (!person.ok || !roles.ok) return again({ ...(person.ok ? {} : person.errors), ...(roles.ok ? {} : roles.errors) })
  if (await findStaff(visit, id)) return visit.redirect(urls.staff(id))
  if (person.value.email && (await emailTaken(visit, person.value.email))) return again({ email: 'emailTaken' })
  const strange = await unknownTeam(visit, roles.value)
  if (strange) return again(strange)
  await recordStaff(visit, id, person.value)
  for (const role of rolesOf(roles.value)) await giveRole(visit, id, { ...role, fromOn: roles.value.fromOn })
  return visit.redirect(urls.staff(id))
}

/** The member of the address, with the log line of this visit; undefined when not of this organisation. */
export async function memberOf(visit: Visit): Promise<StaffLine | undefined> {
  const member = await findStaff(visit, visit.param('staff'))
  if (member) visit.log({ objectType: 'staff', objectId: member.id })
  return member
}

export const showStaff: Action = async (visit) => {
  const member = await memberOf(visit)
  return member ? memberAnswer(visit, member) : visit.notFound()
}

export const saveStaff: Action = async (visit) => {
  const member = await memberOf(visit)
  if (!member) return visit.notFound()
  const input = parseForm(StaffForm, visit.form)
  if (!input.ok) return memberAnswer(visit, member, { form: 'facts', errors: input.errors })
  if (input.value.email && (await emailTaken(visit, input.value.email, member.id))) return memberAnswer(visit, member, { form: 'facts', errors: { email: 'emailTaken' } })
  await changeStaff(visit, member.id, input.value)
  return visit.redirect(urls.staff(member.id))
}

export const addRole: Action = async (visit) => {
  const member = await memberOf(visit)
  if (!member) return visit.notFound()
  const again = (errors: Record<string, string>) => memberAnswer(visit, member, { form: 'roles', errors })
  const input = parseForm(RolesForm, visit.form)
  if (!input.ok) return again(input.errors)
  const strange = await unknownTeam(visit, input.value)
  if (strange) return again(strange)
  const fresh = rolesOf(input.value).filter((role) => !member.held.some((held) => held.role === role.role && held.teamId === role.teamId && held.withdrawnAt === null && (held.untilOn === null || held.untilOn >= input.value.fromOn)))
  if (fresh.length === 0) return again({ roles: 'roleHeld' })
  for (const role of fresh) await giveRole(visit, member.id, { ...role, fromOn: input.value.fromOn })
  return visit.redirect(urls.staff(member.id))
}
