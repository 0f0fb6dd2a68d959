import { PostButton } from '#src/design/button.tsx'
import { Card, Row } from '#src/design/layout.tsx'
import { Text } from '#src/design/marks.tsx'
import { List } from '#src/design/written.tsx'
import type { Day } from '#src/kernel/day.ts'
import { dayOf } from '#src/kernel/instant.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showDaysAgo } from '#src/words/show.ts'
import type { Contact } from './contact.ts'
import type { ContactDetail } from './detail-store.ts'
import { countsFor } from './evidence.ts'
import { contactWords } from './words.ts'

/** What comes next, to tick off. */
export function NextCard({ contact, mayTick, today }: { contact: Contact; mayTick: boolean; today: Day }) {
  const words = useWords(contactWords)
  const locale = useLocale()
  const { nextStep, nextOn, doneAt } = contact
  if (nextStep === null && nextOn === null) return null
  const when = nextOn && (doneAt === null && nextOn < today ? <Text tone="late">{words.late(showDay(nextOn, locale), showDaysAgo(nextOn, today, locale))}</Text> : showDay(nextOn, locale))
  return (
    <Card title={words.next}>
      {nextStep && <p>{nextStep}</p>}
      <p>{doneAt === null ? when : words.doneOn(showDay(dayOf(doneAt), locale))}</p>
      {mayTick && (
        <Row>
          <PostButton action={urls.contactStep(contact.id)} fields={{ done: doneAt === null ? 'yes' : 'no' }} kind={doneAt === null ? 'secondary' : 'quiet'} icon={doneAt === null ? 'check' : 'undo'} small>{doneAt === null ? words.done : words.undone}</PostButton>
        </Row>
      )}
    </Card>
  )
}

/** What this one note feeds, so that nobody writes it down twice. */
export function Counts({ contact, detail }: { contact: Contact; detail: ContactDetail }) {
  const words = useWords(contactWords)
  const locale = useLocale()
  const counted = countsFor(contact, detail.first).map((what) => (what === 'minutes' ? words.countsFor.minutes(contact.minutes ?? 0) : words.countsFor[what]))
  const lines = [detail.visit && words.visitNumber(detail.visit), detail.explainedOn && words.again(showDay(detail.explainedOn, locale)), ...counted].filter((line): line is string => Boolean(line))
  return lines.length > 0 ? <Card title={words.counts}><List lines={lines} /></Card> : null
}
