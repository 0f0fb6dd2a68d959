import { Button, ButtonLink, PostButton } from '#src/design/button.tsx'
import { DayField, TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Details, Prose } from '#src/design/layout.tsx'
import { Text } from '#src/design/marks.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { RowList } from '#src/design/row-list.tsx'
import type { Day } from '#src/kernel/day.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import type { Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showDaysAgo } from '#src/words/show.ts'
import type { Matter } from './desk.ts'
import type { DeskSnooze } from './desk-store.ts'
import type { SignalName } from './norms.ts'
import type { Signal } from './signal.ts'
import type { Snooze } from './snooze-store.ts'
import { signalWords } from './words.ts'

interface SnoozeProps {
  participant: Participant
  signal: SignalName
  id: string
  values: FormValues
  errors?: Record<string, string>
}

/** Putting a signal aside until a day, with the reason. */
export function SnoozePage({ participant, signal, id, values, errors }: SnoozeProps) {
  const words = useWords(signalWords)
  return (
    <PersonPage participant={participant} tab="overview" title={words.snoozeTitle}>
      <Prose><p>{words.snoozeSub(words.names[signal])}</p></Prose>
      <Form action={urls.snooze(participant.id)} hidden={{ id, signal }} values={values} errors={errors ?? {}}>
        <DayField name="untilOn" label={words.untilOn} />
        <TextArea name="reason" label={words.reason} rows={3} maxLength={300} readers={words.readers} />
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </PersonPage>
  )
}

interface DeskProps {
  matter: Matter
  id: string
  values: FormValues
  errors?: Record<string, string>
}

/** Putting a matter of the own desk aside until a day, with the reason. */
export function DeskSnoozePage({ matter, id, values, errors }: DeskProps) {
  const words = useWords(signalWords)
  return (
    <StaffPage title={words.snoozeTitle} place="today">
      <PageHead title={words.snoozeTitle} sub={matter.title} back={{ href: urls.today(), label: words.toToday }} />
      <Prose><p>{words.snoozeSub(words.names[matter.kind])}</p></Prose>
      <Form action={urls.snoozeMatter(matter.kind, matter.id)} hidden={{ id, signal: matter.kind }} values={values} errors={errors ?? {}}>
        <DayField name="untilOn" label={words.untilOn} />
        <TextArea name="reason" label={words.reason} rows={3} maxLength={300} readers={words.deskReaders} />
        <Actions sticky><Button>{words.save}</Button></Actions>
      </Form>
    </StaffPage>
  )
}

/** What was put aside of the own desk, each with its reason and the way back. */
export function DeskSnoozes({ snoozes, matters }: { snoozes: readonly DeskSnooze[]; matters: readonly Matter[] }) {
  const words = useWords(signalWords)
  const locale = useLocale()
  const lying = snoozes.flatMap((snooze) => matters.filter(({ id }) => id === snooze.subjectId).map((matter) => ({ snooze, matter })))
  if (lying.length === 0) return null
  return (
    <Details summary={words.deskSnoozed(lying.length)}>
      <RowList label={words.snoozed} rows={lying.map(({ snooze, matter }) => ({
        key: snooze.id, main: matter.title, sub: `${words.names[matter.kind]}, ${words.deskUntil(showDay(snooze.untilOn, locale))}. ${snooze.reason}`,
        end: <PostButton action={urls.endMatterSnooze(snooze.id)} kind="quiet" small>{words.wake}</PostButton>,
      }))} />
    </Details>
  )
}

/** Where one goes to do what a signal asks, when that is not the file itself. */
export function placeOf({ name, opens }: Signal, participantId: string): string | undefined {
  if (opens === undefined) return undefined
  return name === 'question' ? urls.question(opens) : urls.job(participantId, opens)
}

/** What a signal says, in words. */
export function useSignalWords(): (signal: Signal) => string {
  const { says } = useWords(signalWords)
  return ({ name, about }) => says[name](about)
}

interface ListProps {
  participantId: string
  signals: readonly Signal[]
  snoozes: readonly Snooze[]
  today: Day
  mayRecord: boolean
}

/** What one person needs now, and what was put aside with the reason. */
export function SignalCard({ participantId, signals, snoozes, today, mayRecord }: ListProps) {
  const words = useWords(signalWords)
  const says = useSignalWords()
  const locale = useLocale()
  if (signals.length === 0 && snoozes.length === 0) return null
  return (
    <Card title={words.attention}>
      <RowList label={words.attention} rows={[
        ...signals.map((signal) => ({
          key: signal.name, main: mayRecord && placeOf(signal, participantId) ? <a href={placeOf(signal, participantId)}>{says(signal)}</a> : says(signal), sub: <Text tone={signal.dueOn < today ? 'late' : 'soft'}>{showDaysAgo(signal.dueOn, today, locale)}</Text>,
          end: mayRecord && <ButtonLink href={`${urls.snooze(participantId)}?signal=${signal.name}`} kind="quiet" small>{words.snooze}</ButtonLink>,
        })),
        ...snoozes.map((one) => ({
          key: one.id, main: `${words.snoozed}: ${words.names[one.signal as SignalName]}`, sub: `${words.snoozedUntil(showDay(one.untilOn, locale), one.by)}. ${one.reason}`,
          end: mayRecord && <PostButton action={urls.endSnooze(participantId, one.id)} kind="quiet" small>{words.wake}</PostButton>,
        })),
      ]} />
    </Card>
  )
}
