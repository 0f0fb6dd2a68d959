import { useWords } from '#src/words/locale.ts'
import { Button, ButtonLink } from '../button.tsx'
import { Field, Select } from '../fields.tsx'
import { FilterBar } from '../filter-bar.tsx'
import { Card } from '../layout.tsx'
import { EmptyState } from '../notice.tsx'
import { PageHead, Tabs } from '../page-head.tsx'
import { Pager } from '../pager.tsx'
import { Table } from '../table.tsx'
import { rows, useColumns } from './rows.tsx'
import { galleryWords } from './words.ts'

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
