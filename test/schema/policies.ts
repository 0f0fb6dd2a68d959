import type { Catalogue } from './keys.ts'
import { marked } from './marks.ts'

const beginning = /^\(*organisation_id = \(?NULLIF\(current_setting\('app\.organisation'::text, true\), ''::text\)\)?::uuid\)/
const allowedFunctions = ['current_setting', 'strpos', 'cardinality']

interface Policy {
  name: string
  permissive: boolean
  text: string
  tree: string
}

/** Tenant tables whose row-level security is off, or does not bind their owner, or has no policy. */
export async function openTables(db: Catalogue): Promise<string[]> {
  const { rows } = await db.query<{ fault: string }>(`
    select c.relname || case when not c.relrowsecurity then ' has no row-level security' when not c.relforcerowsecurity then ' does not force row-level security' else ' has no policy' end as fault
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relname = any ($1)
      and (not c.relrowsecurity or not c.relforcerowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid))`, [marked('tenant')])
  return rows.map((row) => row.fault)
}

async function policies(db: Catalogue): Promise<Policy[]> {
  const { rows } = await db.query<Policy>(`
    select c.relname || '.' || p.polname as name, p.polpermissive as permissive, pg_get_expr(part.tree, p.polrelid) as text, part.tree::text as tree
    from pg_policy p join pg_class c on c.oid = p.polrelid, lateral (values (p.polqual), (p.polwithcheck)) as part (tree)
    where c.relnamespace = 'public'::regnamespace and part.tree is not null`)
  return rows
}

async function functionNames(db: Catalogue, tree: string): Promise<string[]> {
  const ids = [...tree.matchAll(/\{FUNCEXPR :funcid (\d+)/g)].map((found) => found[1])
  const { rows } = await db.query<{ name: string }>('select proname as name from pg_proc where oid = any ($1::oid[])', [ids])
  return rows.map((row) => row.name)
}

/** Policies that a distributed engine could not hold, or that do not begin by comparing the organisation. */
export async function wrongPolicies(db: Catalogue): Promise<string[]> {
  const found: string[] = []
  for (const { name, permissive, text, tree } of await policies(db)) {
    if (!permissive) found.push(`${name} is restrictive`)
    if (!beginning.test(text) || !/^\{(OPEXPR|BOOLEXPR :boolop and) /.test(tree)) found.push(`${name} does not begin with the organisation: ${text}`)
    if (text.includes('participant_ids &&') && !text.includes('cardinality(participant_ids) = 1')) found.push(`${name} compares lists of people before it compares text`)
    if (tree.includes('{SUBLINK')) found.push(`${name} holds a subquery`)
    for (const used of await functionNames(db, tree)) if (!allowedFunctions.includes(used)) found.push(`${name} calls ${used}`)
  }
  return found
}
