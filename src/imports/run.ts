import crypto from 'node:crypto'
import { sql } from 'kysely'
import { acting, type Database, type Db } from '#src/db/db.ts'
import type { Day } from '#src/kernel/day.ts'
import type { Looking } from '#src/participants/store.ts'
import type { Sheet } from '#src/sheets/cell.ts'
import { sheetWords } from '#src/sheets/words.ts'
import { keptWords } from './kept-words.ts'
import { bringIn, type Importer, type Tell, type Work } from './running.ts'
import { planOf, recordImport } from './store.ts'
import { countRows, judgeFile, planFor, readFile } from './take.ts'

const everyMillis = 300

/** Keeps how far an import is, in transactions of its own, so that others see it; at most three times a second. */
function teller(database: Database, { acting: who }: Importer, id: string): Tell {
  let told = 0
  return async (step, rowsDone, rowsTotal) => {
    if (performance.now() - told < everyMillis) return
    told = performance.now()
    await acting(database, { ...who, reach: 'organisation' }, (db) => db.updateTable('import').set({ step, rowsDone, rowsTotal }).where('organisationId', '=', who.organisationId).where('id', '=', id).execute())
  }
}

const lockOf = (id: string) => sql`hashtextextended(${id}, 7)`

/** Waits until the visit that started the import has ended, and answers whether it did start. */
async function hasBegun(database: Database, { acting: who }: Importer, id: string): Promise<boolean> {
  return acting(database, who, async (db) => {
    const row = await db.selectFrom('import').select('state').where('organisationId', '=', who.organisationId).where('id', '=', id).forUpdate().executeTakeFirst()
    return row?.state === 'running'
  })
}

async function readIn(db: Db, importer: Importer, { id, tell }: Pick<Work, 'id' | 'tell'>): Promise<void> {
  const looking = { db, acting: importer.acting }
  await sql`select pg_advisory_xact_lock(${lockOf(id)})`.execute(db)
  const { teamId, fileName } = await db.selectFrom('import').select(['teamId', 'fileName']).where('organisationId', '=', importer.acting.organisationId).where('id', '=', id).executeTakeFirstOrThrow()
  const { plan, file } = await planOf(looking, id)
  const read = await readFile(file ?? Buffer.alloc(0), fileName)
  if (!read.ok) throw new Error(`the file of an import can no longer be read: ${read.because}`)
  await bringIn(looking, importer, { id, teamId, sheets: read.sheets, plan, tell })
}

/** Says that an import has stopped halfway; nothing of it was kept. */
async function markFailed({ db, acting: who }: Looking, id: string): Promise<void> {
  await db.updateTable('import').set({ state: 'failed' }).where('organisationId', '=', who.organisationId).where('id', '=', id).where('state', '=', 'running').execute()
}

/** Reads a file in after the visit that asked for it, in one transaction. A fault undoes all of it and is passed on. */
export async function runImport(database: Database, importer: Importer, id: string): Promise<void> {
  if (!(await hasBegun(database, importer, id))) return
  try {
    await acting(database, importer.acting, (db) => readIn(db, importer, { id, tell: teller(database, importer, id) }))
  } catch (fault) {
    await acting(database, importer.acting, (db) => markFailed({ db, acting: importer.acting }, id))
    throw fault
  }
}

/** Notices an import whose program is gone: it says it runs, and nobody holds its lock. The ten seconds are for one that is only just beginning. */
export async function failWhenGone(looking: Looking, id: string): Promise<void> {
  const { rows } = await sql<{ gone: boolean }>`select started_at < now() - interval '10 seconds' and pg_try_advisory_xact_lock(${lockOf(id)}) as gone from import
    where organisation_id = ${looking.acting.organisationId} and id = ${id} and state = 'running'`.execute(looking.db)
  if (rows[0]?.gone) await markFailed(looking, id)
}

/** Spreadsheets to read in without a screen. */
export interface FilesToImport {
  organisationId: string
  /** The team they are of; null when the organisation has none yet, which then gets one. */
  teamId: string | null
  files: readonly { name: string; bytes: Uint8Array }[]
  dryRun: boolean
  today: Day
  staffId: string | null
}

/** What came in, or would; messages are in Dutch. */
export interface FilesImported {
  persons: number
  jobs: number
  employerContacts: number
  problems: { sheet: string; row: number; message: string }[]
}

async function sheetsOf(files: FilesToImport['files']): Promise<Sheet[] | { refused: string }> {
  const sheets: Sheet[] = []
  for (const { name, bytes } of files) {
    const read = await readFile(bytes, name)
    if (!read.ok) return { refused: `${name}: ${sheetWords.nl.refused[read.because]}` }
    sheets.push(...read.sheets.map((sheet) => (sheets.some((one) => one.name === sheet.name) ? { ...sheet, name: `${name}: ${sheet.name}` } : sheet)))
  }
  return sheets
}

async function firstTeam({ db, acting: { organisationId } }: Looking): Promise<string> {
  const id = crypto.randomUUID()
  const { count } = await db.selectFrom('team').where('organisationId', '=', organisationId).where('kind', '=', 'ips').select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  await db.insertInto('team').values({ organisationId, id, kind: 'ips', name: count === 0 ? keptWords.ipsTeam : `${keptWords.ipsTeam} ${count + 1}` }).execute()
  return id
}

async function bringFilesIn(looking: Looking, sheets: readonly Sheet[], { files, ...wanted }: FilesToImport) {
  const { plan, recalled } = await planFor(looking, sheets)
  if (wanted.dryRun) return judgeFile(looking, { sheets, mapping: plan.mapping })
  const [id, teamId] = [crypto.randomUUID(), wanted.teamId ?? (await firstTeam(looking))]
  const fileHash = files.map(({ bytes }) => crypto.createHash('sha256').update(bytes).digest('hex')).join(' ')
  await recordImport(looking, { id, teamId, fileName: files.map(({ name }) => name).join(', '), file: null, fileHash, plan, recalled, rowsTotal: countRows(sheets) })
  const line = { event: 'lijst ingelezen', staffId: wanted.staffId, staffName: 'opdrachtregel', roles: '', ground: 'organisation', address: '', trace: id } as const
  return bringIn(looking, { acting: looking.acting, line }, { id, teamId, sheets, plan, tell: async () => undefined })
}

/** Reads spreadsheets in as one list, for the command line: all of it or nothing, with the layout we guess or remember. A dry run keeps nothing. */
export async function importFiles(database: Database, wanted: FilesToImport): Promise<FilesImported | { refused: string }> {
  const sheets = await sheetsOf(wanted.files)
  if ('refused' in sheets) return sheets
  const who = { organisationId: wanted.organisationId, staffId: wanted.staffId, reach: 'organisation', teamIds: [], on: wanted.today } as const
  const found = await acting(database, who, (db) => bringFilesIn({ db, acting: who }, sheets, wanted))
  const problems = found.problems.map(({ sheet, row, message }) => ({ sheet, row, message }))
  return { persons: found.persons.length, jobs: found.jobs.length, employerContacts: found.employerContacts.length, problems }
}
