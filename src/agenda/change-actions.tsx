import { minutesBetween } from '#src/kernel/instant.ts'
import { urls } from '#src/urls.ts'
import { parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { hasBegun, isStanding, outcomes } from './appointment.ts'
import { CancelForm } from './appointment-form.ts'
import { AppointmentPage, CancelPage } from './appointment-page.tsx'
import { cancelAppointment, listChanges, noteOutcome, undoChange } from './change-store.ts'
import { entryOf, keptEntry, now } from './entry-store.ts'
import { cancelFrom, resumeFrom } from './series-store.ts'
import { findAppointment } from './store.ts'
import { agendaWords } from './words.ts'

const back = (visit: Visit, entry: { onDay: string }) => visit.redirect(`${urls.agenda()}?day=${entry.onDay}&did=${visit.param('appointment')}`)

export const showAppointment: Action = async (visit) => {
  const found = await entryOf(visit)
  if (!found) return visit.notFound()
  const { entry: { appointment } } = found
  const changes = await listChanges(visit, appointment.id)
  const [last] = changes
  const fresh = visit.query.get('did') === appointment.id && last && last.changedBy === visit.actor.staffId && minutesBetween(last.at, visit.now) <= 15
  return visit.page(<AppointmentPage {...found} changes={changes} begun={hasBegun(appointment, now(visit))} did={fresh ? { appointment, change: last } : undefined} />)
}

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
  if (isStanding(appointment)) await (input.value.scope === 'next' && appointment.seriesId ? cancelFrom(visit, appointment, off) : cancelAppointment(visit, appointment, off))
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
  await (appointment.cancelledAt !== null && appointment.seriesId !== null ? resumeFrom(visit, appointment) : undoChange(visit, appointment))
  return back(visit, (await findAppointment(visit, appointment.id)) ?? appointment)
}
