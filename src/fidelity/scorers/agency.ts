import { addDays } from '#src/kernel/day.ts'
import { shareOf } from '#src/kernel/share.ts'
import { workForms } from '#src/jobs/work-form.ts'
import { answerOf, scoreChecklist } from '../checklist.ts'
import { within, type Evidence, type Window } from '../evidence.ts'
import { covered, monthsIn, reaches } from '../periods.ts'
import { anything } from '../bounds.ts'
import { unscored, type Scored } from '../proposal.ts'
import type { Settings } from '../settings.ts'

const readinessReasons: readonly (string | null)[] = ['readiness', 'substanceUse', 'symptoms', 'noShow']
const searchAgainWithin = 90

/** Item 9: signals only. Refusals for "readiness", the number of referring sources, and new search or work within 90 days of a lost job. */
export function zeroExclusion(evidence: Evidence, window: Window): Scored {
  const wishing = within(evidence.referrals, window).filter((referral) => referral.wantsToWork)
  const refused = shareOf(wishing, (referral) => referral.started === false && readinessReasons.includes(referral.reasonNotStarted))
  const sources = [...new Set(within(evidence.referrals, window).map((referral) => referral.source))].sort()
  const lost = evidence.jobs.filter(
    (job) => job.endedOn !== null && workForms[job.workForm].paid && job.endedOn >= window.from && addDays(job.endedOn, searchAgainWithin) <= window.to,
  )
  const soonAfter = (on: string, end: string) => on >= end && on <= addDays(end as typeof window.to, searchAgainWithin)
  const helpedAgain = shareOf(
    lost,
    (job) =>
      evidence.employerContacts.some((contact) => contact.participants.includes(job.participant) && soonAfter(contact.on, job.endedOn!)) ||
      evidence.jobs.some((next) => next.id !== job.id && next.participant === job.participant && soonAfter(next.startedOn, job.endedOn!)),
  )
  if (wishing.length === 0 && lost.length === 0) return unscored('noReferrals', ['noRecords', 'needsJudgement'])
  return {
    range: anything,
    because: [
      { key: 'refusals', figures: { refused: refused.count, referrals: refused.of, sources: sources.length } },
      { key: 'helpedAgain', figures: { helped: helpedAgain.count, lost: helpedAgain.of } },
      { key: 'judgementOnly', figures: {} },
    ],
    evidence: { refusedForReadiness: { ...refused }, sources, lostJobsFollowedUp: { ...helpedAgain } },
    settings: [],
    flags: ['needsJudgement'],
  }
}

/** Item 10: a checklist; only the quarterly shared employment rate can be seen in records. */
export function agencyFocus(evidence: Evidence, window: Window, settings: Settings): Scored {
  const shared = within(evidence.outcomeReviews, window).filter((review) => review.sharedWithStaff)
  const quarters = covered(
    monthsIn(window, 3),
    shared.map((review) => review.on),
  )
  const ratePublished = {
    answer: evidence.outcomeReviews.length === 0 ? ('unknown' as const) : answerOf(reaches(quarters, settings.coveragePercent)),
    figures: { quarters: { ...quarters } },
  }
  return scoreChecklist(10, { ratePublished }, { evidence, window, settings })
}

/** Item 11: a checklist only; meetings of the steering group with an executive are shown beside it. */
export function executiveSupport(evidence: Evidence, window: Window, settings: Settings): Scored {
  const steering = within(evidence.meetings, window).filter((meeting) => meeting.kind === 'steering')
  const scored = scoreChecklist(11, {}, { evidence, window, settings })
  return {
    ...scored,
    evidence: {
      ...scored.evidence,
      steeringMeetings: steering.length,
      withExecutive: { ...shareOf(steering, (meeting) => meeting.executivePresent === true) },
    },
    settings: [],
  }
}
