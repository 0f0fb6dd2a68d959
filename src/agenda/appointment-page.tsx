import { Moment, Moments } from '#src/design/agenda.tsx'
import { Button, ButtonLink } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, TextArea, TimeField } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Columns, Section, Stack } from '#src/design/layout.tsx'
import { Badge } from '#src/design/marks.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Summary } from '#src/design/summary.tsx'
import { Timeline } from '#src/design/timeline.tsx'
import { Written } from '#src/design/written.tsx'
import { nameOf } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showInstant, showWeekday, showWeekdayShort } from '#src/words/show.ts'
import type { Entry } from './agenda.ts'
import { isStanding } from './appointment.ts'
import type { AppointmentChange } from './change-store.ts'
import { endOf } from './clock.ts'
import { Answered, type AnsweredProps, Guests, type GuestsProps, ToldThere, type ToldThereProps } from './guests-card.tsx'
import type { Suggestion } from './moving.ts'
import type { Shown } from './pages.tsx'
import { Acts, calledIn, Did } from './parts.tsx'
import { agendaWords } from './words.ts'

interface AppointmentProps extends Pick<Shown, 'did'>, GuestsProps, ToldThereProps, Pick<AnsweredProps, 'answered'> {
  entry: Entry
  changes: readonly (AppointmentChange & { by: string | null })[]
}

function useCalled(entry: Entry): string {
  return calledIn(useWords(agendaWords), entry.appointment, entry)
}

/** One appointment, whole, with what happened to it. */
export function AppointmentPage(props: AppointmentProps) {
  const { entry, changes, begun, mayChange, did } = props
  const words = useWords(agendaWords)
  const { appointment, overlaps } = entry
  const standing = isStanding(appointment)
  const mark = appointment.cancelledAt ? words.calledOff : appointment.outcome && words.outcomes[appointment.outcome as keyof typeof words.outcomes]
  return (
    <StaffPage title={useCalled(entry)} place="agenda" notices={<><Did did={did} /><Answered appointmentId={appointment.id} answered={props.answered} /></>}>
      <PageHead
        title={useCalled(entry)} back={{ href: `${urls.agenda()}?day=${appointment.onDay}`, label: words.back }}
        marks={(mark || overlaps.length > 0) && <>{mark && <Badge>{mark}</Badge>}{overlaps.map((other) => <Badge key={other.id} tone="saffron">{words.overlap(other.atTime, other.coach)}</Badge>)}</>}
        secondary={mayChange && standing && <><Acts appointment={appointment} begun={begun} /><ButtonLink href={urls.editAppointment(appointment.id)} kind="secondary" small icon="edit">{words.edit}</ButtonLink></>}
      />
      <ToldThere told={props.told} employer={appointment.employer} />
      <Columns>
        <Stack>
          <Card><Facts entry={entry} /></Card>
          {changes.length > 0 && <History changes={changes} />}
        </Stack>
        <Guests {...props} />
      </Columns>
    </StaffPage>
  )
}

function Facts({ entry: { appointment, people, hidden } }: { entry: Entry }) {
  const words = useWords(agendaWords)
  const locale = useLocale()
  const others = hidden > 0 ? ` ${words.hidden(hidden)}` : ''
  return (
    <Summary lines={[
      { label: words.facts.who, value: people.length + hidden === 0 ? words.nobody : <>{people.map((person, index) => <>{index > 0 && ', '}<a key={person.id} href={urls.participant(person.id)}>{nameOf(person)}</a></>)}{others}</> },
      { label: words.facts.when, value: words.moment(showWeekday(appointment.onDay, locale), appointment.atTime, endOf(appointment)) },
      { label: words.facts.where, value: [words.places[appointment.place as keyof typeof words.places], appointment.whereExactly].filter(Boolean).join(' · ') },
      ...(appointment.employer ? [{ label: words.form.employer, value: <a href={urls.employer(appointment.employerId!)}>{appointment.employer}</a> }] : []),
      ...(appointment.title ? [{ label: words.form.title, value: appointment.title }] : []),
      ...(appointment.every ? [{ label: words.facts.repeat, value: words.every[appointment.every as keyof typeof words.every] }] : []),
      { label: words.facts.coach, value: appointment.coach },
      ...(appointment.contactId ? [{ label: words.facts.contact, value: <a href={urls.contact(appointment.contactId)}>{words.facts.seeContact}</a> }] : []),
      ...(appointment.note ? [{ label: words.facts.note, value: <Written>{appointment.note}</Written> }] : []),
      ...(appointment.cancelReason ? [{ label: words.facts.reason, value: <Written>{appointment.cancelReason}</Written> }] : []),
    ]} />
  )
}

