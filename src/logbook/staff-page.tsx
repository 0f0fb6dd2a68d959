import { ButtonLink } from '#src/design/button.tsx'
import { DayField, Select } from '#src/design/fields.tsx'
import { FilterBar } from '#src/design/filter-bar.tsx'
import { Card, Row } from '#src/design/layout.tsx'
import { Badge, Text, TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Table } from '#src/design/table.tsx'
import { dayOf, timeOf } from '#src/kernel/instant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { sayEvent } from './event-words.ts'
import { filterQuery, type LogFilter, staffLogKinds } from './log-filter.ts'
import { isEmergency, type StaffLogLine } from './log-line.ts'
import { logbookWords } from './words.ts'

interface StaffLogProps {
  member: { id: string; name: string }
  lines: readonly StaffLogLine[]
  /** The number before which there are older lines. */
  older: number | undefined
  /** Names of those whom a line is about alone or with a few. */
  names: ReadonlyMap<string, string>
  filter: LogFilter
}

/** Everything one member of the staff did, for the privacy officer (NEN 7513, chapter 9: per employee). */
export function StaffLogPage({ member, lines, older, names, filter }: StaffLogProps) {
  const words = useWords(logbookWords)
  const locale = useLocale()
  const title = words.staffLog(member.name)
  const address = (change: Partial<LogFilter>) => {
    const query = filterQuery(filter, change)
    return `${urls.staffLog(member.id)}${query && `?${query}`}`
  }
  return (
    <StaffPage title={title} place="logbook">
      <PageHead title={title} sub={words.staffLogSub} back={{ href: urls.logbook(), label: words.logbook }} />
      <FilterBar action={urls.staffLog(member.id)} label={words.filter} result={older ? words.shownMore(lines.length) : words.shown(lines.length)} clearHref={urls.staffLog(member.id)}>
        <DayField name="from" label={words.from} value={filter.from} optional />
        <DayField name="to" label={words.to} value={filter.to} optional />
        <Select name="kind" label={words.kind} blank={null} options={staffLogKinds.map((value) => ({ value, label: words.kinds[value] }))} value={filter.kind} />
      </FilterBar>
      <Card flush>
        <Table
          caption={words.staffLogCaption} rows={lines} rowKey={(line) => String(line.seq)} empty={<EmptyState title={words.noLines} />}
          columns={[
            { key: 'when', label: words.when, cell: (line) => <TwoLines main={showDayShort(dayOf(line.at), locale)} sub={timeOf(line.at)} /> },
            { key: 'what', label: words.what, phone: 'bare', cell: (line) => <Row><span>{sayEvent(line.event, locale)}</span><Marks line={line} /></Row> },
            { key: 'whom', label: words.aboutWhom, cell: (line) => <Whom ids={line.participantIds} names={names} /> },
            { key: 'ground', label: words.ground, cell: (line) => words.groundsShort[line.outcome === 'refused' ? 'none' : line.ground] },
          ]}
        />
      </Card>
      <Row end>
        {filter.before > 0 && <ButtonLink href={address({ before: 0 })} kind="secondary">{words.newest}</ButtonLink>}
        {older && <ButtonLink href={address({ before: older })} kind="secondary" icon="arrowRight">{words.older}</ButtonLink>}
      </Row>
    </StaffPage>
  )
}

function Marks({ line }: { line: StaffLogLine }) {
  const words = useWords(logbookWords)
  if (line.outcome === 'refused') return <Badge tone="brick">{words.refusedMark}</Badge>
  if (isEmergency(line)) return <Badge tone="plum">{words.emergency}</Badge>
  return line.outcome === 'failed' ? <Badge>{words.failedMark}</Badge> : null
}

function Whom({ ids, names }: { ids: readonly string[]; names: ReadonlyMap<string, string> }) {
  const words = useWords(logbookWords)
  if (ids.length === 0) return <Text tone="soft">–</Text>
  const known = ids.flatMap((id) => names.get(id) ?? [])
  if (known.length < ids.length) return <>{words.people(ids.length)}</>
  return <>{ids.map((id, index) => <>{index > 0 && ', '}<a href={urls.participantLog(id)}>{names.get(id)}</a></>)}</>
}
