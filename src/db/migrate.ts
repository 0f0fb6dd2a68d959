import fs from 'node:fs'
import path from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type pg from 'pg'
import { checkout } from './checkout.ts'

const folder = path.join(checkout, 'src', 'db', 'migrations')

/** Splits a migration file into its statements: a distributed engine accepts one statement a query. */
export function statementsOf(text: string): string[] {
  const pieces = text.match(/\$\$[\s\S]*?\$\$|'(?:[^']|'')*'|--[^\n]*|;|[^$'\-;]+|[\s\S]/g) ?? []
  const statements = ['']
  for (const piece of pieces) {
    if (piece === ';') statements.push('')
    else if (!piece.startsWith('--')) statements[statements.length - 1] += piece
  }
  return statements.map((statement) => statement.trim()).filter((statement) => statement !== '')
}

function migrations(): Record<string, Migration> {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.sql')).sort()
  return Object.fromEntries(
    files.map((file) => [
      file.replace('.sql', ''),
      {
        async up(db: Kysely<unknown>) {
          for (const statement of statementsOf(fs.readFileSync(path.join(folder, file), 'utf8'))) await sql.raw(statement).execute(db)
        },
      },
    ]),
  )
}

/** Brings a database to the newest shape, all steps or none, and returns the names of the steps done. Two programs at once wait for each other. */
export async function migrate(ownerPool: pg.Pool): Promise<string[]> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: ownerPool }) })
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations() } })
  const { error, results = [] } = await migrator.migrateToLatest()
  const failed = results.find((result) => result.status === 'Error')
  if (failed) throw new Error(`Migration ${failed.migrationName} failed; nothing was changed.`, { cause: error })
  if (error) throw error
  return results.filter((result) => result.status === 'Success').map((result) => result.migrationName)
}
