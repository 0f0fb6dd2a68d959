import { Button, ButtonLink, PostButton } from '#src/design/button.tsx'
import { DayField, TextArea } from '#src/design/fields.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Prose } from '#src/design/layout.tsx'
import { Text } from '#src/design/marks.tsx'
import { RowList } from '#src/design/row-list.tsx'
import type { Day } from '#src/kernel/day.ts'
import { PersonPage } from '#src/participants/person-page.tsx'
import type { Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import type { FormValues } from '#src/web/form.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showDaysAgo } from '#src/words/show.ts'
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
          key: signal.name, main: says(signal), sub: <Text tone={signal.dueOn < today ? 'late' : 'soft'}>{showDaysAgo(signal.dueOn, today, locale)}</Text>,
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
