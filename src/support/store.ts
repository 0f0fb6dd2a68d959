import type { Looking } from '#src/participants/store.ts'
import type { Day } from '#src/kernel/day.ts'
import type { SupportContact, SupportedJob } from './rhythm.ts'

/** The contacts that count for the rhythm of support, by participant: of coach or care team with the person, not taken away, and not an attempt that failed. */
export async function supportContacts({ db, acting }: Looking, participantIds: readonly string[]): Promise<Map<string, SupportContact[]>> {
  const byPerson = new Map<string, SupportContact[]>(participantIds.map((id) => [id, []]))
  if (participantIds.length === 0) return byPerson
  const rows = await db.selectFrom('contactParticipant as about').innerJoin('contact', (join) => join.onRef('contact.organisationId', '=', 'about.organisationId').onRef('contact.id', '=', 'about.contactId'))
    .where('about.organisationId', '=', acting.organisationId).where('contact.organisationId', '=', acting.organisationId).where('about.participantId', 'in', participantIds)
    .where('contact.removedAt', 'is', null).where((e) => e.or([e('contact.kind', '=', 'support'), e('contact.participantPresent', '=', true)]))
    .where((e) => e.or([e('contact.reached', 'is', null), e('contact.reached', '=', true)]))
    .where((e) => e.or([e('contact.byRole', 'is', null), e('contact.byRole', 'in', ['coach', 'careTeam'])]))
    .select(['about.participantId', 'about.onDay', 'contact.modality']).orderBy('about.onDay').execute()
  for (const { participantId, onDay, modality } of rows) byPerson.get(participantId)!.push({ onDay, faceToFace: modality === 'faceToFace' })
  return byPerson
}

/** When support of a person began and, if it was closed, ended: the period that was open last. */
export async function supportPeriod({ db, acting }: Looking, participantId: string): Promise<Pick<SupportedJob, 'supportedFromOn' | 'supportedUntilOn'>> {
  const period = await db.selectFrom('enrolment').select(['startedOn', 'closedOn']).where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).where('startedOn', 'is not', null)
    .orderBy('startedOn', 'desc').limit(1).executeTakeFirst()
  return { supportedFromOn: period?.startedOn ?? null, supportedUntilOn: period?.closedOn ?? null }
}

/** The day of the first version of the profile that was made after a job. */
export async function profileAfterJob({ db, acting }: Looking, participantId: string, jobId: string): Promise<Day | null> {
  const version = await db.selectFrom('profileVersion').select('sessionOn').where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).where('jobId', '=', jobId).where('occasion', '=', 'jobEnd')
    .orderBy('number').limit(1).executeTakeFirst()
  return version?.sessionOn ?? null
}

/** Notes when somebody began to look for the next job. */
export async function startNextSearch({ db, acting }: Looking, jobId: string, nextSearchOn: Day): Promise<void> {
  await db.updateTable('job').set({ nextSearchOn }).where('organisationId', '=', acting.organisationId).where('id', '=', jobId).execute()
}

/** Keeps from when regular contact is not wanted any more, and who goes on. */
export async function changeSupport({ db, acting }: Looking, jobId: string, form: { supportUntilOn: Day | null; stepDownTo: string | null }): Promise<void> {
  await db.updateTable('job').set(form).where('organisationId', '=', acting.organisationId).where('id', '=', jobId).execute()
}
