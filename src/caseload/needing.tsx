import { Card } from '#src/design/layout.tsx'
import { Text, TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Table } from '#src/design/table.tsx'
import type { Day } from '#src/kernel/day.ts'
import { nameOf } from '#src/participants/participant.ts'
import type { DeskSnooze, MatterAt } from '#src/signals/desk-store.ts'
import { isAboutNow } from '#src/signals/norms.ts'
import { DeskSnoozes, placeOf, useSignalWords } from '#src/signals/pages.tsx'
import type { Signal } from '#src/signals/signal.ts'
import { signalWords } from '#src/signals/words.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDaysAgo } from '#src/words/show.ts'
import { NameCell } from './columns.tsx'
import type { FollowedLine } from './today-store.ts'
import { caseloadWords } from './words.ts'

/** Somebody, or a matter on the own desk, that asks for attention, with the reasons, most pressing first. */
export interface Needing {
  line?: FollowedLine
  matter?: MatterAt
  signals: readonly Signal[]
}

/** What lies on the own desk, and what of it was put aside. */
export interface Desk {
  matters: readonly MatterAt[]
  snoozes: readonly DeskSnooze[]
}

interface NeedingProps {
  people: readonly FollowedLine[]
  needing: readonly Needing[]
  desk: Desk
  today: Day
  /** People of several coaches: each line names the coach. */
  wide: boolean
  mayRecord: boolean
}

/** How many people the table shows; what lies on the own desk is always there. */
const shown = 12

const places = { secondLook: urls.referral, task: urls.tasks, introduction: urls.introductions }

/** Who needs me and what waits on my desk, in one order, each with why. */
export function NeedingTable({ people, needing, desk, today, wide, mayRecord }: NeedingProps) {
  const words = useWords(caseloadWords)
  const snooze = useWords(signalWords).snooze
  const locale = useLocale()
  const rows = needing.filter(({ matter }, index) => matter || index < shown)
  const rest = needing.length - rows.length
  const due = ({ signals: [first] }: Needing) => (first!.dueOn < today ? <Text tone="late">{showDaysAgo(first!.dueOn, today, locale)}</Text> : showDaysAgo(first!.dueOn, today, locale))
  const later = ({ line, matter, signals: [first] }: Needing) => (matter ? urls.snoozeMatter(matter.kind, matter.id) : `${urls.snooze(line!.id)}?signal=${first!.name}`)
  return (
    <Card title={words.attention} flush foot={rest > 0 && <a href={`${urls.participants()}?sort=lastContact`}>{words.more(rest)}</a>}>
      <Table
        caption={words.attentionCaption} rows={rows} rowKey={({ line, matter }) => (line ?? matter)!.id}
        empty={<EmptyState title={words.noneTitle}>{words.noneText}</EmptyState>}
        columns={[
          { key: 'name', label: words.columns.name, cell: ({ line, matter }) => (matter ? <MatterCell matter={matter} people={people} /> : <NameCell line={line!} sub={wide ? (line!.coaches ?? undefined) : undefined} />) },
          { key: 'why', label: words.why, phone: 'bare', cell: (one) => <Why needing={one} mayRecord={mayRecord} /> },
          { key: 'due', label: words.due, phone: 'half', cell: due },
          ...(mayRecord ? [{ key: 'later', label: words.later, phone: 'half' as const, cell: (one: Needing) => <a href={later(one)}>{snooze}</a> }] : []),
        ]}
      />
      <DeskSnoozes {...desk} />
    </Card>
  )
}

function MatterCell({ matter, people }: { matter: MatterAt; people: readonly FollowedLine[] }) {
  const about = people.filter(({ id }) => matter.participantIds.includes(id))
  return <TwoLines main={<a href={places[matter.kind](matter.id)}>{matter.title}</a>} sub={about.map(nameOf).join(', ') || undefined} />
}

/** A reason, leading to the thing itself where there is one to open. */
function Reason({ signal, line, mayRecord }: { signal: Signal; line: FollowedLine | undefined; mayRecord: boolean }) {
  const says = useSignalWords()
  const href = line && mayRecord ? placeOf(signal, line.id) : undefined
  return href ? <a href={href}>{says(signal)}</a> : <>{says(signal)}</>
}

function Why({ needing: { line, signals }, mayRecord }: { needing: Needing; mayRecord: boolean }) {
  const [first, ...others] = signals
  const also = others.filter(({ name }) => isAboutNow(name)).slice(0, 2)
  const reason = (signal: Signal, index: number) => <span key={signal.name}>{index > 0 && ' · '}<Reason signal={signal} line={line} mayRecord={mayRecord} /></span>
  return <TwoLines main={<Reason signal={first!} line={line} mayRecord={mayRecord} />} sub={also.length > 0 ? also.map(reason) : undefined} />
}
