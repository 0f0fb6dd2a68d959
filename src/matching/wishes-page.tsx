import { Card, Stack } from '#src/design/layout.tsx'
import { EmptyState, WhoReadsThis } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Summary } from '#src/design/summary.tsx'
import { Table } from '#src/design/table.tsx'
import type { Employer } from '#src/employers/employer.ts'
import { traitLabel } from '#src/employers/trait.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showNumber } from '#src/words/show-number.ts'
import { smallestCount, type WishesHere } from './wishes-here.ts'
import { matchWords } from './words.ts'

/** Which wishes of one's own people fit at an employer: numbers, no names, and nothing about few. */
export function WishesHerePage({ employer, here }: { employer: Pick<Employer, 'id' | 'name'>; here: WishesHere | undefined }) {
  const words = useWords(matchWords)
  const locale = useLocale()
  const title = words.hereTitle(employer.name)
  const number = (value: number) => showNumber(value, locale)
  const of = (count: number | undefined, whole: number) => (count === undefined ? words.hereUnder(number(smallestCount)) : words.hereOf(number(count), number(whole)))
  return (
    <StaffPage title={title} place="employers">
      <PageHead title={title} sub={words.hereSub} back={{ href: urls.employer(employer.id), label: words.hereBack }} />
      <Stack>
        {!here && <Card><EmptyState title={words.hereFew} /></Card>}
        {here && <Card><Summary lines={[{ label: words.hereFits, value: of(here.fits, here.of) }, { label: words.hereNear, value: of(here.near, here.of) }]} /></Card>}
        {here && (
          <Card title={words.hereWishes} flush>
            <Table
              caption={words.hereWishes} rows={here.wanted} rowKey={({ trait }) => trait} empty={<EmptyState title={words.hereNone}>{words.hereNoneText}</EmptyState>}
              columns={[
                { key: 'wish', label: words.hereWish, cell: ({ trait }) => traitLabel(trait, locale) },
                { key: 'people', label: words.herePeople, numeric: true, cell: ({ count }) => number(count) },
              ]}
            />
          </Card>
        )}
        <WhoReadsThis>{words.hereHidden(number(smallestCount))}</WhoReadsThis>
      </Stack>
    </StaffPage>
  )
}
