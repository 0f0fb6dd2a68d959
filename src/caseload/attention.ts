import { addDays, daysBetween, type Day } from '#src/kernel/day.ts'
import type { TargetGroup } from '#src/participants/participant.ts'

/** What is known of a person when one asks who needs attention. */
export interface Followed {
  targetGroup: TargetGroup
  startedOn: Day | null
  referredOn: Day | null
  coached: boolean
  lastContactOn: Day | null
  /** The latest step that was planned, and on which day. */
  plannedOn: Day | null
  plannedStep: string | null
  firstEmployerContactOn: Day | null
  jobStartedOn: Day | null
  jobEndedOn: Day | null
  jobEndLearnedOn: Day | null
}

export type AttentionReason = 'jobEnded' | 'jobStarted' | 'jobStarts' | 'planned' | 'employerContact' | 'quiet' | 'noStart' | 'noCoach'

/** Why a person needs somebody, and on which day that was or is due. */
export interface Attention {
  reason: AttentionReason
  dueOn: Day
}

/** Days without contact after which a file is quiet. Own choice, to be made a setting per organisation: LVB asks for a tighter rhythm. */
export const quietAfter: Readonly<Record<TargetGroup, number>> = { ggz: 14, lvb: 7, other: 14 }

interface Signal {
  reason: AttentionReason
  appliesTo: (person: Followed, today: Day) => boolean
  due: (person: Followed) => Day
  doneWhen: (person: Followed, today: Day) => boolean
  /** Days before the due day from which it is shown. */
  early: number
}

const contactSince = (person: Followed, day: Day) => person.lastContactOn !== null && person.lastContactOn >= day
const recent = (day: Day | null, today: Day, days: number) => day !== null && daysBetween(day, today) <= days && day <= today

/** The signals, as data, most pressing first. Sources: IPS-25 item 23 (job start and job loss), item 15 (first employer contact within 30 days). */
export const signals: readonly Signal[] = [
  {
    reason: 'jobEnded', early: 3, appliesTo: (person, today) => recent(person.jobEndLearnedOn ?? person.jobEndedOn, today, 30),
    due: (person) => addDays((person.jobEndLearnedOn ?? person.jobEndedOn)!, 3), doneWhen: (person) => contactSince(person, (person.jobEndLearnedOn ?? person.jobEndedOn)!),
  },
  { reason: 'jobStarted', early: 3, appliesTo: (person, today) => recent(person.jobStartedOn, today, 14), due: (person) => addDays(person.jobStartedOn!, 3), doneWhen: (person) => contactSince(person, person.jobStartedOn!) },
  {
    reason: 'jobStarts', early: 7, appliesTo: (person, today) => person.jobStartedOn !== null && person.jobStartedOn > today,
    due: (person) => person.jobStartedOn!, doneWhen: (person) => contactSince(person, addDays(person.jobStartedOn!, -7)),
  },
  { reason: 'planned', early: 0, appliesTo: (person) => person.plannedOn !== null, due: (person) => person.plannedOn!, doneWhen: (person) => contactSince(person, person.plannedOn!) },
  {
    reason: 'employerContact', early: 10, appliesTo: (person) => person.startedOn !== null && person.firstEmployerContactOn === null && person.jobStartedOn === null,
    due: (person) => addDays(person.startedOn!, 30), doneWhen: () => false,
  },
  {
    reason: 'quiet', early: 0, appliesTo: (person) => person.startedOn !== null,
    due: (person) => addDays(person.lastContactOn ?? person.startedOn!, quietAfter[person.targetGroup]), doneWhen: () => false,
  },
  { reason: 'noCoach', early: 0, appliesTo: (person) => !person.coached, due: (person) => person.startedOn ?? person.referredOn ?? '1970-01-01', doneWhen: () => false },
  { reason: 'noStart', early: 0, appliesTo: (person) => person.startedOn === null && person.referredOn !== null, due: (person) => addDays(person.referredOn!, 14), doneWhen: () => false },
]

/** Why somebody needs attention on a day, most pressing first; empty when nothing is due. */
export function attentionOf(person: Followed, today: Day): Attention[] {
  return signals
    .filter((signal) => signal.appliesTo(person, today) && !signal.doneWhen(person, today) && addDays(signal.due(person), -signal.early) <= today)
    .map((signal) => ({ reason: signal.reason, dueOn: signal.due(person) }))
}
