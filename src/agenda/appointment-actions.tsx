import { employerNames } from '#src/employers/store.ts'
import { addMinutes, timeOf } from '#src/kernel/instant.ts'
import { findParticipants, listParticipants } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { askedDay } from './agenda.ts'
import { AppointmentForm, beginsTooLongAgo } from './appointment-form.ts'
import { AppointmentFormPage } from './form-page.tsx'
import { recordSeries } from './series-store.ts'
import { listKept } from './kept-store.ts'
import { type AppointmentAt, findAppointment, listAppointments, recordAppointment } from './store.ts'
import { agendaWords } from './words.ts'

const isId = (text: string | null): text is string => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text ?? '')

/** The form with whom one can choose; who is chosen already comes first. */
export async function formPage(visit: Visit, form: { id: string; values: FormValues; errors?: Record<string, string>; appointment?: AppointmentAt }) {
  const words = wordsIn(agendaWords, visit.locale).errors
  const chosen = form.values['participantIds']
  const isChosen = (id: string) => Array.isArray(chosen) && chosen.includes(id)
  const participants = (await listParticipants(visit)).sort((a, b) => Number(isChosen(b.id)) - Number(isChosen(a.id)))
  const kept = await listKept(visit, visit.actor)
  const errors = sentences(form.errors ?? {}, words, words.choiceWrong)
  const day = askedDay(String(form.values['onDay'] ?? ''), visit.today)
  const staffId = form.appointment?.staffId ?? (String(form.values['staffId'] ?? '') || visit.actor.staffId)
  const sameDay = kept.some(({ id }) => id === staffId) ? await listAppointments(visit, { staffIds: [staffId], from: day, until: day }) : []
  return visit.page(<AppointmentFormPage {...form} participants={participants} employers={await employerNames(visit)} kept={kept} sameDay={sameDay} errors={errors} />, Object.keys(errors).length > 0 ? 422 : 200)
}

/** The next whole hour on the Dutch wall clock, between eight and five. */
function nextHour(visit: Visit): string {
  const hour = timeOf(addMinutes(visit.now, 60)).slice(0, 2)
  return hour < '08' || hour > '17' ? '10:00' : `${hour}:00`
}

export const newAppointment: Action = async (visit) => {
  const asked = visit.query.get('participant')
  const about = isId(asked) ? await findParticipants(visit, [asked]) : []
  visit.log({ objectType: 'form', participantIds: about.map(({ id }) => id) })
  const kept = await listKept(visit, visit.actor)
  const staffId = kept.find(({ id }) => id === visit.query.get('coach'))?.id ?? kept.find(({ id }) => id === visit.actor.staffId)?.id ?? ''
  const values = { staffId, participantIds: about.map(({ id }) => id), kind: 'support', onDay: askedDay(visit.query.get('day'), visit.today), atTime: nextHour(visit), minutes: '60', place: 'community' }
  return formPage(visit, { id: crypto.randomUUID(), values })
}

/** What a form holds besides what the schema reads: everything typed, people as a list. */
export const typed = (visit: Visit): FormValues => ({ ...valuesOf(visit.form), participantIds: visit.form.getAll('participantIds') })

export const createAppointment: Action = async (visit) => {
  const sent = visit.form.get('id')
  const id = isId(sent) ? sent : crypto.randomUUID()
  const again = (errors: Record<string, string>) => formPage(visit, { id, values: typed(visit), errors })
  const input = parseForm(AppointmentForm, visit.form)
  if (!input.ok) return again(input.errors)
  const form = input.value
  if (beginsTooLongAgo(form, visit.today)) return again({ onDay: 'inPast' })
  const kept = await listKept(visit, visit.actor)
  const staffId = form.staffId === '' && kept.length === 1 ? kept[0]!.id : form.staffId
  if (staffId === '') return again({ staffId: 'staffMissing' })
  const people = await findParticipants(visit, form.participantIds)
  if (!kept.some((one) => one.id === staffId) || people.length !== new Set(form.participantIds).size) return visit.notFound()
  await (form.every === '' ? recordAppointment(visit, { id, staffId }, form) : recordSeries(visit, { id, staffId }, { ...form, every: form.every }))
  const made = await findAppointment(visit, id)
  if (!made || made.staffId !== staffId) return visit.notFound()
  visit.log({ kind: 'create', objectType: 'appointment', objectId: id, participantIds: form.participantIds })
  return visit.redirect(`${urls.agenda()}?day=${made.onDay}&did=${id}`)
}
