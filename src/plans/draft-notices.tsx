import type { Draft, DraftFormName } from '#src/drafts/draft.ts'
import { Discarded, Resumed } from '#src/drafts/parts.tsx'
import type { Day } from '#src/kernel/day.ts'

/** A draft one goes on with, or one that was thrown away just now. */
export interface DraftShown {
  resumed?: Draft | undefined
  discarded?: boolean | undefined
  today: Day
}

/** Says above a form that it is a draft, or that one was thrown away, with the way back. */
export function DraftNotices({ form, subject, today, resumed, discarded }: DraftShown & { form: DraftFormName; subject: string }) {
  return (
    <>
      {resumed && <Resumed draft={resumed} today={today} />}
      {discarded && <Discarded form={form} subject={subject} />}
    </>
  )
}
