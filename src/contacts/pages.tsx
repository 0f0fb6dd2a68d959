import { PostButton } from '#src/design/button.tsx'
import { Card, Prose } from '#src/design/layout.tsx'
import { Undo } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Summary } from '#src/design/summary.tsx'
import { Written } from '#src/design/written.tsx'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import type { Contact } from './contact.ts'
import type { ContactAt } from './store.ts'
import { contactWords } from './words.ts'

/** One contact, whole. */
export function ContactPage({ contact, participants, removable }: { contact: ContactAt; participants: readonly Participant[]; removable: boolean }) {
  const words = useWords(contactWords)
  const locale = useLocale()
  const title = words.contactTitle(showDay(contact.onDay, locale))
  const hidden = contact.participantIds.length - participants.length
  const names = [...participants.map(nameOf), ...(hidden > 0 ? [words.hidden(hidden)] : [])].join(', ')
  return (
    <StaffPage title={title}>
      <PageHead title={title} sub={words.kinds[contact.kind as keyof typeof words.kinds]} back={participants[0] && { href: urls.participant(participants[0].id), label: nameOf(participants[0]) }} />
      <Card>
        <Summary lines={[
          { label: words.about, value: names || words.nobody },
          ...(contact.employer ? [{ label: words.employer, value: contact.employer }, { label: words.personMet, value: contact.personMet }] : []),
          { label: words.modality, value: words.modalities[contact.modality as keyof typeof words.modalities] },
          { label: words.place, value: words.places[contact.place as keyof typeof words.places] },
          { label: words.minutes, value: contact.minutes === null ? undefined : words.minutesShort(contact.minutes) },
          { label: words.note, value: <Written>{contact.note}</Written> },
          { label: words.nextStep, value: [contact.nextStep, contact.nextOn && showDay(contact.nextOn, locale)].filter(Boolean).join(', ') },
          { label: words.coach, value: contact.coach },
        ]} />
      </Card>
      {removable && <PostButton kind="danger" action={urls.removeContact(contact.id)}>{words.remove}</PostButton>}
    </StaffPage>
  )
}

/** A note that was removed just now, with the way back. */
export function RemovedPage({ contact, participants }: { contact: Contact; participants: readonly Participant[] }) {
  const words = useWords(contactWords)
  return (
    <StaffPage title={words.removedTitle} notices={<Undo action={urls.bringBackContact(contact.id)}>{words.removed}</Undo>}>
      <PageHead title={words.removedTitle} back={participants[0] && { href: urls.participant(participants[0].id), label: nameOf(participants[0]) }} />
      <Prose><p>{words.removedText}</p></Prose>
    </StaffPage>
  )
}
