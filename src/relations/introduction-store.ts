import { sql, type RawBuilder } from 'kysely'
import type { Looking } from '#src/participants/store.ts'
import type { AskForm, Introduction } from './introduction.ts'

async function select({ db, acting: { organisationId } }: Looking, condition: RawBuilder<unknown>): Promise<Introduction[]> {
  const { rows } = await sql<Introduction>`
    select i.*, e.name as employer, by.name as asker, of.name as asked from introduction i
    join employer e on e.organisation_id = ${organisationId} and e.id = i.employer_id
    join staff by on by.organisation_id = ${organisationId} and by.id = i.asked_by join staff of on of.organisation_id = ${organisationId} and of.id = i.asked_of
    where i.organisation_id = ${organisationId} and ${condition} order by i.answered_at is not null, i.asked_at desc limit 100`.execute(db)
  return rows
}

/** What the visitor asked or was asked about an employer. A question between two colleagues is read by those two. */
export function listIntroductions(looking: Looking, employerId: string): Promise<Introduction[]> {
  const { staffId } = looking.acting
  return select(looking, sql`i.employer_id = ${employerId} and ${staffId}::uuid in (i.asked_by, i.asked_of)`)
}

/** Every question the visitor was asked or asked, what waits for an answer first. */
export function myIntroductions(looking: Looking): Promise<Introduction[]> {
  return select(looking, sql`${looking.acting.staffId}::uuid in (i.asked_by, i.asked_of)`)
}

/** One question that was put to the visitor. */
export async function findAsked(looking: Looking, id: string): Promise<Introduction | undefined> {
  return (await select(looking, sql`i.id = ${id} and i.asked_of = ${looking.acting.staffId}`))[0]
}

/** How many questions wait for an answer of the visitor. */
export async function countAsked({ db, acting: { organisationId, staffId } }: Looking): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from introduction where organisation_id = ${organisationId} and asked_of = ${staffId} and answered_at is null`.execute(db)
  return rows[0]!.count
}

/** Asks some colleagues. A form that arrives twice asks once: the ids follow from the form and the colleague. */
export async function askColleagues({ db, acting: { organisationId, staffId } }: Looking, { formId, employerId }: { formId: string; employerId: string }, { staffIds, question }: AskForm): Promise<void> {
  for (const askedOf of new Set(staffIds)) {
    await sql`insert into introduction (organisation_id, id, employer_id, asked_by, asked_of, question)
      values (${organisationId}, md5(${`${formId} ${askedOf}`})::uuid, ${employerId}, ${staffId}, ${askedOf}, ${question}) on conflict (organisation_id, id) do nothing`.execute(db)
  }
}

/** Answers a colleague; a later answer takes the place of an earlier one. */
export async function answerColleague({ db, acting }: Looking, id: string, answer: string): Promise<void> {
  await db.updateTable('introduction').set({ answer, answeredAt: sql`now()` }).where('organisationId', '=', acting.organisationId).where('id', '=', id).where('askedOf', '=', acting.staffId!).execute()
}
