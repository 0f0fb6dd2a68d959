import { sql } from 'kysely'
import type { Looking } from '#src/participants/store.ts'
import type { Referral } from './referral.ts'
import type { ReferralStep } from './step.ts'

/** Holds a referral until this visit has been written, so that two people cannot take a step at once. */
export async function holdReferral({ db, acting }: Looking, id: string): Promise<void> {
  await db.selectFrom('referral').select('id').where('organisationId', '=', acting.organisationId).where('id', '=', id).forUpdate().execute()
}

/** Writes the next step down and returns its id. */
export async function takeStep({ db, acting: { organisationId, staffId } }: Looking, referral: Referral, step: Pick<ReferralStep, 'step' | 'onDay'> & Partial<Pick<ReferralStep, 'reason' | 'note'>>): Promise<string> {
  const id = crypto.randomUUID()
  const { id: referralId, teamId, givenTo, participantId } = referral
  await db.insertInto('referralStep').values({ organisationId, id, referralId, teamId, givenTo, participantId, staffId, ...step }).execute()
  return id
}

/** Takes the last step back, for whoever pressed too soon: one's own, of the last day, and never the start of support. */
export async function takeBack({ db, acting: { organisationId, staffId } }: Looking, stepId: string): Promise<boolean> {
  const gone = await db.deleteFrom('referralStep').where('organisationId', '=', organisationId).where('id', '=', stepId).where('staffId', '=', staffId)
    .where('step', 'not in', ['received', 'accepted']).where('createdAt', '>', sql<never>`now() - interval '1 day'`).executeTakeFirst()
  return gone.numDeletedRows === 1n
}

/** Says which person a referral was about; from then on the reach of that person counts for the referral too. */
export async function linkPerson({ db, acting: { organisationId } }: Looking, id: string, participantId: string): Promise<void> {
  await db.updateTable('referral').set({ participantId }).where('organisationId', '=', organisationId).where('id', '=', id).execute()
  await db.updateTable('referralStep').set({ participantId }).where('organisationId', '=', organisationId).where('referralId', '=', id).execute()
}
