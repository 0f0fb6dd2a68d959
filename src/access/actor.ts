import type { Acting } from '#src/db/db.ts'
import type { Day } from '#src/kernel/day.ts'
import { may, type Permission, permissions, type Role } from './permissions.ts'

/** Who visits: a staff member of one organisation, with the roles of this day. */
export interface Actor {
  organisationId: string
  organisationName: string
  /** The organisation is the fictional demonstration. */
  demo: boolean
  staffId: string
  name: string
  language: 'nl' | 'en'
  roles: readonly Role[]
  /** The teams led, and the treatment teams belonged to. */
  reachTeamIds: readonly string[]
  /** Every team the actor has a role in. */
  teamIds: readonly string[]
  /** Each role with its team. */
  held: readonly RoleHeld[]
}

/** One role as stored, in a team or in the whole organisation. */
export interface RoleHeld {
  role: Role
  teamId: string | null
}

const widening: readonly Role[] = ['teamLead', 'treatmentTeamMember']

/** The actor from what a session knows. */
export function actorOf(known: Omit<Actor, 'roles' | 'reachTeamIds' | 'teamIds'>): Actor {
  const { held } = known
  return { ...known, roles: [...new Set(held.map(({ role }) => role))], reachTeamIds: teamsOf(held.filter(({ role }) => widening.includes(role))), teamIds: teamsOf(held) }
}

const teamsOf = (some: readonly RoleHeld[]) => [...new Set(some.flatMap(({ teamId }) => teamId ?? []))]

/** The roles that give a permission and widen the reach for it: a role that only reads carries no right to write along from another role. */
function wideningFor({ held }: Actor, permission: Permission): RoleHeld[] {
  const allowed: readonly Role[] = permissions[permission]
  return held.filter(({ role }) => widening.includes(role) && allowed.includes(role))
}

/** Tasks that concern the whole organisation, and the role that widens the reach for them alone. */
const wholeOrganisation: Partial<Record<Permission, readonly Role[]>> = {
  'logbook.participant': ['privacyOfficer'],
  'logbook.staff': ['privacyOfficer'],
  'emergency.review': ['privacyOfficer'],
  'overview.read': ['assessor', 'researcher'],
  'quarter.read': ['assessor', 'researcher', 'privacyOfficer'],
}

/** How far a visit may reach: the own caseload, the teams of the roles that give this permission, or for a few tasks of a few roles the organisation. */
export function reachOf(actor: Actor, permission: Permission): Acting['reach'] {
  if (wholeOrganisation[permission]?.some((role) => actor.roles.includes(role))) return 'organisation'
  if (wideningFor(actor, permission).length > 0) return 'teams'
  return actor.roles.includes('coach') ? 'own' : 'none'
}

/** The transaction settings of a visit. */
export function actingFor(actor: Actor, permission: Permission, on: Day): Acting {
  return { organisationId: actor.organisationId, staffId: actor.staffId, reach: may(actor, permission) ? reachOf(actor, permission) : 'none', teamIds: teamsOf(wideningFor(actor, permission)), on }
}
