import { sql } from 'kysely'
import type { Looking } from '#src/participants/store.ts'
import { judgeMended } from './judge.ts'
import type { Judgement } from './judgement.ts'
import { rawRowOf, type KeptRow } from './kept-row.ts'
import { judgeContext } from './known-store.ts'
import { keepMended, rowsWaitingForOthers, settleRow } from './row-store.ts'
import { planOf } from './store.ts'
import { writeJudgement } from './write.ts'

async function addCounts({ db, acting }: Looking, importId: string, found: Judgement): Promise<void> {
  await db.updateTable('import').set({ persons: sql<number>`persons + ${found.persons.length}`, jobs: sql<number>`jobs + ${found.jobs.length}`, employerContacts: sql<number>`employer_contacts + ${found.employerContacts.length}` })
    .where('organisationId', '=', acting.organisationId).where('id', '=', importId).execute()
}

/** What came of judging a mended row again: who came in, how many other rows with it, or the row as it waits now. */
export interface MendOutcome {
  people: string[]
  others: number
  still: KeptRow | undefined
}

/** Judges a mended row again, with rows that waited for its person, and saves what is right now. */
export async function mendRow(looking: Looking, line: { id: string; teamId: string }, row: KeptRow): Promise<MendOutcome> {
  const rows = [row, ...(await rowsWaitingForOthers(looking, line.id)).filter(({ id }) => id !== row.id)]
  const { plan } = await planOf(looking, line.id)
  const found = judgeMended(rows.map(rawRowOf), { ...(await judgeContext(looking)), workForms: plan.mapping.workForms })
  const people = await writeJudgement(looking, found, { importId: line.id, teamId: line.teamId, choices: plan })
  await addCounts(looking, line.id, found)
  let others = 0
  let still: KeptRow | undefined
  for (const one of rows) {
    const problem = found.problems.find(({ sheet, row: number }) => sheet === one.sheet && number === one.rowNumber)
    if (problem && one.id === row.id) still = { ...row, who: problem.who, problems: problem.reasons }
    if (problem) await keepMended(looking, one.id, problem)
    else if (await settleRow(looking, one.id, { state: 'mended', from: 'waiting' })) others++
  }
  return { people, others: Math.max(0, others - 1), still }
}
