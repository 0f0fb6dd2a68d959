import { addDays, daysBetween } from '#src/kernel/day.ts'
import { shareOf, type Share } from '#src/kernel/share.ts'
import { workForms } from '#src/jobs/work-form.ts'
import { within, type Evidence, type Kept, type Window } from '../evidence.ts'
import { quantile } from '../periods.ts'
import { anything } from '../bounds.ts'
import { unscored, type Scored } from '../proposal.ts'

const updateWithin = 30

function daysToFirst(evidence: Evidence, firsts: readonly Kept<'profileVersions'>[]): number[] {
  return firsts.flatMap((profile) => {
    const entries = evidence.enrolments.filter((enrolment) => enrolment.participant === profile.participant).flatMap((enrolment) => enrolment.acceptedOn ?? [])
    const entry = entries
      .filter((on) => on <= profile.on)
      .sort()
      .at(-1)
    return entry ? [daysBetween(entry, profile.on)] : []
  })
}

function updatedAfterTurns(evidence: Evidence, paid: readonly Kept<'jobs'>[], window: Window): Share {
  const turns = paid.flatMap((job) =>
    [job.startedOn, ...(job.endedOn ? [job.endedOn] : [])]
      .filter((on) => on >= window.from && addDays(on, updateWithin) <= window.to)
      .map((on) => ({ job, on, until: addDays(on, updateWithin) })),
  )
  return shareOf(turns, ({ job, on, until }) =>
    evidence.profileVersions.some(
      (profile) => profile.participant === job.participant && profile.on >= on && profile.on <= until && (profile.job === null || profile.job === job.id),
    ),
  )
}

/** Item 14: signals only. Days and sessions until the first profile, its sources, and profile updates within thirty days of a job start or end. */
export function workBasedProfile(evidence: Evidence, window: Window): Scored {
  const firsts = within(evidence.profileVersions, window).filter((profile) => profile.version === 1)
  const withSession = firsts.filter((profile) => profile.session !== null)
  const paid = evidence.jobs.filter((job) => workForms[job.workForm].paid)
  const updated = updatedAfterTurns(evidence, paid, window)
  const ends = paid.filter((job) => job.endedOn !== null && job.endedOn >= window.from && job.endedOn <= window.to)
  if (evidence.profileVersions.length === 0) return unscored('noProfiles', ['noRecords', 'needsJudgement'])
  const median = quantile(daysToFirst(evidence, firsts), 0.5)
  return {
    range: anything,
    because: [
      { key: 'profiles', figures: { profiles: firsts.length, updated: updated.count, turns: updated.of } },
      ...(median === undefined ? [] : [{ key: 'profileDays' as const, figures: { median } }]),
      { key: 'judgementOnly', figures: {} },
    ],
    evidence: {
      firstProfiles: firsts.length,
      medianDaysToFirst: median ?? null,
      inTwoOrThreeSessions: { ...shareOf(withSession, (profile) => profile.session! <= 3) },
      severalSources: { ...shareOf(firsts, (profile) => profile.sources.length >= 2) },
      updatedAfterJobTurn: { ...updated },
      jobEndsAnalysed: { ...shareOf(ends, (job) => job.endAnalysed === true) },
    },
    settings: [],
    flags: ['needsJudgement'],
  }
}
