import type { Visit } from '#src/web/visit.ts'
import { wordsIn } from '#src/words/locale.ts'
import { showWeekday } from '#src/words/show.ts'
import { writeInvitation } from './calendar-write.ts'
import { endOf } from './clock.ts'
import { type AppointmentGuest, listGuests, noteSent } from './guest-store.ts'
import { heldInPlace, ownAddresses } from './letter-store.ts'
import { type AppointmentAt, findAppointment } from './store.ts'
import { agendaWords } from './words.ts'

/** How the coach of an appointment is reached and called. */
async function coachOf({ db, acting }: Visit, staffId: string) {
  const { name, phone } = await db.selectFrom('staff').select(['name', 'phone']).where('organisationId', '=', acting.organisationId).where('id', '=', staffId).executeTakeFirstOrThrow()
  return { first: name.split(' ')[0]!, phone }
}

/** Writes guests about an appointment as it now is, and keeps that they were. The letter says when and where and how to reach the coach, and nothing about care: a place with words that were not released stays out for all but the people themselves. It leaves after the answer. */
export async function writeGuests(visit: Visit, appointment: AppointmentAt, guests: readonly AppointmentGuest[], gone = appointment.cancelledAt !== null): Promise<void> {
  if (guests.length === 0) return
  const words = wordsIn(agendaWords, 'nl').letter
  const { first, phone } = await coachOf(visit, appointment.staffId)
  const { onDay, atTime, minutes, sequence, whereExactly: where } = appointment
  const held = (await heldInPlace(visit, appointment, null)).words.length > 0
  const own = await ownAddresses(visit, appointment)
  const event = { id: appointment.id, onDay, atTime, minutes, sequence: sequence + (gone && appointment.cancelledAt === null ? 1 : 0), title: words.title(first), cancelled: gone }
  const when = words.when(showWeekday(onDay, 'nl'), atTime, endOf(appointment))
  const textAt = (place: string | null) => [gone ? words.goneLine : '', when, place, phone ? words.reach(first, phone) : ''].filter(Boolean).join('\n\n')
  for (const { id } of guests) await noteSent(visit, id, { sequence: event.sequence, at: visit.now })
  visit.around.background('appointment letter', async () => {
    for (const { name, email, sentSequence } of guests) {
      const subject = gone ? words.gone(first) : sentSequence === null ? words.title(first) : words.changed(first)
      const place = held && !own.has(email.toLowerCase()) ? null : where
      const content = writeInvitation({ ...event, where: place }, { organizer: { name: first, email: visit.around.sender }, guest: { name, email } }, visit.now)
      await visit.around.mail({ to: email, subject, text: textAt(place), calendar: { method: gone ? 'CANCEL' : 'REQUEST', content } })
    }
  })
}

/** After a change: everybody who was invited to these appointments gets the new moment, or that it is off. */
export async function tellGuests(visit: Visit, appointmentIds: readonly string[]): Promise<void> {
  for (const id of appointmentIds) {
    const guests = await listGuests(visit, id)
    const appointment = guests.length > 0 ? await findAppointment(visit, id) : undefined
    if (appointment) await writeGuests(visit, appointment, guests)
  }
}
