import { LinkApprovalForm } from '#src/agreements/agreement-form.ts'
import { QuestionForm } from '#src/agreements/question.ts'
import { askQuestion } from '#src/agreements/question-store.ts'
import { recordApproval } from '#src/agreements/store.ts'
import { urls } from '#src/urls.ts'
import { parseForm, sentId, valuesOf } from '#src/web/form.ts'
import type { PublicAction } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { asEmployer, pageAnswer } from './employer-actions.tsx'
import { employerWords } from './employer-words.ts'

/** The employer agrees, or not. Only a form that is sent does so; opening the page never does. */
export const approveAsEmployer: PublicAction = (visit) => asEmployer(visit, 'werkgever gaf antwoord op afspraken', async (guest, found) => {
  const { job, page } = found
  if (!page.agreement) return guest.notFound()
  const input = parseForm(LinkApprovalForm, guest.form)
  const again = (errors: Record<string, string>) => pageAnswer(guest, found, { form: 'approval', values: valuesOf(guest.form), errors })
  if (!input.ok) return again(input.errors)
  const { version, name, answer, remark } = input.value
  if (version !== page.agreement.versionId) return again({ answer: 'newer' })
  await recordApproval(guest, job, { id: sentId(guest.form.get('id')), versionId: version, party: 'employer', name, approved: answer, remark, how: 'link', linkId: guest.link.id, at: guest.now })
  guest.log({ kind: 'update' })
  return guest.redirect(`${urls.employerPage(guest.param('token'))}?approved`)
})

/** The employer asks something; the coach of today gets a letter that does not say about whom. */
export const askAsEmployer: PublicAction = (visit) => asEmployer(visit, 'vraag van werkgever', async (guest, found) => {
  const input = parseForm(QuestionForm, guest.form)
  if (!input.ok) return pageAnswer(guest, found, { form: 'question', values: valuesOf(guest.form), errors: input.errors })
  const { question, name } = input.value
  const fresh = await askQuestion(guest, found.job, { id: sentId(guest.form.get('id')), question, askedBy: name, askedAt: guest.now })
  const to = found.contact?.email
  if (fresh && to) {
    const words = wordsIn(employerWords, 'nl')
    guest.around.background('question letter', () => guest.around.mail({ to, subject: words.mailSubject, text: words.mail(`${guest.around.origin}${urls.questions()}`) }))
  }
  guest.log({ kind: 'create' })
  return guest.redirect(`${urls.employerPage(guest.param('token'))}?asked`)
})
