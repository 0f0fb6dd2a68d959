import { urls } from '#src/urls.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { importOf } from './mapping-actions.tsx'
import { fieldsToMend, mended } from './mend.ts'
import { mendRow } from './mend-store.ts'
import { RowPage } from './row-page.tsx'
import { findRow, settleRow } from './row-store.ts'
import { discardImport, undoImport, undoPreview } from './undo.ts'
import { UndoPage } from './undo-page.tsx'

async function rowOf(visit: Visit) {
  const line = await importOf(visit)
  const row = line?.state === 'done' ? await findRow(visit, line.id, visit.param('row')) : undefined
  return line && row ? { line, row } : undefined
}

export const showRow: Action = async (visit) => {
  const found = await rowOf(visit)
  return found?.row.state === 'waiting' ? visit.page(<RowPage {...found} />) : visit.notFound()
}

export const saveRow: Action = async (visit) => {
  const found = await rowOf(visit)
  if (!found) return visit.notFound()
  const { line, row } = found
  if (row.state !== 'waiting') return visit.redirect(urls.import(line.id))
  const texts = Object.fromEntries(fieldsToMend(row).flatMap((field) => (visit.form.has(field) ? [[field, (visit.form.get(field) ?? '').slice(0, 20_000)]] : [])))
  const { people, others, still } = await mendRow(visit, line, { ...row, cells: mended(row.cells, texts) })
  visit.log({ kind: people.length > 0 ? 'create' : 'update', objectType: 'import', objectId: line.id, participantIds: people, detail: row.id })
  return still ? visit.page(<RowPage line={line} row={still} />, 422) : visit.redirect(`${urls.import(line.id)}?mended=${row.id}&others=${others}`)
}

const settle = (state: 'dismissed' | 'waiting'): Action => async (visit) => {
  const found = await rowOf(visit)
  if (!found) return visit.notFound()
  await settleRow(visit, found.row.id, { state, from: state === 'waiting' ? 'dismissed' : 'waiting' })
  return visit.redirect(`${urls.import(found.line.id)}${state === 'waiting' ? '?rows=dismissed' : ''}`)
}

export const dismissRow = settle('dismissed')
export const restoreRow = settle('waiting')

export const askUndo: Action = async (visit) => {
  const line = await importOf(visit)
  if (line?.state !== 'done') return visit.notFound()
  const { stayers, gone } = await undoPreview(visit, line.id)
  return visit.page(<UndoPage line={line} stayers={stayers} gone={{ ...gone, waiting: line.waiting }} />)
}

const peopleALine = 500

export const undo: Action = async (visit) => {
  const line = await importOf(visit)
  if (!line) return visit.notFound()
  if (line.state === 'mapping' || line.state === 'failed') {
    await discardImport(visit, line.id)
    return visit.redirect(urls.imports())
  }
  const people = await undoImport(visit, line.id)
  for (let from = 0; from < people.length; from += peopleALine) visit.log({ kind: 'delete', objectType: 'import', objectId: line.id, participantIds: people.slice(from, from + peopleALine) })
  return visit.redirect(urls.import(line.id))
}
