import type { Day } from '#src/kernel/day.ts'
import type { TargetGroup } from '#src/participants/participant.ts'

/** A job as the signals look at it. */
export interface FollowedJob {
  id: string
  title: string
  paid: boolean
  startedOn: Day
  endedOn: Day | null
  endLearnedOn: Day | null
  contractEndsOn: Day | null
  /** From when the participant wants no regular contact any more. */
  supportedUntilOn: Day | null
  /** When the search for a next job began again. */
  nextSearchOn: Day | null
  /** The day agreed for the next talk with the employer, while none was held on or after it. */
  nextTalkOn: Day | null
}

/** A question of an employer about the work of somebody, which nobody answered yet. */
export interface AskedQuestion {
  id: string
  employer: string
  askedOn: Day
}

/** A step that was planned at a contact and is not done yet. */
export interface PlannedStep {
  on: Day
  step: string | null
}

/** What is known of a person when one asks who needs attention. */
export interface Followed {
  targetGroup: TargetGroup
  startedOn: Day | null
  referredOn: Day | null
  coached: boolean
  /** The last contact of any kind, tries included. */
  lastContactOn: Day | null
  /** The last time somebody really spoke with the person or about the work; a try that reached nobody does not count. */
  lastReachedOn: Day | null
  /** Tries without an answer since then. */
  triesSince: number
  /** The earliest step that is still open. */
  planned: PlannedStep | null
  firstEmployerContactOn: Day | null
  /** Days on which the coach and the person met face to face, oldest first; the rhythm after a start is counted in them. */
  metOn: readonly Day[]
  jobs: readonly FollowedJob[]
  /** Questions of employers that wait, the longest waiting first. */
  questions: readonly AskedQuestion[]
  profileOn: Day | null
  planReviewOn: Day | null
  disclosureTalkOn: Day | null
  /** Days on which advice about income beside work was offered. */
  adviceOfferedOn: readonly Day[]
  /** The first day on which an instrument of a running job ends. */
  instrumentEndsOn: Day | null
  /** Since when somebody was handed over to a coach who has not taken over yet. */
  handedOverOn: Day | null
}
