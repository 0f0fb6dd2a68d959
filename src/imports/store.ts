import { sql } from 'kysely'
import type { Acting } from '#src/db/db.ts'
import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'
import type { ImportLine } from './import.ts'
import { Plan } from './plan.ts'

/** A file as it arrives: its bytes stay until it has been read in. */
export interface NewImport {
  id: string
  teamId: string
  fileName: string
  file: Buffer | null
  fileHash: string
  plan: Plan
  recalled: boolean
  rowsTotal: number
}

const ofTeams = ({ reach, teamIds }: Acting) => (reach === 'organisation' ? sql<boolean>`true` : sql<boolean>`i.team_id = any (${teamIds}::uuid[])`)

async function lines({ db, acting }: Looking, id: string | null, limit = 200): Promise<ImportLine[]> {
  const { organisationId } = acting
  const { rows } = await sql<ImportLine>`
    select i.id, i.team_id, t.name as team, s.name as staff, i.file_name, i.state, i.step, i.recalled, i.rows_total, i.rows_done, i.persons, i.jobs, i.employer_contacts,
      i.created_at, i.started_at, i.finished_at, i.undone_at, (select count(*)::int from import_row r where r.organisation_id = ${organisationId} and r.import_id = i.id and r.state = 'waiting') as waiting
    from import i join team t on t.organisation_id = ${organisationId} and t.id = i.team_id left join staff s on s.organisation_id = ${organisationId} and s.id = i.staff_id
    where i.organisation_id = ${organisationId} and ${ofTeams(acting)} and (${id}::uuid is null or i.id = ${id}::uuid) order by i.created_at desc limit ${limit}`.execute(db)
  return rows
}

/** The imports of one's own teams, newest first. */
export async function listImports(looking: Looking): Promise<ImportLine[]> {
  return lines(looking, null)
}

/** One import of one's own teams. */
export async function findImport(looking: Looking, id: string): Promise<ImportLine | undefined> {
  return (await lines(looking, id))[0]
}

/** The plan of an import, and its bytes as long as they are kept. */
export async function planOf({ db, acting }: Looking, id: string): Promise<{ plan: Plan; file: Buffer | null }> {
  const { mapping, file } = await db.selectFrom('import').select(['mapping', 'file']).where('organisationId', '=', acting.organisationId).where('id', '=', id).executeTakeFirstOrThrow()
  return { plan: Plan.parse(mapping), file }
}

/** Keeps a file that has arrived, with how we think it is laid out. */
export async function recordImport({ db, acting }: Looking, { plan, ...made }: NewImport): Promise<void> {
  await db.insertInto('import').values({ organisationId: acting.organisationId, staffId: acting.staffId, state: 'mapping', signature: plan.mapping.signature, mapping: JSON.stringify(plan), ...made }).execute()
}

/** Keeps a corrected plan, for this file and for the next of the same shape. */
export async function savePlan({ db, acting }: Looking, id: string, plan: Plan): Promise<void> {
  const { organisationId } = acting
  const [mapping, { signature }] = [JSON.stringify(plan), plan.mapping]
  await db.updateTable('import').set({ mapping, recalled: false }).where('organisationId', '=', organisationId).where('id', '=', id).execute()
  await db.insertInto('importMapping').values({ organisationId, signature, mapping }).onConflict((conflict) => conflict.columns(['organisationId', 'signature']).doUpdateSet({ mapping, savedAt: sql<Instant>`now()` })).execute()
}

/** The plan of the last file of this shape. */
export async function rememberedPlan({ db, acting }: Looking, signature: string): Promise<Plan | undefined> {
  const row = await db.selectFrom('importMapping').select('mapping').where('organisationId', '=', acting.organisationId).where('signature', '=', signature).executeTakeFirst()
  const parsed = Plan.safeParse(row?.mapping)
  return parsed.success ? parsed.data : undefined
}

/** Lets an import begin, once: false when it runs already or is over. */
export async function startImport({ db, acting }: Looking, id: string): Promise<boolean> {
  const begun = await db.updateTable('import').set({ state: 'running', startedAt: sql<Instant>`now()`, rowsDone: 0, step: 'reading' })
    .where('organisationId', '=', acting.organisationId).where('id', '=', id).where('state', 'in', ['mapping', 'failed']).executeTakeFirst()
  return begun.numUpdatedRows === 1n
}
