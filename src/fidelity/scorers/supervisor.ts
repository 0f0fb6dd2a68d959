import { addMonths } from '#src/kernel/day.ts'
import { answerOf, scoreChecklist, type Found } from '../checklist.ts'
import { holdsOn, within, type Evidence, type Window } from '../evidence.ts'
import { covered, monthsIn, reaches, together, weeksIn } from '../periods.ts'
import type { Scored } from '../proposal.ts'
import type { Settings } from '../settings.ts'
import { coachesIn, fteOn } from '../team.ts'

function span(evidence: Evidence, window: Window, settings: Settings): Found {
  const leaders = evidence.contracts.filter((contract) => contract.role === 'leader' && holdsOn(contract, window.to))
  const leaderFte = fteOn(evidence, window.to, { role: 'leader' })
  const coaches =
    settings.partTime === 'perFte' ? fteOn(evidence, window.to, { role: 'coach' }) : coachesIn(evidence, { from: window.to, to: window.to }).length
  if (leaderFte === 0 || coaches === 0) return { answer: 'unknown', figures: { leaderFte, coaches } }
  const figures = { leaderFte, coaches, perLeader: coaches / leaderFte }
  if (coaches > 10 * leaderFte || leaders.some((leader) => leader.otherTasks === true)) return { answer: 'absent', figures }
  return { answer: leaders.every((leader) => leader.otherTasks === false) ? 'present' : 'unknown', figures }
}

/** Supervision apart or in the unit meeting, per coach and full week. */
function weeklySupervision(evidence: Evidence, window: Window, settings: Settings): Found {
  const sessions = within(evidence.supervisions, window)
  const meetings = within(evidence.meetings, window).filter((meeting) => meeting.kind === 'unit')
  if (sessions.length + meetings.length === 0) return { answer: 'unknown' }
  const shares = coachesIn(evidence, window).map((coach) =>
    covered(
      weeksIn(window),
      [...sessions.filter((session) => session.coach === coach), ...meetings.filter((meeting) => meeting.attendees.includes(coach))].map((kept) => kept.on),
    ),
  )
  const share = together(shares)
  return { answer: answerOf(reaches(share, settings.coveragePercent)), figures: { coachWeeks: { ...share } } }
}

function teamLiaison(evidence: Evidence, window: Window, settings: Settings): Found {
  const teams = [...new Set(evidence.coachTeams.filter((link) => holdsOn(link, window.to)).map((link) => link.team))]
  const leaders = evidence.contracts.filter((contract) => contract.role === 'leader').map((contract) => contract.coach)
  const meetings = within(evidence.meetings, window).filter((meeting) => meeting.kind === 'treatmentTeam')
  if (teams.length === 0 || meetings.length === 0 || leaders.length === 0) return { answer: 'unknown' }
  const visited = meetings.filter((meeting) => meeting.attendees.some((person) => leaders.includes(person)))
  const share = together(
    teams.map((team) =>
      covered(
        monthsIn(window, 3),
        visited.filter((meeting) => meeting.team === team).map((meeting) => meeting.on),
      ),
    ),
  )
  return { answer: answerOf(reaches(share, settings.coveragePercent)), figures: { teamQuarters: { ...share } } }
}

/** Coaches in their first half year are "new"; who is struggling is for the leader to say, so without new coaches records do not decide. */
function fieldMentoring(evidence: Evidence, window: Window, settings: Settings): Found {
  const mentorings = within(evidence.fieldMentorings, window)
  const firstDay = (coach: string) =>
    evidence.contracts
      .filter((contract) => contract.coach === coach && contract.role === 'coach')
      .map((contract) => contract.from)
      .sort()[0]!
  const shares = coachesIn(evidence, window).flatMap((coach) => {
    const months = monthsIn(window).filter((month) => month.from >= firstDay(coach) && month.to <= addMonths(firstDay(coach), 6))
    return months.length === 0
      ? []
      : [
          covered(
            months,
            mentorings.filter((kept) => kept.coach === coach).map((kept) => kept.on),
          ),
        ]
  })
  const share = together(shares)
  return { answer: answerOf(reaches(share, settings.coveragePercent)), figures: { mentorings: mentorings.length, newCoachMonths: { ...share } } }
}

function outcomeGoals(evidence: Evidence, window: Window, settings: Settings): Found {
  const reviews = within(evidence.outcomeReviews, window).filter((review) => review.goalSet)
  if (evidence.outcomeReviews.length === 0) return { answer: 'unknown' }
  const shares = coachesIn(evidence, window).map((coach) =>
    covered(
      monthsIn(window, 3),
      reviews.filter((review) => review.coach === null || review.coach === coach).map((review) => review.on),
    ),
  )
  const share = together(shares)
  return { answer: answerOf(reaches(share, settings.coveragePercent)), figures: { coachQuarters: { ...share } } }
}

/** Item 8: five tasks of the leader, each as far as records tell. */
export function supervisorRole(evidence: Evidence, window: Window, settings: Settings): Scored {
  const found = {
    span: span(evidence, window, settings),
    weeklySupervision: weeklySupervision(evidence, window, settings),
    teamLiaison: teamLiaison(evidence, window, settings),
    fieldMentoring: fieldMentoring(evidence, window, settings),
    outcomeGoals: outcomeGoals(evidence, window, settings),
  }
  const scored = scoreChecklist(8, found, { evidence, window, settings })
  return { ...scored, settings: [...scored.settings, { rule: 'R7', name: 'partTime', value: settings.partTime }] }
}
