import { sql } from 'kysely'
import { admit } from '#src/db/db.ts'
import type { Looking } from '#src/participants/store.ts'
import type { Contact } from './contact.ts'
import { listPeople } from './store.ts'

/** Lets the work see removed notes too; nothing else of the transaction does. */
async function amongRemoved<T>({ db }: Looking, work: () => Promise<T>): Promise<T> {
  await sql`select set_config('app.removed', 'yes', true)`.execute(db)
  const answer = await work()
  await sql`select set_config('app.removed', '', true)`.execute(db)
  return answer
}

const oneDay = sql<never>`now() - interval '1 day'`

/** Takes an own contact of the last day away, for whoever pressed too soon: it leaves every file, list and figure. What was signed off stays. */
export async function removeContact(looking: Looking, contact: Contact, staffId: string): Promise<boolean> {
  const { db, acting: { organisationId } } = looking
  const gone = await amongRemoved(looking, () => db.updateTable('contact').set({ removedAt: sql<never>`now()` }).where('organisationId', '=', organisationId).where('id', '=', contact.id).where('staffId', '=', staffId)
    .where('createdAt', '>', oneDay).where('signedAt', 'is', null).where('removedAt', 'is', null).executeTakeFirst())
  if (gone.numUpdatedRows !== 1n) return false
  // Whoever wrote it takes it out of every file, also of somebody who went to a colleague in the meantime.
  for (const id of contact.participantIds) await admit(db, id)
  await listPeople(looking, contact.id, { ...contact, participantIds: [] })
  return true
}

/** An own note that was removed less than a day ago. */
export async function findRemoved(looking: Looking, id: string, staffId: string): Promise<Contact | undefined> {
  const { db, acting: { organisationId } } = looking
  return amongRemoved(looking, () => db.selectFrom('contact').selectAll().where('organisationId', '=', organisationId).where('id', '=', id).where('staffId', '=', staffId).where('removedAt', '>', oneDay).executeTakeFirst())
}

/** Takes a removal back: the note stands in the same files again. */
export async function bringBack(looking: Looking, contact: Contact): Promise<void> {
  const { db, acting: { organisationId } } = looking
  await amongRemoved(looking, () => db.updateTable('contact').set({ removedAt: null }).where('organisationId', '=', organisationId).where('id', '=', contact.id).execute())
  for (const id of contact.participantIds) await admit(db, id)
  await listPeople(looking, contact.id, contact)
}
