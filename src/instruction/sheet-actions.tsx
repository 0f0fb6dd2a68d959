import { coachCard, type JobTold, jobTold } from '#src/agreements/about-store.ts'
import { listVersions } from '#src/agreements/store.ts'
import { overrideFields } from '#src/disclosure/disclosure-form.ts'
import { urls } from '#src/urls.ts'
import { parseForm, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { z } from 'zod'
import { PersonSheetPage } from './person-sheet.tsx'
import { standingInTheWay, tasksOnSheet, workplaceOf } from './sheet-store.ts'
import { instructionWords } from './words.ts'
import { WorkplaceSheetPage, type WorkplaceShown } from './workplace-sheet.tsx'

const OverrideForm = z.object(overrideFields)

/** The sheet of the person: own agreements, times, help and steps, in easy words. */
export const showPersonSheet: Action = async (visit) => {
  const at = await jobTold(visit)
  if (!at) return visit.notFound()
  visit.log({ kind: 'export', objectType: 'workSheet', objectId: at.about.jobId, participantIds: [at.participant.id] })
  const [agreement] = await listVersions(visit, at.about.jobId)
  return visit.page(<PersonSheetPage {...at} tasks={await tasksOnSheet(visit, at)} easy={agreement?.easy} coach={await coachCard(visit, at)} locale={visit.query.get('in') === 'en' ? 'en' : 'nl'} />)
}

async function workplacePage(visit: Visit, at: JobTold, again?: Pick<WorkplaceShown, 'values' | 'errors'>) {
  const shown = await workplaceOf(visit, at)
  return visit.page(<WorkplaceSheetPage {...at} {...shown} id={crypto.randomUUID()} watched={await standingInTheWay(visit, at, { ...shown, reason: null })} {...again} />, again ? 422 : 200)
}

/** The sheet for the workplace, as far as the person wants this employer to know. */
export const showWorkplaceSheet: Action = async (visit) => {
  const at = await jobTold(visit)
  if (!at) return visit.notFound()
  visit.log({ kind: 'export', objectType: 'workplaceSheet', objectId: at.about.jobId, participantIds: [at.participant.id] })
  return workplacePage(visit, at)
}

/** Writes down why words that were not released stand on the sheet all the same. */
export const saveSheetReason: Action = async (visit) => {
  const at = await jobTold(visit)
  if (!at) return visit.notFound()
  visit.log({ kind: 'update', objectType: 'workplaceSheet', objectId: at.about.jobId, participantIds: [at.participant.id] })
  const shown = await workplaceOf(visit, at)
  const back = visit.redirect(urls.workplaceSheet(at.participant.id, at.job.id))
  if ((await standingInTheWay(visit, at, { ...shown, reason: null })).length === 0) return back
  const input = parseForm(OverrideForm, visit.form)
  const reason = input.ok ? input.value.overrideReason : null
  if (reason === null || reason.length < 5) return workplacePage(visit, at, { values: valuesOf(visit.form), errors: { overrideReason: wordsIn(instructionWords, visit.locale).errors.reasonMissing } })
  await standingInTheWay(visit, at, { ...shown, reason })
  return back
}
