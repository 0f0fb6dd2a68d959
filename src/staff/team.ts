import { z } from 'zod'

export const teamKinds = ['ips', 'treatment'] as const
export type TeamKind = (typeof teamKinds)[number]

const name = z.string('teamNameMissing').trim().min(1, 'teamNameMissing').max(80, 'tooLong')

/** What one fills in for a new team. */
export const TeamForm = z.object({ name, kind: z.enum(teamKinds, 'kindMissing') })

/** Another name for a team. */
export const TeamNameForm = z.object({ name })

/** Why a team cannot end; undefined when it can. People would lose their place without anybody noticing. */
export function teamEndRefused(team: { staff: number; participants: number }): 'teamHasStaff' | 'teamHasParticipants' | undefined {
  if (team.staff > 0) return 'teamHasStaff'
  return team.participants > 0 ? 'teamHasParticipants' : undefined
}
