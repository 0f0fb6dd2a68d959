import { PostButton } from '#src/design/button.tsx'
import { Card, Row } from '#src/design/layout.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Timeline } from '#src/design/timeline.tsx'
import { Written } from '#src/design/written.tsx'
import type { Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showInstant } from '#src/words/show.ts'
import type { NoteVersion } from './change-store.ts'
import { stateOf } from './note-state.ts'
import { StateChanges } from './said.tsx'
import type { ContactAt } from './store.ts'
import { contactWords } from './words.ts'

/** Every change of a note, the newest first: who, when, what, and one tap back to how it was before. */
export function HistoryPage({ contact, versions, participants, mayRestore }: { contact: ContactAt; versions: readonly NoteVersion[]; participants: readonly Participant[]; mayRestore: boolean }) {
  const words = useWords(contactWords)
  const locale = useLocale()
  const after = (index: number) => versions[index + 1]?.state ?? stateOf(contact)
  const changes = versions.map((version, index) => ({
    key: String(version.number), when: showInstant(version.changedAt, locale), title: words.changed(version.changedBy),
    body: (
      <>
        <StateChanges before={version.state} after={after(index)} people={participants} />
        {mayRestore && <Row><PostButton action={urls.restoreContact(contact.id)} fields={{ number: String(version.number) }} kind="secondary" icon="undo" small>{words.restore}</PostButton></Row>}
      </>
    ),
  }))
  const first = versions[0]?.state ?? stateOf(contact)
  return (
    <StaffPage title={words.historyTitle}>
      <PageHead title={words.historyTitle} back={{ href: urls.contact(contact.id), label: words.contactTitle(showDay(contact.onDay, locale)) }} />
      <Card>
        <Timeline wide label={words.historyTitle} entries={[...changes.reverse(), { key: 'first', when: showInstant(contact.createdAt, locale), title: words.written(contact.coach), tone: 'sand', body: <Written>{first.note}</Written> }]} />
      </Card>
    </StaffPage>
  )
}
