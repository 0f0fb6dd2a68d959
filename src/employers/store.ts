import { sql } from 'kysely'
import type { Looking } from '#src/participants/store.ts'
import { comparableName, type Employer } from './employer.ts'

/** The employers of the organisation whose name holds a text, by name. */
export async function listEmployers({ db, acting }: Looking, search = '', page = 1): Promise<{ employers: Employer[]; count: number }> {
  const found = db.selectFrom('employer').where('organisationId', '=', acting.organisationId).where(sql<boolean>`unaccent(lower(name)) like ${`%${comparableName(search).replaceAll(' ', '%')}%`}`)
  const { count } = await found.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return { count, employers: await found.selectAll().orderBy('name').limit(100).offset((page - 1) * 100).execute() }
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
