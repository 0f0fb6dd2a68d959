import { statementsOf } from '#src/db/migrate.ts'
import type { Catalogue } from './keys.ts'

const ours = (oid: string) => `not exists (select from pg_depend d where d.objid = ${oid} and d.deptype = 'e')`

async function faults(db: Catalogue, query: string): Promise<string[]> {
  const { rows } = await db.query<{ fault: string }>(query)
  return rows.map((row) => row.fault)
}

/** What acts out of sight or counts by itself: triggers, rules, sequences, identity columns. */
export function hiddenActors(db: Catalogue) {
  return faults(db, `
    select 'trigger ' || t.tgname as fault from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
    union all select 'event trigger ' || evtname from pg_event_trigger
    union all select 'rule ' || r.rulename || ' on ' || c.relname from pg_rewrite r join pg_class c on c.oid = r.ev_class where c.relnamespace = 'public'::regnamespace and r.rulename <> '_RETURN'
    union all select 'sequence ' || c.relname from pg_class c where c.relkind = 'S' and c.relnamespace = 'public'::regnamespace and ${ours('c.oid')}
    union all select 'identity ' || c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid where a.attidentity <> '' and c.relnamespace = 'public'::regnamespace`)
}

/** Views that look with their owner's eyes, and stored views. */
export function viewsOfTheOwner(db: Catalogue) {
  return faults(db, `
    select c.relname || case when c.relkind = 'm' then ' is a stored view' else ' looks with the eyes of its owner' end as fault from pg_class c
    where c.relkind in ('v', 'm') and c.relnamespace = 'public'::regnamespace and ${ours('c.oid')}
      and (c.relkind = 'm' or not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on'], false))`)
}

/** Functions with their owner's rights whose search path can be turned, or that everybody may call. */
export function looseFunctions(db: Catalogue) {
  return faults(db, `
    select p.oid::regprocedure || ' does not pin its search path' as fault from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.prosecdef and ${ours('p.oid')} and not coalesce(p.proconfig @> array['search_path=public, pg_temp'], false)
    union all select p.oid::regprocedure || ' may be called by everybody' from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.prosecdef and ${ours('p.oid')}
        and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0 and a.privilege_type = 'EXECUTE'))`)
}

const constraint = /\b(primary key|unique|references|check|exclude|foreign key)\b/g

function unnamedIn(statement: string): string[] {
  if (!/^(create table|alter table)/i.test(statement)) return []
  const bare = statement.replace(/'[^']*'/g, "''")
  return [...bare.matchAll(constraint)].flatMap((found) => {
    const before = bare.slice(0, found.index)
    const named = /constraint\s+\w+\s*$/i.test(before) || (found[0] === 'references' && /foreign key\s*\([^)]*\)\s*$/i.test(before))
    return named ? [] : [`${bare.slice(0, 40).replace(/\s+/g, ' ')}… has a ${found[0]} without a name`]
  })
}

/** Constraints that leave their name to the engine; an error then says a name nobody chose, and another engine chooses another. */
export const unnamedConstraints = (migration: string) => statementsOf(migration).flatMap(unnamedIn)

/** Columns added together with their constraint, which a distributed engine refuses in one statement. */
export function joinedSteps(migration: string): string[] {
  return statementsOf(migration).filter((statement) => /\badd column\b[^,]*\b(constraint|references|unique|check|primary key)\b/i.test(statement)).map((statement) => statement.slice(0, 80))
}
