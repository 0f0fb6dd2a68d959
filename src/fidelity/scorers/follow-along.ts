import { addDays, addMonths, type Day } from '#src/kernel/day.ts'
import { shareOf, type Share } from '#src/kernel/share.ts'
import { workForms } from '#src/jobs/work-form.ts'
import { within, type Evidence, type Kept, type Window } from '../evidence.ts'
import { covered, mean, reaches, together, type Span } from '../periods.ts'
import { anything, decided } from '../bounds.ts'
import { unscored, type Scored } from '../proposal.ts'
import { used, type Settings } from '../settings.ts'
import { jobsOn } from '../team.ts'
import { scoreOfFollowAlong, type FollowAlongFacts } from './follow-along-facts.ts'

/** Item 22: signals only. Kinds of support and providers per working participant, and employers who got support. */
export function individualSupport(evidence: Evidence, window: Window): Scored {
  const workers = [
    ...new Set(
      jobsOn(evidence, window.to)
        .filter((job) => workForms[job.workForm].paid)
        .map((job) => job.participant),
    ),
  ]
  if (workers.length === 0 || evidence.supportContacts.length === 0) return unscored('noSupport', ['noRecords', 'needsJudgement'])
  const contacts = within(evidence.supportContacts, window)
  const rows = workers.map((participant) => {
    const own = contacts.filter((contact) => contact.participant === participant)
    return {
      participant,
      contacts: own.length,
      kinds: new Set(own.map((contact) => contact.kind)).size,
      providers: new Set(own.map((contact) => contact.by)).size,
      employer: own.some((contact) => contact.withEmployer),
    }
  })
  const supported = shareOf(rows, (row) => row.contacts > 0)
  const varied = shareOf(rows, (row) => row.kinds >= 3)
  return {
    range: anything,
    because: [
      { key: 'support', figures: { workers: workers.length, supported: supported.count, kinds: mean(rows.map((row) => row.kinds))! } },
      { key: 'judgementOnly', figures: {} },
    ],
    evidence: {
      supported: { ...supported },
      threeKindsOrMore: { ...varied },
      careTeamInvolved: { ...shareOf(workers, (participant) => contacts.some((contact) => contact.participant === participant && contact.by === 'careTeam')) },
      employerSupported: { ...shareOf(rows, (row) => row.employer) },
      perParticipant: rows,
    },
    settings: [],
    flags: ['needsJudgement'],
  }
}

interface Followed {
  job: Kept<'jobs'>
  /** Last day on which contact could be expected. */
  until: Day
  seenOn: Day[]
}

function followed(evidence: Evidence, window: Window): Followed[] {
  const earliest = (days: readonly (Day | null)[]) => days.filter((day) => day !== null).sort()[0]!
  return evidence.jobs
    .filter((job) => workForms[job.workForm].paid && job.startedOn >= window.from && job.startedOn <= window.to)
    .map((job) => ({
      job,
      until: earliest([job.endedOn, job.noMoreContactFrom, window.to]),
      seenOn: evidence.supportContacts
        .filter(
          (contact) =>
            contact.participant === job.participant && contact.faceToFace && (contact.by === 'coach' || contact.by === 'careTeam') && contact.on <= window.to,
        )
        .map((contact) => contact.on),
    }))
}

function months(line: Followed, first: number, last: number): Span[] {
  const spans = Array.from({ length: last - first + 1 }, (_, place) => ({
    from: addMonths(line.job.startedOn, first - 1 + place),
    to: addDays(addMonths(line.job.startedOn, first + place), -1),
  }))
  return spans.filter((span) => span.to <= line.until)
}

function weeks(line: Followed): Span[] {
  return [0, 7, 14, 21]
    .map((day) => ({ from: addDays(line.job.startedOn, day), to: addDays(line.job.startedOn, day + 6) }))
    .filter((span) => span.to <= line.until)
}

function seenBetween(line: Followed, from: Day, to: Day): boolean {
  return line.seenOn.some((on) => on >= from && on <= to)
}

