import type { ComponentChildren } from 'preact'
import { ButtonLink } from '#src/design/button.tsx'
import { Figures } from '#src/design/figures.tsx'
import { Card, Columns, Stack } from '#src/design/layout.tsx'
import { Text, TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Table } from '#src/design/table.tsx'
import { Timeline } from '#src/design/timeline.tsx'
import type { Day } from '#src/kernel/day.ts'
import { nameOf } from '#src/participants/participant.ts'
import { isAboutNow } from '#src/signals/norms.ts'
import { useSignalWords } from '#src/signals/pages.tsx'
import type { Signal } from '#src/signals/signal.ts'
import { signalWords } from '#src/signals/words.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort, showDaysAgo, showWeekday } from '#src/words/show.ts'
import { NameCell } from './columns.tsx'
import type { FollowedLine } from './today-store.ts'
import { caseloadWords } from './words.ts'

/** Somebody who needs attention, with the reasons, most pressing first. */
export interface Needing {
  line: FollowedLine
  signals: readonly Signal[]
}

interface TodayProps {
  name: string
  part: 'morning' | 'afternoon' | 'evening'
  today: Day
  people: readonly FollowedLine[]
  needing: readonly Needing[]
  working: number
  mayRecord: boolean
  /** People of several coaches: each line names the coach. */
  wide: boolean
  /** The appointments of today, for who keeps an agenda. */
  appointments: ComponentChildren
}

const shown = 12

/** The content of Vandaag: who needs me, and what is planned. */
export function Today(props: TodayProps) {
  const words = useWords(caseloadWords)
  const locale = useLocale()
  const { name, part, today, people, needing, working } = props
  const quiet = needing.filter(({ signals }) => signals.some(({ name: one }) => one === 'quiet' || one === 'unreached')).length
  const filtered = (query: string) => `${urls.participants()}?${query}`
  return (
    <>
      <PageHead title={words.hello(part, name)} sub={words.todaySub(showWeekday(today, locale), people.length, working)} primary={props.mayRecord && <ButtonLink href={urls.newContact()}>{words.record}</ButtonLink>} />
      <Figures figures={[
        { value: people.length, label: words.total, href: urls.participants() },
        { value: working, label: words.working, href: filtered('work=paid') },
        { value: needing.length, label: words.waiting, needsYou: needing.length > 0 },
        { value: quiet, label: words.quiet, href: filtered('sort=lastContact') },
      ]} />
      <Columns>
        <NeedingTable {...props} />
        <Stack>
          {props.appointments}
          <Planned people={people} today={today} />
        </Stack>
      </Columns>
    </>
  )
}

function NeedingTable({ needing, today, wide, mayRecord }: TodayProps) {
  const words = useWords(caseloadWords)
  const snooze = useWords(signalWords).snooze
  const says = useSignalWords()
  const locale = useLocale()
  const rest = needing.length - shown
  const due = ({ signals: [first] }: Needing) => (first!.dueOn < today ? <Text tone="late">{showDaysAgo(first!.dueOn, today, locale)}</Text> : showDaysAgo(first!.dueOn, today, locale))
  return (
    <Card title={words.attention} flush foot={rest > 0 && <a href={`${urls.participants()}?sort=lastContact`}>{words.more(rest)}</a>}>
      <Table
        caption={words.attentionCaption} rows={needing.slice(0, shown)} rowKey={({ line }) => line.id}
        empty={<EmptyState title={words.noneTitle}>{words.noneText}</EmptyState>}
        columns={[
          { key: 'name', label: words.columns.name, cell: ({ line }) => <NameCell line={line} sub={wide ? (line.coaches ?? undefined) : undefined} /> },
          { key: 'why', label: words.why, phone: 'bare', cell: ({ signals: [first, ...others] }) => <TwoLines main={says(first!)} sub={others.filter(({ name: one }) => isAboutNow(one)).slice(0, 2).map(says).join(' · ') || undefined} /> },
          { key: 'due', label: words.due, phone: 'half', cell: due },
          ...(mayRecord ? [{ key: 'later', label: words.later, phone: 'half' as const, cell: ({ line, signals: [first] }: Needing) => <a href={`${urls.snooze(line.id)}?signal=${first!.name}`}>{snooze}</a> }] : []),
        ]}
      />
    </Card>
  )
}

function Planned({ people, today }: { people: readonly FollowedLine[]; today: Day }) {
  const words = useWords(caseloadWords)
  const locale = useLocale()
  const planned = people.filter(({ nextOn }) => nextOn !== null).sort((a, b) => (a.nextOn! < b.nextOn! ? -1 : 1)).slice(0, 10)
  return (
    <Card title={words.planned}>
      {planned.length === 0 && <EmptyState title={words.nothingPlanned} />}
      {planned.length > 0 && (
        <Timeline wide label={words.plannedCaption} entries={planned.map((line) => ({
          key: line.id, when: showDayShort(line.nextOn!, locale), tone: line.nextOn! <= today ? 'saffron' as const : 'petrol' as const,
          title: <a href={urls.participant(line.id)}>{nameOf(line)}</a>, body: line.nextStep ?? words.noStep,
        }))} />
      )}
    </Card>
  )
}
