import type { Looking } from '#src/participants/store.ts'
import type { Addendum } from './addendum.ts'
import type { Contact } from './contact.ts'

/** What was added to a note after it was signed off, in order. */
export async function listAddenda({ db, acting: { organisationId } }: Looking, contactId: string): Promise<Addendum[]> {
  return db.selectFrom('contactAddendum as added').innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'added.organisationId').onRef('staff.id', '=', 'added.staffId'))
    .where('added.organisationId', '=', organisationId).where('staff.organisationId', '=', organisationId).where('added.contactId', '=', contactId)
    .orderBy('added.createdAt').select(['added.id', 'added.text', 'added.createdAt as at', 'staff.name as by']).execute()
}

/** Adds to a note that was signed off. A form that arrives twice adds once. */
export async function addAddendum({ db, acting: { organisationId } }: Looking, contact: Contact, added: { id: string; staffId: string; text: string }): Promise<void> {
  await db.insertInto('contactAddendum').values({ organisationId, contactId: contact.id, participantIds: contact.participantIds, authorId: contact.staffId, ...added })
    .onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).execute()
}
