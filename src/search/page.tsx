import { contactWords } from '#src/contacts/words.ts'
import { FoundGroup, FoundLine, Marked, SearchForm } from '#src/design/search.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { nameOf } from '#src/participants/participant.ts'
import { participantWords } from '#src/participants/words.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { snippetOf } from './query.ts'
import type { FoundNote } from './notes-store.ts'
import type { FoundEmployer, FoundLead, FoundPerson } from './store.ts'
import { searchWords } from './words.ts'

/** What was found, by kind. */
export interface Found {
  people: readonly FoundPerson[]
  employers: readonly FoundEmployer[]
  leads: readonly FoundLead[]
  notes: readonly FoundNote[]
}

interface SearchProps {
  text: string
  words: readonly string[]
  found: Found
}

/** Searching everything one may see; the window that opens with a key shows the same results. */
export function SearchPage(props: SearchProps) {
  const words = useWords(searchWords)
  return (
    <StaffPage title={words.title}>
      <PageHead title={words.title} sub={words.hint} />
      <SearchForm action={urls.search()} label={words.label} value={props.text} />
      <div id="found"><Results {...props} /></div>
    </StaffPage>
  )
}

function Results({ text, words: asked, found }: SearchProps) {
  const words = useWords(searchWords)
  const groups = useWords(participantWords).targetGroups
  const count = found.people.length + found.employers.length + found.leads.length + found.notes.length
  if (asked.join('').length < 2) return <EmptyState title={words.empty} />
  if (count === 0) return <EmptyState title={words.nothing(text)}>{words.nothingText}</EmptyState>
  return (
    <>
      <p role="status">{words.found(count)}</p>
      <FoundGroup title={words.people}>
        {found.people.map((person) => <FoundLine key={person.id} href={urls.participant(person.id)} title={nameOf(person)} sub={[groups[person.targetGroup as keyof typeof groups], person.clientNumber && words.number(person.clientNumber)].filter(Boolean).join(' · ')} />)}
      </FoundGroup>
      <FoundGroup title={words.employers}>
        {found.employers.map((employer) => <FoundLine key={employer.id} href={urls.employer(employer.id)} title={employer.name} sub={[employer.place, employer.person && words.worksThere(employer.person)].filter(Boolean).join(' · ')} />)}
      </FoundGroup>
      <FoundGroup title={words.leads}>
        {found.leads.map((lead) => <FoundLine key={lead.id} href={`/leads/${lead.id}`} title={lead.title} sub={lead.employer} />)}
      </FoundGroup>
      <FoundGroup title={words.notes}>
        {found.notes.map((note) => <NoteLine key={note.id} note={note} asked={asked} />)}
      </FoundGroup>
    </>
  )
}

function NoteLine({ note, asked }: { note: FoundNote; asked: readonly string[] }) {
  const kinds = useWords(contactWords).kinds
  const when = showDayShort(note.onDay, useLocale())
  return <FoundLine href={urls.contact(note.id)} title={[note.people ?? kinds[note.kind], when].join(' · ')} sub={<Marked pieces={snippetOf(note.note, asked)} />} />
}
