import { listCoaches, listTeams } from '#src/staff/store.ts'
import type { Visit } from '#src/web/visit.ts'

/** Teams and coaches to choose from. */
export interface Choices {
  teams: readonly { id: string; name: string }[]
  treatmentTeams: readonly { id: string; name: string }[]
  coaches: readonly { id: string; name: string }[]
}

/** Whom a visitor can enrol with: a team lead chooses among the own teams and their coaches; a coach can enrol for herself. */
export async function choicesOf(visit: Visit): Promise<Choices> {
  const { actor } = visit
  const [teams, treatmentTeams, coaches] = [await listTeams(visit, 'ips'), await listTeams(visit, 'treatment'), await listCoaches(visit)]
  const own = teams.filter((team) => actor.teamIds.includes(team.id))
  const near = coaches.filter((coach) => (visit.may('assignment.record') ? own.some((team) => team.id === coach.teamId) : coach.id === actor.staffId))
  return { teams: own, treatmentTeams, coaches: near.filter((coach, index) => near.findIndex(({ id }) => id === coach.id) === index) }
}

/** Which of the chosen teams and coach is not there to choose, as the keys of sentences; undefined when all are. */
export function choiceRefused({ teams, treatmentTeams, coaches }: Choices, chosen: { teamId: string; treatmentTeamId: string | null; coachId: string }): Record<string, string> | undefined {
  if (!teams.some(({ id }) => id === chosen.teamId)) return { teamId: 'notYourTeam' }
  if (chosen.treatmentTeamId !== null && !treatmentTeams.some(({ id }) => id === chosen.treatmentTeamId)) return { treatmentTeamId: 'unknownTeam' }
  return coaches.some(({ id }) => id === chosen.coachId) ? undefined : { coachId: 'unknownCoach' }
}

/** The only one of a list, to fill in beforehand. */
export const onlyOne = (list: readonly { id: string }[]): string => (list.length === 1 ? list[0]!.id : '')