function sharesOf(evidence: Evidence, window: Window) {
  const lines = followed(evidence, window)
  const fourMonths = lines.filter((line) => months(line, 1, 4).length === 4)
  const pastFirst = lines.filter((line) => line.until >= addMonths(line.job.startedOn, 1))
  const started = lines.filter((line) => addDays(line.job.startedOn, 3) <= window.to)
  const lost = evidence.jobs.filter((job) => job.lossLearnedOn !== null && job.lossLearnedOn >= window.from && addDays(job.lossLearnedOn, 3) <= window.to)
  const steady = within(evidence.closures, window).filter((closure) => closure.reason === 'steadyWork')
  return {
    jobs: lines.length,
    aYear: lines.filter((line) => months(line, 1, 12).length === 12).length,
    afterFirstMonth: shareOf(pastFirst, (line) => seenBetween(line, addMonths(line.job.startedOn, 1), line.until)),
    fourMonths: shareOf(fourMonths, (line) => covered(months(line, 1, 4), line.seenOn).count === 4),
    weeklyFirstMonth: together(lines.map((line) => covered(weeks(line), line.seenOn))),
    monthlyAfter: together(lines.map((line) => covered(months(line, 2, 12), line.seenOn))),
    weekBeforeStart: shareOf(lines, (line) => seenBetween(line, addDays(line.job.startedOn, -7), addDays(line.job.startedOn, -1))),
    threeDaysAfterStart: shareOf(started, (line) => seenBetween(line, line.job.startedOn, addDays(line.job.startedOn, 3))),
    threeDaysAfterLoss: shareOf(lost, (job) =>
      evidence.supportContacts.some(
        (contact) => contact.participant === job.participant && contact.on >= job.lossLearnedOn! && contact.on <= addDays(job.lossLearnedOn!, 3),
      ),
    ),
    stepDown: shareOf(steady, (closure) => closure.stepDownTo !== null),
  }
}

type Shares = Omit<ReturnType<typeof sharesOf>, 'jobs' | 'aYear'>

function factsOf(shares: Shares, settings: Settings): FollowAlongFacts {
  const most = (share: Share) => reaches(share, settings.coveragePercent) ?? null
  return {
    afterFirstMonth: shares.afterFirstMonth.of === 0 ? null : shares.afterFirstMonth.count > 0,
    fourMonthsPercent: shares.fourMonths.of === 0 ? null : (100 * shares.fourMonths.count) / shares.fourMonths.of,
    weeklyFirstMonth: most(shares.weeklyFirstMonth),
    monthlyForAYear: most(shares.monthlyAfter),
    weekBeforeStart: most(shares.weekBeforeStart),
    threeDaysAfterStart: most(shares.threeDaysAfterStart),
    threeDaysAfterLoss: most(shares.threeDaysAfterLoss),
    stepDown: most(shares.stepDown),
  }
}

/** Item 23: face-to-face contact around the start, in the first month and after it, for jobs that started in the window; until the job ends or the participant wants no more contact. */
export function timeUnlimited(evidence: Evidence, window: Window, settings: Settings): Scored {
  const { jobs, aYear, ...shares } = sharesOf(evidence, window)
  if (jobs === 0 || evidence.supportContacts.length === 0) return unscored('noSupport', ['noRecords'], { jobs })
  const facts = factsOf(shares, settings)
  const range = scoreOfFollowAlong(facts)
  const unknown = Object.values(facts).includes(null)
  return {
    ...decided(range),
    range,
    because: [
      {
        key: 'followAlong',
        figures: {
          jobs,
          weeks: shares.weeklyFirstMonth.count,
          ofWeeks: shares.weeklyFirstMonth.of,
          months: shares.monthlyAfter.count,
          ofMonths: shares.monthlyAfter.of,
        },
      },
      {
        key: 'aroundStart',
        figures: { before: shares.weekBeforeStart.count, jobs, after: shares.threeDaysAfterStart.count, ofAfter: shares.threeDaysAfterStart.of },
      },
      ...(aYear === 0 ? [{ key: 'shortFollowUp' as const, figures: {} }] : []),
    ],
    evidence: { jobs, facts: { ...facts }, ...Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, { ...share }])) },
    settings: used(settings, 'coveragePercent'),
    flags: [...(unknown ? (['factsUnknown'] as const) : []), ...(aYear === 0 ? (['shortFollowUp'] as const) : [])],
  }
}
