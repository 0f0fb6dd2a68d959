import crypto from 'node:crypto'
import { sql } from 'kysely'
import type { Looking } from '#src/participants/store.ts'
import type { Problem } from './problem.ts'
import { KeptRow } from './kept-row.ts'

const rowsAStatement = 500

/** Keeps rows that wait, with every cell as it stood and every reason. */
export async function keepWaiting({ db, acting }: Looking, { importId, teamId }: { importId: string; teamId: string }, problems: readonly Problem[]): Promise<void> {
  const { organisationId } = acting
  const rows = problems.map(({ sheet, row, kind, cells, reasons, who }) =>
    ({ organisationId, id: crypto.randomUUID(), importId, teamId, sheet, rowNumber: row, kind, who, state: 'waiting', cells: JSON.stringify(cells), problems: JSON.stringify(reasons) }))
  for (let from = 0; from < rows.length; from += rowsAStatement) await db.insertInto('importRow').values(rows.slice(from, from + rowsAStatement)).execute()
}

function rowsOf({ db, acting }: Looking, importId: string) {
  return db.selectFrom('importRow').selectAll().where('organisationId', '=', acting.organisationId).where('importId', '=', importId).orderBy('sheet').orderBy('rowNumber')
}

/** The rows of an import in one state, by sheet and number, a page at a time. */
export async function listRows(looking: Looking, importId: string, { state, page, size }: { state: KeptRow['state']; page: number; size: number }): Promise<KeptRow[]> {
  return (await rowsOf(looking, importId).where('state', '=', state).limit(size).offset((page - 1) * size).execute()).map((row) => KeptRow.parse(row))
}

/** How many rows of an import are in each state. */
export async function countRows({ db, acting }: Looking, importId: string): Promise<Record<KeptRow['state'], number>> {
  const rows = await db.selectFrom('importRow').where('organisationId', '=', acting.organisationId).where('importId', '=', importId).groupBy('state').select(['state', (e) => e.fn.countAll<number>().as('count')]).execute()
  return { waiting: 0, mended: 0, dismissed: 0, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) }
}

/** One row of an import. */
export async function findRow(looking: Looking, importId: string, id: string): Promise<KeptRow | undefined> {
  const row = await rowsOf(looking, importId).where('id', '=', id).executeTakeFirst()
  return row && KeptRow.parse(row)
}

/** Rows that wait only because the person they are about was not there. */
export async function rowsWaitingForOthers(looking: Looking, importId: string): Promise<KeptRow[]> {
  const rows = await rowsOf(looking, importId).where('state', '=', 'waiting').where(sql<boolean>`problems @> '[{"code":"personWaits"}]' or problems @> '[{"code":"personUnknown"}]'`).limit(500).execute()
  return rows.map((row) => KeptRow.parse(row))
}

/** Keeps a row with new texts and what is wrong with it now. */
export async function keepMended({ db, acting }: Looking, id: string, problem: Problem): Promise<void> {
  await db.updateTable('importRow').set({ cells: JSON.stringify(problem.cells), problems: JSON.stringify(problem.reasons), who: problem.who, state: 'waiting', settledAt: null, settledBy: null })
    .where('organisationId', '=', acting.organisationId).where('id', '=', id).execute()
}

/** Settles a row: mended, set aside, or waiting again. */
export async function settleRow({ db, acting }: Looking, id: string, { state, from }: { state: KeptRow['state']; from: KeptRow['state'] }): Promise<boolean> {
  const settled = state === 'waiting' ? { settledAt: null, settledBy: null } : { settledAt: sql<never>`now()`, settledBy: acting.staffId }
  const done = await db.updateTable('importRow').set({ state, ...settled }).where('organisationId', '=', acting.organisationId).where('id', '=', id).where('state', '=', from).executeTakeFirst()
  return done.numUpdatedRows === 1n
}
