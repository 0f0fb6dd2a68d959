import type { ComponentChildren } from 'preact'
import type { AgendaEntry } from '#src/design/agenda.tsx'
import { ButtonLink, PostButton } from '#src/design/button.tsx'
import { Badge, type Tone } from '#src/design/marks.tsx'
import { Notice, Undo } from '#src/design/notice.tsx'
import { type Name, nameOf } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showWeekday } from '#src/words/show.ts'
import type { Entry } from './agenda.ts'
import { type AppointmentKind, hasBegun, isStanding } from './appointment.ts'
import { endOf } from './clock.ts'
import type { GuestAnswer } from './guest.ts'
import { answerTone } from './guests-card.tsx'
import type { Shown } from './pages.tsx'
import type { AppointmentAt } from './store.ts'
import { agendaWords } from './words.ts'

const nobody = { people: [], hidden: 0 }
const tones: Record<AppointmentKind, Tone> = { support: 'petrol', employer: 'plum', network: 'sky', careTeam: 'moss', meeting: 'sand', other: 'sand' }
const outcomeTones: Record<string, Tone> = { met: 'moss', noShow: 'sand', cancelledLate: 'sand' }

type Words = ReturnType<typeof useWords<(typeof agendaWords)['nl'], (typeof agendaWords)['en']>>

/** What an appointment is called in a list: the people, else the employer, else its subject, else what it is for. */
export function calledIn(words: Words, appointment: AppointmentAt, { people, hidden }: { people: readonly Name[]; hidden: number }): string {
  const names = [people.map(nameOf).join(', '), hidden > 0 ? words.hidden(hidden) : ''].filter(Boolean).join(' ')
  return names || appointment.employer || appointment.title || words.kinds[appointment.kind as AppointmentKind]
}

/** Where it is, and how often it comes back. */
function metaOf(words: Words, { appointment, people, hidden }: Entry, wide: boolean): string {
  const called = calledIn(words, appointment, { people, hidden })
  const place = words.places[appointment.place as keyof typeof words.places]
  return [appointment.title === called ? '' : appointment.title, appointment.employer === called ? '' : appointment.employer, appointment.whereExactly ?? place, appointment.every ? words.every[appointment.every as keyof typeof words.every] : '', wide ? words.by(appointment.coach) : '']
    .filter(Boolean).join(' · ')
}

/** Entries as cards: with what overlaps, for whom one covers, how it went, and what one can do. */
export function useCards({ heard, kept, self, today, time, mayRecord }: Shown, { actions }: { actions: boolean }): (entry: Entry) => AgendaEntry {
  const words = useWords(agendaWords)
  const wide = kept.filter(({ coveredUntilOn }) => coveredUntilOn === null).length > 1 || !kept.some(({ id }) => id === self)
  return (entry) => {
    const { appointment, people, hidden, overlaps } = entry
    const covered = kept.find(({ id, coveredUntilOn }) => id === appointment.staffId && id !== self && coveredUntilOn !== null)
    const marks: ComponentChildren[] = [
      covered && <Badge key="cover" tone="sky">{words.cover(covered.name)}</Badge>,
      appointment.outcome && <Badge key="outcome" tone={outcomeTones[appointment.outcome]}>{words.outcomes[appointment.outcome as keyof typeof words.outcomes]}</Badge>,
      isStanding(appointment) && heard.filter(({ appointmentId }) => appointmentId === appointment.id).map(({ id, name, email, answer }) => <Badge key={id} tone={answerTone(answer!)}>{words.guests.says(name ?? email, words.guests.answers[answer as GuestAnswer])}</Badge>),
      isStanding(appointment) && overlaps.map((other) => <Badge key={other.id} tone="saffron">{words.overlap(other.atTime, other.staffId === appointment.staffId ? calledIn(words, other, nobody) : other.coach)}</Badge>),
    ].flat().filter(Boolean)
    return {
      key: appointment.id, from: appointment.atTime, until: actions ? words.until(endOf(appointment)) : endOf(appointment), tone: tones[appointment.kind as AppointmentKind], over: appointment.outcome !== null,
      title: <a href={urls.appointment(appointment.id)}>{calledIn(words, appointment, { people, hidden })}</a>, meta: metaOf(words, entry, wide && !covered),
      marks: marks.length > 0 ? marks : undefined, actions: actions && mayRecord && isStanding(appointment) ? <Acts appointment={appointment} begun={hasBegun(appointment, { today, time })} /> : undefined,
    }
  }
}

/** Where one records what was said; the form knows the appointment. */
export function recordHref({ id, participantIds, kind, employerId }: AppointmentAt, kindOfContact = kind === 'meeting' ? 'other' : kind): string {
  const query = new URLSearchParams({ appointment: id, kind: kindOfContact, ...(participantIds[0] ? { participant: participantIds[0] } : {}), ...(employerId ? { employer: employerId } : {}) })
  return `${urls.newContact()}?${query.toString()}`
}

/** What one does with an appointment: when it has begun say how it went, before that move it. */
export function Acts({ appointment, begun }: { appointment: AppointmentAt; begun: boolean }) {
  const words = useWords(agendaWords)
  return (
    <>
      {begun && <ButtonLink href={recordHref(appointment)} kind="secondary" small icon="check">{words.record}</ButtonLink>}
      <ButtonLink href={urls.moveAppointment(appointment.id)} kind={begun ? 'quiet' : 'secondary'} small icon="clock">{words.move}</ButtonLink>
      {begun && appointment.participantIds.length > 0 && <PostButton action={urls.appointmentOutcome(appointment.id)} fields={{ outcome: 'noShow' }} kind="quiet" small>{words.noShow}</PostButton>}
      {!begun && <ButtonLink href={urls.cancelAppointment(appointment.id)} kind="quiet" small>{words.cancel}</ButtonLink>}
    </>
  )
}

/** Says what was just done, and offers to take it back. */
export function Did({ did }: Pick<Shown, 'did'>) {
  const words = useWords(agendaWords)
  const locale = useLocale()
  if (!did) return null
  const { appointment, change, told, overlaps } = did
  const what = change.change === 'moved' ? words.did.moved(words.short(showWeekday(appointment.onDay, locale), appointment.atTime)) : words.did[change.change as Exclude<keyof typeof words.did, 'moved'>]
  const tells = told > 0 && ['moved', 'changed', 'cancelled', 'restored'].includes(change.change)
  const said = [what, tells ? words.told(told) : ''].filter(Boolean).join(' ')
  const undoable = change.change === 'moved' || appointment.cancelledAt !== null || appointment.outcome !== null
  return (
    <>
      {undoable ? <Undo action={urls.undoAppointment(appointment.id)}>{said}</Undo> : <Notice kind="good" live><p>{said}</p></Notice>}
      {isStanding(appointment) && overlaps.length > 0 && <Notice kind="warn"><p>{words.clash(overlaps.map((other) => [other.atTime, calledIn(words, other, nobody), other.coach].join(' · ')).join('; '))}</p></Notice>}
      {appointment.outcome === 'noShow' && <Notice><p><a href={recordHref(appointment, 'outreach')}>{words.attempt}</a></p></Notice>}
    </>
  )
}
