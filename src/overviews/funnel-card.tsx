import { BarTable } from '#src/design/bar-table.tsx'
import { Card } from '#src/design/layout.tsx'
import { Text, TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showShare } from '#src/words/show-number.ts'
import { type FunnelLine, funnelOf } from './funnel.ts'
import { isSmall } from './hidden.ts'
import { overviewQuery } from './overview-filter.ts'
import type { OverviewProps } from './pages.tsx'
import { overviewWords } from './words.ts'

/** From a talk with an employer to the first day of work, for how many people each step was reached. */
export function FunnelCard({ searches, moment, filter, mayOpen }: OverviewProps) {
  const words = useWords(overviewWords)
  const locale = useLocale()
  const of = searches.length
  if (of === 0) return <Card><EmptyState title={words.nobodyInSupport} /></Card>
  const hidden = ({ people }: FunnelLine) => !mayOpen && isSmall(people.length, of)
  const label = ({ step, times, people }: FunnelLine) => {
    const name = words.steps[step]
    if (!mayOpen || people.length === 0) return name
    return <TwoLines main={<a href={`${urls.workOverviewPeople()}?${overviewQuery(filter, { list: 'step', value: step })}`}>{name}</a>} sub={words.times(times)} />
  }
  return (
    <Card foot={words.funnelNote}>
      <BarTable caption={words.funnel} head={{ label: words.class, count: words.count }} most={of} rows={funnelOf(searches, moment.window).map((line) => ({
        key: line.step, label: label(line), count: hidden(line) ? null : line.people.length, said: hidden(line) ? <Text tone="soft">{words.hidden}</Text> : showShare({ count: line.people.length, of }, locale),
      }))} />
    </Card>
  )
}
