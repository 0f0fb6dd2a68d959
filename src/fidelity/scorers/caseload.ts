import { scoreOfFigure } from '../banding.ts'
import type { Evidence, Window } from '../evidence.ts'
import { decided, exactly } from '../bounds.ts'
import { unscored, type Scored } from '../proposal.ts'
import { used, type Settings } from '../settings.ts'
import { caseloadOf, coachesIn, fteOn, isOnCaseload } from '../team.ts'

/** Item 1: participants on the caseload on the last day of the window per full-time coach, over the team. */
export function caseloadSize(evidence: Evidence, window: Window, settings: Settings): Scored {
  const on = window.to
  const coaches = coachesIn(evidence, window).map((coach) => ({
    coach,
    fte: fteOn(evidence, on, { role: 'coach', coach }),
    participants: caseloadOf(evidence, coach, { on, settings }).length,
  }))
  const working = coaches.filter(({ fte }) => fte > 0)
  const size = settings.partTime === 'perFte' ? fteOn(evidence, on, { role: 'coach' }) : working.length
  if (size === 0) return unscored('noCoachContract', ['noRecords'])
  const open = evidence.enrolments.filter((enrolment) => isOnCaseload(enrolment, on, settings))
  const participants = new Set(open.map((enrolment) => enrolment.participant)).size
  const withoutCoach = open.filter((enrolment) => !working.some(({ coach }) => coach === enrolment.coach)).map((enrolment) => enrolment.participant)
  const ratio = participants / size
  const range = exactly(scoreOfFigure(1, ratio, settings)!)
  return {
    ...decided(range),
    range,
    because: [
      { key: settings.partTime === 'perFte' ? 'caseload' : 'caseloadPerHead', figures: { participants, size, ratio } },
      ...(withoutCoach.length > 0 ? [{ key: 'withoutCoach' as const, figures: { participants: withoutCoach.length } }] : []),
    ],
    evidence: {
      participants,
      fte: size,
      ratio,
      perCoach: coaches.map((line) => ({ ...line, perFullTime: line.fte > 0 ? line.participants / line.fte : null })),
      withoutCoach,
    },
    settings: used(settings, 'partTime', 'pausedCounts', 'ratioRounding'),
    flags: [...(withoutCoach.length > 0 ? (['factsUnknown'] as const) : []), ...(participants === 0 ? (['noRecords'] as const) : [])],
  }
}
