import { sql } from 'kysely'
import type { Selectable } from 'kysely'
import { beyondReach } from '#src/access/beyond.ts'
import type { EmployerMergeTable } from '#src/db/tables.ts'
import type { Looking } from '#src/participants/store.ts'
import type { Employer } from './employer.ts'
import { factsAfterMerge, factsAfterUndo, type MergedFact, type Moved } from './merge.ts'
import { employerPath } from './store.ts'

/**
 * Every column that names an employer; a test reads the catalogue and refuses one that is not here. Most rows belong to participants of other coaches and teams. They
 * go along all the same, because an employer is one for the whole organisation: the work is done beyond the visitor's reach and answers only ids, for the log and for undoing.
 */
export const employerColumns = [
  'employer_site.employer_id', 'employer_person.employer_id', 'introduction.employer_id', 'contact.employer_id', 'appointment.employer_id', 'appointment_series.employer_id', 'field_mentoring.employer_id', 'lead.employer_id',
  'application.employer_id', 'job.employer_id', 'job.formal_employer_id', 'workplace.employer_id', 'agreement.employer_id', 'employer_question.employer_id', 'guest_link.employer_id',
  'disclosure_decision.employer_id', 'disclosure_override.employer_id',
] as const

/** A merge with the name of the employer that went. */
export type EmployerMerge = Omit<Selectable<EmployerMergeTable>, 'moved'> & { moved: Moved; gone: string }

interface Step {
  from: string
  to: string
  /** Only these rows; all when absent. */
  only?: readonly string[] | undefined
}

async function move({ db, acting: { organisationId } }: Looking, column: string, { from, to, only }: Step) {
  const [table, name] = column.split('.') as [string, string]
  const some = only ? sql`and t.id = any (${only}::uuid[])` : sql``
  const { rows } = await sql<{ id: string; person: string | null; people: string[] | null }>`
    update ${sql.table(table)} t set ${sql.ref(name)} = ${to} where t.organisation_id = ${organisationId} and t.${sql.ref(name)} = ${from} ${some}
    returning t.id, to_jsonb(t) ->> 'participant_id' as person, to_jsonb(t) -> 'participant_ids' as people`.execute(db)
  return rows
}

async function moveAll(looking: Looking, step: Step, chosen?: Moved['rows']) {
  const moved: Moved['rows'] = {}
  const people: string[] = []
  for (const column of employerColumns.filter((one) => !chosen || chosen[one])) {
    const rows = await move(looking, column, { ...step, only: chosen?.[column] })
    if (rows.length > 0) moved[column] = rows.map(({ id }) => id)
    people.push(...rows.flatMap(({ person, people: several }) => [person ?? [], several ?? []].flat()))
  }
  return { moved, people: [...new Set(people)] }
}

/** Locks both employers; undefined unless both stand on their own. */
async function bothFree({ db, acting }: Looking, ids: readonly [string, string]): Promise<[Employer, Employer] | undefined> {
  const rows = await db.selectFrom('employer').selectAll().where('organisationId', '=', acting.organisationId).where('id', 'in', ids).where('mergedInto', 'is', null).orderBy('id').forUpdate().execute()
  const [kept, gone] = ids.map((id) => rows.find((row) => row.id === id))
  return kept && gone ? [kept, gone] : undefined
}

async function setFacts({ db, acting }: Looking, id: string, facts: Partial<Pick<Employer, MergedFact>>): Promise<void> {
  if (Object.keys(facts).length > 0) await db.updateTable('employer').set(facts).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}

/** Makes one employer of two in one transaction, and writes down what that changed. Answers whose records went along; undefined when one of the two was merged already. */
export async function mergeEmployers(looking: Looking, id: string, [keptId, goneId]: readonly [string, string]): Promise<{ rows: number; people: string[] } | undefined> {
  const { db, acting: { organisationId, staffId } } = looking
  return beyondReach(looking, async () => {
    const both = await bothFree(looking, [keptId, goneId])
    if (!both) return undefined
    const facts = factsAfterMerge(...both)
    const { moved: rows, people } = await moveAll(looking, { from: goneId, to: keptId })
    await db.insertInto('employerMerge').values({ organisationId, id, keptId, goneId, moved: JSON.stringify({ facts, rows }), mergedBy: staffId! }).execute()
    await db.updateTable('employer').set({ mergedInto: keptId }).where('organisationId', '=', organisationId).where('id', '=', goneId).execute()
    await setFacts(looking, keptId, Object.fromEntries(Object.entries(facts).map(([name, { to }]) => [name, to])))
    return { rows: Object.values(rows).flat().length, people }
  })
}

/** Takes a merge back: the employer that went stands on its own again with exactly the rows that came from it, as far as they still are where the merge put them. What came since stays. */
export async function undoMerge(looking: Looking, { id, keptId, goneId, moved }: EmployerMerge): Promise<{ rows: number; people: string[] } | undefined> {
  const { db, acting: { organisationId, staffId } } = looking
  return beyondReach(looking, async () => {
    const undone = await db.updateTable('employerMerge').set({ undoneAt: sql`now()`, undoneBy: staffId }).where('organisationId', '=', organisationId).where('id', '=', id).where('undoneAt', 'is', null).executeTakeFirst()
    if (undone.numUpdatedRows !== 1n) return undefined
    const path = await employerPath(looking, keptId)
    const { moved: rows, people } = await moveAll(looking, { from: path.at(-1)!.id, to: goneId }, moved.rows)
    for (const employer of path) await setFacts(looking, employer.id, factsAfterUndo(employer, moved.facts))
    await db.updateTable('employer').set({ mergedInto: null }).where('organisationId', '=', organisationId).where('id', '=', goneId).execute()
    return { rows: Object.values(rows).flat().length, people }
  })
}

/** The merges that made an employer what it is, and are not undone, the newest first. */
export async function mergesInto({ db, acting: { organisationId } }: Looking, employerId: string): Promise<EmployerMerge[]> {
  const { rows } = await sql<EmployerMerge>`
    with recursive here as (
      select id from employer where organisation_id = ${organisationId} and id = ${employerId}
      union select e.id from here join employer e on e.organisation_id = ${organisationId} and e.merged_into = here.id)
    select m.*, e.name as gone from employer_merge m join employer e on e.organisation_id = ${organisationId} and e.id = m.gone_id
    where m.organisation_id = ${organisationId} and m.undone_at is null and m.kept_id in (select id from here) order by m.merged_at desc`.execute(db)
  return rows
}

/** How much stands with an employer itself; what belongs to participants is left out, for it may be beyond the visitor's reach. */
export async function countAlong({ db, acting: { organisationId } }: Looking, employerId: string): Promise<{ sites: number; people: number; leads: number }> {
  const { rows } = await sql<{ sites: number; people: number; leads: number }>`select
    (select count(*) from employer_site where organisation_id = ${organisationId} and employer_id = ${employerId}) as sites,
    (select count(*) from employer_person where organisation_id = ${organisationId} and employer_id = ${employerId}) as people,
    (select count(*) from lead where organisation_id = ${organisationId} and employer_id = ${employerId}) as leads`.execute(db)
  return rows[0]!
}
