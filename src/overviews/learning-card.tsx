import { BarTable } from '#src/design/bar-table.tsx'
import { Card } from '#src/design/layout.tsx'
import { Text, TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { definitions } from '#src/outcomes/definitions.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showShare } from '#src/words/show-number.ts'
import { isSmall } from './hidden.ts'
import { overviewQuery } from './overview-filter.ts'
import type { OverviewProps } from './pages.tsx'
import { overviewWords } from './words.ts'

/** For how many people in support a course began; beside the jobs and never among them. */
export function LearningCard({ searches, learning, filter, mayOpen }: OverviewProps) {
  const words = useWords(overviewWords)
  const locale = useLocale()
  const [count, of] = [learning.length, searches.length]
  if (of === 0) return <Card><EmptyState title={words.nobodyInSupport} /></Card>
  const hidden = !mayOpen && isSmall(count, of)
  const times = words.courses(learning.reduce((sum, { courses }) => sum + courses.length, 0))
  const label = mayOpen && count > 0 ? <TwoLines main={<a href={`${urls.workOverviewPeople()}?${overviewQuery(filter, { list: 'learning' })}`}>{words.learningStarted}</a>} sub={times} /> : words.learningStarted
  const said = hidden ? <Text tone="soft">{words.hidden}</Text> : showShare({ count, of }, locale)
  return (
    <Card foot={`${definitions.educationStarts.text[locale]} ${words.learningNote}`}>
      <BarTable caption={words.learning} head={{ label: words.class, count: words.count }} most={of} rows={[{ key: 'learning', label, count: hidden ? null : count, said }]} />
    </Card>
  )
}
