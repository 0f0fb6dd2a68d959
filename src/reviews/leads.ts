import type { Actor } from '#src/access/actor.ts'
import type { Permission } from '#src/access/permissions.ts'

/** The teams of which the visitor may review the coaches. */
export function leadsOf({ actor, may }: { actor: Actor; may: (permission: Permission) => boolean }): readonly string[] {
  return may('review.record') ? actor.reachTeamIds : []
}
