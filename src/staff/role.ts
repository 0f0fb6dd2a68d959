import { z } from 'zod'
import { type Role, roles } from '#src/access/permissions.ts'
import { Day, OptionalDay } from '#src/kernel/day.ts'
import { type RoleAt, type StaffLine, worksOn } from './staff-member.ts'

const inTeams: Partial<Record<Role, 'ips' | 'treatment'>> = { coach: 'ips', teamLead: 'ips', treatmentTeamMember: 'treatment' }

/** The kind of team a role is held in; undefined for a role in the whole organisation. */
export function teamKindOf(role: Role): 'ips' | 'treatment' | undefined {
  return inTeams[role]
}

/** Whether a role counts on a day: it has begun, has not ended and was not taken back. */
export function isHeldOn(role: Pick<RoleAt, 'fromOn' | 'untilOn' | 'withdrawnAt'>, on: Day): boolean {
  return role.withdrawnAt === null && role.fromOn <= on && (role.untilOn === null || role.untilOn >= on)
}

/** Whether a role has ended on a day or was taken back, so that nothing is left to end. */
export function isOver(role: Pick<RoleAt, 'untilOn' | 'withdrawnAt'>, on: Day): boolean {
  return role.withdrawnAt !== null || (role.untilOn !== null && role.untilOn < on)
}

/** Whether without this member nobody would be left who can sign in and manage the staff, today and from now on. */
export function isLastAdministrator(staff: readonly StaffLine[], memberId: string, { on, demo }: { on: Day; demo: boolean }): boolean {
  const lasting = (line: StaffLine) => line.held.some((role) => role.role === 'administrator' && role.untilOn === null && isHeldOn(role, on))
  const others = staff.filter((line) => line.id !== memberId && worksOn(line, on) && lasting(line) && (demo || line.signsInAs !== null))
  const member = staff.find(({ id }) => id === memberId)
  return others.length === 0 && member !== undefined && member.held.some((role) => role.role === 'administrator' && !isOver(role, on))
}

const empty = (text: string) => (text === '' ? null : text)
const needs = (form: { roles: readonly Role[] }, kind: 'ips' | 'treatment') => form.roles.some((role) => teamKindOf(role) === kind)

/** Roles to begin on a day; coach and team lead in an IPS team, a treatment-team member in a treatment team. */
export const RolesForm = z
  .object({
    roles: z.array(z.enum(roles, 'roleMissing'), 'roleMissing').min(1, 'roleMissing'),
    teamId: z.string().default('').transform(empty),
    treatmentTeamId: z.string().default('').transform(empty),
    fromOn: Day('dayMissing'),
  })
  .refine((form) => !needs(form, 'ips') || form.teamId !== null, { message: 'teamMissing', path: ['teamId'] })
  .refine((form) => !needs(form, 'treatment') || form.treatmentTeamId !== null, { message: 'treatmentTeamMissing', path: ['treatmentTeamId'] })
export type RolesForm = z.infer<typeof RolesForm>

/** Each role of a form with the team it belongs in. */
export function rolesOf({ roles: chosen, teamId, treatmentTeamId }: RolesForm): { role: Role; teamId: string | null }[] {
  return chosen.map((role) => {
    const kind = teamKindOf(role)
    return { role, teamId: kind === 'ips' ? teamId : kind === 'treatment' ? treatmentTeamId : null }
  })
}

/** The last day of a role; empty takes it back at once. */
export const EndRoleForm = z.object({ untilOn: OptionalDay('dayWrong') })
