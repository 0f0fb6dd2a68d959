import type pg from 'pg'

const types: Record<string, string> = {
  uuid: 'string', text: 'string', bool: 'boolean', int4: 'number', int8: 'number', numeric: 'number', date: 'Day', timestamptz: 'Instant', time: 'string', bytea: 'Buffer', jsonb: 'unknown',
  _uuid: 'string[]', _text: 'string[]',
}

interface Column {
  table: string
  name: string
  type: string
  nullable: boolean
  defaulted: boolean
}

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
const pascal = (name: string) => `${camel(`_${name}`)}Table`

function line({ name, type, nullable, defaulted }: Column): string {
  const base = types[type]
  if (!base) throw new Error(`the dictionary has no word for the column type ${type}`)
  const full = nullable ? `${base} | null` : base
  return `  ${camel(name)}: ${defaulted ? `Generated<${full}>` : full}`
}

/** The text of `tables.ts`: every table and column of a migrated database as types, in the words the program uses. */
export async function dictionaryOf(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<Column>(`
    select c.table_name as table, c.column_name as name, c.udt_name as type, c.is_nullable = 'YES' as nullable, c.column_default is not null as defaulted
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name not like 'kysely%'
    order by c.table_name, c.ordinal_position`)
  const tables = [...new Set(rows.map((row) => row.table))]
  const bodies = tables.map((table) => `export interface ${pascal(table)} {\n${rows.filter((row) => row.table === table).map(line).join('\n')}\n}\n`)
  const index = `/** Everything the database stores. Made from the migrated database by \`npm run tables\`; do not edit. */\nexport interface Tables {\n${tables.map((table) => `  ${camel(table)}: ${pascal(table)}`).join('\n')}\n}\n`
  return `import type { Generated } from 'kysely'\nimport type { Day } from '#src/kernel/day.ts'\nimport type { Instant } from '#src/kernel/instant.ts'\n\n${index}\n${bodies.join('\n')}`
}
