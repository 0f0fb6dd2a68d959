import { addDays, addMonths, type Day } from '#src/kernel/day.ts'
import type { DisclosureDecision, DisclosureTalk } from './decision.ts'
import { decisionFor, mayBeTold, over } from './disclosure.ts'

/** Why somebody may want to talk about telling again. */
export interface RevisitReason {
  reason: 'noTalkYet' | 'noJobAfterTwoMonths' | 'troubleAtWork' | 'newJob' | 'jobLost' | 'runsOut' | 'ranOut' | 'employerMet'
  /** Since when, or until when a decision holds. */
  on: Day
  employer: string | null
}

/** An employer and a day on which something happened there. */
export interface AtEmployer {
  employerId: string
  employer: string
  on: Day
}

/** Work as the reasons need it. */
export interface WorkedAt extends AtEmployer {
  endedOn: Day | null
  /** The employer ended it because of how it went. */
  lost: boolean
}

/** What the reasons are reckoned from. */
export interface RevisitFacts {
  startedOn: Day | null
  talks: readonly Pick<DisclosureTalk, 'onDay'>[]
  decisions: readonly DisclosureDecision[]
  jobs: readonly WorkedAt[]
  /** Talks with an employer in which something could be better. */
  trouble: readonly AtEmployer[]
  /** Contacts with an employer in this person's name. */
  met: readonly AtEmployer[]
}

const reason = (kind: RevisitReason['reason'], on: Day, employer: string | null = null): RevisitReason => ({ reason: kind, on, employer })

/** The day from which somebody looks for work without a job: the start of support or the end of the last job; undefined while they work. */
function searchingSince({ startedOn, jobs }: RevisitFacts, today: Day): Day | undefined {
  if (startedOn === null || jobs.some(({ on, endedOn }) => on <= today && (endedOn === null || endedOn >= today))) return undefined
  return jobs.reduce<Day>((last, { endedOn }) => (endedOn !== null && endedOn > last ? endedOn : last), startedOn)
}

function ofSearching(facts: RevisitFacts, lastTalk: Day, today: Day): RevisitReason[] {
  const since = searchingSince(facts, today)
  const due = since && addMonths(since, 2)
  return due && due <= today && lastTalk < due ? [reason('noJobAfterTwoMonths', due)] : []
}

function ofWork({ jobs, trouble, decisions }: RevisitFacts, lastTalk: Day, today: Day): RevisitReason[] {
  const running = jobs.filter(({ on, endedOn }) => on <= today && (endedOn === null || endedOn >= today))
  return [
    ...running.filter(({ on, employerId }) => on > lastTalk && decisionFor(decisions, { employerId }, today)?.employerId !== employerId).map(({ on, employer }) => reason('newJob', on, employer)),
    ...trouble.filter((one) => one.on > lastTalk && running.some(({ employerId }) => employerId === one.employerId)).map(({ on, employer }) => reason('troubleAtWork', on, employer)),
    ...jobs.filter(({ lost, endedOn }) => lost && endedOn !== null && endedOn > lastTalk && endedOn <= today).map(({ endedOn, employer }) => reason('jobLost', endedOn!, employer)),
  ]
}

/** How many days before a decision ends one is told. */
const warnedBefore = 14

function ofDecisions({ decisions }: RevisitFacts, names: ReadonlyMap<string, string>, today: Day): RevisitReason[] {
  const governing = decisions.filter((one) => one.withdrawnOn === null && one.validUntil !== null && !decisions.some((other) => other !== one && other.recipient === one.recipient && other.employerId === one.employerId && newer(other, one)))
  return governing.filter(({ validUntil }) => validUntil! <= addDays(today, warnedBefore))
    .map((one) => reason(over(one, today) ? 'ranOut' : 'runsOut', one.validUntil!, one.employerId && (names.get(one.employerId) ?? null)))
}

const newer = (one: DisclosureDecision, other: DisclosureDecision) => one.decidedOn > other.decidedOn || (one.decidedOn === other.decidedOn && one.createdAt > other.createdAt)

function ofMeetings({ met, decisions }: RevisitFacts, today: Day): RevisitReason[] {
  const first = new Map<string, AtEmployer>()
  const lately = met.filter(({ on }) => on >= addDays(today, -90) && on <= today).sort((a, b) => (a.on < b.on ? -1 : 1))
  for (const one of lately) if (!first.has(one.employerId)) first.set(one.employerId, one)
  return [...first.values()].filter(({ employerId }) => mayBeTold(decisions, { employerId }, today).why === 'undecided').map(({ on, employer }) => reason('employerMet', on, employer))
}

/**
 * Why it is time to talk about telling again, newest first: no talk yet, no job two months after the start or the last job, trouble at work or a start without a choice about it, a decision that
 * ends, an employer met without a decision. IPS-25, item 13: the subject comes back more than once, for instance after two months without a job or when work is hard.
 */
export function revisitReasons(facts: RevisitFacts, employers: ReadonlyMap<string, string>, today: Day): RevisitReason[] {
  const lastTalk = facts.talks.reduce<Day | undefined>((last, { onDay }) => (last && last > onDay ? last : onDay), undefined)
  if (lastTalk === undefined) return facts.startedOn === null ? [] : [reason('noTalkYet', facts.startedOn), ...ofMeetings(facts, today)]
  const found = [...ofSearching(facts, lastTalk, today), ...ofWork(facts, lastTalk, today), ...ofDecisions(facts, employers, today), ...ofMeetings(facts, today)]
  return found.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}
