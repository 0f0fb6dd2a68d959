import { useWords } from '#src/words/locale.ts'
import { Button, ButtonLink } from '../button.tsx'
import { Field, Select } from '../fields.tsx'
import { Figures } from '../figures.tsx'
import { FilterBar } from '../filter-bar.tsx'
import { Card, Columns } from '../layout.tsx'
import { Phase, Text, TwoLines, WorkStatus } from '../marks.tsx'
import { EmptyState } from '../notice.tsx'
import { PageHead, Tabs } from '../page-head.tsx'
import { Pager } from '../pager.tsx'
import { Table, type Column } from '../table.tsx'
import { Timeline } from '../timeline.tsx'
import { galleryWords } from './words.ts'

interface Row {
  key: 'sanne' | 'omar' | 'noor' | 'pien'
  phase: 'meet' | 'search' | 'coach'
  tone: 'plum' | 'sky' | 'moss'
  work: 'paid' | 'none' | 'unpaid'
}
const rows: Row[] = [
  { key: 'sanne', phase: 'coach', tone: 'moss', work: 'paid' },
  { key: 'omar', phase: 'search', tone: 'sky', work: 'none' },
  { key: 'noor', phase: 'meet', tone: 'plum', work: 'unpaid' },
  { key: 'pien', phase: 'coach', tone: 'moss', work: 'paid' },
]

function useColumns(sorted: boolean): Column<Row>[] {
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

/** The coach's first screen: who needs me. */
export function TodayExample() {
  const { today, day } = useWords(galleryWords)
  const columns = useColumns(false)
  return (
    <>
      <PageHead title={today.title} sub={today.sub} primary={<ButtonLink href="/contacts/new">{today.record}</ButtonLink>} />
      <Figures figures={[
        { value: '11', label: today.working, note: today.ofAll },
        { value: '68 %', label: today.outside, note: today.outsideNote },
        { value: '24 d', label: today.first, note: today.median },
        { value: '2', label: today.waiting, href: '/today#waiting', needsYou: true },
      ]} />
      <Columns>
        <Card title={today.who} flush foot={<a href="/people">{today.all}</a>}>
          <Table caption={today.who} columns={columns} rows={rows} rowKey={(row) => row.key} needsYou={(row) => row.key === 'sanne'} empty={null} />
        </Card>
        <Card title={today.day}>
          <Timeline label={today.day} entries={[
            { key: '1', when: '09:30', title: day.one[0], meta: day.one[1] },
            { key: '2', when: '11:00', title: day.two[0], meta: day.two[1], tone: 'saffron' },
            { key: '3', when: '13:30', title: day.three[0], meta: day.three[1] },
          ]} />
        </Card>
      </Columns>
    </>
  )
}

/** A list with filters; `empty` shows it when nothing was found. */
export function CaseloadExample({ empty }: { empty?: boolean }) {
  const { caseload, work } = useWords(galleryWords)
  const columns = useColumns(true)
  return (
    <>
      <PageHead title={caseload.title} sub={caseload.sub} primary={<ButtonLink href="/people/new" icon="plus">{caseload.add}</ButtonLink>}
        secondary={<Button kind="secondary" icon="download">{caseload.export}</Button>} />
      <Tabs label={caseload.tabs} current="open" tabs={[{ key: 'open', label: caseload.open, href: '/people', count: 18 }, { key: 'closed', label: caseload.closed, href: '/people/closed' }]} />
      <FilterBar action="/people" label={caseload.filters} result={empty ? caseload.nobody : caseload.found} clearHref="/people"
        chips={[{ label: caseload.chipWork, href: '/people?team=west' }, { label: caseload.chipTeam, href: '/people?work=paid' }]}>
        <Field name="name" label={caseload.name} type="search" />
        <Select name="work" label={caseload.work} blank={caseload.every} value="paid" options={[{ value: 'paid', label: work.paid }, { value: 'none', label: work.none }]} />
        <Select name="team" label={caseload.team} blank={caseload.every} value="west" options={[{ value: 'west', label: caseload.chipTeam }]} />
      </FilterBar>
      <Card flush>
        <Table caption={caseload.caption} columns={columns} rows={empty ? [] : rows} rowKey={(row) => row.key}
          empty={<EmptyState title={caseload.nobody} action={<ButtonLink href="/people" kind="secondary">{caseload.all}</ButtonLink>}>{caseload.nobodyTip}</EmptyState>} />
      </Card>
      {!empty && <Pager page={2} pages={3} href={(page) => `/people?page=${page}`} />}
    </>
  )
}
