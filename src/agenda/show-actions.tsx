import { minutesBetween } from '#src/kernel/instant.ts'
import { urls } from '#src/urls.ts'
import { type FormValues, parseForm, sentences, valuesOf } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { hasBegun, isStanding } from './appointment.ts'
import { AppointmentPage } from './appointment-page.tsx'
import { listChanges } from './change-store.ts'
import { entryOf, now } from './entry-store.ts'
import { GuestForm } from './guest.ts'
import { addGuest, knownAddresses, listGuests, removeGuest } from './guest-store.ts'
import { heldInPlace, ownAddresses, type PlaceHeld, toldThere } from './letter-store.ts'
import { writeGuests } from './invitation-run.ts'
import { agendaWords } from './words.ts'

type Found = NonNullable<Awaited<ReturnType<typeof entryOf>>>

/** The page of one appointment, with who was invited and what happened; the form comes back when an address was wrong. */
async function appointmentPage(visit: Visit, found: Found, form?: { values: FormValues; errors: Record<string, string>; held?: PlaceHeld }) {
  const { appointment, people } = found.entry
  const [changes, guests] = [await listChanges(visit, appointment.id), await listGuests(visit, appointment.id)]
  const invited = guests.map(({ email }) => email.toLowerCase())
  const known = (await knownAddresses(visit, appointment, people)).filter(({ email }) => !invited.includes(email.toLowerCase()))
  const [last] = changes
  const fresh = visit.query.get('did') === appointment.id && last && last.changedBy === visit.actor.staffId && minutesBetween(last.at, visit.now) <= 15
  const [told, held] = [await toldThere(visit, appointment, people), await heldInPlace(visit, appointment, null)]
  const did = fresh ? { appointment, change: last, told: guests.length, overlaps: found.entry.overlaps } : undefined
  return visit.page(<AppointmentPage {...found} changes={changes} {...{ guests, known, told, held }} begun={hasBegun(appointment, now(visit))} did={did} {...(form ? { form } : {})} />, form ? 422 : 200)
}

export const showAppointment: Action = async (visit) => {
  const found = await entryOf(visit)
  return found ? appointmentPage(visit, found) : visit.notFound()
}

export const inviteGuest: Action = async (visit) => {
  const found = await entryOf(visit)
  if (!found?.mayChange || !isStanding(found.entry.appointment)) return visit.notFound()
  const { appointment } = found.entry
  const input = parseForm(GuestForm, visit.form)
  const words = wordsIn(agendaWords, visit.locale).errors
  if (!input.ok) return appointmentPage(visit, found, { values: valuesOf(visit.form), errors: sentences(input.errors, words, words.emailWrong) })
  const own = await ownAddresses(visit, appointment)
  const held = own.has(input.value.email.toLowerCase()) ? undefined : await heldInPlace(visit, appointment, input.value.overrideReason)
  if (held && held.words.length > 0) return appointmentPage(visit, found, { values: valuesOf(visit.form), errors: {}, held })
  await addGuest(visit, appointment, input.value)
  await writeGuests(visit, appointment, (await listGuests(visit, appointment.id)).filter(({ sentSequence }) => sentSequence === null))
  return visit.redirect(urls.appointment(appointment.id))
}

export const uninviteGuest: Action = async (visit) => {
  const found = await entryOf(visit)
  const guest = found?.mayChange ? (await listGuests(visit, found.entry.appointment.id)).find(({ id }) => id === visit.param('guest')) : undefined
  if (!found || !guest) return visit.notFound()
  const { appointment } = found.entry
  await writeGuests(visit, appointment, [guest], true)
  await removeGuest(visit, appointment.id, guest.id)
  return visit.redirect(urls.appointment(appointment.id))
}
