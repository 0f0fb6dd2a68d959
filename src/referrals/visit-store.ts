import type { Visit } from '#src/web/visit.ts'
import { holdReferral } from './step-store.ts'
import { findReferral, type ReferralAt } from './store.ts'

/** The referral of the address, with its line in the log; a person it led to stands in that line. Undefined for "not there" and for "not yours". With `hold` nobody else can take a step meanwhile. */
export async function referralOf(visit: Visit, hold = false): Promise<ReferralAt | undefined> {
  if (hold) await holdReferral(visit, visit.param('referral'))
  const referral = await findReferral(visit, visit.param('referral'))
  if (referral) visit.log({ objectType: 'referral', objectId: referral.id, participantIds: referral.participantId ? [referral.participantId] : [] })
  return referral
}
