import { minutesBetween } from '#src/kernel/instant.ts'
import type { FormValues } from '#src/web/form.ts'
import type { Action, Visit } from '#src/web/visit.ts'
import { hasBegun } from './appointment.ts'
import { AppointmentPage } from './appointment-page.tsx'
import { listChanges } from './change-store.ts'
import { entryOf, now } from './entry-store.ts'
import { answerIn } from './guest.ts'
import { knownAddresses, listGuests } from './guest-store.ts'
import { heldInPlace, type PlaceHeld, toldThere } from './letter-store.ts'

type Found = NonNullable<Awaited<ReturnType<typeof entryOf>>>

/** The page of one appointment, with who was invited and what happened; the form comes back when an address was wrong. */
export async function appointmentPage(visit: Visit, found: Found, form?: { values: FormValues; errors: Record<string, string>; held?: PlaceHeld }) {
  const { appointment, people } = found.entry
  const [changes, guests] = [await listChanges(visit, appointment.id), await listGuests(visit, appointment.id)]
  const invited = guests.map(({ email }) => email.toLowerCase())
  const known = (await knownAddresses(visit, appointment, people)).filter(({ email }) => !invited.includes(email.toLowerCase()))
  const [last] = changes
  const fresh = visit.query.get('did') === appointment.id && last && last.changedBy === visit.actor.staffId && minutesBetween(last.at, visit.now) <= 15
  const [told, held] = [await toldThere(visit, appointment, people), await heldInPlace(visit, appointment, null)]
  const did = fresh ? { appointment, change: last, told: guests.length, overlaps: found.entry.overlaps } : undefined
  const guest = guests.find(({ id }) => id === visit.query.get('answered'))
  const answered = guest && { guest, was: answerIn(visit.query.get('was')) ?? null }
  return visit.page(<AppointmentPage {...found} changes={changes} {...{ guests, known, told, held }} begun={hasBegun(appointment, now(visit))} did={did} answered={answered} {...(form ? { form } : {})} />, form ? 422 : 200)
}

export const showAppointment: Action = async (visit) => {
  const found = await entryOf(visit)
  return found ? appointmentPage(visit, found) : visit.notFound()
}
