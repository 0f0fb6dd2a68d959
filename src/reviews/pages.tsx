import { Figures } from '#src/design/figures.tsx'
import { Card, Stack } from '#src/design/layout.tsx'
import { Text, TwoLines } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Table } from '#src/design/table.tsx'
import { Hint } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import type { Share } from '#src/kernel/share.ts'
import { weekOf } from '#src/kernel/week.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showNumber } from '#src/words/show-number.ts'
import type { CoachInView } from './coach-store.ts'
import { ReviewsFrame } from './frame.tsx'
import { type EmployerContactFact, visitsAsked, weekCountOf } from './log-week.ts'
import type { Stamp } from './log-store.ts'
import { reviewWords } from './words.ts'

interface WeeksProps {
  coaches: readonly CoachInView[]
  /** This week first. */
  mondays: readonly Day[]
  facts: readonly EmployerContactFact[]
  stamps: readonly Stamp[]
  /** Of the led coaches: with whom one was out this month, and talked about goals this quarter. */
  along: Share
  talked: Share
}

/** The weeks of contacts with employers of every coach, read or not. */
export function WeeksPage(props: WeeksProps) {
  const words = useWords(reviewWords)
  const { coaches, mondays, stamps, along, talked } = props
  const led = coaches.filter((coach) => coach.led)
  const unread = led.filter(({ id }) => !stamps.some(({ staffId, weekOn }) => staffId === id && weekOn === mondays[1]))
  const of = (share: Share) => words.lastWeekOf(share.count, share.of)
  return (
    <ReviewsFrame tab="log" leads={led.length > 0}>
      <Stack>
        {led.length > 0 && (
          <Figures figures={[
            { label: words.lastWeek, value: words.lastWeekOf(unread.length, led.length), href: unread[0] && urls.coachWeek(unread[0].id, mondays[1]!), needsYou: unread.length > 0 },
            { label: words.beenAlong, value: of(along), href: urls.mentorings() },
            { label: words.talked, value: of(talked), href: urls.outcomeReviews() },
          ]} />
        )}
        {[...Map.groupBy(coaches, ({ team }) => team)].map(([team, here]) => <TeamWeeks key={team} {...props} team={team} coaches={here} />)}
        {coaches.length === 0 && <Card><EmptyState title={words.nobody}>{words.nobodyText}</EmptyState></Card>}
        <Hint>{words.explain} {words.source}</Hint>
      </Stack>
    </ReviewsFrame>
  )
}

function TeamWeeks({ team, coaches, mondays, facts, stamps }: WeeksProps & { team: string }) {
  const words = useWords(reviewWords)
  const locale = useLocale()
  const asked = ({ hoursPerWeek }: CoachInView) => {
    const visits = showNumber(visitsAsked(hoursPerWeek), locale)
    return hoursPerWeek === null ? words.asked(visits) : words.askedHours(showNumber(hoursPerWeek, locale), visits)
  }
  const stateOf = (index: number) => (index === 0 ? words.running : index === 1 ? <Text tone="strong">{words.unread}</Text> : words.notRead)
  const cell = (monday: Day, index: number) => ({ id }: CoachInView) => {
    const { counted } = weekCountOf(facts.filter(({ staffId, onDay }) => staffId === id && onDay >= monday && (index === 0 || onDay < mondays[index - 1]!)))
    const stamped = stamps.some(({ staffId, weekOn }) => staffId === id && weekOn === monday)
    const state = stamped ? words.seen : stateOf(index)
    return <TwoLines main={<a href={urls.coachWeek(id, monday)}>{counted.of === 0 ? words.none : words.count(counted.count, counted.of)}</a>} sub={state} />
  }
  return (
    <Card title={team} flush>
      <Table
        caption={words.caption(team)} rows={coaches} rowKey={({ id }) => id} empty={null}
        columns={[
          { key: 'coach', label: words.coach, cell: (coach) => <TwoLines main={coach.name} sub={asked(coach)} /> },
          ...mondays.map((monday, index) => ({ key: monday, label: words.week(weekOf(monday).week), cell: cell(monday, index) })),
        ]}
      />
    </Card>
  )
}
