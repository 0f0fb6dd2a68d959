import type { Catalogue } from './keys.ts'
import { marked } from './marks.ts'

/** Powers of the app's role beyond reading and writing rows within its policies. */
export async function powersOfTheApp(db: Catalogue): Promise<string[]> {
  const { rows } = await db.query<{ fault: string }>(`
    with app as (select * from pg_roles where rolname = 'meewerk_app')
    select 'is ' || power as fault from app, lateral (values ('superuser', rolsuper), ('past row security', rolbypassrls), ('maker of databases', rolcreatedb), ('maker of roles', rolcreaterole), ('replication', rolreplication)) as p (power, has) where has
    union all select 'belongs to ' || m.roleid::regrole from pg_auth_members m join app on app.oid = m.member
    union all select 'owns ' || d.classid::regclass || ' ' || d.objid from pg_shdepend d join app on d.refobjid = app.oid and d.refclassid = 'pg_authid'::regclass where d.deptype = 'o'
    union all select 'may create in the schema' from app where has_schema_privilege(app.oid, 'public', 'create')
    union all select 'may ' || a.privilege_type || ' ' || c.relname from app, pg_class c, lateral aclexplode(c.relacl) a
      where c.relnamespace = 'public'::regnamespace and a.grantee in (app.oid, 0)
        and (c.relname = any ($1) or a.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE') or (c.relname like 'audit%' and a.privilege_type <> 'SELECT'))`, [marked('local')])
  return rows.map((row) => row.fault)
}
