import { isQuarter, type Quarter, quarterOf } from '#src/kernel/quarter.ts'
import { quarterReturn } from '#src/outcomes/quarter.ts'
import { writeCsv, writeXlsx } from '#src/sheets/write.ts'
import { listTeams } from '#src/staff/store.ts'
import { urls } from '#src/urls.ts'
import { fileAnswer, jsonAnswer, problemAnswer } from '#src/web/answer.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { returnSheets } from './file.ts'
import { QuarterReturnPage } from './pages.tsx'
import { QuarterPeoplePage } from './people-page.tsx'
import { isFigureName, numbersOf } from './return.ts'
import { listCareers } from './store.ts'
import { quarterWords } from './words.ts'

async function returnOf(visit: Visit, quarter: Quarter) {
  const { careers, people } = await listCareers(visit)
  const teams = new Map((await listTeams(visit)).map(({ id, name }) => [id, name]))
  return { result: quarterReturn(careers, quarter), people, teams }
}

/** The address without a quarter: the one that runs now, or the one chosen in the form. */
export const chooseQuarter: Action = ({ query, today, redirect, log }) => {
  const wanted = query.get('quarter')
  log({ objectType: 'quarter' })
  return redirect(urls.quarter(isQuarter(wanted) ? wanted : quarterOf(today)))
}

export const showQuarter: Action = async (visit) => {
  const quarter = visit.param('quarter')
  if (!isQuarter(quarter)) return visit.notFound()
  const { result, teams } = await returnOf(visit, quarter)
  const mayOpen = visit.may('quarter.people')
  visit.log({ objectType: 'quarter', objectId: quarter })
  return visit.page(
    <StaffPage title={wordsIn(quarterWords, visit.locale).title} place="quarter">
      <QuarterReturnPage result={result} teams={teams} reach={visit.acting.reach} mayOpen={mayOpen && visit.acting.reach !== 'organisation'} mayExport={visit.may('quarter.export')} mayImport={visit.may('import.run')} latest={quarterOf(visit.today)} />
    </StaffPage>,
  )
}

export const showQuarterPeople: Action = async (visit) => {
  const [quarter, name] = [visit.param('quarter'), visit.param('figure')]
  if (!isQuarter(quarter) || !isFigureName(name)) return visit.notFound()
  const { result, people } = await returnOf(visit, quarter)
  const figure = result.figures[name]
  visit.log({ objectType: 'quarter', objectId: quarter, detail: name, participantIds: [...new Set([...figure.persons, ...figure.notCounted.map(({ personId }) => personId)])] })
  return visit.page(<QuarterPeoplePage quarter={quarter} name={name} figure={figure} people={people} />)
}

export const downloadQuarter: Action = async (visit) => {
  const [quarter, kind] = [visit.param('quarter'), visit.param('kind')]
  if (!isQuarter(quarter) || (kind !== 'xlsx' && kind !== 'csv')) return visit.notFound()
  const { result, people, teams } = await returnOf(visit, quarter)
  const [figures, notCounted] = returnSheets({ result, people, teams, locale: visit.locale })
  visit.log({ kind: 'export', objectType: 'quarter', objectId: quarter, detail: kind, participantIds: [...people.keys()] })
  if (kind === 'csv') return fileAnswer({ name: `${quarter}.csv`, type: 'text/csv; charset=utf-8', body: Buffer.from(writeCsv(figures)) })
  return fileAnswer({ name: `${quarter}.xlsx`, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', body: Buffer.from(await writeXlsx([figures, notCounted])) })
}

/** The numbers as JSON, for another program of the same person. */
export const quarterNumbers: Action = async (visit) => {
  const quarter = visit.param('quarter')
  visit.log({ kind: 'export', objectType: 'quarter', objectId: quarter })
  if (!isQuarter(quarter)) return problemAnswer(422, 'Not a quarter', 'Write a quarter as 2026Q1.')
  return jsonAnswer(numbersOf((await returnOf(visit, quarter)).result))
}