function History({ changes }: Pick<AppointmentProps, 'changes'>) {
  const words = useWords(agendaWords)
  const locale = useLocale()
  const moment = (day: AppointmentChange['fromDay'], time: string | null) => (day && time ? words.short(showWeekdayShort(day, locale), time) : '')
  const said = (change: AppointmentChange) => (change.change === 'moved' ? words.movedFrom(moment(change.fromDay, change.fromTime), moment(change.toDay, change.toTime)) : words.changes[change.change as keyof typeof words.changes])
  return (
    <Card title={words.history}>
      <Timeline wide label={words.history} entries={changes.map((change) => ({ key: change.id, when: showInstant(change.at, locale), title: said(change), meta: change.by, tone: 'sand' as const }))} />
    </Card>
  )
}

/** Another moment in one press, or any day and time. */
export function MovePage({ entry, suggestions, values, errors }: { entry: Entry; suggestions: readonly Suggestion[]; values: FormValues; errors?: Record<string, string> }) {
  const words = useWords(agendaWords)
  const locale = useLocale()
  const { appointment } = entry
  const title = words.moveTitle
  const called = useCalled(entry)
  return (
    <StaffPage title={title} place="agenda">
      <PageHead title={title} sub={words.moveNow(called, showWeekday(appointment.onDay, locale), appointment.atTime)} back={{ href: `${urls.agenda()}?day=${appointment.onDay}`, label: words.back }} />
      <Moments>
        {suggestions.map(({ key, onDay, atTime, taken }) => (
          <Moment key={key} action={urls.moveAppointment(appointment.id)} fields={{ onDay, atTime }} main={words.short(showWeekdayShort(onDay, locale), atTime)} sub={words.suggestions[key]} mark={taken && <Badge tone="saffron">{words.taken}</Badge>} />
        ))}
      </Moments>
      <Section title={words.otherMoment}>
        <Form action={urls.moveAppointment(appointment.id)} values={values} errors={errors ?? {}}>
          <DayField name="onDay" label={words.form.day} />
          <TimeField name="atTime" label={words.form.time} />
          <Actions><Button kind="secondary">{words.moveTo}</Button></Actions>
        </Form>
      </Section>
    </StaffPage>
  )
}

/** Calling an appointment off, or with a series the rest of it as well. */
export function CancelPage({ entry, values, errors }: { entry: Entry; values: FormValues; errors?: Record<string, string> }) {
  const words = useWords(agendaWords)
  const locale = useLocale()
  const { appointment } = entry
  const title = words.cancelTitle
  const called = useCalled(entry)
  return (
    <StaffPage title={title} place="agenda">
      <PageHead title={title} sub={words.about(called, words.moment(showWeekday(appointment.onDay, locale), appointment.atTime, endOf(appointment)))} back={{ href: `${urls.agenda()}?day=${appointment.onDay}`, label: words.back }} />
      <Form action={urls.cancelAppointment(appointment.id)} values={values} errors={errors ?? {}}>
        {appointment.seriesId && <Choice name="scope" label={words.whichOff} options={[{ value: 'this', label: words.onlyThis }, { value: 'next', label: words.andNext }]} />}
        <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={2} maxLength={500} readers={words.readers} optional />
        <Actions><Button>{words.cancelNow}</Button><ButtonLink href={urls.appointment(appointment.id)} kind="quiet">{words.keep}</ButtonLink></Actions>
      </Form>
    </StaffPage>
  )
}
