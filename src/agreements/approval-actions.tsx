import { urls } from '#src/urls.ts'
import { parseForm, sentences, sentId, valuesOf } from '#src/web/form.ts'
import type { Action } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { jobTold } from './about-store.ts'
import { agreementAnswer } from './actions.tsx'
import { ApprovalForm } from './agreement-form.ts'
import { mayHavePage } from './release.ts'
import { listVersions, recordApproval } from './store.ts'
import { agreementWords } from './words.ts'

/** The coach agrees or takes that back, or records what person or employer said at the table. Only the newest version can be agreed with. */
export const approveAgreement: Action = async (visit) => {
  const at = await jobTold(visit)
  if (!at) return visit.notFound()
  const [newest] = await listVersions(visit, at.about.jobId)
  if (!newest) return visit.notFound()
  const input = parseForm(ApprovalForm, visit.form)
  const again = (errors: Record<string, string>) => agreementAnswer(visit, at, { form: visit.form.get('party') ?? '', values: valuesOf(visit.form), errors: sentences(errors, wordsIn(agreementWords, visit.locale).errors, wordsIn(agreementWords, visit.locale).errors.choiceWrong) })
  if (!input.ok) return again(input.errors)
  const { version, party, answer, ...said } = input.value
  if (version !== newest.id) return again({ answer: 'newer' })
  if (party === 'employer' && !mayHavePage(at.told)) return visit.notFound()
  await recordApproval(visit, at.about, { id: sentId(visit.form.get('id')), versionId: version, party, ...said, approved: answer, how: party === 'coach' ? 'account' : 'together', at: visit.now })
  visit.log({ kind: 'update', objectType: 'agreement', objectId: at.about.jobId, participantIds: [at.participant.id] })
  return visit.redirect(urls.agreement(at.participant.id, at.about.jobId))
}
