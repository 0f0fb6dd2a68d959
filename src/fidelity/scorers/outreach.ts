import { addDays } from '#src/kernel/day.ts'
import { shareOf } from '#src/kernel/share.ts'
import { answerOf, scoreChecklist, type Found } from '../checklist.ts'
import { within, type Evidence, type Window } from '../evidence.ts'
import { reaches } from '../periods.ts'
import type { Scored } from '../proposal.ts'
import { used, type Settings } from '../settings.ts'

const attemptWithin = 14

/** Endings because of missed appointments or a term, and endings for lack of contact with too few documented attempts (C14). */
function noEarlyEnding(evidence: Evidence, window: Window, settings: Settings): Found {
  const closures = within(evidence.closures, window)
  const early = closures.filter((closure) => {
    if (closure.reason === 'missedAppointments' || closure.reason === 'timeLimit') return true
    const attempts = evidence.outreach.filter((attempt) => attempt.participant === closure.participant && attempt.on <= closure.on)
    return closure.reason === 'noContact' && attempts.length < settings.attemptsBeforeClosing
  })
  return {
    answer: closures.length === 0 ? 'unknown' : answerOf(early.length === 0),
    figures: { early: { count: early.length, of: closures.length }, participants: early.map((closure) => closure.participant) },
  }
}

function documented(evidence: Evidence, window: Window, settings: Settings): Found {
  const missed = within(evidence.missedAppointments, window).filter((kept) => addDays(kept.on, attemptWithin) <= window.to)
  const followed = shareOf(missed, (kept) =>
    evidence.outreach.some((attempt) => attempt.participant === kept.participant && attempt.on >= kept.on && attempt.on <= addDays(kept.on, attemptWithin)),
  )
  return { answer: answerOf(reaches(followed, settings.coveragePercent)), figures: { missedAppointmentsFollowed: { ...followed } } }
}

/** Item 25: six ways of keeping in touch; whether contact with family was fitting stays unknown when there was none. */
export function assertiveEngagement(evidence: Evidence, window: Window, settings: Settings): Scored {
  const attempts = within(evidence.outreach, window)
  const people = [...new Set(attempts.map((attempt) => attempt.participant))]
  const of = (yes: (attempt: (typeof attempts)[number]) => boolean) => attempts.filter(yes)
  const seen = (yes: (attempt: (typeof attempts)[number]) => boolean): Found => ({
    answer: attempts.length === 0 ? 'unknown' : answerOf(of(yes).length > 0),
    figures: { attempts: { count: of(yes).length, of: attempts.length } },
  })
  const visited = shareOf(people, (participant) => of((attempt) => attempt.participant === participant && attempt.channel === 'visit').length >= 2)
  const family = of((attempt) => attempt.toFamily).length
  const found = {
    noEarlyEnding: noEarlyEnding(evidence, window, settings),
    documented: documented(evidence, window, settings),
    careTeamAttempts: seen((attempt) => attempt.by === 'careTeam'),
    visits: { answer: people.length === 0 ? ('unknown' as const) : answerOf(visited.count > 0), figures: { visitedTwice: { ...visited } } },
    jointVisits: seen((attempt) => attempt.joint && attempt.channel === 'visit'),
    family: { answer: family > 0 ? ('present' as const) : ('unknown' as const), figures: { attempts: family } },
  }
  const scored = scoreChecklist(25, found, { evidence, window, settings })
  return { ...scored, settings: used(settings, 'coveragePercent', 'attemptsBeforeClosing') }
}
