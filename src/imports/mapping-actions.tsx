import { type FormValues, sentences, valuesOf } from '#src/web/form.ts'
import { urls } from '#src/urls.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import type { ImportLine } from './import.ts'
import { existing } from './known-store.ts'
import { planFromForm } from './mapping-form.ts'
import { MappingPage } from './mapping-page.tsx'
import { pageWords } from './page-words.ts'
import { previewOf } from './preview.ts'
import { runImport } from './run.ts'
import { findImport, planOf, savePlan, startImport } from './store.ts'
import { judgeFile, readFile } from './take.ts'

/** The import of this visit, with its line in the access log; undefined when it is not there or of another team. */
export async function importOf(visit: Visit): Promise<ImportLine | undefined> {
  const line = await findImport(visit, visit.param('import'))
  visit.log({ objectType: 'import', objectId: visit.param('import') })
  return line
}

/** The page of a list that is asked for; the first unless said. */
export const pageOf = (visit: Visit) => Math.min(10_000, Math.max(1, Math.trunc(Number(visit.query.get('page') ?? 1)) || 1))

async function sheetsOf(visit: Visit, line: ImportLine) {
  const { plan, file } = await planOf(visit, line.id)
  const read = await readFile(file ?? Buffer.alloc(0), line.fileName)
  return { plan, sheets: read.ok ? read.sheets : [] }
}

/** The page before an import; with what was sent when something in it is not right. */
export async function mappingPage(visit: Visit, line: ImportLine, wrong?: { values: FormValues; errors: Record<string, string> }) {
  const { plan, sheets } = await sheetsOf(visit, line)
  const found = await judgeFile(visit, { sheets, mapping: plan.mapping })
  const preview = previewOf(line, { sheets, plan, found }, await existing(visit))
  return visit.page(<MappingPage preview={preview} page={pageOf(visit)} {...wrong} />, wrong ? 422 : 200)
}

async function start(visit: Visit, line: ImportLine) {
  const { actor, acting, around, address } = visit
  if (await startImport(visit, line.id)) {
    const about = { event: 'lijst ingelezen', staffId: actor.staffId, staffName: actor.name, roles: actor.roles.join(' '), ground: 'team', address, trace: line.id } as const
    around.background('import', () => runImport(around.database, { acting, line: about }, line.id))
  }
  return visit.redirect(urls.import(line.id))
}

const isOpen = ({ state }: ImportLine) => state === 'mapping' || state === 'failed'

export const saveMapping: Action = async (visit) => {
  const line = await importOf(visit)
  if (!line) return visit.notFound()
  if (!isOpen(line)) return visit.redirect(urls.import(line.id))
  const { plan, sheets } = await sheetsOf(visit, line)
  const input = planFromForm(visit.form, plan, sheets)
  const words = wordsIn(pageWords, visit.locale).errors
  if (!input.ok) return mappingPage(visit, line, { values: valuesOf(visit.form), errors: sentences(input.errors, words, words.fieldTwice) })
  await savePlan(visit, line.id, input.plan)
  return visit.form.get('then') === 'run' ? start(visit, line) : visit.redirect(urls.import(line.id))
}

export const startAgain: Action = async (visit) => {
  const line = await importOf(visit)
  return line ? start(visit, line) : visit.notFound()
}
