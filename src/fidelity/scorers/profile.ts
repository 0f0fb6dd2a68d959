import { addDays, daysBetween } from '#src/kernel/day.ts'
import { shareOf } from '#src/kernel/share.ts'
import { workForms } from '#src/jobs/work-form.ts'
import type { Evidence, Window } from '../evidence.ts'
import { quantile } from '../periods.ts'
import { anything, unscored, type Scored } from '../proposal.ts'

const updateWithin = 30

/** Item 14: signals only. Days and sessions until the first profile, its sources, and profile updates within thirty days of a job start or end. */
export function workBasedProfile(evidence: Evidence, window: Window): Scored {
  const firsts = evidence.profileVersions.filter((profile) => profile.version === 1 && profile.on >= window.from && profile.on <= window.to)
  const days = firsts.flatMap((profile) => {
    const entry = evidence.enrolments.filter((enrolment) => enrolment.participant === profile.participant && enrolment.acceptedOn !== null && enrolment.acceptedOn <= profile.on).map((enrolment) => enrolment.acceptedOn!).sort().at(-1)
    return entry ? [daysBetween(entry, profile.on)] : []
  })
  const paid = evidence.jobs.filter((job) => workForms[job.workForm].paid)
  const turns = paid.flatMap((job) => [job.startedOn, ...(job.endedOn ? [job.endedOn] : [])].filter((on) => on >= window.from && addDays(on, updateWithin) <= window.to).map((on) => ({ job, on })))
  const updated = shareOf(turns, ({ job, on }) =>
    evidence.profileVersions.some((profile) => profile.participant === job.participant && profile.on >= on && profile.on <= addDays(on, updateWithin) && (profile.job === null || profile.job === job.id)),
  )
  const ends = paid.filter((job) => job.endedOn !== null && job.endedOn >= window.from && job.endedOn <= window.to)
  if (evidence.profileVersions.length === 0) return unscored('noProfiles', ['noRecords', 'needsJudgement'])
  const median = quantile(days, 0.5)
  return {
    range: anything,
    because: [{ key: 'profiles', figures: { profiles: firsts.length, updated: updated.count, turns: updated.of } }, ...(median === undefined ? [] : [{ key: 'profileDays' as const, figures: { median } }]), { key: 'judgementOnly', figures: {} }],
    evidence: {
      firstProfiles: firsts.length,
      medianDaysToFirst: median ?? null,
      inTwoOrThreeSessions: { ...shareOf(firsts.filter((profile) => profile.session !== null), (profile) => profile.session! <= 3) },
      severalSources: { ...shareOf(firsts, (profile) => profile.sources.length >= 2) },
      updatedAfterJobTurn: { ...updated },
      jobEndsAnalysed: { ...shareOf(ends, (job) => job.endAnalysed === true) },
    },
    settings: [],
    flags: ['needsJudgement'],
  }
}
