import { sql } from 'kysely'
import type { Day } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import { comparableName, type Employer, type EmployerForm } from './employer.ts'

/** How many employers one page shows. */
export const employersPerPage = 50

/** An employer in a list, with the contacts the visitor may read. */
export type EmployerLine = Employer & { contacts: number; lastContactOn: Day | null }

/** The employers of the organisation whose name holds a text, by name. */
export async function listEmployers({ db, acting }: Looking, search = '', page = 1): Promise<{ employers: EmployerLine[]; count: number }> {
  const { organisationId } = acting
  const wanted = `%${comparableName(search).replaceAll(' ', '%')}%`
  const { rows } = await sql<EmployerLine & { count: number }>`
    select e.*, count(*) over () as count, coalesce(met.contacts, 0) as contacts, met.last_contact_on
    from employer e
    left join lateral (select count(*) as contacts, max(c.on_day) as last_contact_on from contact c where c.organisation_id = ${organisationId} and c.employer_id = e.id) met on true
    where e.organisation_id = ${organisationId} and unaccent(lower(e.name)) like ${wanted}
    order by e.name, e.id limit ${employersPerPage} offset ${(page - 1) * employersPerPage}`.execute(db)
  return { employers: rows, count: rows[0]?.count ?? 0 }
}

/** Changes the facts of an employer. */
export async function changeEmployer({ db, acting }: Looking, id: string, form: EmployerForm): Promise<void> {
  await db.updateTable('employer').set(form).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}

/** One employer. */
export async function findEmployer({ db, acting }: Looking, id: string): Promise<Employer | undefined> {
  return db.selectFrom('employer').selectAll().where('organisationId', '=', acting.organisationId).where('id', '=', id).executeTakeFirst()
}

/** All names, to offer while somebody types. */
export async function employerNames({ db, acting }: Looking): Promise<string[]> {
  const rows = await db.selectFrom('employer').select('name').where('organisationId', '=', acting.organisationId).orderBy('name').limit(2000).execute()
  return rows.map(({ name }) => name)
}

/** The employer with this register number or this name, made when there is none yet. */
export async function employerNamed({ db, acting }: Looking, name: string, kvk: string | null = null, importId: string | null = null): Promise<string> {
  const { organisationId } = acting
  const candidates = await db.selectFrom('employer').select(['id', 'name', 'kvk']).where('organisationId', '=', organisationId)
    .where((e) => e.or([e('kvk', '=', kvk), e(sql<string>`unaccent(lower(name))`, 'like', `%${comparableName(name).split(' ')[0]}%`)])).execute()
  const known = candidates.find((one) => kvk !== null && one.kvk === kvk) ?? candidates.find((one) => comparableName(one.name) === comparableName(name) && (kvk === null || one.kvk === null))
  if (known) return known.id
  const id = crypto.randomUUID()
  await db.insertInto('employer').values({ organisationId, id, name, kvk, importId }).execute()
  return id
}
