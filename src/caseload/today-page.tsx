import type { ComponentChildren } from 'preact'
import { ButtonLink } from '#src/design/button.tsx'
import { Figures } from '#src/design/figures.tsx'
import { Card, Columns, Stack } from '#src/design/layout.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Timeline } from '#src/design/timeline.tsx'
import type { Day } from '#src/kernel/day.ts'
import { nameOf } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort, showWeekday } from '#src/words/show.ts'
import { type Desk, type Needing, NeedingTable } from './needing.tsx'
import type { FollowedLine } from './today-store.ts'
import { caseloadWords } from './words.ts'

interface TodayProps {
  name: string
  part: 'morning' | 'afternoon' | 'evening'
  today: Day
  people: readonly FollowedLine[]
  needing: readonly Needing[]
  desk: Desk
  working: number
  mayRecord: boolean
  /** People of several coaches: each line names the coach. */
  wide: boolean
  /** The appointments of today, for who keeps an agenda. */
  appointments: ComponentChildren
}

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
