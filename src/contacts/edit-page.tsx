import { Button, ButtonLink } from '#src/design/button.tsx'
import { Actions, Form } from '#src/design/form.tsx'
import { Card, Columns } from '#src/design/layout.tsx'
import { Notice } from '#src/design/notice.tsx'
import { PageHead } from '#src/design/page-head.tsx'
import { Changes, Written } from '#src/design/written.tsx'
import type { Draft } from '#src/drafts/draft.ts'
import { draftOf, KeepDraft, Resumed } from '#src/drafts/parts.tsx'
import type { Participant } from '#src/participants/participant.ts'
import { urls } from '#src/urls.ts'
import { StaffPage } from '#src/web/frame.tsx'
import type { FormValues } from '#src/web/form.ts'
import { commonWords } from '#src/words/common.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showDay } from '#src/words/show.ts'
import { ContactFields } from './new-page.tsx'
import type { NoteState } from './note-state.ts'
import type { Offers } from './offers.ts'
import { StateChanges } from './said.tsx'
import type { ContactAt } from './store.ts'
import { textChanges } from './text-changes.ts'
import { contactWords } from './words.ts'

/** Somebody else saved in the meantime: what it said when both began, who saved and when. */
export interface Conflict {
  before: NoteState
  by: string
  when: string
  yours: string
}

/** The form as it is shown: what stands in it, and how that came to be. */
export interface Editing {
  values: FormValues
  errors?: Record<string, string> | undefined
  resumed?: Draft | undefined
  /** The number of the version the values began with, when that is not the newest. */
  basedOn?: number | undefined
  conflict?: Conflict | undefined
}

interface EditProps extends Editing {
  contact: ContactAt
  offers: Offers
  participants: readonly Participant[]
}

/** Changing what a note says. Who changed it in the meantime is told, and both texts stand side by side. */
export function EditContactPage(props: EditProps) {
  const { contact, offers, values, errors = {}, resumed, basedOn, conflict } = props
  const words = useWords(contactWords)
  const locale = useLocale()
  return (
    <StaffPage title={words.editTitle} notices={resumed && <Resumed draft={resumed} today={offers.today} />}>
      <PageHead title={words.editTitle} back={{ href: urls.contact(contact.id), label: words.contactTitle(showDay(contact.onDay, locale)) }} />
      {conflict && <BothTexts {...props} conflict={conflict} />}
      <Form action={urls.contact(contact.id)} hidden={{ number: String(basedOn ?? contact.number) }} values={values} errors={errors} draft={draftOf('contactChange', contact.id)} terse>
        <ContactFields offers={offers} values={values} errors={errors} />
        <Actions sticky><Button>{words.save}</Button><ButtonLink kind="quiet" href={urls.contact(contact.id)}>{useWords(commonWords).cancel}</ButtonLink><KeepDraft form="contactChange" /></Actions>
      </Form>
    </StaffPage>
  )
}

function BothTexts({ contact, participants, conflict: { before, by, when, yours } }: EditProps & { conflict: Conflict }) {
  const words = useWords(contactWords)
  const told = { added: words.added, removed: words.removedWord }
  return (
    <>
      <Notice kind="warn" title={words.conflictTitle} live><p>{words.conflict(by, when)}</p><p>{words.conflictHow}</p></Notice>
      <Columns equal>
        <Card title={words.theirs(by)}>
          <StateChanges before={before} after={contact} people={participants} />
          {before.note === contact.note && <Written>{contact.note}</Written>}
        </Card>
        <Card title={words.yours}><Changes parts={textChanges(before.note, yours)} words={told} /></Card>
      </Columns>
    </>
  )
}
