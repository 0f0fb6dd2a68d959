import { hash, verify } from '@node-rs/argon2'
import { sql } from 'kysely'
import type { Database, Db } from '#src/db/db.ts'

/** How somebody signs in; never leaves the server. */
export interface Login {
  id: string
  organisationId: string
  staffId: string
  email: string
  passwordHash: string
  totpSecret: string | null
  totpStep: number
  recoveryHashes: string[]
  /** Waiting after too many wrong tries. */
  locked: boolean
}

const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const
let nobody: string | undefined

/** The argon2id hash of a password: 64 MiB, three rounds. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

/** Whether a password belongs to a login; takes as long when there is no login, so that time tells nobody which accounts exist. */
export async function passwordFits(login: Login | undefined, password: string): Promise<boolean> {
  nobody ??= await hashPassword('nobody has this password')
  const right = await verify(login?.passwordHash ?? nobody, password.normalize('NFKC'))
  return right && login !== undefined
}

/** The login of an e-mail address in any organisation. */
export async function loginOfEmail(db: Database | Db, email: string): Promise<Login | undefined> {
  const { rows } = await sql<Login>`select *, coalesce(locked_until > now(), false) as locked from login_find(${email})`.execute(db)
  return rows[0]
}

/** The login of a staff member of the acting organisation. */
export async function loginOfStaff(db: Db, organisationId: string, staffId: string): Promise<Login | undefined> {
  const { rows } = await sql<Login>`select *, coalesce(locked_until > now(), false) as locked from login_of(${organisationId}::uuid, ${staffId}::uuid)`.execute(db)
  return rows[0]
}

/** Stores how somebody signs in, in place of what was there. */
export async function saveLogin(db: Database | Db, login: Pick<Login, 'organisationId' | 'staffId' | 'email' | 'passwordHash' | 'totpSecret' | 'recoveryHashes'>): Promise<void> {
  await sql`select login_save(${crypto.randomUUID()}::uuid, ${login.organisationId}::uuid, ${login.staffId}::uuid, ${login.email}, ${login.passwordHash}, ${login.totpSecret}, ${login.recoveryHashes}::text[])`.execute(db)
}
