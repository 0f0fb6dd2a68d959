import { sql } from 'kysely'
import { employerNamed } from '#src/employers/store.ts'
import type { Looking } from '#src/participants/store.ts'
import type { Contact } from './contact.ts'
import type { ContactFacts } from './contact-form.ts'
import { type NoteState, stateOf } from './note-state.ts'
import { columnsOf, type ContactAt, listPeople } from './store.ts'

/** A note as it was before a change: the change was made then, by whom. */
export interface NoteVersion {
  number: number
  state: NoteState
  changedBy: string
  changedAt: Contact['createdAt']
}

/** Every earlier version of a note within reach, the oldest first. */
export async function listVersions({ db, acting: { organisationId } }: Looking, contactId: string): Promise<NoteVersion[]> {
  const rows = await db.selectFrom('contactVersion as version').innerJoin('staff', (join) => join.onRef('staff.organisationId', '=', 'version.organisationId').onRef('staff.id', '=', 'version.changedBy'))
    .where('version.organisationId', '=', organisationId).where('staff.organisationId', '=', organisationId).where('version.contactId', '=', contactId)
    .orderBy('version.number').select(['version.number', 'version.content', 'version.createdAt', 'staff.name']).execute()
  return rows.map(({ number, content, createdAt, name }) => ({ number, state: content as NoteState, changedBy: name, changedAt: createdAt }))
}

type Columns = Partial<Omit<Contact, 'organisationId' | 'id' | 'staffId' | 'number' | 'createdAt'>> & Pick<Contact, 'onDay' | 'participantIds'>

/** Puts new facts in a note and keeps what it said before. False when somebody changed or signed it in the meantime: then nothing was written. */
async function replace(looking: Looking, before: ContactAt, { columns, within }: { columns: Columns; within: readonly string[] }): Promise<boolean> {
  const { db, acting: { organisationId, staffId } } = looking
  const changed = await db.updateTable('contact').set({ ...columns, number: before.number + 1 }).where('organisationId', '=', organisationId).where('id', '=', before.id)
    .where('number', '=', before.number).where('signedAt', 'is', null).executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) return false
  await db.insertInto('contactVersion').values({
    organisationId, id: crypto.randomUUID(), contactId: before.id, number: before.number, participantIds: before.participantIds, authorId: before.staffId, changedBy: staffId ?? before.staffId, content: JSON.stringify(stateOf(before)),
  }).execute()
  await listPeople(looking, before.id, { participantIds: [...within], onDay: columns.onDay })
  return true
}

/** Directions of the plan the form could not offer: closed since, or of people beyond reach. They stay with the note while their person does. */
async function unofferedTargets({ db, acting }: Looking, { planTargetIds }: ContactAt, participantIds: readonly string[]): Promise<string[]> {
  if (planTargetIds.length === 0) return []
  const seen = await db.selectFrom('planTarget').where('organisationId', '=', acting.organisationId).where('id', 'in', planTargetIds).select(['id', 'participantId', 'closedOn']).execute()
  const gone = new Set(seen.filter(({ participantId, closedOn }) => !participantIds.includes(participantId) || closedOn === null || closedOn > acting.on).map(({ id }) => id))
  return planTargetIds.filter((id) => !gone.has(id))
}

/** Changes a note as filled in. People beyond the reach of who changes it stay with the note. False when it was changed or signed in the meantime. */
export async function changeContact(looking: Looking, before: ContactAt, { facts, beyond }: { facts: ContactFacts; beyond: readonly string[] }): Promise<boolean> {
  const { appointmentId: _a, jobId: _j, leadId: _l, ...columns } = await columnsOf(looking, facts)
  const sameEmployer = facts.employerName === before.employer && facts.kind === before.kind ? { employerId: before.employerId, siteId: columns.employerId === before.employerId && facts.siteId ? columns.siteId : before.siteId } : {}
  const planTargetIds = facts.kind === 'employer' ? [...new Set([...columns.planTargetIds, ...(await unofferedTargets(looking, before, facts.participantIds))])] : []
  return replace(looking, before, { columns: { ...columns, ...sameEmployer, planTargetIds, participantIds: [...facts.participantIds, ...beyond] }, within: facts.participantIds })
}

/** Lets a note serve one more direction of a search plan; what it said before is kept. False when it was changed or signed in the meantime. */
export async function serveTarget(looking: Looking, before: ContactAt, { targetId, within }: { targetId: string; within: readonly string[] }): Promise<boolean> {
  const { onDay, participantIds, planTargetIds } = before
  return replace(looking, before, { columns: { onDay, participantIds, planTargetIds: [...planTargetIds, targetId] }, within })
}

/** Makes a note say again what it said in an earlier version; what it says now becomes a version too. */
export async function restoreVersion(looking: Looking, before: ContactAt, { state, visible }: { state: NoteState; visible: readonly string[] }): Promise<boolean> {
  const { employer, employerId, site: _, siteId, employerPersonId, ...rest } = state
  const there = employerId && (await looking.db.selectFrom('employer').select('id').where('organisationId', '=', looking.acting.organisationId).where('id', '=', employerId).executeTakeFirst())
  const where = there ? { employerId, siteId, employerPersonId } : { employerId: employer ? await employerNamed(looking, employer) : null, siteId: null, employerPersonId: null }
  const within = state.participantIds.filter((id) => visible.includes(id))
  const beyond = before.participantIds.filter((id) => !visible.includes(id))
  return replace(looking, before, { columns: { ...rest, toFamily: rest.toFamily ?? null, ...where, participantIds: [...within, ...beyond] }, within })
}

/** Signs a note off: from now on it only gets addenda. False when that was done already. */
export async function signContact({ db, acting: { organisationId } }: Looking, id: string, staffId: string): Promise<boolean> {
  const done = await db.updateTable('contact').set({ signedAt: sql<never>`now()`, signedBy: staffId }).where('organisationId', '=', organisationId).where('id', '=', id).where('signedAt', 'is', null).executeTakeFirst()
  return done.numUpdatedRows === 1n
}

/** Takes signing off back, for whoever pressed too soon: the same person, within a quarter of an hour, while nothing was added. */
export async function unsignContact({ db, acting: { organisationId } }: Looking, id: string, staffId: string): Promise<boolean> {
  const added = await db.selectFrom('contactAddendum').select('id').where('organisationId', '=', organisationId).where('contactId', '=', id).limit(1).executeTakeFirst()
  if (added) return false
  const done = await db.updateTable('contact').set({ signedAt: null, signedBy: null }).where('organisationId', '=', organisationId).where('id', '=', id).where('signedBy', '=', staffId)
    .where('signedAt', '>', sql<never>`now() - interval '15 minutes'`).executeTakeFirst()
  return done.numUpdatedRows === 1n
}

/** Says that the next step of a note was taken, or takes that back. Not a change of what the note says: also possible when it is signed. */
export async function setStepDone({ db, acting: { organisationId } }: Looking, id: string, done: boolean): Promise<void> {
  await db.updateTable('contact').set({ doneAt: done ? sql<never>`now()` : null }).where('organisationId', '=', organisationId).where('id', '=', id).execute()
}
