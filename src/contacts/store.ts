import { sql } from 'kysely'
import { employerNamed } from '#src/employers/store.ts'
import type { Looking } from '#src/participants/store.ts'
import type { Contact, ContactForm } from './contact.ts'

/** A contact with the names one shows beside it. */
export type ContactAt = Contact & { coach: string; employer: string | null }

function contactsAt({ db, acting }: Looking) {
  return db.selectFrom('contact').innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'contact.organisationId').onRef('staff.id', '=', 'contact.staffId'))
    .leftJoin('employer', (join) => join.onRef('employer.organisationId', '=', 'contact.organisationId').onRef('employer.id', '=', 'contact.employerId'))
    .where('contact.organisationId', '=', acting.organisationId).where('staff.organisationId', '=', acting.organisationId).selectAll('contact').select(['staff.name as coach', 'employer.name as employer'])
}

/** The newest contacts of a person. */
export async function listContacts(looking: Looking, participantId: string, limit = 50): Promise<ContactAt[]> {
  const { db, acting } = looking
  const ids = db.selectFrom('contactParticipant').select('contactId').where('organisationId', '=', acting.organisationId).where('participantId', '=', participantId).orderBy('onDay', 'desc').limit(limit)
  return contactsAt(looking).where('contact.id', 'in', ids).orderBy('contact.onDay', 'desc').orderBy('contact.createdAt', 'desc').execute()
}

/** The newest contacts with an employer, as far as the visitor may read them. */
export async function listEmployerContacts(looking: Looking, employerId: string, limit = 50): Promise<ContactAt[]> {
  return contactsAt(looking).where('contact.employerId', '=', employerId).orderBy('contact.onDay', 'desc').limit(limit).execute()
}

/** One contact. */
export async function findContact(looking: Looking, id: string): Promise<ContactAt | undefined> {
  return contactsAt(looking).where('contact.id', '=', id).executeTakeFirst()
}

/** Records a contact. A form that arrives twice makes one. */
export async function recordContact({ db, acting }: Looking, id: string, staffId: string, form: ContactForm, importId: string | null = null): Promise<void> {
  const { employerName, ...facts } = form
  const { organisationId } = acting
  const employerId = employerName === '' ? null : await employerNamed({ db, acting }, employerName)
  const made = await db.insertInto('contact').values({ organisationId, id, staffId, employerId, ...facts, importId }).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).executeTakeFirst()
  if (made.numInsertedOrUpdatedRows !== 1n || facts.participantIds.length === 0) return
  await db.insertInto('contactParticipant').values(facts.participantIds.map((participantId) => ({ organisationId, contactId: id, participantId, onDay: facts.onDay }))).execute()
}

/** Takes an own contact of the last day away, for whoever pressed too soon. */
export async function removeContact({ db, acting }: Looking, id: string, staffId: string): Promise<boolean> {
  const gone = await db.deleteFrom('contact').where('organisationId', '=', acting.organisationId).where('id', '=', id).where('staffId', '=', staffId).where('createdAt', '>', sql<never>`now() - interval '1 day'`).executeTakeFirst()
  return gone.numDeletedRows === 1n
}

/** The people a coach noted something about most recently, newest first. */
export async function recentlyNoted({ db, acting }: Looking, staffId: string, limit = 6): Promise<string[]> {
  const rows = await db.selectFrom('contact').innerJoin('contactParticipant as about', (join) => join.onRef('about.organisationId', '=', 'contact.organisationId').onRef('about.contactId', '=', 'contact.id'))
    .where('contact.organisationId', '=', acting.organisationId).where('about.organisationId', '=', acting.organisationId).where('contact.staffId', '=', staffId)
    .groupBy('about.participantId').select(['about.participantId']).orderBy((e) => e.fn.max('contact.createdAt'), 'desc').limit(limit).execute()
  return rows.map(({ participantId }) => participantId)
}
