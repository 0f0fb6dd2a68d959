import { urls } from '#src/urls.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { idOf, jobOf, typed } from './actions.tsx'
import { termsHistory } from './terms.ts'
import { changeRefused, TermsForm } from './terms-form.ts'
import { TermsPage } from './terms-page.tsx'
import { listTerms, recordTerms, removeTerms as remove } from './terms-store.ts'
import { termsWords } from './terms-words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(termsWords, visit.locale).errors, wordsIn(termsWords, visit.locale).errors.choiceWrong)

export const newTerms: Action = async (visit) => {
  const found = await jobOf(visit)
  if (!found) return visit.notFound()
  const { hoursPerWeek, wagePerHourCents, contractKind, contractEndsOn } = termsHistory(found.job, await listTerms(visit, [found.job.id])).at(-1)!
  const values = {
    fromOn: visit.today, hoursPerWeek: typed(hoursPerWeek, visit.locale), wagePerHourCents: typed(wagePerHourCents === null ? null : wagePerHourCents / 100, visit.locale, 2),
    contractKind: contractKind ?? '', contractEndsOn: contractEndsOn ?? '',
  }
  return visit.page(<TermsPage {...found} id={crypto.randomUUID()} values={values} />)
}

export const createTerms: Action = async (visit) => {
  const id = idOf(visit)
  const found = await jobOf(visit, { kind: 'create', objectType: 'jobTerms', objectId: id })
  if (!found) return visit.notFound()
  const { participant, job } = found
  const again = (errors: Record<string, string>) => visit.page(<TermsPage {...found} id={id} values={valuesOf(visit.form)} errors={said(visit, errors)} />, 422)
  const input = parseForm(TermsForm, visit.form)
  if (!input.ok) return again(input.errors)
  const known = await listTerms(visit, [job.id])
  const back = `${urls.job(participant.id, job.id)}?changed=${id}`
  if (known.some((line) => line.id === id)) return visit.redirect(back)
  const refused = changeRefused(termsHistory(job, known), input.value)
  if (refused) return again(refused)
  await recordTerms(visit, { id, jobId: job.id, participantId: participant.id, staffId: visit.actor.staffId }, input.value)
  return (await listTerms(visit, [job.id])).some((line) => line.id === id) ? visit.redirect(back) : visit.notFound()
}

export const removeTerms: Action = async (visit) => {
  const found = await jobOf(visit, { kind: 'delete', objectType: 'jobTerms', objectId: visit.param('terms') })
  if (!found || !(await remove(visit, found.job.id, visit.param('terms')))) return visit.notFound()
  return visit.redirect(urls.job(found.participant.id, found.job.id))
}
