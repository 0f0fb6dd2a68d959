import { sql } from 'kysely'
import type { Looking } from '#src/participants/store.ts'
import { comparableName, type Employer, type EmployerForm, type NewEmployerForm } from './employer.ts'
import type { Recognisable } from './likeness.ts'

/** An employer and those it was merged into, one after the other; the last stands on its own. Empty when there is none. */
export async function employerPath({ db, acting }: Looking, id: string): Promise<Employer[]> {
  const { rows } = await sql<Employer & { step: number }>`
    with recursive path as (
      select e.*, 0 as step from employer e where e.organisation_id = ${acting.organisationId} and e.id = ${id}
      union all select e.*, path.step + 1 from path join employer e on e.organisation_id = ${acting.organisationId} and e.id = path.merged_into)
    select * from path order by step`.execute(db)
  return rows.map(({ step: _, ...employer }) => employer)
}

/** One employer. Of an employer that was merged into another, that other. */
export async function findEmployer(looking: Looking, id: string): Promise<Employer | undefined> {
  return (await employerPath(looking, id)).at(-1)
}

/** All names, to offer while somebody types. */
export async function employerNames({ db, acting }: Looking): Promise<string[]> {
  const rows = await db.selectFrom('employer').select('name').where('organisationId', '=', acting.organisationId).where('mergedInto', 'is', null).orderBy('name').limit(2000).execute()
  return rows.map(({ name }) => name)
}

/** What of every employer tells whether it could be another one. */
export async function recognisableEmployers({ db, acting }: Looking): Promise<Recognisable[]> {
  const { rows } = await sql<Recognisable>`
    select e.id, e.name, e.legal_name, e.kvk, e.place, coalesce(array_agg(s.postcode) filter (where s.postcode is not null), '{}') as postcodes
    from employer e left join employer_site s on s.organisation_id = ${acting.organisationId} and s.employer_id = e.id and s.closed_on is null
    where e.organisation_id = ${acting.organisationId} and e.merged_into is null group by e.organisation_id, e.id order by e.name`.execute(db)
  return rows
}

/** The employer with this register number or this name, made when there is none yet; one that was merged leads to the one it was merged into. */
export async function employerNamed(looking: Looking, name: string, kvk: string | null = null, importId: string | null = null): Promise<string> {
  const { db, acting: { organisationId } } = looking
  const candidates = await db.selectFrom('employer').select(['id', 'name', 'kvk', 'mergedInto']).where('organisationId', '=', organisationId)
    .where((e) => e.or([e('kvk', '=', kvk), e(sql<string>`unaccent(lower(name))`, 'like', `%${comparableName(name).split(' ')[0]}%`)])).orderBy(sql`merged_into is not null`).execute()
  const known = candidates.find((one) => kvk !== null && one.kvk === kvk) ?? candidates.find((one) => comparableName(one.name) === comparableName(name) && (kvk === null || one.kvk === null))
  if (known) return known.mergedInto ? (await employerPath(looking, known.id)).at(-1)!.id : known.id
  const id = crypto.randomUUID()
  await db.insertInto('employer').values({ organisationId, id, name, kvk, importId }).execute()
  return id
}

/** Adds an employer, with its address as the first site. A form that arrives twice makes one. */
export async function recordEmployer({ db, acting }: Looking, id: string, form: NewEmployerForm): Promise<void> {
  const { different: _, street, postcode, ...facts } = form
  const { organisationId } = acting
  const made = await db.insertInto('employer').values({ organisationId, id, ...facts }).onConflict((conflict) => conflict.columns(['organisationId', 'id']).doNothing()).executeTakeFirst()
  if (made.numInsertedOrUpdatedRows !== 1n || (street === null && postcode.postcode4 === null)) return
  await db.insertInto('employerSite').values({ organisationId, id: crypto.randomUUID(), employerId: id, name: form.place ?? form.name, street, ...postcode, place: form.place }).execute()
}

/** Changes the facts of an employer. */
export async function changeEmployer({ db, acting }: Looking, id: string, form: EmployerForm): Promise<void> {
  await db.updateTable('employer').set(form).where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}

/** The employer that has this register number, other than one that may. */
export async function employerWithKvk({ db, acting }: Looking, kvk: string | null, but: string): Promise<Employer | undefined> {
  if (kvk === null) return undefined
  return db.selectFrom('employer').selectAll().where('organisationId', '=', acting.organisationId).where('kvk', '=', kvk).where('mergedInto', 'is', null).where('id', '<>', but).executeTakeFirst()
}
