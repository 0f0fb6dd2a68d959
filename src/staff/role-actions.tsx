import { urls } from '#src/urls.ts'
import { parseForm, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { EndRolePage } from './act-pages.tsx'
import { memberAnswer, memberOf, said, unknownTeam } from './member.tsx'
import { EndRoleForm, isLastAdministrator, isOver, RolesForm, rolesOf } from './role.ts'
import { endRole, giveRole, oneAtATime } from './role-store.ts'
import type { StaffLine } from './staff-member.ts'
import { listStaff } from './staff-store.ts'

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

/** Whether nobody could manage the staff any more without this member. */
export const wouldLockOut = async (visit: Visit, member: StaffLine) => isLastAdministrator(await listStaff(visit), member.id, { on: visit.today, demo: visit.actor.demo })

async function roleOf(visit: Visit) {
  const member = await memberOf(visit)
  const role = member?.held.find(({ id }) => id === visit.param('membership'))
  return member && role && !isOver(role, visit.today) ? { member, role } : undefined
}

export const showEndRole: Action = async (visit) => {
  const found = await roleOf(visit)
  return found ? visit.page(<EndRolePage {...found} values={{}} />) : visit.notFound()
}

export const saveEndRole: Action = async (visit) => {
  await oneAtATime(visit)
  const found = await roleOf(visit)
  if (!found) return visit.notFound()
  const again = (errors: Record<string, string>) => visit.page(<EndRolePage {...found} values={valuesOf(visit.form)} errors={said(visit, errors)} />, 422)
  const input = parseForm(EndRoleForm, visit.form)
  if (!input.ok) return again(input.errors)
  const { untilOn } = input.value
  if (untilOn !== null && untilOn < found.role.fromOn) return again({ untilOn: 'dayBeforeStart' })
  if (found.role.role === 'administrator' && (await wouldLockOut(visit, found.member))) return again({ untilOn: 'lastAdministrator' })
  await endRole(visit, found.member.id, found.role.id, untilOn)
  return visit.redirect(urls.staff(found.member.id))
}
