import { ButtonLink } from '#src/design/button.tsx'
import { Field, Select } from '#src/design/fields.tsx'
import { FilterBar } from '#src/design/filter-bar.tsx'
import { Card } from '#src/design/layout.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Pager } from '#src/design/pager.tsx'
import { Table } from '#src/design/table.tsx'
import { phases } from '#src/phases/phases.ts'
import { phaseWords } from '#src/phases/words.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useWords } from '#src/words/locale.ts'
import { type CaseloadFilter, filterQuery, type ListedPerson, pageSize, shows, works } from './caseload.ts'
import { useColumns, useGroupWords } from './columns.tsx'
import { caseloadWords } from './words.ts'
import type { Day } from '#src/kernel/day.ts'

interface ListProps {
  lines: readonly ListedPerson[]
  count: number
  filter: CaseloadFilter
  teams: readonly { id: string; name: string }[]
  coaches: readonly { id: string; name: string }[]
  today: Day
  mayAdd: boolean
  mayImport: boolean
  mayEmergency: boolean
}

const address = (query: string) => (query === '' ? urls.participants() : `${urls.participants()}?${query}`)

/** The people one may see: filter, sort, search, and what each needs. */
export function CaseloadPage(props: ListProps) {
  const words = useWords(caseloadWords)
  const { lines, count, filter, today } = props
  const columns = useColumns(filter, today)
  const pages = Math.max(1, Math.ceil(count / pageSize))
  return (
    <StaffPage title={words.title} place="participants">
      <PageHead title={words.title} secondary={props.mayEmergency && <ButtonLink href={urls.emergency()} kind="quiet">{words.emergency}</ButtonLink>} primary={props.mayAdd && <ButtonLink href={urls.newParticipant()} icon="plus">{words.add}</ButtonLink>} />
      <Filters {...props} />
      <Card flush>
        <Table caption={words.caption} columns={columns} rows={lines} rowKey={(line) => line.id} empty={<Nobody {...props} />} />
      </Card>
      {pages > 1 && <Pager page={filter.page} pages={pages} href={(page) => address(filterQuery(filter, { page }))} />}
    </StaffPage>
  )
}

function Nobody({ filter, mayImport }: ListProps) {
  const words = useWords(caseloadWords)
  if (filterQuery(filter, { sort: 'name', down: '' }) !== '') return <EmptyState title={words.found(0)}>{words.emptyFilter}</EmptyState>
  return <EmptyState title={words.emptyTitle} action={mayImport && <ButtonLink href={urls.imports()} kind="secondary" icon="upload">{words.import}</ButtonLink>}>{words.emptyText}</EmptyState>
}

function Filters({ filter, teams, coaches, count }: ListProps) {
  const words = useWords(caseloadWords)
  const groups = useGroupWords()
  const stages = useWords(phaseWords).phases
  const named = (list: readonly { id: string; name: string }[]) => list.map(({ id, name }) => ({ value: id, label: name }))
  const without = (change: Partial<CaseloadFilter>) => address(filterQuery(filter, change))
  const chips = [
    filter.q && { label: filter.q, href: without({ q: '' }) },
    filter.coach && { label: coaches.find(({ id }) => id === filter.coach)?.name ?? '', href: without({ coach: '' }) },
    filter.team && { label: teams.find(({ id }) => id === filter.team)?.name ?? '', href: without({ team: '' }) },
    filter.group && { label: groups[filter.group], href: without({ group: '' }) },
    filter.work !== 'all' && { label: words.works[filter.work], href: without({ work: 'all' }) },
    filter.phase && { label: stages[filter.phase], href: without({ phase: '' }) },
    filter.show !== 'open' && { label: words.shows[filter.show], href: without({ show: 'open' }) },
  ].filter((chip) => typeof chip === 'object')
  return (
    <FilterBar action={urls.participants()} label={words.filter} chips={chips} clearHref={urls.participants()} result={words.found(count)} keep={filter.sort === 'name' ? {} : { sort: filter.sort, down: filter.down }}>
      <Field name="q" type="search" label={words.search} value={filter.q} optional />
      {coaches.length > 1 && <Select name="coach" label={words.coach} blank={words.everyone} options={named(coaches)} value={filter.coach} optional />}
      {teams.length > 1 && <Select name="team" label={words.team} blank={words.allTeams} options={named(teams)} value={filter.team} optional />}
      <Select name="group" label={words.group} blank={words.allGroups} options={(['ggz', 'lvb', 'other'] as const).map((value) => ({ value, label: groups[value] }))} value={filter.group} optional />
      <Select name="work" label={words.work} blank={null} options={works.map((value) => ({ value, label: words.works[value] }))} value={filter.work} optional />
      <Select name="phase" label={words.phase} blank={words.everything} options={phases.map((value) => ({ value, label: stages[value] }))} value={filter.phase} optional />
      <Select name="show" label={words.show} blank={null} options={shows.map((value) => ({ value, label: words.shows[value] }))} value={filter.show} optional />
    </FilterBar>
  )
}
