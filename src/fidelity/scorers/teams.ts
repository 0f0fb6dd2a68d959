import type { Share } from '#src/kernel/share.ts'
import { scoreOfFigure } from '../banding.ts'
import { answerOf, scoreChecklist, type Found } from '../checklist.ts'
import { holdsOn, within, type Evidence, type Window } from '../evidence.ts'
import { printedLines, rangeOfCoaches, unrated, type CoachLine } from '../per-coach.ts'
import { covered, reaches, together, weeksIn } from '../periods.ts'
import { decided, exactly, type Bounds } from '../bounds.ts'
import { unscored, type Scored } from '../proposal.ts'
import { used, type Settings } from '../settings.ts'
import { caseloadOf, coachesIn } from '../team.ts'

/** Item 4 from its figures: the share of the caseload in at most two teams; three or more teams is 2 whatever the share. */
export function scoreOfTeams(figures: { percent: number; teams?: number | undefined }, settings: Settings): Bounds {
  if (figures.teams === 0) return exactly(1)
  if (figures.teams !== undefined && figures.teams > 2) return exactly(2)
  return exactly(scoreOfFigure(4, figures.percent, settings)!)
}

/** The teams a coach is attached to on a day; without such records, the two teams most of the caseload is in. */
function teamsOf(evidence: Evidence, coach: string, seen: { links: readonly (string | null)[]; window: Window }) {
  const attached = [...new Set(evidence.coachTeams.filter((link) => link.coach === coach && holdsOn(link, seen.window.to)).map((link) => link.team))]
  if (attached.length > 0) return { attached: true, teams: attached }
  const sizes = new Map<string, number>()
  for (const team of seen.links) if (team) sizes.set(team, (sizes.get(team) ?? 0) + 1)
  const largest = [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 2)
  return { attached: false, teams: largest.map(([team]) => team) }
}

function teamLine(evidence: Evidence, coach: string, when: { window: Window; settings: Settings }): CoachLine & { attached: boolean } {
  const { window, settings } = when
  const people = caseloadOf(evidence, coach, { on: window.to, settings })
  const links = people.map((participant) => evidence.teamLinks.filter((link) => link.participant === participant && holdsOn(link, window.to)))
  const { attached, teams } = teamsOf(evidence, coach, { links: links.flatMap((held) => held.map((link) => link.team)), window })
  const share: Share = { count: links.filter((held) => held.some((link) => link.team !== null && teams.includes(link.team))).length, of: people.length }
  if (people.length === 0 || (!attached && links.every((held) => held.length === 0))) return { coach, attached, figures: { caseload: people.length } }
  const figure = (100 * share.count) / share.of
  const range: Bounds = teams.length === 0 ? { atLeast: 1, atMost: 2 } : scoreOfTeams({ percent: figure, teams: attached ? teams.length : undefined }, settings)
  return { coach, attached, range, figures: { teams, caseload: share.of, inTeams: { ...share }, percent: figure } }
}

/** Item 4: per coach the share of the caseload in the teams the coach is attached to; each coach scored, then the mean. */
export function teamAssignment(evidence: Evidence, window: Window, settings: Settings): Scored {
  const all = coachesIn(evidence, window).map((coach) => teamLine(evidence, coach, { window, settings }))
  const rated = all.filter((line) => line.range)
  if (rated.length === 0) return unscored('noTeamLinks', ['noRecords'])
  const range = rangeOfCoaches(all, settings)
  const guessed = rated.some((line) => !line.attached)
  return {
    ...decided(range),
    range,
    because: [
      { key: 'teamShare', figures: { coaches: rated.length, atLeast90: rated.filter((line) => Number(line.figures.percent) >= 90).length } },
      ...(guessed ? [{ key: 'attachmentGuessed' as const, figures: {} }] : []),
    ],
    evidence: { perCoach: printedLines(all), withoutRecords: unrated(all) },
    settings: used(settings, 'percentRounding', 'coachTie', 'pausedCounts'),
    flags: [...(guessed ? (['attachmentNotRecorded'] as const) : []), ...(unrated(all).length > 0 ? (['noRecords'] as const) : [])],
  }
}

function weeklyMeeting(evidence: Evidence, window: Window, settings: Settings): Found {
  const meetings = within(evidence.meetings, window).filter((meeting) => meeting.kind === 'treatmentTeam')
  if (meetings.length === 0) return { answer: 'unknown' }
  const shares = coachesIn(evidence, window).flatMap((coach) => {
    const links = evidence.coachTeams.filter((link) => link.coach === coach && link.from <= window.to && (link.to === null || link.to >= window.from))
    const attended = meetings.filter((meeting) => meeting.attendees.includes(coach))
    if (links.length === 0)
      return [
        covered(
          weeksIn(window),
          attended.map((meeting) => meeting.on),
        ),
      ]
    return links.map((link) => {
      const held = { from: link.from > window.from ? link.from : window.from, to: link.to !== null && link.to < window.to ? link.to : window.to }
      return covered(
        weeksIn(held),
        attended.filter((meeting) => meeting.team === link.team).map((meeting) => meeting.on),
      )
    })
  })
  const share = together(shares)
  return { answer: answerOf(reaches(share, settings.coveragePercent)), figures: { weeksAttended: { ...share } } }
}

/** Item 5: weekly attendance and thinking along about people not yet referred come from meetings, the rest from the checklist. */
export function teamContact(evidence: Evidence, window: Window, settings: Settings): Scored {
  const said = within(evidence.meetings, window).filter((meeting) => meeting.kind === 'treatmentTeam' && meeting.notYetReferred !== null)
  const yes = said.filter((meeting) => meeting.notYetReferred)
  const notYetReferred: Found = {
    answer: said.length === 0 ? 'unknown' : answerOf(yes.length > 0),
    figures: { meetings: { count: yes.length, of: said.length } },
  }
  return scoreChecklist(5, { weeklyMeeting: weeklyMeeting(evidence, window, settings), notYetReferred }, { evidence, window, settings })
}
