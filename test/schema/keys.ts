import type pg from 'pg'
import { employerColumns } from '#src/employers/merge-store.ts'
import { marked, marks } from './marks.ts'

/** Something with a catalogue: a pool, or one connection inside a transaction. */
export type Catalogue = Pick<pg.ClientBase, 'query'>

async function texts(db: Catalogue, query: string): Promise<string[]> {
  const { rows } = await db.query<{ fault: string }>(query, [marked('tenant')])
  return rows.map((row) => row.fault)
}

/** Tables without a mark, and marks without a table. */
export async function unmarkedTables(db: Catalogue): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>("select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'f') order by 1")
  const names = rows.map((row) => row.name)
  return [...names.filter((name) => !(name in marks)).map((name) => `${name} has no mark`), ...Object.keys(marks).filter((name) => !names.includes(name)).map((name) => `${name} does not exist`)]
}

/** Tenant tables without an obligatory organisation. */
export function withoutOrganisation(db: Catalogue) {
  return texts(db, `
    select c.relname || ' has no organisation_id uuid not null' as fault from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relname = any ($1)
      and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id' and a.atttypid = 'uuid'::regtype and a.attnotnull)`)
}

/** Primary and unique keys, also as a bare index, that do not begin with the organisation. */
export function keysNotLed(db: Catalogue) {
  return texts(db, `
    select i.indexrelid::regclass || ' does not begin with organisation_id' as fault from pg_index i join pg_class c on c.oid = i.indrelid
    where c.relnamespace = 'public'::regnamespace and c.relname = any ($1) and i.indisunique
      and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0] and a.attname = 'organisation_id')`)
}

/** Columns that name an employer and would stay behind when two employers are merged. */
export async function employersLeftBehind(db: Catalogue): Promise<string[]> {
  const own = /^(employer\.merged_into|employer_merge\.|employer_apart\.)/
  const { rows } = await db.query<{ name: string }>(`
    select c.relname || '.' || a.attname as name from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[2]
    where k.contype = 'f' and k.confrelid = 'employer'::regclass`)
  const [names, moved] = [rows.map(({ name }) => name).filter((name) => !own.test(name)), employerColumns as readonly string[]]
  return [...names.filter((name) => !moved.includes(name)).map((name) => `${name} is not moved: add it to src/employers/merge-store.ts`), ...moved.filter((name) => !names.includes(name)).map((name) => `${name} names no employer`)]
}

/** Exclusion constraints that do not begin with an equal organisation. */
export function exclusionsNotLed(db: Catalogue) {
  return texts(db, `
    select k.conname || ' does not begin with organisation_id with =' as fault from pg_constraint k join pg_class c on c.oid = k.conrelid
    where k.contype = 'x' and c.relnamespace = 'public'::regnamespace and c.relname = any ($1)
      and not exists (select from pg_attribute a join pg_operator o on o.oid = k.conexclop[1] where a.attrelid = c.oid and a.attnum = k.conkey[1] and a.attname = 'organisation_id' and o.oprname = '=')`)
}

interface ForeignKey {
  name: string
  from: string
  to: string
  led: boolean
  blanks: boolean
}

/** Foreign keys that could not be kept on one machine, and those that blank a column when their target goes. */
export async function wrongForeignKeys(db: Catalogue): Promise<string[]> {
  const { rows } = await db.query<ForeignKey>(`
    select k.conname as name, c.relname as from, t.relname as to, k.confdeltype in ('n', 'd') or k.confupdtype in ('n', 'd') as blanks,
      coalesce((select a.attname from pg_attribute a where a.attrelid = k.conrelid and a.attnum = k.conkey[1]) = 'organisation_id'
        and (select a.attname from pg_attribute a where a.attrelid = k.confrelid and a.attnum = k.confkey[1]) = 'organisation_id', false) as led
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace`)
  return rows.flatMap(({ name, from, to, led, blanks }) => {
    const [source, target] = [marks[from], marks[to]]
    const crossing = source !== target && !(source === 'tenant' && target === 'reference')
    return [
      ...(crossing ? [`${name} leads from ${source} to ${target}`] : []),
      ...(source === 'tenant' && target === 'tenant' && !led ? [`${name} does not begin with organisation_id`] : []),
      ...(blanks ? [`${name} blanks a column`] : []),
    ]
  })
}
