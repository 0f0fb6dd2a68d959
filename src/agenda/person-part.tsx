import { ButtonLink } from '#src/design/button.tsx'
import { Card } from '#src/design/layout.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Timeline } from '#src/design/timeline.tsx'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showWeekdayShort } from '#src/words/show.ts'
import type { AppointmentKind } from './appointment.ts'
import type { AppointmentAt } from './store.ts'
import { agendaWords } from './words.ts'

/** The appointments to come with one person, and the way to make one. */
export function PersonAppointments({ participantId, appointments, mayRecord }: { participantId: string; appointments: readonly AppointmentAt[]; mayRecord: boolean }) {
  const words = useWords(agendaWords)
  const locale = useLocale()
  const called = ({ id, title, kind }: AppointmentAt) => {
    const text = title || words.kinds[kind as AppointmentKind]
    return mayRecord ? <a href={urls.appointment(id)}>{text}</a> : text
  }
  return (
    <Card title={words.appointments} action={mayRecord && <ButtonLink href={`${urls.newAppointment()}?participant=${participantId}`} kind="secondary" small icon="plus">{words.new}</ButtonLink>}>
      {appointments.length === 0 && <EmptyState title={words.noAppointments} />}
      {appointments.length > 0 && (
        <Timeline wide label={words.appointments} entries={appointments.map((one) => ({
          key: one.id, when: words.short(showWeekdayShort(one.onDay, locale), one.atTime), title: called(one),
          meta: [one.whereExactly ?? words.places[one.place as keyof typeof words.places], one.coach].join(' · '),
        }))} />
      )}
    </Card>
  )
}
