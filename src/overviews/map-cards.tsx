import { BarTable } from '#src/design/bar-table.tsx'
import { Card, Columns } from '#src/design/layout.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Hint } from '#src/design/written.tsx'
import { isSector, sectorLabel } from '#src/employers/sector.ts'
import { isPaid } from '#src/jobs/job.ts'
import { jobWords } from '#src/jobs/words.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showNumber, showShare } from '#src/words/show-number.ts'
import { shownOf } from './hidden.ts'
import { overviewQuery } from './overview-filter.ts'
import type { OverviewProps } from './pages.tsx'
import { type MapPart, mapOf, mapParts } from './work-map.ts'
import { overviewWords } from './words.ts'

/** The name of a class of the map. */
export function useClassName(): (part: MapPart, key: string) => string {
  const words = useWords(overviewWords)
  const { workForms } = useWords(jobWords)
  const locale = useLocale()
  return (part, key) => {
    if (part === 'form') return workForms[key as keyof typeof workForms]
    if (part === 'sector') return isSector(key) ? sectorLabel(key, locale) : words.unknown
    return part === 'hours' ? words.hours[key as keyof typeof words.hours] : words.tenure[key as keyof typeof words.tenure]
  }
}

/** The jobs that run, laid out four ways. */
export function MapCards(props: OverviewProps) {
  const words = useWords(overviewWords)
  const paid = props.work.filter(isPaid)
  if (props.work.length === 0) return <Card><EmptyState title={words.noJobs} /></Card>
  return <Columns equal>{mapParts.map((part) => <MapCard key={part} {...props} part={part} work={part === 'form' && props.mayOpen ? props.work : paid} />)}</Columns>
}

function MapCard({ part, work, moment, filter, mayOpen }: OverviewProps & { part: MapPart }) {
  const words = useWords(overviewWords)
  const locale = useLocale()
  const nameOf = useClassName()
  const { rows, rest, total } = shownOf(mapOf(part, work, moment.on), mayOpen)
  const said = (count: number | null) => (count === null ? words.hidden : total === null ? showNumber(count, locale) : showShare({ count, of: total }, locale))
  const label = (key: string) => (mayOpen ? <a href={`${urls.workOverviewPeople()}?${overviewQuery(filter, { list: part, value: key })}`}>{nameOf(part, key)}</a> : nameOf(part, key))
  const bars = [...rows.map(({ key, count }) => ({ key, count, label: label(key), said: said(count) })), ...(rest ? [{ key: 'rest', count: rest.count, label: words.rest, said: said(rest.count) }] : [])]
  return (
    <Card title={words.mapParts[part]} foot={part === 'form' && !mayOpen ? words.definitions.formTotals : words.definitions[part]}>
      {bars.length === 0 ? <Hint>{words.noJobs}</Hint> : <BarTable caption={words.mapParts[part]} head={{ label: words.class, count: words.count }} most={total ?? Math.max(0, ...rows.map(({ count }) => count))} rows={bars} />}
    </Card>
  )
}
