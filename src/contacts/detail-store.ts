import { sql } from 'kysely'
import { beyondReach } from '#src/access/beyond.ts'
import { addDays, type Day } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import type { Contact } from './contact.ts'
import { againWithinDays } from './evidence.ts'

/** What a page about one contact tells besides what was written. */
export interface ContactDetail {
  /** The how-manieth visit to this employer of anybody of the organisation; undefined when it was no visit. */
  visit: number | undefined
  /** One of these people met no employer before. */
  first: boolean
  /** The last day within a fortnight on which the same was explained to one of these people. */
  explainedOn: Day | undefined
  /** The directions of the plan it serves, as far as the visitor may see. */
  targets: string[]
  signedBy: string | undefined
}

/** How many visits to this employer there were up to this one. A fact about coaches and employers: it counts beyond the visitor's reach and tells nothing of whom. */
async function visitNumber(looking: Looking, { id, kind, modality, employerId }: Contact): Promise<number | undefined> {
  if (kind !== 'employer' || modality !== 'faceToFace') return undefined
  const { organisationId } = looking.acting
  const { rows } = await beyondReach(looking, () => sql<{ count: number }>`
    select count(*)::int as count from contact c join contact this on this.organisation_id = ${organisationId} and this.id = ${id}
    where c.organisation_id = ${organisationId} and c.employer_id = ${employerId} and c.kind = 'employer' and c.modality = 'faceToFace' and (c.on_day, c.created_at, c.id) <= (this.on_day, this.created_at, this.id)`.execute(looking.db))
  return rows[0]!.count
}

async function isFirst({ db, acting: { organisationId } }: Looking, { id, kind, modality, onDay }: Contact): Promise<boolean> {
  if (kind !== 'employer' || modality !== 'faceToFace') return false
  const people = await db.selectFrom('contactParticipant').where('organisationId', '=', organisationId).where('contactId', '=', id).select('participantId').execute()
  if (people.length === 0) return false
  const met = await db.selectFrom('contact').innerJoin('contactParticipant as about', (join) => join.onRef('about.organisationId', '=', 'contact.organisationId').onRef('about.contactId', '=', 'contact.id'))
    .where('contact.organisationId', '=', organisationId).where('about.organisationId', '=', organisationId).where('about.participantId', 'in', people.map(({ participantId }) => participantId))
    .where('contact.kind', '=', 'employer').where('contact.modality', '=', 'faceToFace').where('contact.onDay', '<', onDay).select('about.participantId').distinct().execute()
  return met.length < people.length
}

async function explainedOn({ db, acting: { organisationId } }: Looking, { id, topic, onDay, participantIds }: Contact): Promise<Day | undefined> {
  if (topic === null || participantIds.length === 0) return undefined
  const before = await db.selectFrom('contact').innerJoin('contactParticipant as about', (join) => join.onRef('about.organisationId', '=', 'contact.organisationId').onRef('about.contactId', '=', 'contact.id'))
    .where('contact.organisationId', '=', organisationId).where('about.organisationId', '=', organisationId).where('about.participantId', 'in', participantIds).where('contact.topic', '=', topic).where('contact.id', '<>', id)
    .where('contact.onDay', '<=', onDay).where('contact.onDay', '>=', addDays(onDay, -againWithinDays)).orderBy('contact.onDay', 'desc').limit(1).select('contact.onDay').executeTakeFirst()
  return before?.onDay
}

/** Everything a page about one contact tells besides what was written. */
export async function detailOf(looking: Looking, contact: Contact): Promise<ContactDetail> {
  const { db, acting: { organisationId } } = looking
  const targets = contact.planTargetIds.length === 0 ? [] : await db.selectFrom('planTarget').select('title').where('organisationId', '=', organisationId).where('id', 'in', contact.planTargetIds).orderBy('title').execute()
  const signer = contact.signedBy === null ? undefined : await db.selectFrom('staff').select('name').where('organisationId', '=', organisationId).where('id', '=', contact.signedBy).executeTakeFirst()
  return { visit: await visitNumber(looking, contact), first: await isFirst(looking, contact), explainedOn: await explainedOn(looking, contact), targets: targets.map(({ title }) => title), signedBy: signer?.name }
}
