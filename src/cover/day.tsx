import { useCards } from '#src/agenda/parts.tsx'
import { agendaWords } from '#src/agenda/words.ts'
import { ButtonLink } from '#src/design/button.tsx'
import { Card, Row } from '#src/design/layout.tsx'
import { EmptyState, Notice } from '#src/design/notice.tsx'
import { Timeline } from '#src/design/timeline.tsx'
import type { Day } from '#src/kernel/day.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import type { CoachDay } from './day-store.ts'
import { coverWords } from './words.ts'

/** Above the day: for whom one covers, and that people wait to be taken over. */
export function DayNotices({ day: { covered, handed } }: { day: CoachDay }) {
  const agenda = useWords(agendaWords)
  const words = useWords(coverWords)
  const locale = useLocale()
  return (
    <>
      {handed > 0 && <Notice><p><a href={urls.cover()}>{words.handedToMe(handed)}</a></p></Notice>}
      {covered.map(({ id, name, coveredUntilOn }) => <Notice key={id}><p>{agenda.coverUntil(name, showDay(coveredUntilOn!, locale))}</p></Notice>)}
    </>
  )
}

/** The appointments of today, also those of whom one covers for. */
export function AppointmentsToday({ day: { entries, heard, covered }, self, today, mayRecord }: { day: CoachDay; self: string; today: Day; mayRecord: boolean }) {
  const words = useWords(agendaWords)
  const kept = [{ id: self, name: '', coveredUntilOn: null }, ...covered]
  const card = useCards({ entries, heard, kept, chosen: undefined, self, today, time: '', mayRecord, did: undefined }, { actions: false })
  return (
    <Card title={words.todayTitle} action={<ButtonLink href={urls.agenda()} kind="quiet" small>{words.title}</ButtonLink>}>
      {entries.length === 0 && <EmptyState title={words.nothing} />}
      {entries.length > 0 && (
        <Timeline label={words.todayTitle} entries={entries.map((entry) => {
          const { key, from, title, meta, tone, marks } = card(entry)
          return { key, when: from, title, meta, tone, body: marks && <Row>{marks}</Row> }
        })} />
      )}
    </Card>
  )
}
