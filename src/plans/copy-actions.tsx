import { z } from 'zod'
import { overrideFields } from '#src/disclosure/disclosure-form.ts'
import { urls } from '#src/urls.ts'
import { parseForm, valuesOf } from '#src/web/form.ts'
import type { Action } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { EmployerCopyPage } from './copy-page.tsx'
import { copyOf, standingInTheWay } from './copy-store.ts'
import { planWords } from './words.ts'

const OverrideForm = z.object(overrideFields)

export const showEmployerCopy: Action = async (visit) => {
  const found = await copyOf(visit)
  if (!found) return visit.notFound()
  visit.log({ kind: 'export', objectType: 'employerCopy', objectId: found.newest.id, participantIds: [found.participant.id] })
  return visit.page(<EmployerCopyPage {...found} watched={await standingInTheWay(visit, found, null)} mayRecord={visit.may('plan.record')} />)
}

export const printAllTheSame: Action = async (visit) => {
  const found = await copyOf(visit)
  if (!found) return visit.notFound()
  visit.log({ kind: 'update', objectType: 'employerCopy', objectId: found.newest.id, participantIds: [found.participant.id] })
  const input = parseForm(OverrideForm, visit.form)
  const reason = input.ok ? input.value.overrideReason : null
  if (reason === null || reason.length < 5) {
    const errors = { overrideReason: wordsIn(planWords, visit.locale).errors.reasonMissing }
    return visit.page(<EmployerCopyPage {...found} watched={await standingInTheWay(visit, found, null)} mayRecord values={valuesOf(visit.form)} errors={errors} />, 422)
  }
  await standingInTheWay(visit, found, reason)
  return visit.redirect(urls.employerCopy(found.participant.id, found.job.id))
}
