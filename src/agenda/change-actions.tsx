import { urls } from '#src/urls.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { isStanding, outcomes } from './appointment.ts'
import { CancelForm } from './appointment-form.ts'
import { CancelPage } from './appointment-page.tsx'
import { cancelAppointment, noteOutcome, undoChange } from './change-store.ts'
import { keptEntry } from './entry-store.ts'
import { tellGuests } from './invitation-run.ts'
import { cancelFrom, resumeFrom } from './series-store.ts'
import { findAppointment } from './store.ts'
import { agendaWords } from './words.ts'

const back = (visit: Visit, entry: { onDay: string }) => visit.redirect(`${urls.agenda()}?day=${entry.onDay}&did=${visit.param('appointment')}`)

export const showCancel: Action = async (visit) => {
  const entry = await keptEntry(visit)
  return entry ? visit.page(<CancelPage entry={entry} values={{ scope: 'this' }} />) : visit.notFound()
}

export const cancel: Action = async (visit) => {
  const entry = await keptEntry(visit)
  if (!entry) return visit.notFound()
  const words = wordsIn(agendaWords, visit.locale).errors
  const input = parseForm(CancelForm, visit.form)
  if (!input.ok) return visit.page(<CancelPage entry={entry} values={valuesOf(visit.form)} errors={sentences(input.errors, words, words.tooLong)} />, 422)
  const { appointment } = entry
  const off = { at: visit.now, reason: input.value.reason }
  if (!isStanding(appointment)) return back(visit, appointment)
  const gone = input.value.scope === 'next' && appointment.seriesId ? await cancelFrom(visit, appointment, off) : [appointment]
  if (gone.length === 1 && gone[0] === appointment) await cancelAppointment(visit, appointment, off)
  await tellGuests(visit, gone.map(({ id }) => id))
  return back(visit, appointment)
}

export const sayOutcome: Action = async (visit) => {
  const entry = await keptEntry(visit)
  const outcome = outcomes.find((one) => one === visit.form.get('outcome'))
  if (!entry || !outcome) return visit.notFound()
  if (isStanding(entry.appointment)) await noteOutcome(visit, entry.appointment, { outcome, at: visit.now })
  return back(visit, entry.appointment)
}

export const undo: Action = async (visit) => {
  const entry = await keptEntry(visit)
  if (!entry) return visit.notFound()
  const { appointment } = entry
  const series = appointment.cancelledAt !== null && appointment.seriesId !== null
  const changed = series ? await resumeFrom(visit, appointment) : (await undoChange(visit, appointment)) ? [appointment] : []
  if (appointment.outcome === null) await tellGuests(visit, changed.map(({ id }) => id))
  return back(visit, (await findAppointment(visit, appointment.id)) ?? appointment)
}
