import { Button, ButtonLink, PostButton } from '#src/design/button.tsx'
import { Select } from '#src/design/fields.tsx'
import { FilterBar } from '#src/design/filter-bar.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Row, Stack } from '#src/design/layout.tsx'
import { Badge } from '#src/design/marks.tsx'
import { EmptyState, Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { RowList } from '#src/design/row-list.tsx'
import { Table } from '#src/design/table.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import type { Employer } from './employer.ts'
import type { Likeness } from './likeness.ts'
import { type FactChange, type MergedFact, type Moved } from './merge.ts'
import { mergeWords } from './merge-words.ts'
import { isSector, sectorLabel } from './sector.ts'
import { isTrait, traitLabel } from './trait.ts'
import { employerWords } from './words.ts'

type Named = Pick<Employer, 'id' | 'name' | 'place'>

const shown = ({ name, place }: Named) => [name, place].filter(Boolean).join(', ')

/** Employers that look alike: each pair is merged or kept apart. */
export function DoublesPage({ doubles }: { doubles: readonly { one: Named; other: Named; because: Likeness }[] }) {
  const words = useWords(mergeWords)
  const { title, because } = useWords(employerWords)
  return (
    <StaffPage title={words.doublesTitle} place="employers">
      <PageHead title={words.doublesTitle} sub={words.doublesSub} back={{ href: urls.employers(), label: title }} />
      <Card>
        {doubles.length === 0 && <EmptyState title={words.none}>{words.noneText}</EmptyState>}
        <RowList label={words.pairs} rows={doubles.map(({ one, other, because: why }) => ({
          key: `${one.id} ${other.id}`, main: <><a href={urls.employer(one.id)}>{shown(one)}</a> · <a href={urls.employer(other.id)}>{shown(other)}</a></>, sub: because[why],
          end: <Row><ButtonLink href={`${urls.mergeEmployer(one.id)}?with=${other.id}`} kind="secondary" small>{words.compare}</ButtonLink><PostButton action={urls.employersApart()} fields={{ one: one.id, other: other.id }} kind="quiet" small>{words.apart}</PostButton></Row>,
        }))} />
      </Card>
    </StaffPage>
  )
}

/** Choosing which employer is the same as this one. */
export function ChooseMergePage({ employer, others }: { employer: Employer; others: readonly Named[] }) {
  const words = useWords(mergeWords)
  const title = words.chooseTitle(employer.name)
  return (
    <StaffPage title={title} place="employers">
      <PageHead title={title} sub={words.chooseSub} back={{ href: urls.employer(employer.id), label: employer.name }} />
      <FilterBar action={urls.mergeEmployer(employer.id)} label={words.with} result={words.others(others.length)}>
        <Select name="with" label={words.with} options={others.map((one) => ({ value: one.id, label: shown(one) }))} />
      </FilterBar>
    </StaffPage>
  )
}

interface PreviewProps {
  id: string
  kept: Employer
  gone: Employer
  facts: Moved['facts']
  /** What stands with the employer itself; what belongs to participants is not counted, for it may be somebody else's. */
  along: { sites: number; people: number; leads: number }
}

/** What a merge does, before it is done. */
export function MergePage({ id, kept, gone, facts, along }: PreviewProps) {
  const words = useWords(mergeWords)
  const title = words.mergeTitle(gone.name, kept.name)
  const counted = [along.sites > 0 && words.sites(along.sites), along.people > 0 && words.people(along.people), along.leads > 0 && words.leads(along.leads)].filter((line) => typeof line === 'string')
  return (
    <StaffPage title={title} place="employers">
      <PageHead title={title} sub={words.undoable} back={{ href: urls.employer(kept.id), label: kept.name }} />
      <Stack>
        {kept.kvk !== null && gone.kvk !== null && kept.kvk !== gone.kvk && <Notice kind="warn"><p>{words.twoNumbers}</p></Notice>}
        <Card title={words.stays(kept.name)} action={<a href={`${urls.mergeEmployer(gone.id)}?with=${kept.id}`}>{words.swap(gone.name)}</a>}>
          <RowList label={words.along} rows={[{ key: 'kept', main: shown(kept), end: kept.kvk && <Badge>{kept.kvk}</Badge> }, { key: 'gone', main: shown(gone), sub: words.goes, end: gone.kvk && <Badge>{gone.kvk}</Badge> }]} />
        </Card>
        <Card title={words.along}>
          <ul>{[...counted, words.rest, words.choices].map((line) => <li key={line}>{line}</li>)}</ul>
        </Card>
        <Facts facts={facts} />
        <Form action={urls.mergeEmployer(kept.id)} hidden={{ id, with: gone.id }} guard={false}>
          <Actions><Button>{words.merge}</Button><ButtonLink href={urls.employer(kept.id)} kind="quiet">{words.cancel}</ButtonLink></Actions>
        </Form>
      </Stack>
    </StaffPage>
  )
}

function Facts({ facts }: Pick<PreviewProps, 'facts'>) {
  const words = useWords(mergeWords)
  const said = useSaid()
  const rows = Object.entries(facts) as [MergedFact, FactChange][]
  if (rows.length === 0) return <Hint>{words.noFacts}</Hint>
  return (
    <Card title={words.facts} flush>
      <Table caption={words.facts} rows={rows} rowKey={([name]) => name} empty={null} columns={[
        { key: 'fact', label: words.fact, cell: ([name]) => words.factNames[name] },
        { key: 'now', label: words.now, cell: ([name, { from }]) => said(name, from) },
        { key: 'after', label: words.after, cell: ([name, { to }]) => said(name, to) },
      ]} />
    </Card>
  )
}

/** A fact in words. */
function useSaid() {
  const words = useWords(mergeWords)
  const { sizes } = useWords(employerWords)
  const locale = useLocale()
  return (name: MergedFact, value: FactChange['from']) => {
    if (value === null || value.length === 0) return words.empty
    if (Array.isArray(value)) return value.filter(isTrait).map((trait) => traitLabel(trait, locale)).join(', ')
    if (name === 'sector' && typeof value === 'string' && isSector(value)) return sectorLabel(value, locale)
    if (name === 'size') return sizes[value as keyof typeof sizes]
    return <Written>{value}</Written>
  }
}
