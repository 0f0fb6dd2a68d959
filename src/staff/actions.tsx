import { urls } from '#src/urls.ts'
import { parseForm, valuesOf } from '#src/web/form.ts'
import type { Action } from '#src/web/visit.ts'
import { NewStaffPage } from './forms.tsx'
import { StaffListPage } from './list-page.tsx'
import { memberAnswer, memberOf, said, unknownTeam } from './member.tsx'
import { RolesForm, rolesOf } from './role.ts'
import { giveRole } from './role-store.ts'
import { narrowStaff, StaffFilter, StaffForm } from './staff-member.ts'
import { changeStaff, emailTaken, findStaff, listStaff, recordStaff } from './staff-store.ts'
import { listTeams } from './store.ts'

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
