import { Card } from '#src/design/layout.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Timeline } from '#src/design/timeline.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import { contactWords } from '#src/contacts/words.ts'
import type { ContactAt } from '#src/contacts/store.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import type { Dossier } from './dossier.ts'
import { dossierWords } from './words.ts'

/** The contacts, newest first; those with an employer have another edge. */
export function Contacts({ dossier }: { dossier: Dossier }) {
  const words = useWords(dossierWords)
  const contacts = useWords(contactWords)
  const locale = useLocale()
  const meta = (contact: ContactAt) =>
    [contacts.modalities[contact.modality as keyof typeof contacts.modalities], contacts.places[contact.place as keyof typeof contacts.places], contact.minutes === null ? undefined : words.minutes(contact.minutes), contact.coach].filter(Boolean).join(' · ')
  const after = (contact: ContactAt) => {
    if (contact.nextOn === null) return contact.nextStep
    return contact.nextStep ? words.next(contact.nextStep, showDayShort(contact.nextOn, locale)) : words.nextOnly(showDayShort(contact.nextOn, locale))
  }
  return (
    <Card title={words.timeline}>
      {dossier.contacts.length === 0 && <EmptyState title={words.noContacts} />}
      {dossier.contacts.length > 0 && (
        <Timeline wide label={words.timeline} entries={dossier.contacts.map((contact) => ({
          key: contact.id, when: showDayShort(contact.onDay, locale), meta: meta(contact), tone: contact.kind === 'employer' ? 'plum' as const : 'petrol' as const,
          title: <a href={urls.contact(contact.id)}>{[contacts.kinds[contact.kind as keyof typeof contacts.kinds], contact.employer].filter(Boolean).join(' · ')}</a>,
          body: <>{contact.note && <Written>{contact.note}</Written>}{after(contact) && <Hint>{after(contact)}</Hint>}</>,
        }))} />
      )}
    </Card>
  )
}
