import { newToken } from '#src/access/secrets.ts'
import { appendLog } from '#src/access/log.ts'
import { acting } from '#src/db/db.ts'
import type { Store } from '#src/db/open.ts'
import type { Day } from '#src/kernel/day.ts'
import { isQuarter } from '#src/kernel/quarter.ts'
import { quarterReturn } from '#src/outcomes/quarter.ts'
import { numbersOf } from '#src/quarters/return.ts'
import { listCareers } from '#src/quarters/store.ts'
import { organisationOf, type Output, usage } from './organisation-command.ts'

/** The quarter return of an organisation as numbers; logged as an export from the command line. */
export async function quarterCommand(store: Store, quarter: string | undefined, slug: string | undefined, today: Day): Promise<Output> {
  if (!isQuarter(quarter)) return usage('Give a quarter: meewerk quarter 2026Q1 --organisation SLUG')
  const organisation = await organisationOf(store, slug)
  if ('code' in organisation) return organisation
  const { organisationId } = organisation
  const who = { organisationId, staffId: null, reach: 'organisation', teamIds: [], on: today } as const
  const numbers = await acting(store.database, who, async (db) => {
    const { careers } = await listCareers({ db, acting: who })
    await appendLog(db, organisationId, [{
      event: 'kwartaalcijfers opgevraagd', kind: 'export', outcome: 'success', staffId: null, staffName: 'opdrachtregel', roles: '', purpose: 'quarter.export', ground: 'organisation', address: 'local', source: 'Meewerk',
      objectType: 'quarter', objectId: quarter, trace: newToken().slice(0, 16),
    }])
    return numbersOf(quarterReturn(careers, quarter))
  })
  const lines = [
    ['served', numbers.served], ['working, strict', numbers.workingStrict], ['working, inclusive', numbers.workingInclusive], ['job starts, inclusive', numbers.jobStarts], ['job starts, strict', numbers.jobStartsStrict],
    ['people into work, inclusive', numbers.peopleIntoWork], ['people into work, strict', numbers.peopleIntoWorkStrict],
  ] as const
  return { code: 0, text: `${organisation.name}, ${quarter}\n${lines.map(([label, count]) => `${label.padEnd(30)} ${String(count).padStart(6)}`).join('\n')}`, json: numbers }
}
