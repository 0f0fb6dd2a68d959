import { ButtonLink, PostButton } from '#src/design/button.tsx'
import { Figures } from '#src/design/figures.tsx'
import { Card, Row, Stack } from '#src/design/layout.tsx'
import { EmptyState, Notice } from '#src/design/notice.tsx'
import { Tabs } from '#src/design/page-head.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showNumber } from '#src/words/show-number.ts'
import type { ImportLine } from './import.ts'
import type { KeptRow } from './kept-row.ts'
import { pageWords } from './page-words.ts'
import { Head } from './state-pages.tsx'
import { ProblemRows, type WaitingRow } from './problem-rows.tsx'

interface DoneProps {
  line: ImportLine
  rows: readonly KeptRow[]
  counts: Record<KeptRow['state'], number>
  state: KeptRow['state']
  page: number
  /** A row that was mended just now, and how many came in with it. */
  mended: { name: string; others: number } | undefined
}

const rowStates = ['waiting', 'dismissed', 'mended'] as const

/** What an import brought, and the rows that wait. */
export function DonePage({ line, rows, counts, state, page, mended }: DoneProps) {
  const words = useWords(pageWords)
  const address = (tab: string, at = 1) => `${urls.import(line.id)}?rows=${tab}${at > 1 ? `&page=${at}` : ''}`
  const shown = rows.map(({ id, sheet, rowNumber, who, problems }): WaitingRow =>
    ({ key: id, sheet, row: rowNumber, who, reasons: problems, ...(state === 'waiting' ? { href: urls.importRow(line.id, id) } : {}) }))
  const any = counts.waiting + counts.dismissed + counts.mended > 0
  return (
    <StaffPage title={line.fileName} place="imports">
      <Stack>
        <Head line={line} secondary />
        {mended && <Notice kind="good" live>{words.mendedNow(mended.name)} {mended.others > 0 && words.stillOthers(mended.others)}</Notice>}
        <Notice kind="good">{words.done(line.persons, line.jobs)}</Notice>
        <Counts line={line} waiting={counts.waiting} />
        <Row>
          <ButtonLink href={urls.participants()} icon="people">{words.toPeople}</ButtonLink>
          <ButtonLink href={urls.quarters()} kind="secondary" icon="chart">{words.toQuarter}</ButtonLink>
        </Row>
        {any && <Tabs label={words.tabs} current={state} tabs={rowStates.map((key) => ({ key, label: words.tab[key], href: address(key), count: counts[key] }))} />}
        {any && <ProblemRows title={words.tab[state]} rows={shown} count={counts[state]} page={page} href={(at) => address(state, at)} empty={words.emptyTab[state]}
          actions={state === 'mended' ? undefined : (row) => <RowActions line={line} row={row} state={state} />} />}
        {!any && <Card><EmptyState title={words.noProblems} /></Card>}
      </Stack>
    </StaffPage>
  )
}

function Counts({ line, waiting }: { line: ImportLine; waiting: number }) {
  const words = useWords(pageWords)
  const locale = useLocale()
  return (
    <Figures figures={[
      { value: showNumber(line.persons, locale), label: words.persons },
      { value: showNumber(line.jobs, locale), label: words.jobs },
      { value: showNumber(line.employerContacts, locale), label: words.employerContacts },
      { value: showNumber(waiting, locale), label: words.waiting, needsYou: waiting > 0 },
    ]} />
  )
}

function RowActions({ line, row, state }: { line: ImportLine; row: WaitingRow; state: KeptRow['state'] }) {
  const words = useWords(pageWords)
  const there = row.reasons.find(({ known }) => known)?.known
  if (state === 'dismissed') return <PostButton action={urls.restoreImportRow(line.id, row.key)} kind="secondary" small>{words.restore}</PostButton>
  return (
    <Row>
      {there ? <ButtonLink href={urls.participant(there)} kind="secondary" small>{words.isThere}</ButtonLink> : <ButtonLink href={urls.importRow(line.id, row.key)} kind="secondary" small>{words.mend}</ButtonLink>}
      <PostButton action={urls.dismissImportRow(line.id, row.key)} kind="quiet" small>{words.dismiss}</PostButton>
    </Row>
  )
}
