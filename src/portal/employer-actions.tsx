import { photoFor } from '#src/staff/photo-actions.tsx'
import type { Answer } from '#src/web/answer.ts'
import { type FormValues, sentences, sentId } from '#src/web/form.ts'
import { asGuest, type GuestVisit } from '#src/web/guest-visit.ts'
import type { PublicAction, PublicVisit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { WorkplacePage } from './employer-pages.tsx'
import { employerPageFor } from './employer-store.ts'
import { employerWords } from './employer-words.ts'

/** The page of one job with whom to call. */
export type Found = NonNullable<Awaited<ReturnType<typeof employerPageFor>>>

/** A visit of an employer by link; whatever leaves no page looks like a page that is not there. */
export function asEmployer(visit: PublicVisit, event: string, action: (guest: GuestVisit, found: Found) => Promise<Answer> | Answer): Promise<Answer> {
  return asGuest(visit, { kinds: ['employerPage'], event, name: 'werkgever' }, async (guest) => {
    const found = await employerPageFor(guest)
    return found ? action(guest, found) : guest.notFound()
  })
}

interface Back {
  form: 'approval' | 'question'
  values: FormValues
  errors: Record<string, string>
}

/** The page as it is now, or with a form on it that came back. */
export function pageAnswer(guest: GuestVisit, { page }: Found, back?: Back) {
  const said = (['approved', 'asked'] as const).find((one) => guest.query.has(one))
  const errors = back && sentences(back.errors, wordsIn(employerWords, guest.locale).errors, '')
  return guest.page(<WorkplacePage page={page} token={guest.param('token')} today={guest.today} formId={back ? sentId(guest.form.get('id')) : crypto.randomUUID()} said={said} back={back && { ...back, errors: errors! }} />, back ? 422 : 200)
}

export const showWorkplace: PublicAction = (visit) => asEmployer(visit, 'bladzijde voor werkgever bekeken', (guest, found) => pageAnswer(guest, found))

export const showWorkplacePhoto: PublicAction = (visit) => asEmployer(visit, 'foto van contact bekeken', async (guest, { contact }) => (await photoFor(guest, contact?.id)) ?? guest.notFound())
