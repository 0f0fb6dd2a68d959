import { Field, Select } from '#src/design/fields.tsx'
import { FilterBar } from '#src/design/filter-bar.tsx'
import { Card } from '#src/design/layout.tsx'
import { TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Pager } from '#src/design/pager.tsx'
import { Table } from '#src/design/table.tsx'
import { Hint } from '#src/design/written.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { findOccupation, type Occupation, occupations } from './occupation.ts'
import { occupationsPerPage } from './occupation-filter.ts'
import { occupationWords } from './words.ts'

interface ListProps {
  shown: readonly Occupation[]
  count: number
  search: string
  group: string
  page: number
}

/** All occupations with the words people use, to look something up and to check the words. */
export function OccupationsPage({ shown, count, search, group, page }: ListProps) {
  const words = useWords(occupationWords)
  const locale = useLocale()
  const name = ({ nl, en }: Occupation) => (locale === 'nl' ? nl : en)
  const address = (query: Record<string, string>) => {
    const filled = new URLSearchParams(Object.entries({ q: search, group, ...query }).filter(([, value]) => value !== ''))
    return `${urls.occupations()}${filled.size > 0 ? `?${filled}` : ''}`
  }
  const majors = occupations.filter(({ level }) => level === 'major').map((major) => ({ value: major.code, label: name(major) }))
  const chosen = findOccupation(group)
  const chips = [...(search ? [{ label: search, href: address({ q: '' }) }] : []), ...(chosen ? [{ label: name(chosen), href: address({ group: '' }) }] : [])]
  return (
    <StaffPage title={words.title}>
      <PageHead title={words.title} sub={words.sub} />
      <FilterBar action={urls.occupations()} label={words.filter} result={words.found(count)} chips={chips} clearHref={urls.occupations()}>
        <Field name="q" type="search" label={words.search} value={search} optional />
        <Select name="group" label={words.group} blank={words.allGroups} options={majors} value={group} optional />
      </FilterBar>
      <Card flush>
        <Table
          caption={words.caption} rows={shown} rowKey={({ code }) => code} empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
          columns={[
            { key: 'name', label: words.occupation, cell: (one) => <TwoLines main={name(one)} sub={`${one.code} · ${locale === 'nl' ? one.en : one.nl}`} /> },
            { key: 'synonyms', label: words.synonyms, phone: 'bare', cell: ({ synonyms }) => synonyms.join(', ') },
          ]}
        />
      </Card>
      <Pager page={page} pages={Math.ceil(count / occupationsPerPage)} href={(to) => address({ page: String(to) })} />
      <Hint>{words.review}</Hint>
    </StaffPage>
  )
}
