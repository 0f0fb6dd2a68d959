import { sql } from 'kysely'
import { stateOf } from '#src/contacts/note-state.ts'
import { findContact, listContacts } from '#src/contacts/store.ts'
import type { Looking } from '#src/participants/store.ts'
import { people } from './cast.ts'
import type { OrganisationName } from './roster.ts'

/** What happened to notes after they were written: visits tied to the plan, older notes signed off, one corrected. */
export async function plantNotes(looking: Looking, name: OrganisationName): Promise<void> {
  const { db, acting: { organisationId, on } } = looking
  await sql`update contact c set plan_target_ids = array[t.id] from (
      select distinct on (participant_id) participant_id, id, opened_on from plan_target where organisation_id = ${organisationId} and closed_on is null order by participant_id, opened_on
    ) t where c.organisation_id = ${organisationId} and c.kind = 'employer' and c.participant_ids = array[t.participant_id] and c.on_day >= t.opened_on and c.plan_target_ids = '{}'`.execute(db)
  await sql`update contact set signed_at = created_at + interval '9 days', signed_by = staff_id where organisation_id = ${organisationId} and on_day < ${on}::date - 28`.execute(db)
  await sql`update contact set done_at = next_on + time '16:00' where organisation_id = ${organisationId} and next_on < ${on}::date - 7`.execute(db)
  if (name === 'waterland') await correctOne(looking)
}

/** The newest note about Sanne had a word wrong at first. */
async function correctOne(looking: Looking) {
  const { db, acting: { organisationId } } = looking
  const [newest] = (await listContacts(looking, people.sanne.id)).filter(({ kind }) => kind === 'support')
  const contact = newest && (await findContact(looking, newest.id))
  if (!contact) return
  const before = { ...stateOf(contact), note: `${contact.note.replace(/\.[^.]*\.$/, '.')}` }
  await db.insertInto('contactVersion').values({
    organisationId, id: '00000000-0000-4000-8000-001800000001', contactId: contact.id, number: 1, participantIds: contact.participantIds, authorId: contact.staffId, changedBy: contact.staffId, content: JSON.stringify(before), createdAt: contact.createdAt,
  }).execute()
  await db.updateTable('contact').set({ number: 2 }).where('organisationId', '=', organisationId).where('id', '=', contact.id).execute()
}
