import { sql } from 'kysely'
import type { Database, Db } from '#src/db/db.ts'
import type { Login } from './login.ts'

/** After five wrong tries an account waits a quarter of an hour, whoever tries. */
export const lockOut = { tries: 5, pause: '15 minutes' } as const

/** Counts a wrong try. */
export async function countFailure(db: Database | Db, login: Login): Promise<void> {
  await sql`select login_failed(${login.id}::uuid, ${lockOut.tries}, ${lockOut.pause}::interval)`.execute(db)
}

/** Takes note of a right code of the second factor; false when that code has been used before. */
export async function useStep(db: Database | Db, login: Login, step: number): Promise<boolean> {
  const { rows } = await sql<{ ok: boolean }>`select login_succeeded(${login.id}::uuid, ${step}::bigint) as ok`.execute(db)
  return rows[0]?.ok ?? false
}

/** Uses up a recovery code; false when it is not one, or was used before. */
export async function useRecoveryCode(db: Database | Db, login: Login, codeHash: string): Promise<boolean> {
  const { rows } = await sql<{ ok: boolean }>`select login_recovered(${login.id}::uuid, ${codeHash}) as ok`.execute(db)
  return rows[0]?.ok ?? false
}
