import type { AdviceMoment, BenefitsAdvice } from './advice.ts'
import type { JobFeedback } from './feedback.ts'
import type { SupportContact, SupportedJob } from './rhythm.ts'

/** A kind of support around a job, by whom it was given, how often and when last (IPS-25, item 22). */
export interface SupportGiven {
  supportKind: string
  byRole: string
  count: number
  lastOn: SupportContact['onDay']
}

/** What the pages of a person show of support, over all jobs. */
export interface SupportOfPerson {
  /** Contacts that count for the rhythm. */
  seen: readonly SupportContact[]
  period: Pick<SupportedJob, 'supportedFromOn' | 'supportedUntilOn'>
  /** Advice about income that was offered, newest first. */
  advice: readonly BenefitsAdvice[]
}

/** Everything about support around one job: the rhythm, what was given, talks with the employer, advice about income. */
export interface SupportAround {
  followed: SupportedJob
  contacts: readonly SupportContact[]
  given: readonly SupportGiven[]
  talks: readonly JobFeedback[]
  /** The moments that ask for advice, and what was offered with this job. */
  advice: { moments: readonly AdviceMoment[]; offers: readonly BenefitsAdvice[] }
}
