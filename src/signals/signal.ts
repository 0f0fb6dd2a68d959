import { addDays, type Day, daysBetween } from '#src/kernel/day.ts'
import type { Followed, FollowedJob } from './followed.ts'
import { type MomentKind, nextSupportDue } from '#src/support/rhythm.ts'
import { daysFor, type OwnNorm, type SignalName, usualNorms } from './norms.ts'

/** Why a person needs somebody, on which day that was or is due, and what it is about. */
export interface Signal {
  name: SignalName
  dueOn: Day
  /** The step, job or other thing it is about, as text; null when the name says it all. */
  about: string | null
  /** The question, task or other thing one opens for it; left out when that is the file itself. */
  opens?: string
}

interface Rule {
  name: SignalName
  appliesTo: (person: Followed, today: Day) => boolean
  /** The day it is due, from how many days the norm gives. */
  due: (person: Followed, days: number, today: Day) => Day
  doneWhen: (person: Followed, today: Day) => boolean
  about?: (person: Followed, today: Day) => string | null
  opens?: (person: Followed, today: Day) => string
}

const since = (day: Day | null, other: Day | null) => day !== null && other !== null && day >= other
const learned = (job: FollowedJob) => job.endLearnedOn ?? job.endedOn
const within = (day: Day | null, today: Day, days: number) => day !== null && day <= today && daysBetween(day, today) <= days

const lost = ({ jobs }: Followed, today: Day) => jobs.find((job) => within(learned(job), today, 30))
const coming = ({ jobs }: Followed, today: Day) => jobs.find(({ startedOn }) => startedOn > today && daysBetween(today, startedOn) <= 60)
const begun = ({ jobs }: Followed, today: Day) => jobs.find((job) => within(job.startedOn, today, 14) && job.endedOn === null)
const running = ({ jobs }: Followed, today: Day) => jobs.filter(({ startedOn, endedOn }) => startedOn <= today && (endedOn === null || endedOn >= today))
const ending = (person: Followed, today: Day) => running(person, today).filter(({ contractEndsOn }) => contractEndsOn !== null && contractEndsOn >= today).sort((a, b) => (a.contractEndsOn! < b.contractEndsOn! ? -1 : 1))[0]
/** The work whose employer one agreed to speak, the earliest day first. */
const talking = (person: Followed, today: Day) => running(person, today).filter(({ nextTalkOn }) => nextTalkOn !== null).sort((a, b) => (a.nextTalkOn! < b.nextTalkOn! ? -1 : 1))[0]
const workless = (person: Followed, today: Day) => running(person, today).length === 0 && coming(person, today) === undefined
/** The paid job that ended last, when no work followed and nobody began to search again. */
const unsearched = (person: Followed, today: Day) => (workless(person, today) ? person.jobs.filter((job) => job.paid && job.endedOn !== null && job.endedOn < today).sort((a, b) => (a.endedOn! < b.endedOn! ? 1 : -1))[0] : undefined)

/** What other signals ask already, or what is offered and never asked. */
const elsewhere: readonly MomentKind[] = ['beforeStart', 'afterStart', 'afterLoss', 'asNeeded']

/** What the rhythm after a start asks first (IPS-25, item 23; the same moments stand on the page of the job); undefined while the start itself still asks. */
function supportDue(person: Followed, today: Day): { on: Day; job: FollowedJob } | undefined {
  const fresh = begun(person, today)
  if (fresh && !since(person.lastReachedOn, fresh.startedOn)) return undefined
  const seen = person.metOn.map((onDay) => ({ onDay, faceToFace: true }))
  const due = running(person, today).filter(({ paid }) => paid).flatMap((job) => {
    const next = nextSupportDue({ ...job, supportedFromOn: person.startedOn }, seen, today)
    return next && !elsewhere.includes(next.what) ? [{ on: next.dueOn, job }] : []
  })
  return due.sort((a, b) => (a.on < b.on ? -1 : 1))[0]
}

