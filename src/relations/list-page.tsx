import { Button, ButtonLink } from '#src/design/button.tsx'
import { Field, Select } from '#src/design/fields.tsx'
import { FilterBar } from '#src/design/filter-bar.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Details } from '#src/design/layout.tsx'
import { Text, TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { PageHead, Tabs } from '#src/design/page-head.tsx'
import { Pager } from '#src/design/pager.tsx'
import { Table } from '#src/design/table.tsx'
import { Hint } from '#src/design/written.tsx'
import { isSector, type Sector, sectorLabel, sectors } from '#src/employers/sector.ts'
import { mergeWords } from '#src/employers/merge-words.ts'
import type { Day } from '#src/kernel/day.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDaysAgo } from '#src/words/show.ts'
import { showNumber } from '#src/words/show-number.ts'
import { isGoingCold } from './cold.ts'
import { type RelationFilter, type RelationLine, relationQuery, relationViews } from './relation.ts'
import { relationWords } from './words.ts'

/** The form with which the norm is set. */
export interface ColdNorm {
  values: FormValues
  errors: Record<string, string>
}

interface ListProps {
  lines: readonly RelationLine[]
  count: number
  pages: number
  filter: RelationFilter
  /** Questions that wait for an answer of the visitor. */
  asked: number
  /** Days without a visit before a relation is going cold. */
  norm: number
  /** Absent for who may not set the norm. */
  cold: ColdNorm | undefined
  today: Day
  mayRecord: boolean
  mayMerge: boolean
}

const address = (query: string) => (query === '' ? urls.employers() : `${urls.employers()}?${query}`)

/** The employers of the organisation: all, those one knows, and those going cold. */
export function EmployersPage(props: ListProps) {
  const words = useWords(relationWords)
  const { doubles } = useWords(mergeWords)
  const { filter, mayRecord } = props
  return (
    <StaffPage title={words.title} place="employers">
      <PageHead title={words.title} secondary={props.mayMerge && <ButtonLink href={urls.employerDoubles()} kind="quiet">{doubles}</ButtonLink>} primary={mayRecord && <ButtonLink href={urls.newEmployer()} icon="plus">{words.add}</ButtonLink>} />
      <Views current={filter.show} asked={props.asked} filter={filter} />
      {filter.show === 'cold' && <Hint>{words.coldText(props.norm)}</Hint>}
      {filter.show === 'cold' && props.cold && <NormForm cold={props.cold} />}
      <Filters {...props} />
      <Card flush><Lines {...props} /></Card>
      {props.pages > 1 && <Pager page={filter.page} pages={props.pages} href={(page) => address(relationQuery(filter, { page }))} />}
    </StaffPage>
  )
}

/** The ways to look at employers, with the questions of colleagues beside them. */
export function Views({ current, asked, filter }: { current: RelationFilter['show'] | 'questions'; asked: number; filter: RelationFilter }) {
  const words = useWords(relationWords)
  const views = relationViews.map((show) => ({ key: show as string, label: words.views[show], href: address(relationQuery(filter, { show })) }))
  return <Tabs label={words.viewsLabel} current={current} tabs={[...views, { key: 'questions', label: words.questions, href: urls.introductions(), count: asked === 0 ? undefined : asked }]} />
}

function NormForm({ cold }: { cold: ColdNorm }) {
  const words = useWords(relationWords)
  return (
    <Details summary={words.normTitle} open={Object.keys(cold.errors).length > 0}>
      <Form action={urls.coldEmployers()} values={cold.values} errors={cold.errors} guard={false}>
        <Field name="days" label={words.normDays} hint={words.normHint} inputMode="numeric" width="short" />
        <Actions><Button kind="secondary">{words.normSave}</Button></Actions>
      </Form>
    </Details>
  )
}

function Filters({ filter, count }: ListProps) {
  const words = useWords(relationWords)
  const locale = useLocale()
  const without = (change: Partial<RelationFilter>) => address(relationQuery(filter, change))
  const chips = [filter.q && { label: filter.q, href: without({ q: '' }) }, isSector(filter.sector) && { label: sectorLabel(filter.sector, locale), href: without({ sector: '' }) }].filter((chip) => typeof chip === 'object')
  return (
    <FilterBar action={urls.employers()} label={words.filter} result={words.found(count)} chips={chips} clearHref={without({ q: '', sector: '' })} keep={filter.show === 'all' ? {} : { show: filter.show }}>
      <Field name="q" type="search" label={words.search} value={filter.q} optional />
      <Select name="sector" label={words.sector} blank={words.allSectors} options={(Object.keys(sectors) as Sector[]).map((value) => ({ value, label: sectorLabel(value, locale) }))} value={filter.sector} optional />
    </FilterBar>
  )
}

function Lines({ lines, filter, today, norm, mayRecord }: ListProps) {
  const words = useWords(relationWords)
  const locale = useLocale()
  const last = (line: RelationLine) => {
    if (line.lastVisitOn === null) return <Text tone="soft">{words.never}</Text>
    const when = showDaysAgo(line.lastVisitOn, today, locale)
    return <TwoLines main={isGoingCold(line, today, norm) ? <Text tone="late">{when}</Text> : when} sub={line.lastCoach} />
  }
  const sub = ({ place, sector }: RelationLine) => [place, isSector(sector) && sectorLabel(sector, locale)].filter(Boolean).join(' · ')
  const record = (line: RelationLine) => <a href={`${urls.newContact()}?kind=employer&employer=${line.id}`} aria-label={words.note(line.name)}>{words.quick}</a>
  return (
    <Table
      caption={words.caption} rows={lines} rowKey={({ id }) => id} empty={<Nothing filter={filter} />}
      columns={[
        { key: 'name', label: words.name, cell: (line) => <TwoLines main={<a href={urls.employer(line.id)}>{line.name}</a>} sub={sub(line)} /> },
        { key: 'visits', label: words.visits, numeric: true, cell: (line) => showNumber(line.visits, locale) },
        { key: 'last', label: words.last, cell: last },
        ...(mayRecord ? [{ key: 'record', label: words.quick, cell: record, phone: 'bare' as const }] : []),
      ]}
    />
  )
}

function Nothing({ filter }: { filter: RelationFilter }) {
  const words = useWords(relationWords)
  if (filter.q !== '' || filter.sector !== '') return <EmptyState title={words.notFound}>{words.notFoundText}</EmptyState>
  if (filter.show === 'cold') return <EmptyState title={words.noneCold} />
  return <EmptyState title={filter.show === 'mine' ? words.noneMine : words.none}>{words.noneText}</EmptyState>
}
