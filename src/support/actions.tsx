import { jobOf } from '#src/jobs/actions.tsx'
import { urls } from '#src/urls.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { StepDownForm } from './step-down.ts'
import { changeSupport } from './store.ts'
import { SupportPage } from './support-page.tsx'
import { supportWords } from './words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(supportWords, visit.locale).errors, wordsIn(supportWords, visit.locale).errors.choiceWrong)

export const showSupport: Action = async (visit) => {
  const found = await jobOf(visit)
  return found ? visit.page(<SupportPage {...found} values={{ supportUntilOn: found.job.supportUntilOn ?? '', stepDownTo: found.job.stepDownTo ?? '' }} />) : visit.notFound()
}

export const saveSupport: Action = async (visit) => {
  const found = await jobOf(visit)
  if (!found) return visit.notFound()
  const again = (errors: Record<string, string>) => visit.page(<SupportPage {...found} values={valuesOf(visit.form)} errors={said(visit, errors)} />, 422)
  const input = parseForm(StepDownForm, visit.form)
  if (!input.ok) return again(input.errors)
  if (input.value.supportUntilOn !== null && input.value.supportUntilOn < found.job.startedOn) return again({ supportUntilOn: 'untilBeforeStart' })
  await changeSupport(visit, found.job.id, input.value)
  return visit.redirect(urls.job(found.participant.id, found.job.id))
}
