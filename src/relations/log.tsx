import { Card, Details } from '#src/design/layout.tsx'
import { EmptyState } from '#src/design/notice.tsx'
import { Timeline, type TimelineEntry } from '#src/design/timeline.tsx'
import { Hint, Written } from '#src/design/written.tsx'
import { contactWords } from '#src/contacts/words.ts'
import { nameOf } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDayShort } from '#src/words/show.ts'
import { type SharedContact, visitNumbers } from './shared-contact.ts'
import type { ReadableContact, Relation } from './store.ts'
import { relationWords } from './words.ts'

/** How many contacts stand open; the rest unfolds. */
const shownContacts = 6

/** Every contact with this employer: whole when the visitor may read it, and else only who was there when. */
export function Log({ relation }: { relation: Relation }) {
  const words = useWords(relationWords)
  const readable = useReadable(relation)
  const other = useOther(relation)
  const own = new Set(relation.contacts.map(({ id }) => id))
  const entries = [...relation.contacts.map((contact) => ({ on: contact.onDay, entry: readable(contact) })), ...relation.shared.filter(({ id }) => !own.has(id)).map((contact) => ({ on: contact.onDay, entry: other(contact) }))]
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).map(({ entry }) => entry)
  const [shown, older] = [entries.slice(0, shownContacts), entries.slice(shownContacts)]
  return (
    <Card title={words.log}>
      {entries.length === 0 ? <EmptyState title={words.noContacts} /> : <Timeline wide label={words.logLabel} entries={shown} />}
      {older.length > 0 && <Details summary={words.older(older.length)}><Timeline wide label={words.older(older.length)} entries={older} /></Details>}
    </Card>
  )
}

function useOther(relation: Relation): (contact: SharedContact) => TimelineEntry {
  const words = useWords(relationWords)
  const { purposes } = useWords(contactWords)
  const locale = useLocale()
  const numbers = visitNumbers(relation.shared)
  return ({ id, onDay, coach, faceToFace, purpose }) => {
    const number = numbers.get(id)
    return { key: id, when: showDayShort(onDay, locale), title: faceToFace ? words.otherVisit(coach) : words.otherContact(coach), meta: [purpose && purposes[purpose], number && words.visitNumber(number)].filter(Boolean).join(' · '), tone: 'sand' }
  }
}

function useReadable(relation: Relation): (contact: ReadableContact) => TimelineEntry {
  const words = useWords(relationWords)
  const { purposes, modalities, kinds } = useWords(contactWords)
  const locale = useLocale()
  const numbers = visitNumbers(relation.shared)
  return (contact) => {
    const number = numbers.get(contact.id)
    const met = contact.personName ?? contact.personMet
    const decides = contact.decidesOnHiring ?? contact.personDecides
    return {
      key: contact.id, when: showDayShort(contact.onDay, locale), tone: contact.kind === 'employer' ? 'plum' : 'petrol',
      title: <a href={urls.contact(contact.id)}>{contact.purpose ? purposes[contact.purpose as keyof typeof purposes] : kinds[contact.kind as keyof typeof kinds]}</a>,
      meta: [modalities[contact.modality as keyof typeof modalities], number && words.visitNumber(number), met && (decides ? `${met} (${words.decides})` : met), contact.siteName, contact.coach].filter(Boolean).join(' · '),
      body: <Body contact={contact} relation={relation} />,
    }
  }
}

function Body({ contact, relation }: { contact: ReadableContact; relation: Relation }) {
  const words = useWords(relationWords)
  const locale = useLocale()
  const names = contact.participantIds.flatMap((id) => relation.participants.get(id) ?? []).map(nameOf)
  const hidden = contact.participantIds.length - names.length
  const whom = contact.participantIds.length === 0 ? words.generic : words.forWhom([...names, ...(hidden > 0 ? [words.andOthers(hidden)] : [])].join(', '))
  const targets = contact.planTargetIds.flatMap((id) => relation.targets.get(id) ?? []).map((title) => words.target(title))
  const vacancy = contact.vacancy === null ? undefined : contact.vacancy ? words.vacancy : words.noVacancy
  const next = contact.nextStep && (contact.nextOn ? words.by(contact.nextStep, showDayShort(contact.nextOn, locale)) : contact.nextStep)
  return (
    <>
      {contact.kind === 'employer' && <Hint>{[whom, contact.participantPresent && words.present, ...targets, vacancy].filter(Boolean).join(' · ')}</Hint>}
      {contact.note && <Written>{contact.note}</Written>}
      {contact.result && <Hint>{words.result}: {contact.result}</Hint>}
      {next && <Hint>{words.nextStep}: {next}</Hint>}
    </>
  )
}
