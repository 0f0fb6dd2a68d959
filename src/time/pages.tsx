import { Button, ButtonLink, PostButton } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Field, Select } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Columns, Details, Stack } from '#src/design/layout.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Table } from '#src/design/table.tsx'
import { Hint } from '#src/design/written.tsx'
import { addDays, type Day } from '#src/kernel/day.ts'
import { dayOf } from '#src/kernel/instant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showDayShort, showWeekdayShort } from '#src/words/show.ts'
import { timePlaces } from './time-form.ts'
import type { WeekSum } from './share.ts'
import type { SignedWeek } from './sheet-store.ts'
import { useDuration, useShare, WeekFigures, WeekSpent, type WeekSums } from './sums.tsx'
import { daysOf, type Stretch, timeCategories } from './week.ts'
import { timeWords } from './words.ts'

interface WeekProps extends WeekSums {
  mondayOn: Day
  today: Day
  id: string
  /** The week was signed off. */
  signed: SignedWeek | undefined
  trend: readonly WeekSum[]
  back?: { form: 'time' | 'hours'; values: FormValues; errors: Record<string, string> } | undefined
}

/** A week of one coach: what is known already, what is missing, where it went. */
export function WeekPage(props: WeekProps) {
  const { mondayOn, today, signed, back } = props
  const words = useWords(timeWords)
  const locale = useLocale()
  const week = (day: Day) => `${urls.time()}?week=${day}`
  return (
    <StaffPage title={words.title} place="time">
      <PageHead
        title={words.title} sub={words.weekOf(showDayShort(mondayOn, locale), showDayShort(addDays(mondayOn, 6), locale))}
        secondary={<><ButtonLink href={urls.reviews()} kind="quiet" icon="eye">{words.reviews}</ButtonLink><ButtonLink href={week(addDays(mondayOn, -7))} kind="secondary">{words.previous}</ButtonLink>{addDays(mondayOn, 7) <= today && <ButtonLink href={week(addDays(mondayOn, 7))} kind="secondary">{words.next}</ButtonLink>}</>}
      />
      <WeekFigures {...props} late={addDays(mondayOn, 6) < today} />
      <Columns>
        <Sheet {...props} />
        <Stack>
          <SignOff {...props} />
          {(!signed || back) && <AddTime {...props} />}
          <WeekSpent {...props} />
          <Trend {...props} />
        </Stack>
      </Columns>
    </StaffPage>
  )
}

function SignOff({ mondayOn, signed }: WeekProps) {
  const words = useWords(timeWords)
  const locale = useLocale()
  return (
    <Card title={words.signOff}>
      <Stack>
        <Hint>{signed ? words.signedOn(showDay(dayOf(signed.doneAt), locale)) : words.notSigned}</Hint>
        {signed
          ? <PostButton action={urls.unsignWeek()} fields={{ week: mondayOn }} kind="secondary" icon="undo">{words.unsign}</PostButton>
          : <PostButton action={urls.signWeek()} fields={{ week: mondayOn }} icon="check">{words.sign}</PostButton>}
      </Stack>
    </Card>
  )
}

function Sheet({ mondayOn, stretches, signed }: WeekProps) {
  const words = useWords(timeWords)
  const locale = useLocale()
  const duration = useDuration()
  const rows = daysOf(mondayOn, stretches).flatMap(({ stretches: here }) => here)
  const place = ({ place: where }: Stretch) => (where ? words.places[where as keyof typeof words.places] : '')
  const link = (one: Stretch) => (one.opens ? { contact: urls.contact(one.id), meeting: urls.meeting(one.id), appointment: urls.appointment(one.id), entry: undefined }[one.source] : undefined)
  const what = (one: Stretch) => [words.categories[one.category], one.opens ? one.about : words.withColleague].filter(Boolean).join(' · ')
  const from = (one: Stretch) => (one.source === 'entry' && !signed ? <PostButton action={urls.takeTimeAway(one.id)} kind="quiet" small>{words.remove}</PostButton> : words.sources[one.source])
  return (
    <Card title={words.caption} flush foot={words.filled}>
      <Table
        caption={words.caption} rows={rows} rowKey={(one) => `${one.source}-${one.id}-${one.category}`} empty={<EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>}
        columns={[
          { key: 'what', label: words.what, cell: (one) => (link(one) ? <a href={link(one)}>{what(one)}</a> : what(one)) },
          { key: 'day', label: words.day, cell: (one) => showWeekdayShort(one.onDay, locale) },
          { key: 'how', label: words.how, numeric: true, cell: (one) => duration(one.minutes) },
          { key: 'where', label: words.where, cell: place },
          { key: 'from', label: words.from, cell: from },
        ]}
      />
    </Card>
  )
}

function AddTime({ id, today, mondayOn, back, hoursPerWeek }: WeekProps) {
  const words = useWords(timeWords)
  const time = back?.form === 'time' ? back : undefined
  const hours = back?.form === 'hours' ? back : undefined
  const day = addDays(mondayOn, 6) < today ? mondayOn : today
  return (
    <Card title={words.add}>
      <Stack>
        <Form action={urls.time()} id="time" hidden={{ id }} values={time?.values ?? { onDay: day }} errors={time?.errors ?? {}}>
          <DayField name="onDay" label={words.onDay} max={today} />
          <Field name="minutes" label={words.minutes} inputMode="numeric" width="short" />
          <Choice name="category" label={words.category} options={timeCategories.map((value) => ({ value, label: words.categories[value] }))} />
          <Select name="place" label={words.place} options={timePlaces.map((value) => ({ value, label: words.places[value] }))} optional />
          <Field name="note" label={words.note} width="full" optional />
          <Actions><Button kind="secondary">{words.save}</Button></Actions>
        </Form>
        {hoursPerWeek === null && <Hint>{words.noHours}</Hint>}
        <Details summary={words.hours} open={hours !== undefined}>
          <Form action={urls.workingHours()} id="hours" values={hours?.values ?? { fromOn: mondayOn, hoursPerWeek: hoursPerWeek === null ? '' : String(hoursPerWeek).replace('.', ',') }} errors={hours?.errors ?? {}}>
            <Field name="hoursPerWeek" label={words.hoursPerWeek} inputMode="decimal" width="short" />
            <DayField name="fromOn" label={words.fromOn} />
            <Actions><Button kind="secondary">{words.saveHours}</Button></Actions>
          </Form>
        </Details>
      </Stack>
    </Card>
  )
}

function Trend({ trend }: WeekProps) {
  const words = useWords(timeWords)
  const locale = useLocale()
  const share = useShare()
  return (
    <Card title={words.trend} foot={words.trendNote} flush>
      <Table caption={words.trend} rows={trend} rowKey={({ mondayOn }) => mondayOn} empty={null} columns={[
        { key: 'week', label: words.week, cell: ({ mondayOn }) => showDayShort(mondayOn, locale) },
        { key: 'administration', label: words.administration, numeric: true, cell: ({ administration }) => share(administration) },
      ]} />
    </Card>
  )
}
