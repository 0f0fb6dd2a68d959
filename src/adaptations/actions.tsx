import { toldTo } from '#src/disclosure/store.ts'
import { idOf, jobOf, typed } from '#src/jobs/actions.tsx'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import { meanwhile, seenOf } from '#src/web/meanwhile.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { type Locale, wordsIn } from '#src/words/locale.ts'
import { type Adaptation, AdaptationForm } from './adaptation.ts'
import { AdaptationPage } from './pages.tsx'
import { changeAdaptation, listAdaptations, recordAdaptation, removeAdaptation as remove } from './store.ts'
import { adaptationWords } from './words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(adaptationWords, visit.locale).errors, wordsIn(adaptationWords, visit.locale).errors.choiceWrong)

function filled(one: Adaptation, locale: Locale): FormValues {
  const plain = Object.fromEntries(Object.entries(one).map(([name, value]) => [name, value === null ? '' : String(value)]))
  return { ...plain, costCents: typed(one.costCents === null ? null : one.costCents / 100, locale, 2), granted: one.granted === null ? '' : one.granted ? 'yes' : 'no', seen: seenOf(one, Object.keys(AdaptationForm.shape)) }
}

/** The job of the address, with what the person wants its employer to know. */
async function jobTold(visit: Visit, line?: Parameters<typeof jobOf>[1]) {
  const found = await jobOf(visit, line)
  return found && { ...found, told: await toldTo(visit, found.participant.id, { employerId: found.job.employerId }) }
}

export const newAdaptation: Action = async (visit) => {
  const found = await jobTold(visit)
  return found ? visit.page(<AdaptationPage {...found} id={crypto.randomUUID()} values={{ askedBy: '', granted: '' }} />) : visit.notFound()
}

export const createAdaptation: Action = async (visit) => {
  const id = idOf(visit)
  const found = await jobTold(visit, { kind: 'create', objectType: 'adaptation', objectId: id })
  if (!found) return visit.notFound()
  const input = parseForm(AdaptationForm, visit.form)
  if (!input.ok) return visit.page(<AdaptationPage {...found} id={id} values={valuesOf(visit.form)} errors={said(visit, input.errors)} />, 422)
  await recordAdaptation(visit, { id, jobId: found.job.id, participantId: found.participant.id, staffId: visit.actor.staffId }, input.value)
  return (await listAdaptations(visit, found.job.id)).some((one) => one.id === id) ? visit.redirect(urls.job(found.participant.id, found.job.id)) : visit.notFound()
}

async function adaptationOf(visit: Visit, kind?: 'delete') {
  const found = await jobTold(visit, { ...(kind && { kind }), objectType: 'adaptation', objectId: visit.param('adaptation') })
  const adaptation = found && (await listAdaptations(visit, found.job.id)).find(({ id }) => id === visit.param('adaptation'))
  return found && adaptation ? { ...found, adaptation } : undefined
}

export const editAdaptation: Action = async (visit) => {
  const found = await adaptationOf(visit)
  if (!found) return visit.notFound()
  const { adaptation, ...about } = found
  return visit.page(<AdaptationPage {...about} adaptationId={adaptation.id} values={filled(adaptation, visit.locale)} />)
}

export const saveAdaptation: Action = async (visit) => {
  const found = await adaptationOf(visit)
  if (!found) return visit.notFound()
  const { adaptation, ...about } = found
  const input = parseForm(AdaptationForm, visit.form)
  if (!input.ok) return visit.page(<AdaptationPage {...about} adaptationId={adaptation.id} values={valuesOf(visit.form)} errors={said(visit, input.errors)} />, 422)
  const both = meanwhile(visit, { stored: adaptation, sent: input.value, filled: filled(adaptation, visit.locale) })
  if (both) return visit.page(<AdaptationPage {...about} adaptationId={adaptation.id} {...both} />, 409)
  await changeAdaptation(visit, about.job.id, adaptation.id, input.value)
  return visit.redirect(urls.job(about.participant.id, about.job.id))
}

export const removeAdaptation: Action = async (visit) => {
  const found = await adaptationOf(visit, 'delete')
  if (!found || !(await remove(visit, found.job.id, found.adaptation.id))) return visit.notFound()
  return visit.redirect(urls.job(found.participant.id, found.job.id))
}
