import type { Action, Visit } from '#src/web/visit.ts'
import type { ImportLine } from './import.ts'
import { importOf, mappingPage, pageOf } from './mapping-actions.tsx'
import { rowsAPage } from './problem-rows.tsx'
import { DonePage } from './result-page.tsx'
import { countRows, listRows } from './row-store.ts'
import { failWhenGone } from './run.ts'
import { RunningPage, UndonePage } from './state-pages.tsx'
import { findImport } from './store.ts'
import { undoPreview } from './undo.ts'

async function donePage(visit: Visit, line: ImportLine) {
  const wanted = visit.query.get('rows')
  const state = wanted === 'dismissed' || wanted === 'mended' ? wanted : 'waiting'
  const [page, others] = [pageOf(visit), Number(visit.query.get('others') ?? 0) || 0]
  const [rows, counts] = [await listRows(visit, line.id, { state, page, size: rowsAPage }), await countRows(visit, line.id)]
  const row = visit.query.get('mended')
  const mended = row === null ? undefined : (await listRows(visit, line.id, { state: 'mended', page: 1, size: 1000 })).find(({ id }) => id === row)
  return visit.page(<DonePage line={line} rows={rows} counts={counts} state={state} page={page} mended={mended && { name: mended.who, others }} />)
}

export const showImport: Action = async (visit) => {
  if (!(await importOf(visit))) return visit.notFound()
  await failWhenGone(visit, visit.param('import'))
  const line = (await findImport(visit, visit.param('import')))!
  if (line.state === 'running') return visit.page(<RunningPage line={line} />)
  if (line.state === 'done') return donePage(visit, line)
  if (line.state === 'undone') return visit.page(<UndonePage line={line} stayers={(await undoPreview(visit, line.id)).stayers} />)
  return mappingPage(visit, line)
}