/** The signals as data: for whom, when due, when done. Order is that of `signalNames`, most pressing first; what lies on a desk has its own, in `desk.ts`. */
export const rules: readonly Rule[] = [
  { name: 'jobLost', appliesTo: (person, today) => lost(person, today) !== undefined, due: (person, days, today) => addDays(learned(lost(person, today)!)!, days), doneWhen: (person, today) => since(person.lastReachedOn, learned(lost(person, today)!)), about: (person, today) => lost(person, today)!.title },
  { name: 'jobStarts', appliesTo: (person, today) => coming(person, today) !== undefined, due: (person, _, today) => coming(person, today)!.startedOn, doneWhen: (person, today) => since(person.lastReachedOn, addDays(coming(person, today)!.startedOn, -7)), about: (person, today) => coming(person, today)!.title },
  { name: 'jobStarted', appliesTo: (person, today) => begun(person, today) !== undefined, due: (person, days, today) => addDays(begun(person, today)!.startedOn, days), doneWhen: (person, today) => since(person.lastReachedOn, begun(person, today)!.startedOn), about: (person, today) => begun(person, today)!.title },
  { name: 'handover', appliesTo: ({ handedOverOn }) => handedOverOn !== null, due: ({ handedOverOn }, days) => addDays(handedOverOn!, days), doneWhen: () => false },
  { name: 'noCoach', appliesTo: ({ coached }) => !coached, due: ({ startedOn, referredOn }, days, today) => addDays(startedOn ?? referredOn ?? today, days), doneWhen: () => false },
  { name: 'question', appliesTo: ({ questions }) => questions.length > 0, due: ({ questions }, days) => addDays(questions[0]!.askedOn, days), doneWhen: () => false, about: ({ questions }) => questions[0]!.employer, opens: ({ questions }) => questions[0]!.id },
  { name: 'planned', appliesTo: ({ planned }) => planned !== null, due: ({ planned }) => planned!.on, doneWhen: () => false, about: ({ planned }) => planned!.step },
  { name: 'support', appliesTo: (person, today) => supportDue(person, today) !== undefined, due: (person, _, today) => supportDue(person, today)!.on, doneWhen: () => false, about: (person, today) => supportDue(person, today)!.job.title },
  { name: 'employerTalk', appliesTo: (person, today) => talking(person, today) !== undefined, due: (person, days, today) => addDays(talking(person, today)!.nextTalkOn!, days), doneWhen: () => false, about: (person, today) => talking(person, today)!.title, opens: (person, today) => talking(person, today)!.id },
  { name: 'employerContact', appliesTo: ({ startedOn, firstEmployerContactOn, jobs }) => startedOn !== null && firstEmployerContactOn === null && jobs.length === 0, due: ({ startedOn }, days) => addDays(startedOn!, days), doneWhen: () => false },
  { name: 'unreached', appliesTo: ({ startedOn, triesSince }) => startedOn !== null && triesSince > 0, due: ({ lastReachedOn, startedOn }, days) => addDays(lastReachedOn ?? startedOn!, days), doneWhen: () => false, about: ({ triesSince }) => String(triesSince) },
  { name: 'quiet', appliesTo: ({ startedOn, triesSince }) => startedOn !== null && triesSince === 0, due: ({ lastReachedOn, startedOn }, days) => addDays(lastReachedOn ?? startedOn!, days), doneWhen: () => false },
  { name: 'benefitsAdvice', appliesTo: (person, today) => coming(person, today)?.paid === true, due: (person, days, today) => addDays(coming(person, today)!.startedOn, -days), doneWhen: (person, today) => person.adviceOfferedOn.some((day) => day >= addDays(coming(person, today)!.startedOn, -90)), about: (person, today) => coming(person, today)!.title },
  { name: 'contractEnds', appliesTo: (person, today) => ending(person, today) !== undefined, due: (person, days, today) => addDays(ending(person, today)!.contractEndsOn!, -days), doneWhen: () => false, about: (person, today) => ending(person, today)!.title },
  { name: 'instrumentEnds', appliesTo: ({ instrumentEndsOn }, today) => instrumentEndsOn !== null && instrumentEndsOn >= today, due: ({ instrumentEndsOn }, days) => addDays(instrumentEndsOn!, -days), doneWhen: () => false },
  { name: 'nextSearch', appliesTo: (person, today) => unsearched(person, today) !== undefined, due: (person, days, today) => addDays(learned(unsearched(person, today)!)!, days), doneWhen: (person, today) => unsearched(person, today)!.nextSearchOn !== null || since(person.profileOn, unsearched(person, today)!.endedOn), about: (person, today) => unsearched(person, today)!.title },
  { name: 'profile', appliesTo: ({ startedOn, profileOn }) => startedOn !== null && profileOn === null, due: ({ startedOn }, days) => addDays(startedOn!, days), doneWhen: () => false },
  { name: 'disclosure', appliesTo: ({ startedOn, disclosureTalkOn }) => startedOn !== null && disclosureTalkOn === null, due: ({ startedOn }, days) => addDays(startedOn!, days), doneWhen: () => false },
  { name: 'planReview', appliesTo: ({ planReviewOn }) => planReviewOn !== null, due: ({ planReviewOn }) => planReviewOn!, doneWhen: () => false },
  { name: 'noStart', appliesTo: ({ startedOn, referredOn }) => startedOn === null && referredOn !== null, due: ({ referredOn }, days) => addDays(referredOn!, days), doneWhen: () => false },
]

/** What was put aside: until a day, with a reason. */
export interface Snoozed {
  signal: string
  untilOn: Day
}

/** Why somebody needs attention on a day, most pressing first; empty when nothing is due. A signal that was put aside is silent until its day. */
export function signalsOf(person: Followed, today: Day, set: { norms: readonly OwnNorm[]; snoozed: readonly Snoozed[] } = { norms: [], snoozed: [] }): Signal[] {
  return rules
    .filter((rule) => rule.appliesTo(person, today) && !rule.doneWhen(person, today) && !set.snoozed.some(({ signal, untilOn }) => signal === rule.name && untilOn > today))
    .map((rule) => ({ name: rule.name, dueOn: rule.due(person, daysFor(rule.name, person.targetGroup, set.norms), today), about: rule.about?.(person, today) ?? null, ...(rule.opens ? { opens: rule.opens(person, today) } : {}) }))
    .filter(({ name, dueOn }) => addDays(dueOn, -usualNorms[name].early) <= today)
}
