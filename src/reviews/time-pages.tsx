import { Card, Columns, Stack } from '#src/design/layout.tsx'
import { Text } from '#src/design/marks.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Table } from '#src/design/table.tsx'
import { Hint } from '#src/design/written.tsx'
import { addDays, type Day } from '#src/kernel/day.ts'
import { dayOf } from '#src/kernel/instant.ts'
import { weekOf } from '#src/kernel/week.ts'
import type { SignedWeek } from '#src/time/sheet-store.ts'
import { WeekFigures, WeekSpent, type WeekSums } from '#src/time/sums.tsx'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showDayShort, showWeekdayShort } from '#src/words/show.ts'
import type { CoachInView } from './coach-store.ts'
import { ReviewsFrame } from './frame.tsx'
import { reviewWords } from './words.ts'

interface SignedProps {
  coaches: readonly CoachInView[]
  /** This week first. */
  mondays: readonly Day[]
  signed: readonly SignedWeek[]
}

/** Which weeks the coaches of a team lead signed off; those open to their totals. */
export function SignedWeeksPage(props: SignedProps) {
  const words = useWords(reviewWords)
  const { coaches } = props
  return (
    <ReviewsFrame tab="time" leads>
      <Stack>
        {[...Map.groupBy(coaches, ({ team }) => team)].map(([team, here]) => <TeamSheets key={team} {...props} team={team} coaches={here} />)}
        {coaches.length === 0 && <Card><EmptyState title={words.nobody}>{words.nobodyText}</EmptyState></Card>}
        <Hint>{words.sheetsNote}</Hint>
      </Stack>
    </ReviewsFrame>
  )
}

function TeamSheets({ team, coaches, mondays, signed }: SignedProps & { team: string }) {
  const words = useWords(reviewWords)
  const locale = useLocale()
  const cell = (monday: Day) => ({ id }: CoachInView) => {
    const week = signed.find(({ staffId, weekOn }) => staffId === id && weekOn === monday)
    return week ? <a href={urls.signedWeek(id, monday)}>{words.signedOn(showWeekdayShort(dayOf(week.doneAt), locale))}</a> : <Text tone="soft">{words.notSigned}</Text>
  }
  return (
    <Card title={team} flush>
      <Table
        caption={words.signedCaption(team)} rows={coaches} rowKey={({ id }) => id} empty={null}
        columns={[{ key: 'coach', label: words.coach, cell: ({ name }) => name }, ...mondays.map((monday) => ({ key: monday, label: words.week(weekOf(monday).week), cell: cell(monday) }))]}
      />
    </Card>
  )
}

/** What a signed week came to: totals by category, place and phase, no notes. */
export function SignedWeekPage({ coach, signed, sums }: { coach: CoachInView; signed: SignedWeek; sums: WeekSums }) {
  const words = useWords(reviewWords)
  const locale = useLocale()
  const title = words.sheetTitle(coach.name, weekOf(signed.weekOn).week)
  const sub = `${words.period(showDayShort(signed.weekOn, locale), showDayShort(addDays(signed.weekOn, 6), locale))} · ${words.signedOn(showDay(dayOf(signed.doneAt), locale))}`
  return (
    <StaffPage title={title} place="reviews">
      <PageHead title={title} sub={sub} back={{ href: urls.reviewedTime(), label: words.tabs.time }} />
      <WeekFigures {...sums} late={false} />
      <Columns equal><WeekSpent {...sums} /></Columns>
      <Hint>{words.sheetsNote}</Hint>
    </StaffPage>
  )
}
