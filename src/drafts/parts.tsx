import { Button, ButtonLink, PostButton } from '#src/design/button.tsx'
import { DraftState } from '#src/design/draft-state.tsx'
import { Row, Stack } from '#src/design/layout.tsx'
import { Notice, Undo } from '#src/design/notice.tsx'
import { dayOf, timeOf } from '#src/kernel/instant.ts'
import type { Day } from '#src/kernel/day.ts'
import { urls } from '#src/urls.ts'
import { useLocale, useWords } from '#src/words/locale.ts'
import { showInstant } from '#src/words/show.ts'
import { type Draft, type DraftFormName, draftForms } from './draft.ts'
import { draftWords } from './words.ts'

/** What a form needs to be kept while somebody types; goes into `Form draft={...}`. */
export function draftOf(form: DraftFormName, subject: string) {
  return { action: urls.drafts(form), subject }
}

/** Stands beside the save button: with a script it says when the draft was kept, without one it is a button. */
export function KeepDraft({ form }: { form: DraftFormName }) {
  const words = useWords(draftWords)
  return <DraftState failed={words.notKept}><Button kind="quiet" formAction={urls.drafts(form)}>{words.keep}</Button></DraftState>
}

interface OfferProps {
  drafts: readonly Draft[]
  today: Day
  /** One sentence about a draft: when it was begun and what about. */
  say: (draft: Draft, when: string) => string
}

/** The own drafts of a form, each to go on with or to throw away. */
export function DraftOffer({ drafts, today, say }: OfferProps) {
  const words = useWords(draftWords)
  const when = useDraftTime(today)
  if (drafts.length === 0) return null
  return (
    <Notice>
      <Stack gap="tight">
        {drafts.map((draft) => (
          <Row key={draft.id}>
            <span>{say(draft, when(draft))}</span>
            <ButtonLink href={draftForms[draft.form as DraftFormName](draft.subject)} kind="secondary" small>{words.goOn}</ButtonLink>
            <PostButton action={urls.discardDraft(draft.form)} fields={{ draft: draft.subject }} kind="quiet" small>{words.discard}</PostButton>
          </Row>
        ))}
      </Stack>
    </Notice>
  )
}

function useDraftTime(today: Day) {
  const words = useWords(draftWords)
  const locale = useLocale()
  return ({ savedAt }: Pick<Draft, 'savedAt'>) => (dayOf(savedAt) === today ? words.at(timeOf(savedAt)) : showInstant(savedAt, locale))
}

/** Says that this is a draft one goes on with, and lets one throw it away. */
export function Resumed({ draft, today }: { draft: Draft; today: Day }) {
  const words = useWords(draftWords)
  const when = useDraftTime(today)
  return (
    <Notice>
      <Row>
        <span>{words.resumed(when(draft))} {words.keptNotice}</span>
        <PostButton action={urls.discardDraft(draft.form)} fields={{ draft: draft.subject }} kind="quiet" small>{words.discard}</PostButton>
      </Row>
    </Notice>
  )
}

/** Says that a draft was thrown away, with the way back. */
export function Discarded({ form, subject }: { form: DraftFormName; subject: string }) {
  return <Undo action={urls.restoreDraft(form)} fields={{ draft: subject }}>{useWords(draftWords).discarded}</Undo>
}
