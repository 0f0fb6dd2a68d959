import { sql } from 'kysely'
import { admit, type Acting, type Db } from '#src/db/db.ts'
import { visibleParticipants } from '#src/access/view.ts'
import type { Participant, ParticipantForm } from './participant.ts'

/** Who looks: the transaction and its reach. */
export interface Looking {
  db: Db
  acting: Acting
}

/** The participant, as far as the visitor may see; undefined for "not there" and for "not yours". */
export async function findParticipant({ db, acting }: Looking, id: string): Promise<Participant | undefined> {
  return visibleParticipants(db, acting).where('participant.id', '=', id).selectAll('participant').executeTakeFirst()
}

/** The participants of these ids that the visitor may see. */
export async function findParticipants({ db, acting }: Looking, ids: readonly string[]): Promise<Participant[]> {
  if (ids.length === 0) return []
  return visibleParticipants(db, acting).where('participant.id', 'in', ids).selectAll('participant').orderBy('familyName').orderBy('givenName').execute()
}

/** Everybody the visitor may see, by name; for choosing whom a note is about. */
export async function listParticipants({ db, acting }: Looking): Promise<Participant[]> {
  return visibleParticipants(db, acting).selectAll('participant').orderBy('familyName').orderBy('givenName').limit(1000).execute()
}

/** Records a person; from here on this transaction reaches the person too. False when the client number is in use, or the id that a form carries. */
export async function recordParticipant({ db, acting }: Looking, id: string, form: ParticipantForm, importId: string | null = null): Promise<boolean> {
  await admit(db, id)
  const made = await db.insertInto('participant').values({ organisationId: acting.organisationId, id, ...form, importId })
    .onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}

/** Changes what is recorded of a person. False when the client number is in use, also by somebody the visitor may not see. */
export async function changeParticipant({ db, acting }: Looking, id: string, form: ParticipantForm): Promise<boolean> {
  await sql`savepoint change_participant`.execute(db)
  try {
    await db.updateTable('participant').set(form).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
    return true
  } catch (fault) {
    if ((fault as { code?: string }).code !== '23505') throw fault
    await sql`rollback to savepoint change_participant`.execute(db)
    return false
  }
}
