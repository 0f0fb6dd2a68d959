import type { ComponentChildren } from 'preact'
import { Card, Details } from '#src/design/layout.tsx'
import { TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Pager } from '#src/design/pager.tsx'
import { type Column, Table } from '#src/design/table.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import type { Judgement } from './judgement.ts'
import { pageWords } from './page-words.ts'
import { type Reason, sentence } from './problem.ts'
import { importWords } from './words.ts'

/** A row that waits, as a list shows it. */
export interface WaitingRow {
  key: string
  sheet: string
  row: number
  who: string
  reasons: readonly Reason[]
  /** Where it is mended. */
  href?: string
}

/** Rows on a page. */
export const rowsAPage = 50

interface RowsProps {
  title: string
  text?: string
  rows: readonly WaitingRow[]
  count: number
  page: number
  href: (page: number) => string
  empty: string
  actions?: ((row: WaitingRow) => ComponentChildren) | undefined
}

/** Rows with where they stand, who they are about and every reason why they wait. */
export function ProblemRows({ title, text, rows, count, page, href, empty, actions }: RowsProps) {
  const words = useWords(pageWords)
  const locale = useLocale()
  const name = ({ who, row }: WaitingRow) => who || words.rowOnly(row)
  const columns: Column<WaitingRow>[] = [
    { key: 'who', label: words.whoIs, cell: (row) => <TwoLines main={row.href ? <a href={row.href}>{name(row)}</a> : name(row)} sub={words.row(row.sheet, row.row)} /> },
    { key: 'what', label: words.whatIs, phone: 'bare', cell: ({ reasons }) => reasons.map((reason) => <p key={reason.code + reason.field}>{sentence(reason, locale)}</p>) },
    ...(actions ? [{ key: 'do', label: words.actions, phone: 'bare' as const, cell: actions }] : []),
  ]
  const pages = Math.max(1, Math.ceil(count / rowsAPage))
  return (
    <Card title={title} flush foot={text}>
      <Table caption={title} columns={columns} rows={rows} rowKey={({ key }) => key} empty={<EmptyState title={empty} />} />
      {pages > 1 && <Pager page={page} pages={pages} href={href} />}
    </Card>
  )
}

/** Rows of the file that are left out, with why; closed until somebody asks. */
export function LeftOut({ found }: { found: Judgement }) {
  const words = useWords(pageWords)
  const why = useWords(importWords).ignored
  const total = found.tally.reduce((sum, { ignored }) => sum + Object.values(ignored).reduce((all, count) => all + count, 0), 0)
  if (total === 0) return null
  const shown = found.ignored.slice(0, 200)
  return (
    <Details summary={words.leftOut(total)}>
      {found.tally.map(({ sheet, ignored }) => (
        <p key={sheet}>{words.sheet(sheet)}: {Object.entries(ignored).map(([name, rows]) => words.tally(why[name as keyof typeof why], rows)).join(', ')}</p>
      ))}
      <ul>{shown.map(({ sheet, row, ignored }) => <li key={`${sheet} ${row}`}>{words.row(sheet, row)}: {why[ignored]}</li>)}</ul>
    </Details>
  )
}
