import type { Selectable } from 'kysely'
import type { EnrolmentTable } from '#src/db/tables.ts'
import type { Day } from '#src/kernel/day.ts'

/** Whether someone worked when the programme began (England's rate leaves out who already did). */
export const workStatuses = ['outOfWork', 'working', 'unknown'] as const
export type WorkStatusAtStart = (typeof workStatuses)[number]

/** Why support stopped. Missed appointments alone are never a reason (IPS-25, item 25). */
export const closeReasons = ['steadyWork', 'noLongerWantsWork', 'moved', 'admission', 'noContactAfterOutreach', 'deceased', 'other'] as const
export type CloseReason = (typeof closeReasons)[number]

/** One period of IPS support of one person: from referral and programme start until it is closed with a reason. */
export type Enrolment = Selectable<EnrolmentTable>

/** Whether support runs on a day. */
export function isOpenOn(enrolment: Pick<Enrolment, 'startedOn' | 'closedOn'>, on: Day): boolean {
  return enrolment.startedOn !== null && enrolment.startedOn <= on && (enrolment.closedOn === null || enrolment.closedOn >= on)
}

/** Whether support has not been closed, also when it has not begun yet. */
export function isCurrent(enrolment: Pick<Enrolment, 'closedOn'>, on: Day): boolean {
  return enrolment.closedOn === null || enrolment.closedOn >= on
}

/** Why an enrolment cannot be closed on a day; undefined when it can. */
export function closingRefused(enrolment: Pick<Enrolment, 'startedOn' | 'closedOn'>, closedOn: Day): 'alreadyClosed' | 'closedBeforeStart' | undefined {
  if (enrolment.closedOn !== null) return 'alreadyClosed'
  return enrolment.startedOn !== null && closedOn < enrolment.startedOn ? 'closedBeforeStart' : undefined
}
