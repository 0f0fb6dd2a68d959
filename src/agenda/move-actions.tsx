import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import type { Entry } from './agenda.ts'
import { hasBegun, isStanding } from './appointment.ts'
import { MoveForm } from './appointment-form.ts'
import { MovePage } from './appointment-page.tsx'
import { moveAppointment } from './change-store.ts'
import { keptEntry, now, suggestionsFor } from './entry-store.ts'
import { tellGuests } from './invitation-run.ts'
import { agendaWords } from './words.ts'

const back = (visit: Visit, entry: { onDay: string }) => visit.redirect(`${urls.agenda()}?day=${entry.onDay}&did=${visit.param('appointment')}`)

async function movePage(visit: Visit, entry: Entry, form: { values: FormValues; errors: Record<string, string> }) {
  const { appointment } = entry
  const words = wordsIn(agendaWords, visit.locale).errors
  const errors = sentences(form.errors, words, words.dayWrong)
  return visit.page(<MovePage entry={entry} suggestions={await suggestionsFor(visit, appointment)} values={form.values} errors={errors} />, Object.keys(errors).length > 0 ? 422 : 200)
}

export const showMove: Action = async (visit) => {
  const entry = await keptEntry(visit)
  return entry ? movePage(visit, entry, { values: { onDay: entry.appointment.onDay, atTime: entry.appointment.atTime }, errors: {} }) : visit.notFound()
}

export const move: Action = async (visit) => {
  const entry = await keptEntry(visit)
  if (!entry) return visit.notFound()
  const again = (errors: Record<string, string>) => movePage(visit, entry, { values: valuesOf(visit.form), errors })
  const input = parseForm(MoveForm, visit.form)
  if (!input.ok) return again(input.errors)
  if (hasBegun(input.value, now(visit))) return again({ onDay: 'inPast' })
  if (!isStanding(entry.appointment)) return back(visit, entry.appointment)
  await moveAppointment(visit, entry.appointment, input.value)
  await tellGuests(visit, [entry.appointment.id])
  return back(visit, input.value)
}
