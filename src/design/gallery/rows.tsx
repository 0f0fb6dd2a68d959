import { useWords } from '#src/words/locale.ts'
import { Phase, Text, TwoLines, WorkStatus } from '../marks.tsx'
import type { Column } from '../table.tsx'
import { galleryWords } from './words.ts'

/** One participant in the lists of the gallery. */
export interface Row {
  key: 'sanne' | 'omar' | 'noor' | 'pien'
  phase: 'meet' | 'search' | 'coach'
  tone: 'plum' | 'sky' | 'moss'
  work: 'paid' | 'none' | 'unpaid'
}
export const rows: Row[] = [
  { key: 'sanne', phase: 'coach', tone: 'moss', work: 'paid' },
  { key: 'omar', phase: 'search', tone: 'sky', work: 'none' },
  { key: 'noor', phase: 'meet', tone: 'plum', work: 'unpaid' },
  { key: 'pien', phase: 'coach', tone: 'moss', work: 'paid' },
]

/** Columns of the lists; `sorted` adds work and links that sort. */
export function useColumns(sorted: boolean): Column<Row>[] {
  const words = useWords(galleryWords)
  const link = (key: string) => (sorted ? { href: `?sort=${key}`, direction: key === 'last' ? ('descending' as const) : undefined } : undefined)
  return [
    { key: 'name', label: words.columns.name, sort: link('name'), cell: (row) => <TwoLines main={<a href={`/people/${row.key}`}>{words.people[row.key][0]}</a>} sub={words.people[row.key][1]} /> },
    { key: 'phase', label: words.columns.phase, phone: 'line', cell: (row) => <Phase tone={row.tone}>{words.phases[row.phase]}</Phase> },
    ...(sorted ? [{ key: 'work', label: words.columns.work, cell: (row: Row) => <WorkStatus work={row.work}>{words.work[row.work]}</WorkStatus> }] : []),
    { key: 'last', label: words.columns.last, sort: link('last'), cell: (row) => (row.key === 'sanne' ? <Text tone="late">{words.people[row.key][2]}</Text> : words.people[row.key][2]) },
    { key: 'next', label: words.columns.next, cell: (row) => words.people[row.key][3] },
  ]
}
