import { daysBetween, type Day } from '#src/kernel/day.ts'
import type { Career, Job } from './career.ts'
import type { Regime, Span, Verdict } from './figure.ts'
import { paidOf } from './paid-work.ts'
import type { Reason } from './reasons.ts'
import { aboutPerson, workAtStart, type StartedEnrolment } from './served.ts'

/** One person entering the programme; with two entries in a stretch the first one counts. */
export interface Entry {
  career: Career
  enrolment: StartedEnrolment
}

export interface EntryChoice {
  /** Last day on which the records are known. */
  asOf: Day
  regime: Regime
  /** Whether people who already had work at programme start are in the cohort or left out and listed. */
  employedAtStart: 'in' | 'apart'
}

/** Splits people into those who entered in a stretch, not after `asOf`, and verdicts that say why the others are left out. */
export function entriesIn(careers: readonly Career[], window: Span, choice: Pick<EntryChoice, 'asOf' | 'employedAtStart'>): { entries: Entry[]; left: Verdict[] } {
  const entries: Entry[] = []
  const left: Verdict[] = []
  for (const career of careers) {
    const entry = entryOf(career, window, choice)
    if (typeof entry === 'string') left.push(aboutPerson(career, entry, false))
    else entries.push(entry)
  }
  return { entries, left }
}

function entryOf(career: Career, window: Span, choice: Pick<EntryChoice, 'asOf' | 'employedAtStart'>): Entry | Reason {
  if (career.enrolments.length === 0) return 'noEnrolment'
  const started = career.enrolments.filter((enrolment): enrolment is StartedEnrolment => enrolment.startedOn !== null)
  const inside = started.filter(({ startedOn }) => startedOn >= window.from && startedOn <= window.to && startedOn <= choice.asOf)
  const [first] = inside.sort((a, b) => daysBetween(b.startedOn, a.startedOn))
  if (!first) return started.length > 0 ? 'enteredOutsideWindow' : 'noProgrammeStart'
  if (choice.employedAtStart === 'apart' && workAtStart(career, first) === 'employed') return 'employedAtStart'
  return { career, enrolment: first }
}

/** The first paid job that began on or after programme start and by `asOf`; else the most telling reason. */
export function firstJobSince({ career, enrolment }: Entry, regime: Regime, asOf: Day): { job: Job } | { because: Reason | null } {
  const since = career.jobs.filter((job) => job.startedOn >= enrolment.startedOn && job.startedOn <= asOf)
  const { paid, because } = paidOf(since, regime, asOf)
  return paid[0] ? { job: paid[0] } : { because }
}

/** How long someone was followed and how that ended: it happened, the enrolment closed first, or it is still open. */
export interface Wait {
  personId: string
  days: number
  ending: 'happened' | 'closed' | 'open'
}

/** The wait from programme start to a day, ended by that day, the close or `asOf`, whichever comes first; on one day the event comes first. */
export function waitUntil({ career, enrolment }: Entry, happenedOn: Day | null, asOf: Day): Wait {
  const closes = enrolment.closedOn !== null && enrolment.closedOn <= asOf
  const last = closes ? enrolment.closedOn! : asOf
  const happened = happenedOn !== null && happenedOn <= last
  return {
    personId: career.personId,
    days: daysBetween(enrolment.startedOn, happened ? happenedOn : last),
    ending: happened ? 'happened' : closes ? 'closed' : 'open',
  }
}
