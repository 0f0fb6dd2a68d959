import { sql } from 'kysely'
import { appendLog, type LogLine } from '#src/access/log.ts'
import type { Acting } from '#src/db/db.ts'
import type { Instant } from '#src/kernel/instant.ts'
import type { Looking } from '#src/participants/store.ts'
import type { Sheet } from '#src/sheets/cell.ts'
import { logSource } from '#src/web/staff-visit.ts'
import type { Judgement } from './judgement.ts'
import type { Plan } from './plan.ts'
import { countRows, judgeFile } from './take.ts'
import { writeFile } from './write.ts'

/** Who has a file read in, as the access log will say it. */
export interface Importer {
  acting: Acting
  line: Pick<LogLine, 'event' | 'staffId' | 'staffName' | 'roles' | 'ground' | 'address' | 'trace'>
}

const peopleALine = 500

/** The lines of the access log for a change that touches many people at once. */
export function logLines({ line }: Importer, importId: string, { people, kind, detail }: { people: readonly string[]; kind: LogLine['kind']; detail: string }): LogLine[] {
  const count = Math.max(1, Math.ceil(people.length / peopleALine))
  return Array.from({ length: count }, (_, index) =>
    ({ ...line, purpose: 'import.run', source: logSource, kind, outcome: 'success', objectType: 'import', objectId: importId, detail, participantIds: people.slice(index * peopleALine, (index + 1) * peopleALine) }))
}

/** Hears how far an import is: rows judged, then rows saved. */
export type Tell = (step: 'reading' | 'saving', done: number, of: number) => Promise<void>

/** One import to do. */
export interface Work {
  id: string
  teamId: string
  sheets: readonly Sheet[]
  plan: Plan
  tell: Tell
}

/** Judges and saves a file inside the transaction it is given: all of it, with its lines in the access log, or nothing. */
export async function bringIn(looking: Looking, importer: Importer, { id, teamId, sheets, plan, tell }: Work): Promise<Judgement> {
  const found = await judgeFile(looking, { sheets, mapping: plan.mapping }, ({ done, of }) => tell('reading', done, of))
  const people = await writeFile(looking, found, { importId: id, teamId, choices: plan, saved: (done, of) => tell('saving', done, of) })
  const { organisationId } = looking.acting
  const rows = countRows(sheets)
  const counts = { persons: found.persons.length, jobs: found.jobs.length, employerContacts: found.employerContacts.length, rowsTotal: rows, rowsDone: rows }
  await looking.db.updateTable('import').set({ ...counts, state: 'done', file: null, finishedAt: sql<Instant>`now()` }).where('organisationId', '=', organisationId).where('id', '=', id).execute()
  await appendLog(looking.db, organisationId, logLines(importer, id, { people, kind: 'create', detail: `${found.persons.length} / ${found.jobs.length} / ${found.employerContacts.length}` }))
  return found
}
