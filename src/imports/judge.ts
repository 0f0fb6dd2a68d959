import type { Sheet } from '#src/sheets/cell.ts'
import { finish, type Steps } from '#src/sheets/steps.ts'
import type { SheetKind } from './field.ts'
import { judgeContact, judgeJob, judgePerson, type Work } from './judge-row.ts'
import { emptyJudgement, type Judgement, type SheetTally } from './judgement.ts'
import type { MappedSheet, Mapping } from './mapping.ts'
import { newPeople } from './people.ts'
import type { RawRow } from './raw-row.ts'
import type { JudgeContext } from './reading.ts'
import { rowsOf, type IgnoredRow } from './rows.ts'

const rowsAStep = 100
const aboutPeople = (kind: SheetKind) => kind === 'persons' || kind === 'mixed'

function newWork(context: JudgeContext): Work {
  return { context, people: newPeople(context.known ?? []), found: emptyJudgement(), seen: new Map() }
}

function judgeRow(work: Work, row: RawRow): void {
  if (aboutPeople(row.kind)) judgePerson(work, row)
  else if (row.kind === 'jobs') judgeJob(work, row)
  else judgeContact(work, row)
}

function leaveOut({ ignored }: Judgement, tally: SheetTally, row: IgnoredRow): void {
  tally.ignored[row.ignored] = (tally.ignored[row.ignored] ?? 0) + 1
  if (row.ignored !== 'empty' && row.ignored !== 'sheetIgnored') ignored.push(row)
}

/** A first contact whose day also stands in the list of contacts is the same contact, told once. */
function withoutRetold(found: Judgement): Judgement {
  const named = new Set(found.employerContacts.flatMap(({ isFirst, personKey, on }) => (isFirst ? [] : [`${personKey} ${on}`])))
  return { ...found, employerContacts: found.employerContacts.filter(({ isFirst, personKey, on }) => !isFirst || !named.has(`${personKey} ${on}`)) }
}

function* judgeSheet(work: Work, sheet: Sheet, mapped: MappedSheet): Steps<SheetTally> {
  const tally: SheetTally = { sheet: sheet.name, rows: sheet.rows.length, imported: 0, waiting: 0, ignored: {} }
  let done = 0
  for (const row of rowsOf(sheet, mapped)) {
    const waiting = work.found.problems.length
    if ('ignored' in row) leaveOut(work.found, tally, row)
    else judgeRow(work, row)
    if (!('ignored' in row)) tally[work.found.problems.length > waiting ? 'waiting' : 'imported']++
    if (++done % rowsAStep === 0) yield { done, of: sheet.rows.length }
  }
  return tally
}

/**
 * Judges a whole file in small steps: sheets about people first, so that jobs and contacts on other sheets find theirs. Every row
 * comes in whole, waits with its reasons, or is left out with a reason. A sheet the mapping does not name is left out.
 */
export function* judgeSteps(sheets: readonly Sheet[], mapping: Mapping, context: JudgeContext): Steps<Judgement> {
  const work = newWork({ ...context, workForms: { ...context.workForms, ...mapping.workForms } })
  const tallies = new Map<Sheet, SheetTally>()
  const pairs = sheets.map((sheet, index) => {
    const mapped = mapping.sheets[index]?.name === sheet.name ? mapping.sheets[index] : mapping.sheets.find(({ name }) => name === sheet.name)
    return { sheet, mapped: mapped ?? { name: sheet.name, headerRow: 1, headerRows: 1 as const, kind: 'ignore' as const, columns: {}, fill: {} } }
  })
  const order = [...pairs.filter(({ mapped }) => aboutPeople(mapped.kind)), ...pairs.filter(({ mapped }) => !aboutPeople(mapped.kind))]
  const of = sheets.reduce((sum, { rows }) => sum + rows.length, 0)
  let before = 0
  for (const { sheet, mapped } of order) {
    const steps = judgeSheet(work, sheet, mapped)
    let step = steps.next()
    for (; !step.done; step = steps.next()) yield { done: before + step.value.done, of }
    tallies.set(sheet, step.value)
    before += sheet.rows.length
  }
  return { ...withoutRetold(work.found), tally: sheets.map((sheet) => tallies.get(sheet)!) }
}

/** Judges a whole file at once. */
export function judge(sheets: readonly Sheet[], mapping: Mapping, context: JudgeContext): Judgement {
  return finish(judgeSteps(sheets, mapping, context))
}

/** Judges rows that waited and were mended; `context.known` must hold who came in earlier. Rows about people go first. */
export function judgeMended(rows: readonly RawRow[], context: JudgeContext): Judgement {
  const work = newWork(context)
  for (const row of [...rows.filter(({ kind }) => aboutPeople(kind)), ...rows.filter(({ kind }) => !aboutPeople(kind) && kind !== 'ignore')]) judgeRow(work, row)
  return withoutRetold(work.found)
}
