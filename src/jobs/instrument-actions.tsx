import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import { meanwhile, seenOf } from '#src/web/meanwhile.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { idOf, jobOf } from './actions.tsx'
import { InstrumentForm, type JobInstrument } from './job-instrument.ts'
import { InstrumentPage } from './instrument-page.tsx'
import { changeInstrument, listInstruments, recordInstrument, removeInstrument as remove } from './instrument-store.ts'
import { instrumentWords } from './instrument-words.ts'

const said = (visit: Visit, errors: Record<string, string>) => sentences(errors, wordsIn(instrumentWords, visit.locale).errors, wordsIn(instrumentWords, visit.locale).errors.choiceWrong)

export const newInstrument: Action = async (visit) => {
  const found = await jobOf(visit)
  if (!found) return visit.notFound()
  const { subsidyPercent, workForm } = found.job
  const instrument = visit.query.get('instrument') ?? ''
  const percent = instrument === workForm && subsidyPercent !== null ? String(subsidyPercent) : ''
  return visit.page(<InstrumentPage {...found} id={crypto.randomUUID()} values={{ instrument, percent }} />)
}

export const createInstrument: Action = async (visit) => {
  const id = idOf(visit)
  const found = await jobOf(visit, { kind: 'create', objectType: 'jobInstrument', objectId: id })
  if (!found) return visit.notFound()
  const input = parseForm(InstrumentForm, visit.form)
  if (!input.ok) return visit.page(<InstrumentPage {...found} id={id} values={valuesOf(visit.form)} errors={said(visit, input.errors)} />, 422)
  await recordInstrument(visit, { id, jobId: found.job.id, participantId: found.participant.id }, input.value)
  const made = (await listInstruments(visit, [found.job.id])).some((one) => one.id === id)
  return made ? visit.redirect(urls.job(found.participant.id, found.job.id)) : visit.notFound()
}

async function instrumentOf(visit: Visit, kind?: 'delete') {
  const found = await jobOf(visit, { ...(kind && { kind }), objectType: 'jobInstrument', objectId: visit.param('instrument') })
  const instrument = found && (await listInstruments(visit, [found.job.id])).find(({ id }) => id === visit.param('instrument'))
  return found && instrument ? { ...found, instrument } : undefined
}

const filled = (one: JobInstrument): FormValues => ({ ...Object.fromEntries(Object.entries(one).map(([name, value]) => [name, value === null ? '' : String(value)])), seen: seenOf(one, Object.keys(InstrumentForm.shape)) })

export const editInstrument: Action = async (visit) => {
  const found = await instrumentOf(visit)
  if (!found) return visit.notFound()
  return visit.page(<InstrumentPage {...found} values={filled(found.instrument)} />)
}

export const saveInstrument: Action = async (visit) => {
  const found = await instrumentOf(visit)
  if (!found) return visit.notFound()
  const input = parseForm(InstrumentForm, visit.form)
  if (!input.ok) return visit.page(<InstrumentPage {...found} values={valuesOf(visit.form)} errors={said(visit, input.errors)} />, 422)
  const both = meanwhile(visit, { stored: found.instrument, sent: input.value, filled: filled(found.instrument) })
  if (both) return visit.page(<InstrumentPage {...found} {...both} />, 409)
  await changeInstrument(visit, found.job.id, found.instrument.id, input.value)
  return visit.redirect(urls.job(found.participant.id, found.job.id))
}

export const removeInstrument: Action = async (visit) => {
  const found = await instrumentOf(visit, 'delete')
  if (!found || !(await remove(visit, found.job.id, found.instrument.id))) return visit.notFound()
  return visit.redirect(urls.job(found.participant.id, found.job.id))
}
