import type { ComponentChildren } from 'preact'
import { ButtonLink, PostButton } from '#src/design/button.tsx'
import { Card, Columns, Prose, Row, Stack } from '#src/design/layout.tsx'
import { Notice, Undo } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Summary } from '#src/design/summary.tsx'
import { Written } from '#src/design/written.tsx'
import { nameOf, type Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay, showInstant } from '#src/words/show.ts'
import type { Addendum } from './addendum.ts'
import { Addenda, AddForm } from './addenda.tsx'
import { Counts, NextCard } from './beside.tsx'
import type { Contact } from './contact.ts'
import type { ContactDetail } from './detail-store.ts'
import { useNames, useSaid } from './said.tsx'
import type { ContactAt } from './store.ts'
import { type AddingTarget, TargetCard } from './target-card.tsx'
import { contactWords } from './words.ts'

/** What the visitor may do with a note and what was done just now. */
export interface NoteRights {
  edit: boolean
  remove: boolean
  /** Undo of an act of a moment ago. */
  just?: 'signed' | { restores: number; restored: boolean } | undefined
}

export interface ContactPageProps {
  contact: ContactAt
  detail: ContactDetail
  participants: readonly Participant[]
  addenda: readonly Addendum[]
  earlier: number
  rights: NoteRights
  today: Contact['onDay']
  /** A new direction for the search plan of its people, when this note may serve one. */
  target?: AddingTarget | undefined
  /** An addition that came back: what was typed and what was wrong. */
  adding?: { id: string; text?: string; errors?: Record<string, string>; notice?: ComponentChildren } | undefined
}

/** One contact, whole: what was written, what was added, what it counts for and what comes next. */
export function ContactPage(props: ContactPageProps) {
  const { contact, participants, rights, earlier, detail, adding } = props
  const words = useWords(contactWords)
  const locale = useLocale()
  const title = words.contactTitle(showDay(contact.onDay, locale))
  const back = participants[0] ? { href: urls.personTimeline(participants[0].id), label: nameOf(participants[0]) } : contact.employerId ? { href: urls.employer(contact.employerId), label: contact.employer ?? '' } : undefined
  const editable = rights.edit && contact.signedAt === null
  return (
    <StaffPage title={title} notices={<JustDone {...props} />}>
      <PageHead title={title} sub={words.kinds[contact.kind as keyof typeof words.kinds]} back={back}
        primary={editable && <ButtonLink href={urls.editContact(contact.id)} kind="secondary" icon="edit">{words.edit}</ButtonLink>} />
      <Columns>
        <Stack>
          <Facts {...props} />
          <Addenda addenda={props.addenda} />
          {adding && <AddForm contactId={contact.id} {...adding} />}
        </Stack>
        <Stack>
          <NextCard contact={contact} mayTick={rights.edit} today={props.today} />
          {props.target && <TargetCard contactId={contact.id} people={participants} targets={detail.targets} adding={props.target} />}
          <Counts contact={contact} detail={detail} />
          {editable && <Card title={words.sign}><p>{words.signText}</p><Row><PostButton action={urls.signContact(contact.id)} kind="secondary" icon="check">{words.sign}</PostButton></Row></Card>}
          <Row>
            {earlier > 0 && <ButtonLink href={urls.contactHistory(contact.id)} kind="quiet" icon="clock">{words.history(earlier)}</ButtonLink>}
            {rights.remove && <PostButton kind="danger" small action={urls.removeContact(contact.id)}>{words.remove}</PostButton>}
          </Row>
        </Stack>
      </Columns>
    </StaffPage>
  )
}

function JustDone({ contact, rights: { just }, adding }: ContactPageProps) {
  const words = useWords(contactWords)
  return (
    <>
      {adding?.notice}
      {just === 'signed' && <Undo action={urls.signContact(contact.id)} fields={{ undo: 'yes' }}>{words.signedNow}</Undo>}
      {typeof just === 'object' && <Undo action={urls.restoreContact(contact.id)} fields={{ number: String(just.restores) }}>{just.restored ? words.restoredNow : words.changedNow}</Undo>}
    </>
  )
}

const told = ['personMet', 'purpose', 'result', 'supportKind', 'topic', 'alongMinutes', 'byRole', 'joint', 'toFamily', 'reached', 'decidesOnHiring', 'vacancy', 'participantPresent', 'travelMinutes'] as const

function Facts({ contact, participants, detail, target }: ContactPageProps) {
  const words = useWords(contactWords)
  const locale = useLocale()
  const said = useSaid(participants)
  const where = [said('modality', contact), contact.modality === 'faceToFace' && said('place', contact), contact.minutes !== null && words.minutesShort(contact.minutes)].filter(Boolean).join(' · ')
  const filled = told.filter((part) => said(part, contact) !== '' && !(part === 'byRole' && contact.byRole === 'coach'))
  return (
    <Card>
      <Written>{contact.note || words.noNote}</Written>
      <Summary lines={[
        { label: words.about, value: useNames(participants)(contact.participantIds) || words.nobody },
        { label: words.how, value: where },
        ...(contact.employer ? [{ label: words.employer, value: <a href={urls.employer(contact.employerId!)}>{contact.employer}</a>, note: contact.site }] : []),
        ...filled.map((part) => ({ label: words.parts[part], value: said(part, contact) })),
        ...(detail.targets.length > 0 && !target ? [{ label: words.targetsServed, value: detail.targets.join(', ') }] : []),
        { label: words.coach, value: contact.coach, note: contact.signedAt && words.signedBy(detail.signedBy ?? '', showInstant(contact.signedAt, locale)) },
      ]} />
    </Card>
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

/** Says why what was typed became an addition. */
export function SignedMeanwhile() {
  return <Notice kind="warn" live>{useWords(contactWords).signedMeanwhile}</Notice>
}
