import type { Looking } from '#src/participants/store.ts'
import type { SupportContact } from './rhythm.ts'

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
