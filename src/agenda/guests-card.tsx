import { Button, PostButton } from '#src/design/button.tsx'
import { Choice } from '#src/design/choices.tsx'
import { Field } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Details, Row, Stack } from '#src/design/layout.tsx'
import { Badge, TwoLines } from '#src/design/marks.tsx'
import { EmptyState, Undo } from '#src/design/notice.tsx'
import { Hint } from '#src/design/written.tsx'
import { DisclosureBanner, WordWarning } from '#src/disclosure/banner.tsx'
import type { MayBeTold } from '#src/disclosure/disclosure.ts'
import type { Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showInstant } from '#src/words/show.ts'
import type { Entry } from './agenda.ts'
import { isStanding } from './appointment.ts'
import { answers, type GuestAnswer } from './guest.ts'
import type { AppointmentGuest } from './guest-store.ts'
import type { PlaceHeld } from './letter-store.ts'
import { agendaWords } from './words.ts'

/** Who is invited to an appointment, and the form for somebody more. */
export interface GuestsProps {
  entry: Entry
  begun: boolean
  /** The visitor keeps this agenda. */
  mayChange: boolean
  guests: readonly AppointmentGuest[]
  /** Addresses that are known and not invited yet. */
  known: readonly { name: string; email: string }[]
  /** An address that was not right, or a place with words that were not released. */
  form?: { values: FormValues; errors: Record<string, string>; held?: PlaceHeld }
  /** Words that keep the place out of letters to others. */
  held: PlaceHeld
}

/** How an answer of somebody invited is marked. */
export const answerTone = (answer: string) => (answer === 'coming' ? ('moss' as const) : ('sand' as const))

/** What was just recorded of somebody's answer, with what stood there before. */
export interface AnsweredProps {
  appointmentId: string
  answered: { guest: AppointmentGuest; was: GuestAnswer | null } | undefined
}

/** Says which answer was just recorded, and offers to take it back. */
export function Answered({ appointmentId, answered }: AnsweredProps) {
  const words = useWords(agendaWords).guests
  if (!answered) return null
  const { guest, was } = answered
  const name = guest.name ?? guest.email
  return <Undo action={urls.answerInvitation(appointmentId, guest.id)} fields={{ answer: was ?? '' }}>{guest.answer ? words.answered(name, words.answers[guest.answer as GuestAnswer]) : words.unanswered(name)}</Undo>
}

/** Who got the appointment by mail, and whom one can send it. */
export function Guests({ entry: { appointment }, guests, known, mayChange, begun, form, held }: GuestsProps) {
  const all = useWords(agendaWords)
  const words = all.guests
  const locale = useLocale()
  const open = mayChange && isStanding(appointment) && !begun
  return (
    <Card title={words.title}>
      {guests.length === 0 && <EmptyState title={words.none} />}
      {guests.map((guest) => (
        <Stack key={guest.id}>
          <Row>
            <TwoLines main={guest.name ?? guest.email} sub={[guest.name ? guest.email : '', guest.sentAt ? words.sentAt(showInstant(guest.sentAt, locale)) : ''].filter(Boolean).join(' · ')} />
            {guest.answer && <Badge tone={answerTone(guest.answer)}>{words.answers[guest.answer as GuestAnswer]}</Badge>}
          </Row>
          {mayChange && isStanding(appointment) && <Row>{answers.filter((answer) => answer !== guest.answer).map((answer) => <PostButton key={answer} action={urls.answerInvitation(appointment.id, guest.id)} fields={{ answer }} kind="quiet" small>{words.answers[answer]}</PostButton>)}</Row>}
          {open && (
            <Row>
              <PostButton action={urls.uninvite(appointment.id, guest.id)} kind="quiet" small>{words.remove}</PostButton>
              {guest.seriesUid && <PostButton action={urls.uninvite(appointment.id, guest.id)} fields={{ scope: 'next' }} kind="quiet" small>{words.removeNext}</PostButton>}
            </Row>
          )}
        </Stack>
      ))}
      {open && known.map(({ name, email }) => <PostButton key={email} action={urls.invite(appointment.id)} fields={{ name, email }} kind="secondary" small icon="plus">{appointment.seriesId ? words.inviteOnly(name) : words.invite(name)}</PostButton>)}
      {open && appointment.seriesId && known.map(({ name, email }) => <PostButton key={email} action={urls.invite(appointment.id)} fields={{ name, email, scope: 'next' }} kind="secondary" small icon="plus">{words.inviteNext(name)}</PostButton>)}
      {open && (
        <Details summary={words.another} open={form !== undefined}>
          <Form action={urls.invite(appointment.id)} id="guest" values={form?.values ?? { scope: 'this' }} errors={form?.errors ?? {}} guard={false}>
            <Field name="name" label={words.name} optional />
            <Field name="email" label={words.email} type="email" />
            {appointment.seriesId && <Choice name="scope" label={all.whichInvite} options={[{ value: 'this', label: all.onlyThis }, { value: 'next', label: all.andNext }]} />}
            {form?.held && <WordWarning name={form.held.names.join(', ')} words={form.held.words} />}
            <Actions><Button kind="secondary">{words.send}</Button></Actions>
          </Form>
        </Details>
      )}
      <Hint>{words.what} {appointment.seriesId && words.whatNext} {held.words.length > 0 && words.heldBack(held.words.map(({ word }) => word).join(', '))}</Hint>
    </Card>
  )
}

/** What each of the people of an appointment wants its employer to know. */
export interface ToldThereProps {
  told: readonly { person: Participant; told: MayBeTold }[]
}

/** Stands above an appointment at an employer: what may be told there about each of the people. */
export function ToldThere({ told, employer }: ToldThereProps & { employer: string | null }) {
  return <>{told.map((one) => <DisclosureBanner key={one.person.id} participant={one.person} told={one.told} to={employer ?? undefined} />)}</>
}
