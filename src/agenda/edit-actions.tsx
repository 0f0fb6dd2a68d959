import { findParticipants } from '#src/participants/store.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm } from '#src/web/form.ts'
import { meanwhile, seenOf } from '#src/web/meanwhile.ts'
import type { Action } from '#src/web/visit.ts'
import { formPage, typed } from './appointment-actions.tsx'
import { AppointmentForm, beginsTooLongAgo } from './appointment-form.ts'
import { keptEntry } from './entry-store.ts'
import { tellGuests } from './invitation-run.ts'
import { inviteOn } from './series-invitation-run.ts'
import { changeFrom } from './series-store.ts'
import { type AppointmentAt, changeAppointment } from './store.ts'

/** What can be overtaken; whom it is with is for the check below, and who keeps it does not change here. */
const overtaken = ['kind', 'employerName', 'title', 'onDay', 'atTime', 'minutes', 'place', 'whereExactly', 'note']
const stored = (appointment: AppointmentAt) => ({ ...appointment, employerName: appointment.employer })

const filled = (appointment: AppointmentAt): FormValues => ({
  ...Object.fromEntries(Object.entries(appointment).map(([name, value]) => [name, value === null ? '' : String(value)])),
  participantIds: appointment.participantIds, employerName: appointment.employer ?? '', scope: 'this', seen: seenOf(stored(appointment), overtaken),
})

export const editAppointment: Action = async (visit) => {
  const appointment = (await keptEntry(visit))?.appointment
  return appointment ? formPage(visit, { id: appointment.id, values: filled(appointment), appointment }) : visit.notFound()
}

export const saveAppointment: Action = async (visit) => {
  const appointment = (await keptEntry(visit))?.appointment
  if (!appointment) return visit.notFound()
  const input = parseForm(AppointmentForm, visit.form)
  if (!input.ok) return formPage(visit, { id: appointment.id, values: typed(visit), errors: input.errors, appointment })
  const form = input.value
  if (visit.form.get('scope') === 'next' && beginsTooLongAgo({ every: form.every || 'week', onDay: form.onDay }, visit.today)) return formPage(visit, { id: appointment.id, values: typed(visit), errors: { onDay: 'inPast' }, appointment })
  const both = meanwhile(visit, { stored: stored(appointment), sent: form, filled: filled(appointment) })
  if (both) return { ...(await formPage(visit, { id: appointment.id, values: { ...typed(visit), ...both.values, participantIds: form.participantIds }, errors: both.errors, appointment })), status: 409 }
  const added = form.participantIds.filter((id) => !appointment.participantIds.includes(id))
  const seen = await findParticipants(visit, appointment.participantIds)
  if ((await findParticipants(visit, added)).length !== new Set(added).size) return visit.notFound()
  // Who the visitor may not see stays in the appointment: leaving somebody out is for who sees them.
  const hidden = appointment.participantIds.filter((id) => !seen.some((person) => person.id === id))
  const whole = { ...form, participantIds: [...new Set([...form.participantIds, ...hidden])] }
  await changeAppointment(visit, appointment, whole)
  const next = visit.form.get('scope') === 'next'
  const off = next ? await changeFrom(visit, appointment, { form: whole, at: visit.now }) : []
  await tellGuests(visit, [appointment.id, ...off.map(({ id }) => id)])
  if (next) await inviteOn(visit, appointment.id)
  return visit.redirect(`${urls.appointment(appointment.id)}?did=${appointment.id}`)
}
