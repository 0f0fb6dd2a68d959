import type { ComponentChildren } from 'preact'
import { DayAgenda, Stepper, WeekAgenda } from '#src/design/agenda.tsx'
import { ButtonLink } from '#src/design/button.tsx'
import { Select } from '#src/design/fields.tsx'
import { FilterBar } from '#src/design/filter-bar.tsx'
import { Card, Columns, Row, Stack } from '#src/design/layout.tsx'
import { EmptyState, Notice } from '#src/design/notice.tsx'
import { PageHead, Tabs } from '#src/design/page-head.tsx'
import { PrintButton } from '#src/design/print.tsx'
import { Timeline } from '#src/design/timeline.tsx'
import { addDays, type Day } from '#src/kernel/day.ts'
import { weekday, weekOf } from '#src/kernel/week.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showWeekday, showWeekdayShort } from '#src/words/show.ts'
import type { Entry } from './agenda.ts'
import type { AppointmentChange } from './change-store.ts'
import type { AppointmentGuest } from './guest-store.ts'
import { Did, useCards } from './parts.tsx'
import type { Kept } from './kept-store.ts'
import type { AppointmentAt } from './store.ts'
import { agendaWords } from './words.ts'

/** What both views show. */
export interface Shown {
  entries: readonly Entry[]
  /** What those invited said, as far as it was heard. */
  heard: readonly AppointmentGuest[]
  kept: readonly Kept[]
  /** The one agenda that was chosen; undefined for all. */
  chosen: string | undefined
  /** The visitor. */
  self: string
  today: Day
  time: string
  mayRecord: boolean
  /** What the visitor just did, and how many invited people were told. */
  did: { appointment: AppointmentAt; change: AppointmentChange; told: number; overlaps: readonly AppointmentAt[] } | undefined
}

const asks = (path: string, parts: Record<string, string | undefined>) => {
  const query = new URLSearchParams(Object.entries(parts).filter((part): part is [string, string] => Boolean(part[1]))).toString()
  return query ? `${path}?${query}` : path
}

interface FrameProps {
  view: 'day' | 'week'
  day: Day
  title: string
  count: number
  shown: Shown
  children: ComponentChildren
}

/** The frame of both views: which day or week, whose, and what was just done. */
function AgendaFrame({ view, day, title, count, shown, children }: FrameProps) {
  const words = useWords(agendaWords)
  const locale = useLocale()
  const { chosen: coach, today, kept, mayRecord } = shown
  const path = view === 'day' ? urls.agenda() : urls.agendaWeek()
  const to = (there: Day) => asks(path, { day: there, coach })
  const step = view === 'day' ? 1 : 7
  const covering = kept.filter(({ coveredUntilOn }) => coveredUntilOn !== null)
  return (
    <StaffPage title={title} place="agenda" notices={<Did did={shown.did} />}>
      <PageHead title={title} primary={mayRecord && <ButtonLink href={asks(urls.newAppointment(), { day: day < today ? today : day, coach })} icon="plus">{words.new}</ButtonLink>} secondary={<ButtonLink href={urls.agendaPhone()} kind="secondary" icon="phone">{words.phone}</ButtonLink>} />
      <Tabs label={words.views} current={view} tabs={[{ key: 'day', label: words.day, href: asks(urls.agenda(), { day, coach }) }, { key: 'week', label: words.week, href: asks(urls.agendaWeek(), { day, coach }) }]} />
      {covering.map(({ id, name, coveredUntilOn }) => <Notice key={id}><p>{words.coverUntil(name, showDay(coveredUntilOn!, locale))}</p></Notice>)}
      <Row>
        <Stepper
          label={words.steps} previous={{ href: to(addDays(day, -step)), label: view === 'day' ? words.dayBefore : words.weekBefore }} next={{ href: to(addDays(day, step)), label: view === 'day' ? words.dayAfter : words.weekAfter }}
          now={{ href: asks(path, { coach }), label: view === 'day' ? words.today : words.thisWeek }}
        />
        <PrintButton />
      </Row>
      {kept.length > 1 && (
        <FilterBar action={path} label={words.whose} keep={{ day }} result={words.found(count)}>
          <Select name="coach" label={words.whose} value={coach ?? ''} options={kept.map(({ id, name }) => ({ value: id, label: name }))} blank={words.everyone} />
        </FilterBar>
      )}
      {children}
    </StaffPage>
  )
}

/** The appointments of one day, with what comes after it. */
export function DayPage(props: Shown & { day: Day }) {
  const words = useWords(agendaWords)
  const locale = useLocale()
  const card = useCards(props, { actions: true })
  const { day, entries } = props
  const own = entries.filter(({ appointment }) => appointment.onDay === day)
  const later = entries.filter(({ appointment }) => appointment.onDay > day).slice(0, 8)
  const brief = useCards(props, { actions: false })
  return (
    <AgendaFrame view="day" day={day} count={own.length} title={showWeekday(day, locale)} shown={props}>
      <Columns>
        <Stack>
          {own.length === 0 && <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>}
          {own.length > 0 && <DayAgenda label={words.list(showWeekday(day, locale))} entries={own.map(card)} />}
        </Stack>
        <Card title={words.later}>
          {later.length === 0 && <EmptyState title={words.nothingLater} />}
          {later.length > 0 && <Timeline wide label={words.later} entries={later.map((entry) => {
            const { key, title, meta, tone } = brief(entry)
            return { key, title, meta, tone, when: words.short(showWeekdayShort(entry.appointment.onDay, locale), entry.appointment.atTime) }
          })} />}
        </Card>
      </Columns>
    </AgendaFrame>
  )
}

/** Seven days beside each other. */
export function WeekPage(props: Shown & { monday: Day }) {
  const words = useWords(agendaWords)
  const locale = useLocale()
  const card = useCards(props, { actions: false })
  const { monday, entries, today, chosen: coach } = props
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index))
  return (
    <AgendaFrame view="week" day={monday} count={entries.length} title={words.weekTitle(weekOf(monday).week, showWeekdayShort(monday, locale), showWeekdayShort(addDays(monday, 6), locale))} shown={props}>
      <WeekAgenda label={words.weekList} days={days.map((day) => ({
        key: day, name: showWeekdayShort(day, locale), href: asks(urls.agenda(), { day, coach }), today: day === today, weekend: weekday(day) > 5, empty: words.empty,
        entries: entries.filter(({ appointment }) => appointment.onDay === day).map(card),
      }))} />
    </AgendaFrame>
  )
}
