import { Button } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { DayField, Field, Select, TextArea, TimeField } from '#src/design/fields.tsx'
import { Actions, FieldGroup, Form } from '#src/design/form.tsx'
import { Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showWeekday } from '#src/words/show.ts'
import { type AppointmentKind, appointmentKinds, appointmentPlaces } from './appointment.ts'
import { endOf } from './clock.ts'
import { repeats } from './series.ts'
import type { Kept } from './kept-store.ts'
import type { AppointmentAt } from './store.ts'
import { agendaWords } from './words.ts'

interface FormProps {
  id: string
  participants: readonly Participant[]
  employers: readonly string[]
  /** In whose agenda it can come; with one there is nothing to choose. */
  kept: readonly Kept[]
  values: FormValues
  errors?: Record<string, string>
  /** What stands there already on the day of the form. */
  sameDay: readonly AppointmentAt[]
  /** The appointment that is changed; undefined for a new one. */
  appointment?: AppointmentAt
}

const labelled = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) => values.map((value) => ({ value, label: labels[value] }))
const usualMinutes = [15, 30, 45, 60, 90, 120]

/** Making an appointment, or changing one: with whom, when, where. */
export function AppointmentFormPage({ id, participants, employers, kept, values, errors, appointment, sameDay }: FormProps) {
  const words = useWords(agendaWords)
  const title = appointment ? words.editTitle : words.newTitle
  return (
    <StaffPage title={title} place="agenda">
      <PageHead title={title} back={{ href: appointment ? urls.appointment(appointment.id) : urls.agenda(), label: words.back }} />
      <Form action={appointment ? urls.editAppointment(appointment.id) : urls.agenda()} hidden={{ id }} values={values} errors={errors ?? {}}>
        {!appointment && kept.length > 1 && <Select name="staffId" label={words.form.staff} options={kept.map((one) => ({ value: one.id, label: one.name }))} />}
        <Choice name="participantIds" label={words.form.who} hint={words.form.whoHint} options={participants.map((person) => ({ value: person.id, label: nameOf(person) }))} many optional />
        <Choice name="kind" label={words.form.kind} options={labelled(appointmentKinds, words.kinds)} />
        <Field name="title" label={words.form.title} hint={words.form.titleHint} optional />
        <When appointment={appointment} minutes={Number(values['minutes'] ?? 60)} />
        <SameDay sameDay={sameDay.filter((one) => one.id !== appointment?.id)} />
        <FieldGroup title={words.form.where}>
          <Choice name="place" label={words.form.where} options={labelled(appointmentPlaces, words.places)} hideLabel />
          <Field name="whereExactly" label={words.form.exactly} hint={words.form.exactlyHint} width="full" optional />
          <Field name="employerName" label={words.form.employer} list={employers} optional />
        </FieldGroup>
        <TextArea name="note" label={words.form.note} rows={3} maxLength={2000} readers={words.readers} optional />
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </StaffPage>
  )
}

function When({ appointment, minutes }: { appointment: AppointmentAt | undefined; minutes: number }) {
  const words = useWords(agendaWords)
  const lengths = [...new Set([...usualMinutes, ...(Number.isInteger(minutes) && minutes > 0 ? [minutes] : [])])].sort((a, b) => a - b)
  return (
    <FieldGroup title={words.form.when}>
      <DayField name="onDay" label={words.form.day} />
      <TimeField name="atTime" label={words.form.time} />
      <Choice name="minutes" label={words.form.minutes} options={lengths.map((count) => ({ value: String(count), label: words.minutesShort(count) }))} />
      {appointment?.seriesId && <Choice name="scope" label={words.which} options={[{ value: 'this', label: words.onlyThis }, { value: 'next', label: words.andNext }]} />}
      {!appointment && <Select name="every" label={words.form.repeat} options={labelled(repeats, words.every)} blank={words.form.once} optional />}
      {!appointment && <DayField name="untilOn" label={words.form.untilOn} optional />}
    </FieldGroup>
  )
}

/** What stands on the chosen day already, so that one sees it before it overlaps. */
function SameDay({ sameDay }: Pick<FormProps, 'sameDay'>) {
  const words = useWords(agendaWords)
  const locale = useLocale()
  const [first] = sameDay
  if (!first) return null
  return (
    <Notice title={words.thatDay(showWeekday(first.onDay, locale))}>
      {sameDay.map((one) => <p key={one.id}>{[one.atTime, words.until(endOf(one)), one.title || one.employer || words.kinds[one.kind as AppointmentKind]].join(' ')}</p>)}
    </Notice>
  )
}
