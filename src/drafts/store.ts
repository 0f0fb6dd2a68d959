import { sql } from 'kysely'
import type { Acting, Db } from '#src/db/db.ts'
import type { Draft, DraftContent, DraftFormName } from './draft.ts'

interface Writing {
  db: Db
  acting: Acting
}

/** Which half-filled form is meant. */
export interface DraftKey {
  form: DraftFormName
  subject: string
}

const own = ({ db, acting }: Writing, form: DraftFormName) =>
  db.selectFrom('draft').selectAll().where('organisationId', '=', acting.organisationId).where('staffId', '=', acting.staffId ?? '').where('form', '=', form)

/** Keeps what stands in a form now, in place of what stood there before. */
export async function keepDraft({ db, acting }: Writing, { form, subject }: DraftKey, content: DraftContent): Promise<void> {
  const kept = { content: JSON.stringify(content), savedAt: sql<never>`now()`, discardedAt: null }
  await db.insertInto('draft').values({ organisationId: acting.organisationId, id: crypto.randomUUID(), staffId: acting.staffId ?? '', form, subject, ...kept })
    .onConflict((conflict) => conflict.columns(['organisationId', 'staffId', 'form', 'subject']).doUpdateSet(kept)).execute()
}

/** The own drafts of a form, newest first; those thrown away are not there. */
export async function listDrafts(writing: Writing, form: DraftFormName): Promise<Draft[]> {
  return (await own(writing, form).where('discardedAt', 'is', null).orderBy('savedAt', 'desc').limit(20).execute()) as Draft[]
}

/** One own draft. */
export async function findDraft(writing: Writing, { form, subject }: DraftKey): Promise<Draft | undefined> {
  return (await own(writing, form).where('subject', '=', subject).where('discardedAt', 'is', null).executeTakeFirst()) as Draft | undefined
}

/** Takes a draft away for good: what it was for has been saved. What was thrown away more than a day ago goes with it. */
export async function dropDraft({ db, acting }: Writing, { form, subject }: DraftKey): Promise<void> {
  await db.deleteFrom('draft').where('organisationId', '=', acting.organisationId).where('staffId', '=', acting.staffId ?? '')
    .where((e) => e.or([e.and([e('form', '=', form), e('subject', '=', subject)]), e('discardedAt', '<', sql<never>`now() - interval '1 day'`)])).execute()
}

/** Throws a draft away, or takes that back. False when there is none. */
export async function setDiscarded({ db, acting }: Writing, { form, subject }: DraftKey, discarded: boolean): Promise<boolean> {
  const done = await db.updateTable('draft').set({ discardedAt: discarded ? sql<never>`now()` : null })
    .where('organisationId', '=', acting.organisationId).where('staffId', '=', acting.staffId ?? '').where('form', '=', form).where('subject', '=', subject).executeTakeFirst()
  return done.numUpdatedRows === 1n
}
