import crypto from 'node:crypto'
import { beyondReach } from '#src/access/beyond.ts'
import type { Looking } from '#src/participants/store.ts'
import type { Judgement } from './judgement.ts'
import { occupationSteps } from './job.ts'
import { existing } from './known-store.ts'
import type { Plan } from './plan.ts'
import { countRecords, recordsOf, type Records } from './records.ts'
import { keepWaiting } from './row-store.ts'
import { inTurns } from './take.ts'

/** Hears how many rows of how many have been saved. */
export type Saved = (done: number, of: number) => Promise<void>

const rowsAStatement = 500

async function writeAll({ db }: Looking, records: Records, saved: Saved): Promise<void> {
  const of = countRecords(records)
  let done = 0
  for (const [table, rows] of Object.entries(records)) {
    for (let from = 0; from < rows.length; from += rowsAStatement) {
      const some = rows.slice(from, from + rowsAStatement)
      // The tables differ in columns, which Kysely cannot follow through a loop; `Records` holds each row to its own table.
      await db.insertInto(table as 'job').values(some as Records['job']).execute()
      done += some.length
      await saved(done, of)
    }
  }
}

/** Everybody whose file the records touch, each once. */
function peopleOf({ participant, job, contactParticipant }: Records): string[] {
  return [...new Set([...participant.map(({ id }) => id), ...job.map(({ participantId }) => participantId), ...contactParticipant.map(({ participantId }) => participantId)])]
}

interface Into {
  importId: string
  teamId: string
  choices: Pick<Plan, 'coaches' | 'treatmentTeams'>
}

/**
 * Saves what a judgement holds and answers whose files it touched. People who come in are in nobody's reach until their enrolment stands,
 * so the writing itself reaches the organisation; what is written belongs to the team of the import.
 */
export async function writeJudgement(looking: Looking, found: Judgement, into: Into & { saved?: Saved }): Promise<string[]> {
  const { organisationId, staffId, on } = looking.acting
  const { importId, teamId, choices, saved = async () => undefined } = into
  const occupations = await inTurns(occupationSteps(found.jobs))
  const records = recordsOf(found, { organisationId, staffId, today: on, importId, teamId, choices, occupations, newId: () => crypto.randomUUID(), ...(await existing(looking)) })
  await beyondReach(looking, () => writeAll(looking, records, saved))
  return peopleOf(records)
}

/** Saves what a judgement holds and keeps the rows that wait. */
export async function writeFile(looking: Looking, found: Judgement, into: Into & { saved: Saved }): Promise<string[]> {
  const people = await writeJudgement(looking, found, into)
  await keepWaiting(looking, into, found.problems)
  return people
}
