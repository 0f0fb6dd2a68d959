import type { Day } from '#src/kernel/day.ts'
import type { Career, Enrolment } from './career.ts'
import type { Span, Verdict } from './figure.ts'
import { paidOf, runsIn } from './paid-work.ts'
import type { Reason } from './reasons.ts'

export type StartedEnrolment = Enrolment & { startedOn: Day }

const isStarted = (enrolment: Enrolment): enrolment is StartedEnrolment => enrolment.startedOn !== null
const latest = (a: StartedEnrolment, b: StartedEnrolment) => (b.startedOn > a.startedOn ? b : a)

function whyNotServed(career: Career, span: Span): Reason {
  if (career.enrolments.length === 0) return 'noEnrolment'
  if (!career.enrolments.every(isStarted)) return 'noProgrammeStart'
  return career.enrolments.some((enrolment) => enrolment.startedOn! > span.to) ? 'startsLater' : 'closedEarlier'
}

/**
 * The enrolment through which a person was served in a stretch: started by its last day and not closed before its first.
 * With several, the one that started last; without one, the reason.
 */
export function servedThrough(career: Career, span: Span): { enrolment: StartedEnrolment } | { because: Reason } {
  const overlapping = career.enrolments
    .filter(isStarted)
    .filter((enrolment) => enrolment.startedOn <= span.to && (enrolment.closedOn === null || enrolment.closedOn >= span.from))
  return overlapping.length > 0 ? { enrolment: overlapping.reduce(latest) } : { because: whyNotServed(career, span) }
}

/** The enrolment a person is grouped under: the one served through, else the latest recorded; null without any. */
export function groupedUnder(career: Career, span: Span): Enrolment | null {
  const served = servedThrough(career, span)
  return 'enrolment' in served ? served.enrolment : (career.enrolments.at(-1) ?? null)
}

/**
 * Work at programme start as recorded; where nobody recorded it, a paid job (any form) that was already running on that
 * day says `employed`. Stays `unknown` otherwise.
 */
export function workAtStart(career: Career, enrolment: StartedEnrolment): Enrolment['workAtStart'] {
  if (enrolment.workAtStart !== 'unknown') return enrolment.workAtStart
  const on = enrolment.startedOn
  const before = career.jobs.filter((job) => job.startedOn < on && runsIn(job, { from: on, to: on }))
  return paidOf(before, 'inclusive', on).paid.length > 0 ? 'employed' : 'unknown'
}

/** A verdict about a person as a whole. */
export function aboutPerson(career: Career, because: Verdict['because'], inDenominator: boolean): Verdict {
  return { personId: career.personId, recordId: null, because, inDenominator }
}
