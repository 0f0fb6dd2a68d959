import { recordApproval } from '#src/agreements/store.ts'
import { photoFor } from '#src/staff/photo-actions.tsx'
import { urls } from '#src/urls.ts'
import type { Answer } from '#src/web/answer.ts'
import { type FormValues, parseForm, sentences, sentId, valuesOf } from '#src/web/form.ts'
import { asGuest, type GuestVisit } from '#src/web/guest-visit.ts'
import type { PublicAction, PublicVisit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { OwnAnswerForm, ownAnswers, type OwnStep, stepIn } from './own-agreement.ts'
import { OwnAgreementPage } from './person-pages.tsx'
import { ownAgreementFor } from './person-store.ts'
import { personWords } from './person-words.ts'

type Found = NonNullable<Awaited<ReturnType<typeof ownAgreementFor>>>

/** A visit of a participant by the link to the own agreement. */
function asPerson(visit: PublicVisit, event: string, action: (guest: GuestVisit, found: Found) => Promise<Answer> | Answer): Promise<Answer> {
  return asGuest(visit, { kinds: ['agreement'], event, name: 'deelnemer' }, async (guest) => {
    const found = await ownAgreementFor(guest)
    return found ? action(guest, found) : guest.notFound()
  })
}

interface Shown {
  step: OwnStep
  answer: string | null
  values?: FormValues
  errors?: Record<string, string>
  changed?: boolean
}

function stepAnswer(guest: GuestVisit, { agreement }: Found, { step, answer, values = {}, errors = {}, changed = false }: Shown) {
  const said = sentences(errors, wordsIn(personWords, guest.locale).errors, '')
  const chosen = ownAnswers.find((one) => one === answer) ?? 'yes'
  return guest.page(<OwnAgreementPage agreement={agreement} token={guest.param('token')} step={step} answer={chosen} formId={sentId(guest.form.get('id'))} values={values} errors={said} changed={changed} />, Object.keys(errors).length > 0 ? 422 : 200)
}

/** One message of the agreement. Looking says nothing yet. */
export const showOwnAgreement: PublicAction = (visit) => asPerson(visit, 'afspraken bekeken door deelnemer', (guest, found) =>
  stepAnswer(guest, found, { step: stepIn(guest.query, found.agreement), answer: guest.query.get('answer'), changed: guest.query.has('changed') }))

export const showOwnPhoto: PublicAction = (visit) => asPerson(visit, 'foto van coach bekeken', async (guest, { coachId }) => (await photoFor(guest, coachId)) ?? guest.notFound())

/** The participant agrees, does not, or wants to talk first; the last word counts. */
export const answerAgreement: PublicAction = (visit) => asPerson(visit, 'deelnemer gaf antwoord op afspraken', async (guest, found) => {
  const here = urls.ownAgreement(guest.param('token'))
  const input = parseForm(OwnAnswerForm, guest.form)
  if (!input.ok) return stepAnswer(guest, found, { step: 'name', answer: guest.form.get('answer'), values: valuesOf(guest.form), errors: input.errors })
  const { version, answer, name, remark } = input.value
  if (version !== found.agreement.versionId) return guest.redirect(`${here}?changed`)
  const said = answer === 'talk' ? [wordsIn(personWords, 'nl').wantsToTalk, remark].filter(Boolean).join(' ') : remark
  await recordApproval(guest, found.job, { id: sentId(guest.form.get('id')), versionId: version, party: 'participant', name, approved: answer === 'yes', remark: said, how: 'link', linkId: guest.link.id, at: guest.now })
  guest.log({ kind: 'update' })
  return guest.redirect(`${here}?page=done`)
})
