import { beginningRefused } from '#src/enrolments/closing.ts'
import type { EnrolmentForm } from '#src/enrolments/enrolment-form.ts'
import { enrol, listEnrolments } from '#src/enrolments/store.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import { linkPerson, takeStep } from './step-store.ts'
import type { ReferralAt } from './store.ts'

/** Why somebody who was here before cannot begin again on a day; undefined when it can. */
export async function beginAgainRefused(looking: Looking, participantId: string, startedOn: Day | null): Promise<'stillRuns' | 'beforeClosing' | undefined> {
  return beginningRefused(await listEnrolments(looking, participantId), startedOn)
}

/** Begins the support a referral asked for: the period with its coach, linked to the referral and to a period before it, and the step that says so. */
export async function beginSupport(looking: Looking, referral: ReferralAt, { participantId, support }: { participantId: string; support: EnrolmentForm }): Promise<void> {
  const [before] = await listEnrolments(looking, participantId)
  await enrol(looking, participantId, { ...support, referralId: referral.id, ...(before && { followsId: before.id }) })
  await linkPerson(looking, referral.id, participantId)
  const last = referral.steps.at(-1)?.onDay ?? referral.receivedOn
  const [began, today] = [support.startedOn, looking.acting.on]
  await takeStep(looking, { ...referral, participantId }, { step: 'accepted', onDay: began !== null && began >= last && began <= today ? began : today })
}
