import { Card, Stack } from '#src/design/layout.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Table } from '#src/design/table.tsx'
import { contactWords } from '#src/contacts/words.ts'
import { ips25 } from '#src/fidelity/scales/ips25.ts'
import type { Quarter } from '#src/kernel/quarter.ts'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { evidenceWords } from './evidence-words.ts'
import type { NoteAt, NoteFigure } from './note-evidence.ts'

interface NotesProps {
  quarter: Quarter
  teamId: string | undefined
  figure: NoteFigure
  people: readonly Participant[]
  coaches: ReadonlyMap<string, string>
}

/** The most notes one list shows. */
export const mostNotes = 50

/** The notes behind a figure: those that count, and those the item looks at that do not. */
export function EvidenceNotesPage({ quarter, teamId, figure, ...beside }: NotesProps) {
  const words = useWords(evidenceWords)
  const locale = useLocale()
  const scale = ips25.items.find(({ item }) => item === figure.item)!
  const title = `${figure.item}. ${scale.name[locale]}`
  return (
    <StaffPage title={title} place="quarter">
      <PageHead title={title} sub={words.items[figure.item]} back={{ href: `${urls.quarterEvidence(quarter)}${teamId ? `?team=${teamId}` : ''}`, label: words.back }} />
      <Stack>
        <Notes title={words.counted(figure.counted.length)} notes={figure.counted} {...beside} />
        <Notes title={words.notCounted(figure.notCounted.length)} notes={figure.notCounted} {...beside} />
      </Stack>
    </StaffPage>
  )
}

function Notes({ title, notes, people, coaches }: { title: string; notes: readonly NoteAt[] } & Pick<NotesProps, 'people' | 'coaches'>) {
  const words = useWords(evidenceWords)
  const kinds = useWords(contactWords).kinds
  const locale = useLocale()
  const about = ({ participantIds }: NoteAt) => people.filter(({ id }) => participantIds.includes(id)).map(nameOf).join(', ') || words.aboutNobody
  const what = (note: NoteAt) => `${showDay(note.onDay, locale)}, ${kinds[note.kind as keyof typeof kinds]}`
  return (
    <Card title={title} flush foot={notes.length > mostNotes && words.more(mostNotes)}>
      <Table
        caption={`${words.caption}. ${title}`} rows={notes.toReversed().slice(0, mostNotes)} rowKey={({ id }) => id} empty={<p>{words.nobody}</p>}
        columns={[
          { key: 'day', label: words.day, cell: (note) => (note.readable ? <a href={urls.contact(note.id)}>{what(note)}</a> : what(note)) },
          { key: 'about', label: words.about, cell: about },
          { key: 'coach', label: words.coach, cell: ({ staffId }) => coaches.get(staffId) ?? '' },
          { key: 'how', label: words.how, numeric: true, cell: ({ minutes }) => (minutes === null ? '' : words.time(minutes)) },
        ]}
      />
    </Card>
  )
}
