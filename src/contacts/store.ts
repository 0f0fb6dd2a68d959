import { sql } from 'kysely'
import { employerNamed } from '#src/employers/store.ts'
import type { Looking } from '#src/participants/store.ts'
import type { Contact } from './contact.ts'
import type { ContactFacts } from './contact-form.ts'

/** A contact with the names one shows beside it. */
export type ContactAt = Contact & { coach: string; employer: string | null; site: string | null }

/** The name of the site of a contact, where its employer has more than one. */
const siteName = sql<string | null>`(select site.name from employer_site site where site.organisation_id = contact.organisation_id and site.id = contact.site_id
  and exists (select from employer_site other where other.organisation_id = site.organisation_id and other.employer_id = site.employer_id and other.id <> site.id))`.as('site')

function contactsAt({ db, acting }: Looking) {
  return db.selectFrom('contact').innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'contact.organisationId').onRef('staff.id', '=', 'contact.staffId'))
    .leftJoin('employer', (join) => join.onRef('employer.organisationId', '=', 'contact.organisationId').onRef('employer.id', '=', 'contact.employerId'))
    .where('contact.organisationId', '=', acting.organisationId).where('staff.organisationId', '=', acting.organisationId).selectAll('contact')
    .select(['staff.name as coach', 'employer.name as employer', siteName])
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

/** Which of these ids are contacts. */
export async function areContacts({ db, acting }: Looking, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  return (await db.selectFrom('contact').select('id').where('organisationId', '=', acting.organisationId).where('id', 'in', ids).execute()).map(({ id }) => id)
}

/** What of the facts points at something else: only what is there, within reach, and about these people. */
async function referring({ db, acting: { organisationId } }: Looking, facts: ContactFacts) {
  const { participantIds, planTargetIds, appointmentId, jobId, leadId } = facts
  const among = <T>(ids: readonly T[]) => (ids.length > 0 ? [...ids] : undefined)
  const [targets, people] = [among(planTargetIds), among(participantIds)]
  const served = targets && people ? await db.selectFrom('planTarget').select('id').where('organisationId', '=', organisationId).where('id', 'in', targets).where('participantId', 'in', people).execute() : []
  const job = jobId && people ? await db.selectFrom('job').select('id').where('organisationId', '=', organisationId).where('id', '=', jobId).where('participantId', 'in', people).executeTakeFirst() : undefined
  const appointment = appointmentId ? await db.selectFrom('appointment').select('id').where('organisationId', '=', organisationId).where('id', '=', appointmentId).executeTakeFirst() : undefined
  const lead = leadId ? await db.selectFrom('lead').select('id').where('organisationId', '=', organisationId).where('id', '=', leadId).executeTakeFirst() : undefined
  return { planTargetIds: served.map(({ id }) => id), jobId: job?.id ?? null, appointmentId: appointment?.id ?? null, leadId: lead?.id ?? null }
}

/** The employer of a contact as its register knows it: itself, the site that was chosen or its only one, and the person met when known there by name. */
async function employerOf(looking: Looking, { employerName: name, personMet, siteId }: Pick<ContactFacts, 'employerName' | 'personMet' | 'siteId'>) {
  if (name === '') return { employerId: null, siteId: null, employerPersonId: null }
  const { db, acting: { organisationId } } = looking
  const chosen = siteId ? await db.selectFrom('employerSite').innerJoin('employer', (join) => join.onRef('employer.organisationId', '=', 'employerSite.organisationId').onRef('employer.id', '=', 'employerSite.employerId'))
    .where('employerSite.organisationId', '=', organisationId).where('employer.organisationId', '=', organisationId).where('employerSite.id', '=', siteId).where('employer.name', '=', name).where('employer.mergedInto', 'is', null)
    .select('employer.id').executeTakeFirst() : undefined
  const employerId = chosen?.id ?? (await employerNamed(looking, name))
  const at = (table: 'employerSite' | 'employerPerson') => db.selectFrom(table).where('organisationId', '=', organisationId).where('employerId', '=', employerId)
  const sites = await at('employerSite').select('id').limit(2).execute()
  const person = personMet ? await at('employerPerson').select('id').where('name', '=', personMet.split(',')[0]!.trim()).executeTakeFirst() : undefined
  return { employerId, siteId: chosen ? siteId : sites.length === 1 ? sites[0]!.id : null, employerPersonId: person?.id ?? null }
}

/** The columns of a contact from what was filled in. */
export async function columnsOf(looking: Looking, facts: ContactFacts) {
  const { employerName: _, ...rest } = facts
  return { ...rest, ...(await referring(looking, facts)), ...(await employerOf(looking, facts)) }
}

/** Records a contact. A form that arrives twice makes one. */
export async function recordContact(looking: Looking, id: string, staffId: string, facts: ContactFacts): Promise<void> {
  const { db, acting: { organisationId } } = looking
  const made = await db.insertInto('contact').values({ organisationId, id, staffId, ...(await columnsOf(looking, facts)) }).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).executeTakeFirst()
  if (made.numInsertedOrUpdatedRows === 1n) await listPeople(looking, id, facts)
}

/** Puts a contact in the files of these people, and out of the files of others within reach; files beyond reach stay as they are. */
export async function listPeople({ db, acting: { organisationId } }: Looking, contactId: string, { participantIds, onDay }: Pick<Contact, 'participantIds' | 'onDay'>): Promise<void> {
  const listed = db.deleteFrom('contactParticipant').where('organisationId', '=', organisationId).where('contactId', '=', contactId)
  if (participantIds.length === 0) return void (await listed.execute())
  await listed.where('participantId', 'not in', participantIds).execute()
  await db.insertInto('contactParticipant').values(participantIds.map((participantId) => ({ organisationId, contactId, participantId, onDay })))
    .onConflict((conflict) => conflict.columns(['organisationId', 'participantId', 'onDay', 'contactId']).doNothing()).execute()
}
