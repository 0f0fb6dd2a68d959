import { addDays } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import type { Referral, ReferralForm } from './referral.ts'
import type { ReferralStep } from './step.ts'

/** A referral with its steps in order, and the names one shows beside it. */
export type ReferralAt = Referral & { team: string; coach: string | null; steps: (ReferralStep & { by: string | null })[] }

/** How far back the list of referrals goes; what is still open is always there. */
const listedDays = 730

function referralsAt({ db, acting }: Looking) {
  return db.selectFrom('referral').innerJoin('team', (join) => join.onRef('team.organisationId', '=', 'referral.organisationId').onRef('team.id', '=', 'referral.teamId'))
    .leftJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'referral.organisationId').onRef('staff.id', '=', 'referral.givenTo'))
    .where('referral.organisationId', '=', acting.organisationId).where('team.organisationId', '=', acting.organisationId)
    .selectAll('referral').select(['team.name as team', 'staff.name as coach'])
}

async function stepsOf({ db, acting }: Looking, referralIds: readonly string[]): Promise<(ReferralStep & { by: string | null })[]> {
  if (referralIds.length === 0) return []
  return db.selectFrom('referralStep').leftJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'referralStep.organisationId').onRef('staff.id', '=', 'referralStep.staffId'))
    .where('referralStep.organisationId', '=', acting.organisationId).where('referralStep.referralId', 'in', referralIds)
    .selectAll('referralStep').select('staff.name as by').orderBy('referralStep.onDay').orderBy('referralStep.createdAt').execute()
}

async function withSteps(looking: Looking, referrals: readonly Omit<ReferralAt, 'steps'>[]): Promise<ReferralAt[]> {
  const steps = Map.groupBy(await stepsOf(looking, referrals.map(({ id }) => id)), ({ referralId }) => referralId)
  return referrals.map((referral) => ({ ...referral, steps: steps.get(referral.id) ?? [] }))
}

/** The referrals the visitor may see, the longest waiting first. */
export async function listReferrals(looking: Looking): Promise<ReferralAt[]> {
  const recent = addDays(looking.acting.on, -listedDays)
  const referrals = await referralsAt(looking).where((e) => e.or([e('referral.receivedOn', '>', recent), e('referral.participantId', 'is', null)]))
    .orderBy('referral.receivedOn').orderBy('referral.familyName').limit(2000).execute()
  return withSteps(looking, referrals)
}

/** One referral; undefined for "not there" and for "not yours". */
export async function findReferral(looking: Looking, id: string): Promise<ReferralAt | undefined> {
  return (await withSteps(looking, await referralsAt(looking).where('referral.id', '=', id).execute()))[0]
}

/** Writes a referral down with its first step. A form that arrives twice makes one. */
export async function recordReferral(looking: Looking, id: string, form: ReferralForm): Promise<void> {
  const { db, acting: { organisationId, staffId } } = looking
  const made = await db.insertInto('referral').values({ organisationId, id, ...form, recordedBy: staffId }).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).executeTakeFirst()
  if (made.numInsertedOrUpdatedRows !== 1n) return
  const { teamId, givenTo, receivedOn } = form
  await db.insertInto('referralStep').values({ organisationId, id: crypto.randomUUID(), referralId: id, teamId, givenTo, step: 'received', onDay: receivedOn, staffId }).execute()
}

/** Changes what was written down; the first step keeps the day it was received. */
export async function changeReferral({ db, acting: { organisationId } }: Looking, id: string, form: ReferralForm): Promise<void> {
  await db.updateTable('referral').set(form).where('organisationId', '=', organisationId).where('id', '=', id).execute()
  await db.updateTable('referralStep').set({ teamId: form.teamId, givenTo: form.givenTo }).where('organisationId', '=', organisationId).where('referralId', '=', id).execute()
  await db.updateTable('referralStep').set({ onDay: form.receivedOn }).where('organisationId', '=', organisationId).where('referralId', '=', id).where('step', '=', 'received').execute()
}

/** Gives a referral to a coach, or back to the team. */
export async function giveReferral({ db, acting: { organisationId } }: Looking, id: string, staffId: string | null): Promise<void> {
  await db.updateTable('referral').set({ givenTo: staffId }).where('organisationId', '=', organisationId).where('id', '=', id).execute()
  await db.updateTable('referralStep').set({ givenTo: staffId }).where('organisationId', '=', organisationId).where('referralId', '=', id).execute()
}

/** Takes away what came in by the open form and is no referral. */
export async function removeReferral({ db, acting: { organisationId } }: Looking, id: string): Promise<boolean> {
  const gone = await db.deleteFrom('referral').where('organisationId', '=', organisationId).where('id', '=', id).where('recordedBy', 'is', null).where('participantId', 'is', null).executeTakeFirst()
  return gone.numDeletedRows === 1n
}
