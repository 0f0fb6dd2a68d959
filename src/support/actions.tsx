import { jobOf } from '#src/jobs/actions.tsx'
import type { JobAt } from '#src/jobs/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import { meanwhile, seenOf } from '#src/web/meanwhile.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { StepDownForm } from './step-down.ts'
import { changeSupport } from './store.ts'
import { SupportPage } from './support-page.tsx'
import { supportWords } from './words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(supportWords, visit.locale).errors, wordsIn(supportWords, visit.locale).errors.choiceWrong)

const filled = ({ supportUntilOn, stepDownTo }: JobAt): FormValues => ({ supportUntilOn: supportUntilOn ?? '', stepDownTo: stepDownTo ?? '', seen: seenOf({ supportUntilOn, stepDownTo }, Object.keys(StepDownForm.shape)) })

export const showSupport: Action = async (visit) => {
  const found = await jobOf(visit)
  return found ? visit.page(<SupportPage {...found} values={filled(found.job)} />) : visit.notFound()
}

export const saveSupport: Action = async (visit) => {
  const found = await jobOf(visit)
  if (!found) return visit.notFound()
  const again = (errors: Record<string, string>) => visit.page(<SupportPage {...found} values={valuesOf(visit.form)} errors={said(visit, errors)} />, 422)
  const input = parseForm(StepDownForm, visit.form)
  if (!input.ok) return again(input.errors)
  if (input.value.supportUntilOn !== null && input.value.supportUntilOn < found.job.startedOn) return again({ supportUntilOn: 'untilBeforeStart' })
  const both = meanwhile(visit, { stored: found.job, sent: input.value, filled: filled(found.job) })
  if (both) return visit.page(<SupportPage {...found} {...both} />, 409)
  await changeSupport(visit, found.job.id, input.value)
  return visit.redirect(urls.job(found.participant.id, found.job.id))
}
