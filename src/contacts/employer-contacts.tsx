import { EmptyState } from '#src/design/notice.tsx'
import { Timeline } from '#src/design/timeline.tsx'
import { Written } from '#src/design/written.tsx'
import { employerWords } from '#src/employers/words.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import type { ContactAt } from './store.ts'
import { contactWords } from './words.ts'

/** The contacts with one employer that the visitor may read. */
export function EmployerContacts({ contacts }: { contacts: readonly ContactAt[] }) {
  const words = useWords(employerWords)
  const { modalities, purposes, kinds } = useWords(contactWords)
  const locale = useLocale()
  if (contacts.length === 0) return <EmptyState title={words.noContacts} />
  return (
    <Timeline wide label={words.contactsCaption} entries={contacts.map((contact) => ({
      key: contact.id, when: showDayShort(contact.onDay, locale), tone: 'plum' as const,
      title: <a href={urls.contact(contact.id)}>{contact.purpose ? purposes[contact.purpose as keyof typeof purposes] : kinds.employer}</a>,
      meta: [modalities[contact.modality as keyof typeof modalities], contact.personMet, contact.coach].filter(Boolean).join(' · '),
      body: contact.note && <Written>{contact.note}</Written>,
    }))} />
  )
}
