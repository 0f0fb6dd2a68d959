import { ButtonLink } from '#src/design/button.tsx'
import { Field, Select } from '#src/design/fields.tsx'
import { FilterBar } from '#src/design/filter-bar.tsx'
import { Card, Row } from '#src/design/layout.tsx'
import { Badge, TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Pager } from '#src/design/pager.tsx'
import { Table } from '#src/design/table.tsx'
import type { Day } from '#src/kernel/day.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { leadStateOn } from './lead.ts'
import { type LeadFilter, leadQuery, leadShows, leadsPerPage } from './lead-filter.ts'
import { useHours } from './pages.tsx'
import type { LeadLine } from './list-store.ts'
import { leadWords } from './words.ts'

interface ListProps {
  leads: readonly LeadLine[]
  count: number
  filter: LeadFilter
  today: Day
  mayRecord: boolean
}

const address = (query: string) => (query === '' ? urls.leads() : `${urls.leads()}?${query}`)

/** The openings of the organisation, newest first. */
export function LeadsPage({ leads, count, filter, today, mayRecord }: ListProps) {
  const words = useWords(leadWords)
  const narrowed = leadQuery(filter) !== ''
  const chips = [
    ...(filter.q ? [{ label: filter.q, href: address(leadQuery(filter, { q: '' })) }] : []),
    ...(filter.show === 'open' ? [] : [{ label: words.shows[filter.show], href: address(leadQuery(filter, { show: 'open' })) }]),
  ]
  const add = mayRecord && <ButtonLink href={urls.newLead()} icon="plus">{words.add}</ButtonLink>
  return (
    <StaffPage title={words.title} place="leads">
      <PageHead title={words.title} sub={words.sub} primary={add} secondary={<ButtonLink href={urls.occupations()} kind="quiet">{words.occupations}</ButtonLink>} />
      <FilterBar action={urls.leads()} label={words.filter} result={words.found(count)} chips={chips} clearHref={urls.leads()}>
        <Field name="q" type="search" label={words.search} value={filter.q} optional />
        <Select name="show" label={words.show} blank={null} options={leadShows.map((value) => ({ value, label: words.shows[value] }))} value={filter.show} optional />
      </FilterBar>
      <Card flush><LeadTable leads={leads} today={today} empty={<EmptyState title={narrowed ? words.noMatch : words.none}>{narrowed ? words.noMatchText : words.noneText}</EmptyState>} /></Card>
      <Pager page={filter.page} pages={Math.ceil(count / leadsPerPage)} href={(page) => address(leadQuery(filter, { page }))} />
    </StaffPage>
  )
}

function LeadTable({ leads, today, empty }: Pick<ListProps, 'leads' | 'today'> & { empty: preact.ComponentChildren }) {
  const words = useWords(leadWords)
  const locale = useLocale()
  const hours = useHours()
  return (
    <Table
      caption={words.caption} rows={leads} rowKey={({ id }) => id} empty={empty}
      columns={[
        { key: 'work', label: words.work, cell: (lead) => <TwoLines main={<a href={urls.lead(lead.id)}>{lead.title}</a>} sub={lead.employer} /> },
        { key: 'where', label: words.where, cell: (lead) => lead.place ?? '' },
        { key: 'hours', label: words.hours, cell: (lead) => hours(lead) },
        { key: 'found', label: words.foundOn, cell: (lead) => <TwoLines main={showDayShort(lead.foundOn, locale)} sub={lead.finder} /> },
        { key: 'people', label: words.people, cell: (lead) => lead.people?.join(', ') ?? '' },
        { key: 'marks', label: words.marks, phone: 'bare', cell: (lead) => <LeadMarks lead={lead} today={today} short /> },
      ]}
    />
  )
}

/** What stands out about a lead, as short marks; an open lead needs none. */
export function LeadMarks({ lead, today, short }: { lead: Pick<LeadLine, 'closedOn' | 'closesOn' | 'createdByCarving' | 'sharedOn'>; today: Day; short?: boolean }) {
  const words = useWords(leadWords)
  const locale = useLocale()
  const state = leadStateOn(lead, today)
  return (
    <Row>
      {state !== 'open' && <Badge tone={state === 'late' ? 'saffron' : 'sand'}>{words.states[state]}</Badge>}
      {lead.createdByCarving && <Badge tone="plum">{words.madeMark}</Badge>}
      {lead.sharedOn && state !== 'closed' && <Badge tone="sky">{short ? words.shared : words.sharedMark(showDayShort(lead.sharedOn, locale))}</Badge>}
    </Row>
  )
}
